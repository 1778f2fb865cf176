import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryQuestion } from '../../../test/support/random-rounds.ts';
import type { RoundFacts, RoundFactsInput } from '../facts/schema.ts';
import { parseFacts } from '../facts.ts';
import { standing } from '../standing.ts';
import { publicFacts } from './public-facts.ts';

function read(facts: unknown): RoundFacts {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

type Given = Partial<RoundFactsInput['decisions'][number]> & { readonly id: string };

/** One principal, one deciding step, these decisions on it; verified unless said. */
function round(decisions: readonly Given[], more: Partial<RoundFactsInput> = {}): RoundFacts {
  return read({
    round: { textSha256: 'a', rule: { kind: 'all' } },
    principals: [{ code: '0583', kind: 'municipality', path: [{ step: '0583-1', part: 'decide' }] }],
    decisions: decisions.map((decision) => ({
      ...{ step: '0583-1', on: '2024-03-01', outcome: 'approve', evidence: 'verified-extract' },
      ...decision,
    })),
    ...more,
  });
}

const day = '2024-04-01';
const links = (facts: RoundFacts) => publicFacts(facts, day).facts.decisions.map((d) => [d.id, d.replaces, d.correction]);
const held = (facts: RoundFacts) => publicFacts(facts, day).heldBack.map(({ decision, why }) => [decision.id, why]);

describe('a decision is public', () => {
  test('when its minutes are verified, and says why not otherwise', () => {
    const facts = round([
      { id: 'verified' },
      { id: 'told', evidence: 'told' },
      { id: 'unverified', evidence: 'unverified-extract' },
      { id: 'today', evidence: 'told', verifiedOn: day },
      { id: 'tomorrow', evidence: 'unverified-extract', verifiedOn: '2024-04-02' },
    ]);
    expect(links(facts).map(([id]) => id)).toEqual(['verified', 'today']);
    expect(held(facts)).toEqual([
      ['told', 'told'],
      ['unverified', 'unverified-extract'],
      ['tomorrow', 'verified-later'],
    ]);
  });
});

describe('what a kept decision replaces', () => {
  test('is nothing when only held-back ones came before', () => {
    const facts = round([
      { id: 'told', evidence: 'told' },
      { id: 'extract', evidence: 'unverified-extract', replaces: 'told', correction: true },
      { id: 'verified', replaces: 'extract', correction: true },
    ]);
    expect(links(facts)).toEqual([['verified', null, false]]);
  });

  test('is the next kept one, as a correction only when all between correct', () => {
    const corrected = { id: 'b', evidence: 'told', replaces: 'a', correction: true } as const;
    const renewed = { id: 'b', evidence: 'told', replaces: 'a', correction: false } as const;
    expect(links(round([{ id: 'a' }, corrected, { id: 'c', replaces: 'b', correction: true }])).at(-1)).toEqual(['c', 'a', true]);
    expect(links(round([{ id: 'a' }, renewed, { id: 'c', replaces: 'b', correction: true }])).at(-1)).toEqual(['c', 'a', false]);
    expect(links(round([{ id: 'a' }, corrected, { id: 'c', replaces: 'b' }])).at(-1)).toEqual(['c', 'a', false]);
  });

  test('an annulment of nothing public is held back too, and what corrects it', () => {
    const facts = round([
      { id: 'told', evidence: 'told' },
      { id: 'annulled', outcome: 'annul', replaces: 'told' },
      { id: 'corrected', outcome: 'annul', replaces: 'annulled', correction: true },
    ]);
    expect(links(facts)).toEqual([]);
    expect(held(facts)).toEqual([
      ['told', 'told'],
      ['annulled', 'annuls-held-back'],
      ['corrected', 'annuls-held-back'],
    ]);
  });
});

test('appeals and fulfilments follow the decisions that are there', () => {
  const condition = { id: 'c1', kind: 'other' as const, text: 'att medel avsätts' };
  const facts = round(
    [
      { id: 'told', evidence: 'told', conditions: [condition] },
      { id: 'verified', replaces: 'told', correction: true, conditions: [condition] },
      { id: 'alone', evidence: 'told', conditions: [{ ...condition, id: 'c2' }] },
    ],
    {
      fulfilments: [
        { condition: 'c1', on: '2024-03-05', fulfilled: true },
        { condition: 'c2', on: '2024-03-05', fulfilled: true },
      ],
      appeals: [
        { decision: 'told', on: '2024-03-06' },
        { decision: 'alone', on: '2024-03-06' },
      ],
    },
  );
  const shown = publicFacts(facts, day).facts;
  expect(shown.fulfilments.map((each) => each.condition)).toEqual(['c1']);
  expect(shown.appeals.map((each) => each.decision)).toEqual(['verified']);
});

test('a person’s reason for carrying over is not there', () => {
  const facts = round([{ id: 'a', carriedOver: { decision: 'x', on: '2024-03-02', reason: 'Anna Svensson ringde' } }]);
  const carried = publicFacts(facts, day).facts.decisions.map(({ carriedOver }) => carriedOver);
  expect(carried).toEqual([{ decision: 'x', on: '2024-03-02', reason: null }]);
});

test('random rounds: whole by the contract, without a trace of what is held back, and nothing else changed', () => {
  let holding = 0;
  fc.assert(
    fc.property(arbitraryQuestion(), ({ facts: json, on }) => {
      const facts = read(json);
      const shown = publicFacts(facts, on);
      read(JSON.parse(JSON.stringify(shown.facts)));
      const away = new Set(shown.heldBack.map(({ decision }) => decision.id));
      if (away.size > 0) holding += 1;
      const named = [
        ...shown.facts.decisions.flatMap(({ id, replaces }) => [id, replaces]),
        ...shown.facts.appeals.map(({ decision }) => decision),
      ];
      expect(named.filter((id) => id !== null && away.has(id))).toEqual([]);
      expect(shown.facts.decisions.length + away.size).toBe(facts.decisions.length);
      if (away.size === 0) expect(standing(shown.facts, on)).toEqual(standing(facts, on));
    }),
    { numRuns: 300 },
  );
  expect(holding).toBeGreaterThan(100);
});
