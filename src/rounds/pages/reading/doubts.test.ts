import { expect, test } from 'vitest';
import type { ReadDocument } from '../../../records/index.ts';
import type { Filled } from '../../readings/filled.ts';
import { shownDoubts } from './doubts.ts';

const reading: ReadDocument = {
  ...{ kind: 'minutes-extract', authority: null, board: 'Socialnämnden', date: '2026-02-20', paragraph: '12', title: null },
  ...{ registrationNumbers: [], proposals: [], dissents: [], votes: [], conflictsOfInterest: [], verifiedImmediately: null },
  clauses: [
    { number: 1, text: 'Planen godkänns.', verb: 'godkänns', outcome: 'approve' },
    { number: 3, text: 'Nämnden vill se en uppföljning.', verb: null, outcome: null },
  ],
  conditions: [{ board: null, clause: 1, kind: 'other', text: 'att medel anvisas', names: [] }],
  ...{ attachments: [], codetermination: null, distribution: [], doubts: [] },
  spans: { date: [0, 10], 'clauses.1': [20, 30], 'conditions.0': [40, 50] },
};
const filled: Filled = { values: { meeting: '2026-02-20' }, lists: {}, places: {}, doubts: [] };

const shown = (doubts: ReadDocument['doubts'], change: Partial<Filled> = {}, hasForm = true) =>
  shownDoubts('sv', { reading: { ...reading, doubts }, filled: { ...filled, ...change }, hindrances: [], hasForm });

test('each doubt is said in words and leads to its place and its field', () => {
  expect(
    shown([
      { field: 'date', why: 'also found: 2026-03-12' },
      { field: 'paragraph', why: 'the file holds more items: § 13, § 14' },
      { field: 'clauses.1', why: 'no verb of decision known' },
      { field: 'board', why: 'two boards' },
    ]),
  ).toEqual([
    {
      text: 'Det finns fler datum i texten: 12 mars 2026. Vi har tagit 20 februari 2026 som mötesdag.',
      place: '#text-date',
      field: '#f-meeting',
    },
    {
      text: 'Filen håller fler paragrafer: § 13 och § 14. Se efter att det är rätt paragraf.',
      place: null,
      field: '#f-paragraph',
    },
    {
      text: 'Punkt 3 säger inget beslut som vi känner igen. Se efter om den är ett villkor eller ett önskemål.',
      ...{ place: '#text-clauses-1', field: '#f-outcome' },
    },
    { text: 'Det är osäkert vilken nämnd det är.', place: null, field: '#arende' },
  ]);
});

test('what stands in the way comes first, nothing is said twice, and what no decision holds is not said', () => {
  const own = { field: 'ownConditions', place: 'conditions.0', what: 'condition-of-substance' as const };
  const doubts = [
    { field: 'conditions.0', why: 'a person must judge whether it is met' },
    { field: 'distribution', why: 'cut off' },
    { field: 'votes.0', why: 'it may concern something else' },
    { field: 'votes.1', why: 'it may concern something else' },
  ];
  const all = shownDoubts('sv', {
    reading: { ...reading, doubts },
    filled: { ...filled, doubts: [own] },
    hindrances: [{ field: 'paragraph', text: 'Den är redan registrerad.' }],
    hasForm: true,
  });
  expect(all.map(({ text }) => text.split(' ').slice(0, 2).join(' '))).toEqual(['Den är', 'Omröstningen kan', 'Ett villkor']);
  expect(all[0]?.field).toBe('#f-paragraph');
});

test('without a form nothing leads to a field', () => {
  expect(shown([{ field: 'date', why: 'unsure' }], {}, false)).toEqual([
    { text: 'Det är osäkert vilken dag mötet var.', place: '#text-date', field: null },
  ]);
});
