import { type IsoDate, laterDay } from '../calendar-days.ts';
import type { AppealFact } from '../facts/schema.ts';
import { lastAppealDay, legalForceDay } from '../law/legal-dates.ts';
import type { FoldedDecision, FoldedFacts } from './corrections.ts';

/** Whether an appeal still stands in the way on a day: not settled by then, or allowed. */
function isInTheWay({ settledOn, allowed }: AppealFact, on: IsoDate): boolean {
  return settledOn === null || settledOn > on || allowed === true;
}

/**
 * The day from which one decision has legal force, by what has happened up to a day (contract, Standing 7; KL 13:5). It may lie
 * after that day. Null while it cannot be told: no notice, a notice taken down too early, or an appeal in time that is not settled or was allowed.
 */
export function legalForceOfDecision(
  { fact, on: decidedOn }: FoldedDecision,
  appeals: readonly AppealFact[],
  on: IsoDate,
): IsoDate | null {
  if (!fact.appealable) return decidedOn;
  const { noticeOn, noticeRemovedOn } = fact;
  if (noticeOn === null || noticeOn > on) return null;
  const lastDay = lastAppealDay(noticeOn);
  if (noticeRemovedOn !== null && noticeRemovedOn <= on && noticeRemovedOn <= lastDay) return null;
  let day = legalForceDay(noticeOn);
  for (const appeal of appeals) {
    if (appeal.on > on || appeal.on > lastDay) continue;
    if (isInTheWay(appeal, on)) return null;
    day = laterDay(day, appeal.settledOn ?? day);
  }
  return day;
}

/** The latest legal-force day of decisions, not before `effectiveOn`; null while one of theirs is. */
export function legalForceOfAll(
  decisions: readonly FoldedDecision[],
  { appeals }: FoldedFacts,
  effectiveOn: IsoDate,
  on: IsoDate,
): IsoDate | null {
  let latest = effectiveOn;
  for (const decision of decisions) {
    const day = legalForceOfDecision(decision, appeals.get(decision) ?? [], on);
    if (day === null) return null;
    latest = laterDay(latest, day);
  }
  return latest;
}
