import { expect, test } from 'vitest';
import { somebody } from '../../../test/support/participant.ts';
import { xlsxLines } from '../../platform/sheets/read-xlsx.ts';
import { xlsxFile } from '../../platform/sheets/xlsx.ts';
import type { ProgrammeItem } from '../conference.ts';
import { attendanceRows, needsSheet, participantsSheet } from './sheet.ts';

const item = (id: string, choice: string, title: string): ProgrammeItem => ({
  ...{ id, choice, title, starts: '10:00', ends: '11:00', text: '', room: '', seats: 1, struck: null, speakers: [] },
});
const programme = [item('0', '', 'Inledning'), item('a', 'Förmiddag', 'Nära vård'), item('b', 'Förmiddag', 'Demens')];
const people = [
  somebody('Åsa', { confirmed: true, sessions: [{ choice: 'Förmiddag', itemId: 'a', state: 'seat' }], attended: true }),
  somebody('=HYPERLINK("http://x")', { role: '@SUM(1)', sessions: [{ choice: 'Förmiddag', itemId: 'b', state: 'waiting' }] }),
  somebody('Cilla', { state: 'waiting', turn: 1, needs: 'Glutenfritt' }),
];

test('the list says what one has chosen and not what one needs', () => {
  const [head, first, , last] = participantsSheet('sv', people, programme);
  expect(head).toContain('Förmiddag');
  expect(first).toEqual([
    ...['Åsa', 'Motala kommun', '', 'åsa@example.se', 'har plats', '', 'ja', 'Nära vård', 'kom', 'svenska', '2027-01-15'],
  ]);
  expect(last).toContain(1);
  expect(JSON.stringify(participantsSheet('sv', people, programme))).not.toContain('Glutenfritt');
});

test('what somebody types is never a formula', async () => {
  const lines = xlsxLines(await xlsxFile('Deltagare', participantsSheet('sv', people, programme)), 10);
  expect(lines[2]?.cells.slice(0, 3)).toEqual(['=HYPERLINK("http://x")', 'Motala kommun', '@SUM(1)']);
  const raw = Buffer.from(await xlsxFile('Deltagare', [['a'], ['=1+1']])).toString('latin1');
  expect(raw).not.toContain('<f>');
});

test('the list on paper has those with a seat, and their choices when asked for', () => {
  expect(attendanceRows(people, programme, false).map(([name]) => name)).toEqual(['=HYPERLINK("http://x")', 'Åsa']);
  expect(attendanceRows(people, programme, true).map((row) => row[3])).toEqual(['Demens (väntelista)', 'Nära vård']);
});

test('needs of those who wait are nobody’s yet', () => {
  expect(needsSheet('sv', people)).toEqual([['Namn', 'Behov']]);
});
