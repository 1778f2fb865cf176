import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { lifeSentence, plansSentence } from './life-sentence.ts';
import { type PlanFacts, type PlanRound, planLife, type Successor } from './plan-life.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** The finished round of the plan 2024–2025: sent 10 January 2024. */
function round(given: Partial<PlanRound> = {}): PlanRound {
  return {
    roundId: 'r1',
    versionNumber: 1,
    sentOn: day('2024-01-10'),
    answerBy: day('2024-06-30'),
    state: 'open',
    effectiveOn: null,
    withdrawnOn: null,
    ...given,
  };
}
const carried = (effectiveOn: string, given: Partial<PlanRound> = {}) =>
  round({ state: 'carried', effectiveOn: day(effectiveOn), ...given });
const facts = (...rounds: readonly PlanRound[]): PlanFacts => ({ firstYear: 2024, lastYear: 2025, rounds });
const title = 'Arbetsplan 2024–2025';
const say = (given: PlanFacts, on: string, successor: Successor | null = null) =>
  lifeSentence('sv', title, planLife(given, day(on), successor));

describe('a plan’s life follows from its rounds and the calendar', () => {
  test.each<[string, PlanFacts, string, Successor | null, string]>([
    ['nothing sent', facts(), '2024-01-05', null, `${title} är ett utkast som inte har sänts för beslut än.`],
    [
      'sent later than the day asked for',
      facts(round()),
      '2024-01-09',
      null,
      `${title} är ett utkast som inte har sänts för beslut än.`,
    ],
    [
      'out',
      facts(round()),
      '2024-01-10',
      null,
      `${title} är ute för beslut hos huvudmännen sedan den 10 januari 2024; svar väntas senast den 30 juni 2024.`,
    ],
    [
      'out without a last day',
      facts(round({ answerBy: null })),
      '2024-02-01',
      null,
      `${title} är ute för beslut hos huvudmännen sedan den 10 januari 2024.`,
    ],
    [
      'blocked',
      facts(round({ state: 'blocked' })),
      '2024-03-14',
      null,
      `${title} kan inte gå igenom i den lydelse som sändes den 10 januari 2024. En ny version behövs.`,
    ],
    [
      'withdrawn',
      facts(round({ state: 'withdrawn', withdrawnOn: day('2024-01-12') })),
      '2024-01-15',
      null,
      `${title} är ett utkast igen: utskicket återkallades den 12 januari 2024.`,
    ],
    [
      'withdrawn and sent anew',
      facts(
        round({ state: 'withdrawn', withdrawnOn: day('2024-01-12') }),
        round({ roundId: 'r2', versionNumber: 2, sentOn: day('2024-01-15'), answerBy: null }),
      ),
      '2024-01-15',
      null,
      `${title} är ute för beslut hos huvudmännen sedan den 15 januari 2024.`,
    ],
    [
      'carried within its years',
      facts(carried('2024-03-26')),
      '2024-03-26',
      null,
      `${title} gäller sedan den 26 mars 2024, till och med den 31 december 2025.`,
    ],
    [
      'carried before its years',
      facts(carried('2023-11-20', { sentOn: day('2023-09-01') })),
      '2023-12-31',
      null,
      `${title} är beslutad och gäller från den 1 januari 2024.`,
    ],
    [
      'its first day',
      facts(carried('2023-11-20', { sentOn: day('2023-09-01') })),
      '2024-01-01',
      null,
      `${title} gäller sedan den 1 januari 2024, till och med den 31 december 2025.`,
    ],
    [
      'its last day',
      facts(carried('2024-03-26')),
      '2025-12-31',
      null,
      `${title} gäller sedan den 26 mars 2024, till och med den 31 december 2025.`,
    ],
    [
      'the day after',
      facts(carried('2024-03-26')),
      '2026-01-01',
      null,
      `${title} gällde från den 26 mars 2024 till och med den 31 december 2025.`,
    ],
    [
      'replaced within its years',
      facts(carried('2024-03-26')),
      '2025-06-01',
      { title: 'Arbetsplan 2025–2026', from: day('2025-06-01') },
      `${title} gällde från den 26 mars 2024 till och med den 31 maj 2025. Nu gäller Arbetsplan 2025–2026.`,
    ],
    [
      'a successor that waits',
      facts(carried('2024-03-26')),
      '2025-12-01',
      { title: 'Arbetsplan 2026–2027', from: day('2026-01-01') },
      `${title} gäller sedan den 26 mars 2024, till och med den 31 december 2025.`,
    ],
    [
      'over before its successor begins',
      facts(carried('2024-03-26')),
      '2026-02-01',
      { title: 'Arbetsplan 2026–2027', from: day('2026-04-14') },
      `${title} gällde från den 26 mars 2024 till och med den 31 december 2025.`,
    ],
    [
      'over, its successor in force since',
      facts(carried('2024-03-26')),
      '2026-04-14',
      { title: 'Arbetsplan 2026–2027', from: day('2026-04-14') },
      `${title} gällde från den 26 mars 2024 till och med den 31 december 2025. Nu gäller Arbetsplan 2026–2027.`,
    ],
  ])('%s', (_, given, on, successor, sentence) => {
    expect(say(given, on, successor)).toBe(sentence);
  });

  test('a version in force stays in force while the next one is out', () => {
    const life = planLife(
      facts(carried('2024-03-26'), round({ roundId: 'r2', versionNumber: 2, sentOn: day('2024-09-01') })),
      day('2024-09-02'),
      null,
    );
    expect(life).toMatchObject({ state: 'in-force', round: { versionNumber: 1 } });
  });

  test('of two that are carried, the one sent last gives the text', () => {
    const second = carried('2024-11-05', { roundId: 'r2', versionNumber: 2, sentOn: day('2024-09-01') });
    expect(planLife(facts(second, carried('2024-03-26')), day('2024-12-01'), null)).toMatchObject({
      round: { versionNumber: 2 },
      from: day('2024-11-05'),
    });
  });
});

test('the plans in one breath', () => {
  const named = (name: string, given: PlanFacts, on: string) => ({ title: name, life: planLife(given, day(on), null) });
  const now = '2025-10-01';
  const next = { firstYear: 2026, lastYear: 2027 };
  expect(plansSentence('sv', [])).toBe('Det finns ingen arbetsplan än.');
  expect(
    plansSentence('sv', [
      named(title, facts(carried('2024-03-26')), now),
      named('Arbetsplan 2026–2027', { ...next, rounds: [round()] }, now),
    ]),
  ).toBe('Arbetsplan 2024–2025 gäller. Arbetsplan 2026–2027 är ute för beslut.');
  expect(
    plansSentence('en', [
      named('Plan 2026–2027', { ...next, rounds: [] }, now),
      named('Plan 2028–2029', { ...next, rounds: [] }, now),
    ]),
  ).toBe('No work plan is in force today. Plan 2026–2027 and Plan 2028–2029 are drafts.');
});
