import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFacts } from './facts.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The contract's own example, made whole. */
const EXAMPLE = readFileSync(new URL('./facts.example.json', import.meta.url), 'utf8');
const example = (): Json => JSON.parse(EXAMPLE);

/** The example with one value put at a path; undefined takes the key away. */
function exampleWith(...changes: [path: string, value: Json | undefined][]): Json {
  const facts = example();
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const place = keys.reduce<Json | undefined>((at, key) => (at as { [key: string]: Json })[key], facts) as {
      [key: string]: Json;
    };
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return facts;
}

const problemsOf = (facts: Json) => {
  const parsed = parseFacts(facts);
  return parsed.ok ? [] : parsed.problems;
};
const decision = (more: { [key: string]: Json }): Json => ({
  id: 'x',
  step: '0580-2',
  on: '2024-02-20',
  outcome: 'approve',
  ...more,
});

test('the contract’s example is accepted, and reading what was read changes nothing', () => {
  const parsed = parseFacts(example());
  expect(parsed).toMatchObject({ ok: true });
  if (parsed.ok) expect(parseFacts(JSON.parse(JSON.stringify(parsed.facts)))).toEqual(parsed);
});

describe('accepted', () => {
  test.each<[string, [string, Json | undefined][]]>([
    [
      'fulfilments and appeals left out',
      [
        ['fulfilments', undefined],
        ['appeals', undefined],
      ],
    ],
    [
      'null for keys that do not apply',
      [
        ['round.rule', { kind: 'all', municipalities: null, principals: null }],
        ['fulfilments', null],
      ],
    ],
    [
      'a path without a deciding step',
      [
        ['principals.0.path', []],
        ['decisions', []],
        ['fulfilments', []],
        ['appeals', []],
      ],
    ],
    [
      'any order of dates',
      [
        ['decisions.0.noticeOn', '2020-01-01'],
        ['round.answerBy', '2019-01-01'],
      ],
    ],
    ['no municipalities in the rule', [['round.rule', { kind: 'region-and-at-least', municipalities: 0 }]]],
    [
      'as many as the municipalities represent',
      [
        ['principals.0.represents', 4],
        ['round.rule', { kind: 'region-and-at-least', municipalities: 5 }],
      ],
    ],
    ['an instant with an offset and a fraction', [['decisions.0.recordedAt', '2024-02-29T23:59:59.123456789012-12:30']]],
    ['a leap day', [['decisions.0.on', '2024-02-29']]],
    [
      'the ids of a decision through two corrections',
      [
        ['decisions.1', decision({ id: 'd2', replaces: 'd1', correction: true })],
        ['decisions.2', decision({ id: 'd3', replaces: 'd2', correction: true, conditions: [{ id: 'c4', kind: 'other' }] })],
      ],
    ],
    [
      'a correction before what it corrects',
      [
        ['decisions', [decision({ id: 'd0', replaces: 'd1', correction: true }), decision({ id: 'd1' })]],
        ['fulfilments', []],
      ],
    ],
    [
      'a carried-over decision that nobody knows',
      [['decisions.0.carriedOver', { decision: 'elsewhere', on: '2024-03-01', reason: 'r' }]],
    ],
    [
      'two that replace one',
      [
        ['decisions.1', decision({ id: 'd2', replaces: 'd1' })],
        ['decisions.2', decision({ id: 'd3', replaces: 'd1' })],
      ],
    ],
    [
      'a correction of an annulment that annuls',
      [
        ['decisions.1', decision({ id: 'd2', outcome: 'annul', replaces: 'd1' })],
        ['decisions.2', decision({ id: 'd3', outcome: 'annul', replaces: 'd2', correction: true })],
      ],
    ],
  ])('%s', (_, changes) => {
    expect(problemsOf(exampleWith(...changes))).toEqual([]);
  });
});

describe('refused, with the path', () => {
  test.each<[string, string, [string, Json | undefined][]]>([
    ['an unknown key', 'principals[0].path[1].color', [['principals.0.path.1.color', 'red']]],
    ['an unknown key at the top', 'version', [['version', 1]]],
    ['a key of another kind', 'decisions[0].conditions[0].others', [['decisions.0.conditions.0.others', 3]]],
    ['no text', 'round.textSha256', [['round.textSha256', undefined]]],
    ['an empty text', 'round.textSha256', [['round.textSha256', '']]],
    ['no rule', 'round.rule', [['round.rule', null]]],
    ['an unknown rule', 'round.rule.kind', [['round.rule', { kind: 'most' }]]],
    [
      'no principals',
      'principals',
      [
        ['principals', []],
        ['decisions', []],
        ['fulfilments', []],
        ['appeals', []],
      ],
    ],
    ['a day that does not exist', 'decisions[0].on', [['decisions.0.on', '2024-02-30']]],
    ['a day with a time', 'decisions[0].on', [['decisions.0.on', '2024-02-20T00:00:00Z']]],
    ['an instant without offset', 'decisions[0].recordedAt', [['decisions.0.recordedAt', '2024-03-01T09:12:00']]],
    ['an instant that does not exist', 'decisions[0].recordedAt', [['decisions.0.recordedAt', '2023-02-29T09:12:00Z']]],
    ['an hour that does not exist', 'decisions[0].recordedAt', [['decisions.0.recordedAt', '2023-02-28T24:00:00Z']]],
    [
      'a code twice',
      'principals[1].code',
      [
        ['principals.1.code', '0580'],
        ['decisions.0.conditions', []],
        ['fulfilments', []],
      ],
    ],
    ['a step twice, in two paths', 'principals[1].path[0].step', [['principals.1.path.0.step', '0580-1']]],
    ['a decision id twice', 'decisions[1].id', [['decisions.1', decision({ id: 'd1' })]]],
    ['a condition id twice in one decision', 'decisions[0].conditions[1].id', [['decisions.0.conditions.1.id', 'c1']]],
    [
      'a condition id of another decision',
      'decisions[1].conditions[0].id',
      [['decisions.1', decision({ replaces: 'd1', conditions: [{ id: 'c1', kind: 'all-others' }] })]],
    ],
    ['an unknown step', 'decisions[0].step', [['decisions.0.step', '0580-9']]],
    ['an appeal of an unknown decision', 'appeals[0].decision', [['appeals.0.decision', 'd9']]],
    ['a fulfilment of an unknown condition', 'fulfilments[0].condition', [['fulfilments.0.condition', 'c9']]],
    ['a fulfilment of a mutual condition', 'fulfilments[0].condition', [['fulfilments.0.condition', 'c1']]],
    ['replaces that names itself', 'decisions[0].replaces', [['decisions.0.replaces', 'd1']]],
    ['replaces that names nothing known', 'decisions[0].replaces', [['decisions.0.replaces', 'd9']]],
    [
      'replaces that names another step’s',
      'decisions[1].replaces',
      [['decisions.1', decision({ step: '0580-1', replaces: 'd1' })]],
    ],
    [
      'two corrections of one',
      'decisions[2].replaces',
      [
        ['decisions.1', decision({ id: 'd2', replaces: 'd1', correction: true })],
        ['decisions.2', decision({ id: 'd3', replaces: 'd1', correction: true })],
      ],
    ],
    ['a correction of nothing', 'decisions[0].replaces', [['decisions.0.correction', true]]],
    ['an annulment of nothing', 'decisions[0].replaces', [['decisions.0.outcome', 'annul']]],
    [
      'a correction that annuls',
      'decisions[1].outcome',
      [['decisions.1', decision({ outcome: 'annul', replaces: 'd1', correction: true })]],
    ],
    ['named without names', 'decisions[0].conditions[1].principals', [['decisions.0.conditions.1.principals', []]]],
    [
      'named that are not there',
      'decisions[0].conditions[1].principals',
      [['decisions.0.conditions.1.principals', ['05', '9999']]],
    ],
    ['none of the others', 'decisions[0].conditions[2].others', [['decisions.0.conditions.2.others', 0]]],
    ['more others than there are', 'decisions[0].conditions[2].others', [['decisions.0.conditions.2.others', 3]]],
    ['a region that represents', 'principals[2].represents', [['principals.2.represents', 1]]],
    ['one that represents nobody', 'principals[0].represents', [['principals.0.represents', 0]]],
    ['at least none', 'round.rule.principals', [['round.rule', { kind: 'at-least', principals: 0 }]]],
    ['at least more than there are', 'round.rule.principals', [['round.rule', { kind: 'at-least', principals: 4 }]]],
    [
      'fewer than no municipalities',
      'round.rule.municipalities',
      [['round.rule', { kind: 'region-and-at-least', municipalities: -1 }]],
    ],
    [
      'more municipalities than are represented',
      'round.rule.municipalities',
      [['round.rule', { kind: 'region-and-at-least', municipalities: 3 }]],
    ],
    [
      'a region rule without a region',
      'round.rule',
      [
        ['round.rule', { kind: 'region-and-at-least', municipalities: 1 }],
        ['principals.2.kind', 'municipality'],
      ],
    ],
    ['half a principal', 'round.rule.principals', [['round.rule', { kind: 'at-least', principals: 1.5 }]]],
    ['an unknown outcome', 'decisions[0].outcome', [['decisions.0.outcome', 'Approve']]],
  ])('%s', (_, path, changes) => {
    const problems = problemsOf(exampleWith(...changes));
    expect(problems.map((problem) => problem.path)).toEqual(problems.map(() => path));
    expect(problems.length).toBeGreaterThan(0);
    for (const { reason } of problems) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  test.each([null, undefined, 3, 'facts', []])('%j', (json) => {
    expect(parseFacts(json)).toMatchObject({ ok: false, problems: [{ path: 'facts' }] });
  });

  test('a key that only JSON can make', () => {
    const facts = JSON.parse(EXAMPLE.replace('"round": {', '"round": { "__proto__": 1,'));
    expect(problemsOf(facts).map(({ path }) => path)).toContain('round.__proto__');
  });

  test('a circle, at each that lies in it', () => {
    const facts = exampleWith(['decisions.0.replaces', 'x'], ['decisions.1', decision({ replaces: 'd1' })]);
    expect(problemsOf(facts)).toEqual(
      ['decisions[0].replaces', 'decisions[1].replaces'].map((path) => ({
        path,
        reason: 'These decisions replace one another in a circle.',
      })),
    );
  });

  test('every problem at once, each a sentence', () => {
    expect(
      problemsOf(exampleWith(['round.textSha256', undefined], ['decisions.0.on', 5], ['principals.0.kind', 'county'])),
    ).toEqual([
      { path: 'round.textSha256', reason: 'This is missing.' },
      { path: 'principals[0].kind', reason: 'This must be one of region, municipality, federation.' },
      { path: 'decisions[0].on', reason: 'This must be text.' },
    ]);
  });
});
