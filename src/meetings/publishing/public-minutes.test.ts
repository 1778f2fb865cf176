import { expect, it } from 'vitest';
import type { MinutesOnPaper } from '../minutes/paper/minutes-sheet.ts';
import { projectMinutes, publicMinutesText, readPublicMinutes } from './public-minutes.ts';

const nothing = { rapporteur: '', struck: null, outcomes: [], voices: [], absences: [], tasks: [], papers: [] };
const item = (id: string, paragraph: number, note: string) =>
  ({ ...nothing, id, paragraph, title: `Punkt ${id}`, purpose: 'information', note }) as const;
const paper: MinutesOnPaper = {
  content: {
    ...{
      organ: 'SVO',
      kind: 'minutes',
      number: 1,
      title: '',
      on: '2027-03-12',
      starts: '09:00',
      ends: '12:00',
      place: 'Linköping',
    },
    ...{ opening: '', attendance: [], closing: '', verifiers: [] },
    items: [
      {
        ...item('a', 14, 'Alla var överens.'),
        absences: [
          { name: 'Vera Rönnhage', reason: 'conflict-of-interest' },
          { name: 'Nils Vätterdunge', reason: 'away' },
          { name: 'Siv Tallåsen', reason: 'away' },
        ],
      },
      item('b', 15, 'Något om en enskild.'),
    ],
  },
  ...{ textSha256: 'a'.repeat(64), frozen: '', verifiers: [], replaced: [], finishedOn: '20 mars 2027', instead: null },
  corrections: [
    { itemId: 'b', text: 'Rättat om den enskilda.', reason: 'Skrivfel.', day: '', who: 'Karin' },
    { itemId: null, text: 'Fel dag.', reason: 'Skrivfel.', day: '', who: 'Karin' },
  ],
  example: false,
};
const given = { meetingId: 'm', organId: 'o', asOf: '2027-03-21' };

it('leaves out what the person left out, with its corrections, and names nobody’s conflict of interest', () => {
  const shown = projectMinutes(paper, { ...given, without: ['b'] });
  const words = JSON.stringify(shown);
  expect(shown.leftOut).toEqual([15]);
  expect(shown.paper.content.items[0]?.absences).toEqual([
    { name: 'En ledamot', reason: 'conflict-of-interest' },
    { name: '2 ledamöter', reason: 'away' },
  ]);
  // The checksum of all words would tell whose name fits.
  for (const hidden of ['enskild', 'Rönnhage', 'Vätterdunge', 'Karin', paper.textSha256]) expect(words).not.toContain(hidden);
  expect(publicMinutesText(shown)).toContain('Alla var överens.');
  expect(publicMinutesText(shown)).toContain('Fel dag.');
  expect(readPublicMinutes(JSON.parse(words))).toEqual(shown);
});

it('tells the checksum of the verified text only where all of it is shown', () => {
  const items = paper.content.items.map((each) => ({ ...each, absences: [] }));
  const open = { ...paper, content: { ...paper.content, items } };
  const sha256 = (of: MinutesOnPaper, without: readonly string[]) => projectMinutes(of, { ...given, without }).paper.textSha256;
  expect([sha256(open, []), sha256(open, ['b']), sha256(paper, [])]).toEqual([paper.textSha256, '', '']);
});

it('shows the whole when nothing is left out, and reads nothing that is something else', () => {
  expect(projectMinutes(paper, { ...given, without: [] }).paper.content.items).toHaveLength(2);
  expect(() => readPublicMinutes({ id: 'x' })).toThrow();
});
