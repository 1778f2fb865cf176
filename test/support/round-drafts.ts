/** fast-check drafts of rounds: small numbers and choices, no references yet, so that they shrink well (see random-rounds.ts). */
import fc from 'fast-check';

/** Days are offsets from the first day of a short window, so that facts collide. */
const day = fc.nat({ max: 12 });

/** A value once in so many times, else left out. */
function rarely<T>(arbitrary: fc.Arbitrary<T>, once: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: once - 1 }, { arbitrary, weight: 1 });
}

export type InstantDraft = { day: number; hour: number; form: number };
const recordedAt = rarely<InstantDraft>(fc.record({ day, hour: fc.nat({ max: 23 }), form: fc.nat({ max: 3 }) }), 3);

export type ConditionDraft = { kind: 'all-others' | 'named' | 'at-least' | 'other'; picks: number[] };
const conditionKind = fc.constantFrom<ConditionDraft['kind']>(
  'all-others',
  'all-others',
  'all-others',
  'named',
  'named',
  'at-least',
  'other',
);
const condition: fc.Arbitrary<ConditionDraft> = fc.record({
  kind: conditionKind,
  picks: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
});

const APPROVING = ['approve', 'adopt', 'confirm', 'endorse'];
const OTHERS = [
  'recommend',
  'recommend-against',
  'approve-with-changes',
  'reject',
  'postpone',
  'refer-back',
  'forward',
  'strike',
  'note',
];

/** A round is drawn in one of these moods: in a friendly one most boards approve, so that rounds are carried now and then. */
type Mood = 'friendly' | 'mixed';

function outcome(mood: Mood): fc.Arbitrary<string> {
  const approving = fc.constantFrom('approve', ...APPROVING);
  const note = { arbitrary: fc.constant('note'), weight: 1 };
  return mood === 'friendly'
    ? fc.oneof({ arbitrary: approving, weight: 16 }, note, { arbitrary: fc.constantFrom(...OTHERS), weight: 1 })
    : fc.oneof({ arbitrary: approving, weight: 4 }, note, { arbitrary: fc.constantFrom(...OTHERS), weight: 4 });
}

type Link = 'none' | 'replace' | 'correct' | 'annul';

type Hash = 'left-out' | 'same' | 'other';

function hash(mood: Mood): fc.Arbitrary<Hash> {
  const ours = fc.constantFrom<Hash[]>('left-out', 'same');
  return fc.oneof(
    { arbitrary: ours, weight: mood === 'friendly' ? 19 : 5 },
    { arbitrary: fc.constant<Hash>('other'), weight: 1 },
  );
}

function decision(mood: Mood) {
  return fc.record({
    day,
    place: fc.nat({ max: 9 }),
    outcome: outcome(mood),
    hash: hash(mood),
    conditions: fc.oneof(
      { arbitrary: fc.constant<ConditionDraft[]>([]), weight: mood === 'friendly' ? 2 : 1 },
      { arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }), weight: 3 },
    ),
    link: fc.constantFrom<Link[]>('none', 'none', 'none', 'replace', 'replace', 'correct', 'correct', 'correct', 'annul'),
    target: fc.nat({ max: 3 }),
    repeats: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    carriedTo: rarely(day, 8),
    appealable: fc.constantFrom(undefined, undefined, null, true, false),
    noticeOn: fc.option(day, { nil: undefined, freq: mood === 'friendly' ? 12 : 4 }),
    noticeRemovedOn: rarely(fc.nat({ max: 40 }), mood === 'friendly' ? 12 : 4),
    takenBy: fc.constantFrom('board', 'committee', 'chair', 'member', 'official'),
    evidence: fc.constantFrom('told', 'unverified-extract', 'verified-extract'),
    recordedAt,
  });
}
export type DecisionDraft = ReturnType<typeof decision> extends fc.Arbitrary<infer T> ? T : never;

function step(mood: Mood) {
  return fc.record({
    part: fc.oneof(
      { arbitrary: fc.constant('decide'), weight: mood === 'friendly' ? 18 : 5 },
      { arbitrary: fc.constantFrom('recommend', 'prepare'), weight: 2 },
    ),
    stage: fc.integer({ min: 1, max: 3 }),
    addedOn: rarely(day, 10),
    removedOn: rarely(day, mood === 'friendly' ? 20 : 8),
    decisions: fc.oneof(
      { arbitrary: fc.array(decision(mood), { minLength: 1, maxLength: 1 }), weight: 3 },
      { arbitrary: fc.array(decision(mood), { minLength: mood === 'friendly' ? 1 : 0, maxLength: 4 }), weight: 3 },
    ),
  });
}
type StepDraft = ReturnType<typeof step> extends fc.Arbitrary<infer T> ? T : never;

function principal(mood: Mood) {
  return fc.record({
    kind: fc.constantFrom('municipality', 'municipality', 'municipality', 'region', 'federation'),
    represents: fc.constantFrom(undefined, null, 1, 2, 3),
    path: fc.oneof(
      { arbitrary: fc.array(step(mood), { minLength: 1, maxLength: 1 }), weight: 6 },
      { arbitrary: fc.array(step(mood), { minLength: 2, maxLength: 3 }), weight: 2 },
      { arbitrary: fc.constant<StepDraft[]>([]), weight: mood === 'friendly' ? 0 : 1 },
    ),
  });
}

/** A whole round as choices; every number is taken modulo what there is when the facts are put together. */
function round(mood: Mood) {
  return fc.record({
    expects: fc.constantFrom('approve', 'approve', 'note'),
    rule: fc.constantFrom('all', 'region-and-at-least', 'at-least'),
    ruleNumber: fc.nat({ max: 9 }),
    withdrawnOn: rarely(fc.nat({ max: 20 }), 10),
    principals: fc.array(principal(mood), { minLength: 2, maxLength: 6 }),
    fulfilments: fc.array(fc.record({ pick: fc.nat({ max: 9 }), day, fulfilled: fc.boolean(), recordedAt }), { maxLength: 5 }),
    appeals: fc.array(
      fc.record({
        pick: fc.nat({ max: 9 }),
        day: fc.nat({ max: 40 }),
        settledOn: fc.option(fc.nat({ max: 50 }), { nil: undefined, freq: 3 }),
        allowed: fc.constantFrom(undefined, null, false, false, true),
        recordedAt,
      }),
      { maxLength: 2 },
    ),
  });
}
export type RoundDraft = ReturnType<typeof round> extends fc.Arbitrary<infer T> ? T : never;
export type PrincipalDraft = RoundDraft['principals'][number];

/** Drafts of either mood. */
export function arbitraryDraft(): fc.Arbitrary<RoundDraft> {
  return fc.oneof({ arbitrary: round('friendly'), weight: 2 }, { arbitrary: round('mixed'), weight: 1 });
}
