import { expect, test } from 'vitest';
import type { Form } from '../../../platform/http/web.ts';
import { clausesOf, readDecision } from './read-decision.ts';
import { markOf } from './reviewed.ts';

const whole = {
  ...{
    boardId: 'b',
    on: '2026-02-20',
    paragraph: '§ 12',
    takenBy: 'board',
    outcome: 'approve',
    evidence: 'told',
    appealable: 'yes',
  },
};

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): Form {
  const list = (name: string) => [fields[name] ?? []].flat();
  return {
    text: (name) => list(name).at(-1) ?? '',
    list,
    file: () => null,
    files: () => [],
    fields: () => Object.fromEntries(Object.keys(fields).map((name) => [name, list(name).at(-1) ?? ''])),
  };
}

const wrong = (change: Readonly<Record<string, string | readonly string[]>>) => {
  const read = readDecision(formOf({ ...whole, ...change }));
  return read.ok ? [] : read.refusals.map(({ field }) => field);
};

test('the least that can be said of a decision', () => {
  expect(readDecision(formOf(whole))).toMatchObject({
    ok: true,
    draft: {
      item: { on: '2026-02-20', paragraph: '12', vote: null, clauses: [] },
      said: { outcome: 'approve', conditions: [], appealable: true },
      also: [],
    },
  });
});

test.each<[string, Readonly<Record<string, string | readonly string[]>>, readonly string[]]>([
  ['no day', { on: '' }, ['meeting']],
  ['a day that does not exist', { on: '2026-02-30' }, ['on']],
  ['no outcome', { outcome: '' }, ['outcome']],
  ['another outcome that is not chosen', { outcome: 'other' }, ['otherOutcome']],
  ['an outcome of no kind', { outcome: 'approved' }, ['outcome']],
  ['certain principals, none chosen', { conditions: ['named'] }, ['named']],
  ['a number of others, none given', { conditions: ['at-least'] }, ['others']],
  ['a number that is none', { conditions: ['at-least'], others: 'tio' }, ['others']],
  ['an own condition without words', { conditions: ['other'] }, ['ownConditions']],
  ['a vote of half a person', { voteYes: '1,5' }, ['voteYes']],
  ['several at once', { on: 'i går', takenBy: '', verifiedOn: 'x' }, ['takenBy', 'on', 'verifiedOn']],
])('%s', (_, change, fields) => {
  expect(wrong(change)).toEqual(fields);
});

test('a meeting from the calendar counts unless another day is typed', () => {
  const read = (change: Readonly<Record<string, string>>) => readDecision(formOf({ ...whole, ...change }));
  expect(read({ on: '', meeting: '2026-02-10' })).toMatchObject({ draft: { item: { on: '2026-02-10' } } });
  expect(read({ on: '2026-02-11', meeting: '2026-02-10' })).toMatchObject({ draft: { item: { on: '2026-02-11' } } });
});

test('conditions in the order of the form, each own condition a line', () => {
  const conditions = ['all-others', 'named', 'at-least', 'other'];
  const read = readDecision(formOf({ ...whole, conditions, named: ['0005', '0580'], others: '10', ownConditions: 'a\n\n b ' }));
  expect(read.ok && read.draft.said.conditions).toEqual([
    { kind: 'all-others' },
    { kind: 'named', principals: ['0005', '0580'] },
    { kind: 'at-least', others: 10 },
    { kind: 'other', text: 'a' },
    { kind: 'other', text: 'b' },
  ]);
});

test('what is filled in under a condition that is not ticked is left aside', () => {
  const read = readDecision(formOf({ ...whole, named: ['0005'], others: '3', ownConditions: 'x' }));
  expect(read.ok && read.draft.said.conditions).toEqual([]);
});

test('clauses keep their words; a number in front is the clause’s', () => {
  expect(clausesOf('1. Planen godkänns.\n\n2) Beslutet gäller.\nUtan siffra 3. här')).toEqual([
    { number: 1, text: 'Planen godkänns.' },
    { number: 2, text: 'Beslutet gäller.' },
    { number: null, text: 'Utan siffra 3. här' },
  ]);
});

test('the mark changes with what is said, not with the button, the file or what is left empty', () => {
  const mark = markOf(formOf(whole));
  expect(markOf(formOf({ ...whole, steg: 'registrera', reviewed: 'x', dissent: '', request: 'r' }))).toBe(mark);
  expect(markOf(formOf({ ...whole, paragraph: '13' }))).not.toBe(mark);
  expect(markOf(formOf({ ...whole, conditions: ['all-others'] }))).not.toBe(mark);
});
