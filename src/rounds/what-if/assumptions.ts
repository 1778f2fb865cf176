import { type IsoDate, isRealDate } from '../calendar-days.ts';
import type { RoundFacts, StepFact } from '../facts/schema.ts';

/**
 * What a board can be supposed to say; `approve-if-all` is to approve provided that all others do. The last two leave what it has said,
 * and suppose that its conditions of other kinds, which only people can judge, are judged.
 */
export const supposedOutcomes = [
  'approve',
  'approve-if-all',
  'recommend',
  'recommend-against',
  'approve-with-changes',
  'reject',
  'note',
  'refer-back',
  'postpone',
  'strike',
  'annul',
  'condition-met',
  'condition-failed',
] as const;
export type SupposedOutcome = (typeof supposedOutcomes)[number];

/** That a step's board says something on a day, whatever it has said. */
export interface Assumption {
  readonly step: string;
  readonly outcome: SupposedOutcome;
  readonly on: IsoDate;
}

/** More than these in an address are left out: it must fit in one, and be read by a person. */
export const mostAssumptions = 60;

/** An assumption as it stands in an address: `0580-2~approve~2026-03-14`. */
export function writeAssumption({ step, outcome, on }: Assumption): string {
  return `${step}~${outcome}~${on}`;
}

/** Those that can be read and name a step of the round, one for each step: the last one said. `unread` counts the rest. */
export function readAssumptions(texts: readonly string[], facts: RoundFacts): { assumptions: Assumption[]; unread: number } {
  const steps = new Set(facts.principals.flatMap(({ path }) => path.map(({ step }) => step)));
  const read = new Map<string, Assumption>();
  let unread = 0;
  for (const text of texts) {
    const [, step = '', said = '', on = ''] = /^(.+)~([a-z-]+)~([\d-]+)$/s.exec(text) ?? [];
    const outcome = supposedOutcomes.find((each) => each === said);
    const isNew = !read.has(step);
    if (outcome === undefined || !steps.has(step) || !isRealDate(on) || (isNew && read.size >= mostAssumptions)) unread += 1;
    else read.set(step, { step, outcome, on });
  }
  return { assumptions: [...read.values()], unread };
}

/** What it makes sense to suppose of a step; a committee's draft changes nothing. */
export function outcomesFor({ part }: StepFact, expects: RoundFacts['round']['expects']): readonly SupposedOutcome[] {
  const procedural = ['refer-back', 'postpone', 'strike', 'annul'] as const;
  if (part === 'recommend') return ['recommend', 'recommend-against', ...procedural];
  const judged = ['condition-met', 'condition-failed'] as const;
  if (expects === 'note') return ['note', 'approve', 'reject', ...procedural, ...judged];
  return ['approve', 'approve-if-all', 'approve-with-changes', 'reject', ...procedural, ...judged];
}
