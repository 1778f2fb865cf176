import { Temporal } from 'temporal-polyfill';
import type { Mailing, MailingEvent } from './mailing.ts';

/** Where a mail stands, from what has happened to it. */
export type MailingState =
  /** To be sent at once. */
  | { readonly kind: 'waiting' }
  /** A process is at it just now. */
  | { readonly kind: 'under-way' }
  /** Not taken just now: tried again at `nextTry`. */
  | { readonly kind: 'put-off'; readonly at: Temporal.Instant; readonly answer: string; readonly nextTry: Temporal.Instant }
  /** Not taken for a day and a half: not tried again by itself. */
  | { readonly kind: 'given-up'; readonly at: Temporal.Instant; readonly answer: string }
  /** The server said no for good. */
  | { readonly kind: 'refused'; readonly at: Temporal.Instant; readonly answer: string }
  /**
   * Let go, without an answer: only a person can find out. `restored`: it waited in a backup that was read back, and may have gone since
   * (`samrad_hold_after_restore`, the only one to write an answer beside).
   */
  | { readonly kind: 'unsure'; readonly at: Temporal.Instant; readonly restored: boolean }
  /** The server has taken it (`answer`), or a person knows that it came (`reason`). */
  | { readonly kind: 'sent'; readonly at: Temporal.Instant; readonly answer: string | null; readonly reason: string | null }
  /** Taken, and come back since. */
  | { readonly kind: 'bounced'; readonly at: Temporal.Instant; readonly answer: string };

/** Seconds. */
const moment = 5;
const firstWait = 15;
const longestWait = 4 * 60 * 60;
const patience = 36 * 60 * 60;

/** Pure. A try that died before anything was let go has not been: what was before it counts. */
export function stateOf({ events, recordedAt, underWay }: Pick<Mailing, 'events' | 'recordedAt' | 'underWay'>): MailingState {
  const happened = events.filter(({ kind }) => kind !== 'begun');
  const last = happened.at(-1);
  if (underWay && (last === undefined || !isEnd(last))) return { kind: 'under-way' };
  if (last === undefined) return { kind: 'waiting' };
  const { at } = last;
  const answer = last.answer ?? '';
  switch (last.kind) {
    case 'handing-over':
      return { kind: 'unsure', at, restored: last.answer !== null };
    case 'put-off':
      return putOff(happened, recordedAt);
    case 'refused':
      return { kind: 'refused', at, answer };
    case 'bounced':
      return { kind: 'bounced', at, answer };
    case 'taken':
      return { kind: 'sent', at, answer, reason: null };
    case 'judged-sent':
      return { kind: 'sent', at, answer: null, reason: answer };
    default:
      return { kind: 'waiting' };
  }
}

/**
 * Whether it was let go so lately that its answer may be there, unseen: a reader sees the events as they were when it began to read, and
 * who is at work as it is now.
 */
export function isJustLetGo(events: readonly MailingEvent[], now: Temporal.Instant): boolean {
  const last = events.at(-1);
  const lately = last !== undefined && Temporal.Instant.compare(now, last.at.add({ seconds: moment })) < 0;
  return lately && last.kind === 'handing-over' && last.answer === null;
}

/** Whether it has left the program's hands, or is at least known to lie still. */
function isEnd({ kind }: MailingEvent): boolean {
  return kind === 'taken' || kind === 'refused' || kind === 'bounced' || kind === 'judged-sent';
}

/** Waits that double, from a quarter of a minute to four hours, for a day and a half since it was decided or a person had it sent again. */
function putOff(events: readonly MailingEvent[], recordedAt: Temporal.Instant): MailingState {
  const since = events.findLastIndex(({ kind }) => kind === 'judged-unsent');
  const begun = events[since]?.at ?? recordedAt;
  const tries = events.slice(since + 1).filter(({ kind }) => kind === 'put-off');
  const last = tries.at(-1);
  const at = last?.at ?? begun;
  const answer = last?.answer ?? '';
  if (Temporal.Instant.compare(at, begun.add({ seconds: patience })) >= 0) return { kind: 'given-up', at, answer };
  const wait = Math.min(firstWait * 2 ** (tries.length - 1), longestWait);
  return { kind: 'put-off', at, answer, nextTry: at.add({ seconds: wait }) };
}

/** Whether it is to be sent now. Pure. */
export function isDue(mailing: Pick<Mailing, 'events' | 'recordedAt'>, now: Temporal.Instant): boolean {
  const state = stateOf({ ...mailing, underWay: false });
  return state.kind === 'waiting' || (state.kind === 'put-off' && Temporal.Instant.compare(state.nextTry, now) <= 0);
}

/** Whether a person is to find out, or do something, before it goes on. */
export function needsPerson({ kind }: MailingState): boolean {
  return kind === 'unsure' || kind === 'refused' || kind === 'given-up' || kind === 'bounced';
}

/** Whether it certainly has not come, and never will by itself: another may be sent instead. */
export function hasFailed({ kind }: MailingState): boolean {
  return kind === 'refused' || kind === 'given-up' || kind === 'bounced';
}
