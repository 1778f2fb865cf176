import { expect, test } from 'vitest';
import type { ReadDocument } from '../../records/index.ts';
import { fill } from './fill.ts';
import type { FormFacts } from './filled.ts';
import type { Verification } from './verification.ts';

const blank: ReadDocument = {
  ...{ kind: 'minutes-extract', authority: null, board: null, date: null, paragraph: null, registrationNumbers: [], title: null },
  ...{ clauses: [], proposals: [], conditions: [], dissents: [], votes: [], conflictsOfInterest: [], verifiedImmediately: null },
  ...{ attachments: [], codetermination: null, distribution: [], spans: {}, doubts: [] },
};
const clause = (number: number | null, text: string, outcome: ReadDocument['clauses'][number]['outcome']) => ({
  ...{ number, text, verb: null, outcome },
});
const condition = (kind: ReadDocument['conditions'][number]['kind'], text: string, names: readonly string[] = []) => ({
  ...{ board: null, clause: 1, kind, text, names },
});
const said: Verification = { state: 'verified', verified: { on: '2026-03-10', span: [0, 1] }, noticed: null };
const unsaid: Verification = { state: null, verified: null, noticed: null };

const facts: FormFacts = {
  ...{ part: 'decide', expects: 'approve', boardOn: () => 'b', meetings: ['2026-03-05'], ownCode: '0561', also: [] },
  principals: [
    { code: '0005', name: 'Region Östergötland' },
    { code: '0561', name: 'Åtvidabergs kommun' },
    { code: '0513', name: 'Kinda kommun' },
  ],
  plainOutcomes: ['approve', 'approve-with-changes', 'refer-back', 'postpone', 'reject'],
};
const filled = (reading: Partial<ReadDocument>, change: Partial<FormFacts> = {}, verification = said) =>
  fill({ ...blank, ...reading }, verification, { ...facts, ...change });
const doubtsOf = (...given: Parameters<typeof filled>) => filled(...given).doubts.map(({ field, what }) => `${field}: ${what}`);

test('a whole extract fills the form, each field with its place', () => {
  const { values, lists, places, doubts } = filled({
    ...{ board: 'Vård- och omsorgsnämnden', date: '2026-03-05', paragraph: '21' },
    clauses: [clause(1, 'Arbetsplanen godkänns.', 'approve'), clause(2, 'Beslutet förutsätter att övriga gör det.', null)],
    conditions: [condition('all-others', 'övriga gör det')],
    ...{ dissents: ['Anna Ek (X)'], votes: [{ yes: 7, no: 2, abstain: 0, about: null }] },
    conflictsOfInterest: ['Bo Ek, eftersom han är anställd av regionen'],
  });
  expect(values).toMatchObject({ boardId: 'b', meeting: '2026-03-05', paragraph: '21', outcome: 'approve', takenBy: 'board' });
  expect(values).toMatchObject({ evidence: 'verified-extract', verifiedOn: '2026-03-10', noticeOn: '' });
  expect(values).toMatchObject({ clauses: '1. Arbetsplanen godkänns.\n2. Beslutet förutsätter att övriga gör det.' });
  // Who, never why.
  expect(values).toMatchObject({
    dissent: 'Anna Ek (X)',
    voteYes: '7',
    voteNo: '2',
    voteAbstain: '0',
    conflictOfInterest: 'Bo Ek',
  });
  expect(lists).toEqual({ conditions: ['all-others'], named: [], also: [] });
  expect(places).toMatchObject({
    boardId: 'board',
    meeting: 'date',
    outcome: 'clauses.0',
    conditions: 'clauses.0',
    verifiedOn: 'verified',
  });
  expect(doubts).toEqual([]);
});

test('what was not found is left empty, and told', () => {
  const { values } = filled({}, {}, unsaid);
  expect(values).toMatchObject({ meeting: '', on: '', paragraph: '', evidence: 'unverified-extract', verifiedOn: '' });
  expect(values['outcome']).toBeUndefined();
  expect(doubtsOf({}, {}, unsaid)).toEqual(['meeting: no-day', 'outcome: no-outcome', 'evidence: not-said-verified']);
});

test('a day that is not in the calendar is typed', () => {
  expect(filled({ date: '2026-03-06' }).values).toMatchObject({ meeting: '', on: '2026-03-06' });
});

test.each([
  ['approve', 'decide', 'approve', '', []],
  ['adopt', 'decide', 'other', 'adopt', []],
  ['recommend', 'decide', 'other', 'recommend', ['outcome: other-outcome-than-asked']],
  ['approve', 'recommend', 'other', 'approve', ['outcome: other-outcome-than-asked']],
  ['note', 'decide', 'other', 'note', ['outcome: other-outcome-than-asked']],
  ['refer-back', 'recommend', 'refer-back', '', []],
] as const)('%s by a board that is to %s', (outcome, part, value, other, doubts) => {
  const change = {
    part,
    plainOutcomes: part === 'decide' ? facts.plainOutcomes : ['recommend', 'recommend-against', 'refer-back', 'postpone'],
  };
  const reading = { date: '2026-03-05', clauses: [clause(1, 'Ärendet avgörs.', outcome)] };
  expect(filled(reading, change).values).toMatchObject({ outcome: value, otherOutcome: other });
  expect(doubtsOf(reading, change)).toEqual(doubts);
});

test('a note stands back for a stand, and two stands are seen', () => {
  const noted = clause(1, 'Informationen antecknas.', 'note');
  const approved = clause(2, 'Planen godkänns.', 'approve');
  const referred = clause(3, 'Område 5 återremitteras.', 'refer-back');
  const date = '2026-03-05';
  expect(filled({ date, clauses: [noted, approved] })).toMatchObject({ values: { outcome: 'approve' }, doubts: [] });
  expect(doubtsOf({ date, clauses: [noted, approved, referred] })).toEqual(['outcome: several-outcomes']);
  expect(filled({ date, clauses: [noted, approved] }, { expects: 'note' }).values).toMatchObject({ otherOutcome: 'note' });
  expect(doubtsOf({ date, clauses: [clause(1, 'Beslutet upphävs.', 'annul')] })).toEqual(['outcome: annuls']);
  expect(filled({ date, clauses: [referred] }).values).toMatchObject({ remark: 'Område 5 återremitteras.' });
});

test('conditions: parties that are known are counted, substance is a person’s to judge', () => {
  const reading = {
    date: '2026-03-05',
    conditions: [
      condition('named', 'att regionen godkänner', ['Region Östergötlands hälso- och sjukvårdsnämnd', 'Kinda kommun']),
      condition('at-least', 'att minst tio andra kommuner godkänner'),
      condition('other', 'att medel anvisas'),
      { ...condition('all-others', 'x'), board: 'Kommunfullmäktige' },
    ],
  };
  const { values, lists } = filled(reading);
  expect(lists).toMatchObject({ conditions: ['named', 'at-least', 'other'], named: ['0005', '0513'] });
  expect(values).toMatchObject({ others: '10', ownConditions: 'att medel anvisas' });
  const named = (...names: string[]) => filled({ date: '2026-03-05', conditions: [condition('named', 'om de vill', names)] });
  expect(named('regionfullmäktige').lists).toMatchObject({ named: ['0005'] });
  // A party that is nobody here makes the whole condition one to judge.
  expect(named('Kinda kommun', 'Katrineholms kommun')).toMatchObject({
    lists: { conditions: ['other'], named: [] },
    values: { ownConditions: 'om de vill' },
  });
});

test('several votes are not filled in: one may be about something else', () => {
  const votes = [1, 2].map((yes) => ({ yes, no: 0, abstain: 0, about: null }));
  expect(filled({ votes }).values).toMatchObject({ voteYes: '' });
  expect(doubtsOf({ date: '2026-03-05', clauses: [clause(1, 'x', 'approve')], votes })).toEqual(['voteYes: several-votes']);
});

test('values are as a browser sends them back', () => {
  const { values } = filled({ clauses: [clause(1, ' Planen\n återremitteras.\u0000', 'refer-back')] });
  expect(values).toMatchObject({ remark: 'Planen återremitteras.' });
});
