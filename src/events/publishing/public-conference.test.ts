import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Conference, ProgrammeItem } from '../conference.ts';
import { projectConference, publicConferenceText, readPublicConference } from './public-conference.ts';

const conference: Conference = {
  ...{ id: 'c', kind: 'theme-conference', title: 'Nära vård', text: 'För **alla**.', organ: { id: 'o', name: 'SVO' } },
  ...{ on: Temporal.PlainDate.from('2027-03-12'), starts: '09:00', ends: '15:30', place: 'Linköping', seats: 60 },
  ...{ link: 'https://example.se/hemlig', registerBy: Temporal.PlainDate.from('2027-03-01'), contact: 'Sekretariatet' },
  ...{ contactMail: 'a@example.se', disposalId: null, example: false, state: 'open', cancelledBecause: null },
  ...{ hasOpened: true, links: [] },
};
const item: ProgrammeItem = {
  ...{
    id: 'i',
    starts: '09:00',
    ends: '10:00',
    title: 'Inledning',
    text: '',
    room: 'Sal 1',
    choice: '',
    seats: null,
    struck: null,
  },
  speakers: [
    { id: '1', name: 'Anna Ek', title: 'verksamhetschef', organisation: 'Motala kommun', withdrawn: null },
    { id: '2', name: 'Bo Sjuk', title: 'överläkare', organisation: '', withdrawn: 'Sjukskriven' },
  ],
};
const around = { links: [], material: [], summary: '', outcomes: [], asOf: '2027-02-01' };

test('who withdrew, why, and the link for those at a distance are nowhere in what is public', () => {
  const struck = { ...item, id: 's', title: 'Utgår', struck: 'Talaren är sjuk', speakers: [] };
  const shown = projectConference(conference, [item, struck], around);
  const bytes = JSON.stringify(shown);
  for (const secret of ['Bo Sjuk', 'Sjukskriven', 'hemlig', 'Talaren är sjuk']) expect(bytes).not.toContain(secret);
  expect(shown.atDistance).toBe(true);
  expect(shown.items.map(({ changed, struck: isStruck, speakers }) => [changed, isStruck, speakers.length])).toEqual([
    ...[[true, false, 1] as const, [false, true, 0] as const],
  ]);
});

test('it is read back as it was written, and every word of it is looked through', () => {
  const after = {
    ...around,
    summary: '# Sagt\n\nMycket.',
    outcomes: [{ text: 'Ett prov', on: '2027-04-01', label: '2.1 Hemmet' }],
  };
  const shown = projectConference(conference, [item], after);
  expect(readPublicConference(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  const text = publicConferenceText(shown);
  for (const word of ['Anna Ek, verksamhetschef, Motala kommun', 'För alla.', 'Mycket.', 'Ett prov', '2.1 Hemmet', 'Sal 1'])
    expect(text).toContain(word);
  expect(() => readPublicConference({ ...shown, items: 'x' })).toThrow();
});
