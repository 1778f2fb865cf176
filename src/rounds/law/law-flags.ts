import type { Temporal } from 'temporal-polyfill';
import { dayOrder, type IsoDate } from '../calendar-days.ts';
import type { RoundFacts, StepFact } from '../facts/schema.ts';
import type { FoldedDecision } from '../standing/corrections.ts';
import { orderFlags } from '../standing/order-flags.ts';
import { isApproving } from '../standing/outcome-kinds.ts';
import { isInPath, layOutRound } from '../standing/round-timeline.ts';
import { stands } from '../standing/step-decision.ts';
import { lastAppealDay, latestNoticeDay, latestVerificationDay } from './legal-dates.ts';

/**
 * What a person should look at in a decision, each with the law that it rests on (null: a rule of the round, or of prudence).
 * Nothing here changes the standing: a decision stands until it is set aside (KL 13:8).
 */
const SOURCES = {
  'out-of-order': null,
  'told-only': null,
  'other-text': null,
  'step-not-in-path': null,
  // Goals and direction may not be delegated.
  delegated: 'KL 6:38',
  // The chair or an appointed member may decide in urgent cases, reported at the next meeting.
  'urgent-decision': 'KL 6:39–40',
  'verified-late': 'KL 5:69',
  'notice-late': 'KL 8:12',
  'notice-removed-early': 'KL 13:5',
} as const;

export type LawFlagKind = keyof typeof SOURCES;

/** A flag on a decision: the shape of the contract's flags, with more kinds. */
export interface LawFlag {
  readonly kind: LawFlagKind;
  readonly decision: string;
}

/** The paragraph that a kind of flag rests on; null where it rests on no law. */
export function flagSource(kind: LawFlagKind): string | null {
  return SOURCES[kind];
}

interface Checked {
  readonly decision: FoldedDecision;
  readonly step: StepFact | undefined;
  readonly round: RoundFacts['round'];
  readonly on: IsoDate;
}

function isApproval({ decision: { fact }, step, round }: Checked): boolean {
  return step?.part === 'decide' && isApproving(fact.outcome, round.expects);
}

function isNoticeRemovedEarly({ noticeOn, noticeRemovedOn }: FoldedDecision['fact'], on: IsoDate): boolean {
  return noticeOn !== null && noticeRemovedOn !== null && noticeRemovedOn <= on && noticeRemovedOn <= lastAppealDay(noticeOn);
}

/** The checks, each true when its flag is to be raised on the day asked for. */
const CHECKS: Readonly<Record<Exclude<LawFlagKind, 'out-of-order'>, (checked: Checked) => boolean>> = {
  'told-only': ({ decision: { fact } }) => fact.evidence === 'told',
  'other-text': ({ decision: { fact }, round }) =>
    fact.carriedOver === null && fact.textSha256 !== null && fact.textSha256 !== round.textSha256,
  'step-not-in-path': ({ decision, step }) => step !== undefined && !isInPath(step, decision.on),
  delegated: (c) => isApproval(c) && ['official', 'committee'].includes(c.decision.fact.takenBy ?? ''),
  'urgent-decision': (c) => isApproval(c) && ['chair', 'member'].includes(c.decision.fact.takenBy ?? ''),
  // The meeting's own day, also for a decision that was carried over later.
  'verified-late': ({ decision: { fact }, on }) =>
    fact.verifiedOn !== null && fact.verifiedOn <= on && fact.verifiedOn > latestVerificationDay(fact.on),
  'notice-late': ({ decision: { fact }, on }) =>
    fact.verifiedOn !== null && fact.noticeOn !== null && fact.noticeOn <= on && fact.noticeOn > latestNoticeDay(fact.verifiedOn),
  'notice-removed-early': ({ decision: { fact }, on }) => isNoticeRemovedEarly(fact, on),
};

const KINDS = Object.keys(CHECKS) as (keyof typeof CHECKS)[];

/**
 * Every flag on the decisions of a round that stand on a day, after corrections: those dated on it or before that nothing has replaced.
 * In the order of the facts' list; of one decision, `out-of-order` first.
 */
export function lawFlags(facts: RoundFacts, on: IsoDate, known: Temporal.Instant | null = null): LawFlag[] {
  const timeline = layOutRound(facts, known);
  const day = dayOrder(on);
  const steps = new Map(facts.principals.flatMap(({ path }) => path.map((step) => [step.step, step])));
  const outOfOrder = new Set(orderFlags(timeline, on).map(({ decision }) => decision));
  const standing = timeline.folded.decisions.filter((decision) => stands(decision, day));
  return standing.flatMap((decision): LawFlag[] => {
    const checked = { decision, step: steps.get(decision.fact.step), round: facts.round, on };
    const kinds: LawFlagKind[] = KINDS.filter((kind) => CHECKS[kind](checked));
    if (outOfOrder.has(decision.fact.id)) kinds.unshift('out-of-order');
    return kinds.map((kind) => ({ kind, decision: decision.fact.id }));
  });
}
