import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryQuestion } from '../../../test/support/random-rounds.ts';
import { roundOfFourteen, situationOn } from '../../../test/support/round-of-fourteen.ts';
import type { RoundFacts } from '../facts/schema.ts';
import { parseFacts } from '../facts.ts';
import { standing } from '../standing.ts';
import { roundSituation } from '../telling/round-situation.ts';
import { type Again, againOf, askedAnew, decideAgain, onNextPath } from './again.ts';

function read(facts: unknown): RoundFacts {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

/** The round that asks anew, as the contract has it: the same paths, another text, what is covered carried over on the day. */
function nextRound(facts: RoundFacts, all: readonly Again[], covered: ReadonlySet<string>, on: string): RoundFacts {
  const carried = all.filter(({ principal }) => covered.has(principal.principal.code)).flatMap(({ coverable }) => coverable);
  return read({
    ...facts,
    round: { ...facts.round, textSha256: 'f'.repeat(64), sentOn: on, withdrawnOn: null },
    decisions: carried.map(({ decision }) => ({
      ...decision,
      ...{ id: `again ${decision?.id}`, replaces: null, correction: false, carriedOver: { decision: decision?.id ?? '', on } },
    })),
    ...{ fulfilments: [], appeals: [] },
  });
}

test('who is spared has approved in the next round, and everyone else is still to decide', () => {
  let [spared, asked] = [0, 0];
  fc.assert(
    fc.property(arbitraryQuestion(), fc.infiniteStream(fc.boolean()), ({ facts: json, on }, coin) => {
      const facts = read(json);
      const all = againOf(roundSituation({ lang: 'sv', facts, on, known: null, planned: new Map() }));
      const covered = new Set(all.filter(() => coin.next().value).map(({ principal }) => principal.principal.code));
      const again = new Set(decideAgain(all, covered).map(({ principal }) => principal.principal.code));
      const next = nextRound(facts, all, covered, on);
      for (const { code, state } of standing(next, on).principals) {
        expect([code, state === 'approving' || state === 'conditional']).toEqual([code, !again.has(code)]);
        if (!again.has(code)) expect(covered).toContain(code);
        if (again.has(code)) asked += 1;
        else spared += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect([spared > 50, asked > 50]).toEqual([true, true]);
});

test('in the round of fourteen, three must decide again whoever judges, and the facts say who was spared', () => {
  const facts = roundOfFourteen();
  const all = againOf(situationOn('2026-03-28', facts));
  const everyone = new Set(facts.principals.map(({ code }) => code));
  expect(decideAgain(all, everyone).map(({ principal }) => principal.name.label)).toEqual(['Motala', 'Ydre', 'Ödeshög']);
  expect(decideAgain(all, new Set())).toHaveLength(14);
  // Linköping's recommendation comes with its decision.
  expect(all.find(({ principal }) => principal.principal.code === '0580')?.coverable.map(({ step }) => step.step)).toEqual([
    '0580-1',
    '0580-2',
  ]);
  const next = nextRound(facts, all, new Set([...everyone].filter((code) => code !== '0005')), '2026-04-01');
  expect(askedAnew(next).again).toEqual(['0005', '0583', '0512', '0509']);
  expect(askedAnew(next).carried).toHaveLength(10);
});

test('two boards that have become one are spared only when both could be', () => {
  const linkoping = againOf(situationOn('2026-03-28')).find(({ principal }) => principal.principal.code === '0580');
  if (linkoping === undefined) throw new Error('Linköping is not in the round');
  const { principal } = linkoping;
  const [recommends, decides] = principal.steps;
  if (recommends === undefined || decides === undefined) throw new Error('Linköping has two steps');
  const together = (first: Partial<typeof decides>) => {
    const steps = [
      { ...decides, ...first, step: { ...decides.step, step: 'a' } },
      { ...decides, step: { ...decides.step, step: 'b' } },
    ];
    return onNextPath({ ...linkoping, principal: { ...principal, steps } }, [{ boardId: 'both', part: 'decide' }], () => 'both');
  };
  expect(together({ decidedOn: '2026-02-21' })).toMatchObject({ whole: true, coverable: [{ step: { step: 'a' } }] });
  expect(together({ decision: null, cause: 'no-decision' })).toMatchObject({ whole: false, coverable: [] });
  // A board that is new in the path has everything left to decide.
  expect(onNextPath(linkoping, [{ boardId: 'other', part: 'decide' }], () => 'both')).toMatchObject({
    whole: false,
    coverable: [],
  });
});
