import { type IsoDate, laterDay } from '../calendar-days.ts';
import type { AppealFact } from '../facts/schema.ts';
import { lastAppealDay, legalForceDay } from '../law/legal-dates.ts';
import type { FoldedDecision } from './corrections.ts';
import type { FoldedFacts } from './known-facts.ts';

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

/** Whether nothing can happen to a decision but its notice: no appeal, and no notice taken down. */
function isPlain({ fact }: FoldedDecision, appeals: readonly AppealFact[]): boolean {
  return fact.noticeOn !== null && fact.noticeRemovedOn === null && appeals.length === 0;
}

/** The latest legal-force day of decisions, made once and then asked for many days. */
export class LegalForce {
  private readonly folded: FoldedFacts;
  /** From when the day of the plain ones can be told, and that day: nearly all are plain, so that few are left to look at each time. */
  private noticedBy: IsoDate = '';
  private latest: IsoDate;
  private readonly others: FoldedDecision[] = [];

  /** @param effectiveOn the round's day, before which its legal force never is */
  constructor(decisions: readonly FoldedDecision[], folded: FoldedFacts, effectiveOn: IsoDate) {
    this.folded = folded;
    this.latest = effectiveOn;
    for (const decision of decisions) {
      const { noticeOn, appealable } = decision.fact;
      if (!appealable) this.latest = laterDay(this.latest, decision.on);
      else if (noticeOn !== null && isPlain(decision, this.appealsOf(decision))) {
        this.noticedBy = laterDay(this.noticedBy, noticeOn);
        this.latest = laterDay(this.latest, legalForceDay(noticeOn));
      } else this.others.push(decision);
    }
  }

  private appealsOf(decision: FoldedDecision): readonly AppealFact[] {
    return this.folded.appeals.get(decision) ?? [];
  }

  /** By what has happened up to a day; null while one decision's cannot be told. */
  on(day: IsoDate): IsoDate | null {
    if (this.noticedBy > day) return null;
    let { latest } = this;
    for (const decision of this.others) {
      const ownDay = legalForceOfDecision(decision, this.appealsOf(decision), day);
      if (ownDay === null) return null;
      latest = laterDay(latest, ownDay);
    }
    return latest;
  }
}
