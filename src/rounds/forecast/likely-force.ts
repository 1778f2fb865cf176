import { addDays, dateOfDayNumber, dayNumber } from '../calendar-days.ts';
import { legalForceDay, nextWorkingDay } from '../law/legal-dates.ts';
import type { Assumptions } from './assumptions.ts';

/**
 * From when a decision is likely to have legal force: verified and noticed as late as is assumed, appealed by nobody (KL 5:69, 8:12,
 * 13:5; the Sunday rule moves each day). A later meeting never gives an earlier day. Days are day numbers; remembered by day.
 */
export class LikelyForce {
  private readonly known = new Map<number, number>();
  private readonly assumptions: Assumptions;

  constructor(assumptions: Assumptions) {
    this.assumptions = assumptions;
  }

  ofMeeting(on: number): number {
    const known = this.known.get(on);
    if (known !== undefined) return known;
    const day = this.ofVerified(this.verifiedDay(on));
    this.known.set(on, day);
    return day;
  }

  /** For minutes that are verified. @param notBefore what is not up by then is put up then at the earliest */
  ofVerified(on: number, notBefore: number = on): number {
    return dayNumber(legalForceDay(dateOfDayNumber(Math.max(this.noticeDay(on), notBefore))));
  }

  /** The last day to decide for legal force on a day or before it. */
  latestMeetingFor(force: number): number {
    let day = force;
    while (this.ofMeeting(day) > force) day -= 1;
    return day;
  }

  /** When the notice of a meeting's minutes is likely to go up. */
  noticeOfMeeting(on: number): number {
    return this.noticeDay(this.verifiedDay(on));
  }

  private verifiedDay(on: number): number {
    return dayNumber(nextWorkingDay(addDays(dateOfDayNumber(on), this.assumptions.toVerify)));
  }

  /** When the notice is likely to go up after verification. */
  private noticeDay(verified: number): number {
    return dayNumber(nextWorkingDay(addDays(dateOfDayNumber(verified), this.assumptions.toNotice)));
  }
}
