import { Temporal } from 'temporal-polyfill';
import type { MeetingLife } from './meeting.ts';

/** What is known of a meeting by whoever reads: all that its sentence and its next step follow from. */
export interface MeetingSituation {
  readonly organ: string;
  readonly on: Temporal.PlainDate;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly stands: 'planned' | 'cancelled' | 'not-held';
  /** Why it was cancelled or not held; '' otherwise. */
  readonly reason: string;
  readonly life: MeetingLife;
  readonly today: Temporal.PlainDate;
  /** Whether the reader sees what is being prepared (TF 2:12); those who do not are told only what has been told. */
  readonly seesDrafts: boolean;
  /** Items that stand on the agenda, as the reader sees it. */
  readonly items: number;
  /** The item that an open meeting has come to, numbered from 1 as on the agenda. */
  readonly current: { readonly number: number; readonly title: string } | null;
  /** How far the presidium's preparation has come; `changed`: the agenda is another than the one that was ready. */
  readonly preparation: 'none' | 'asked' | 'ready' | 'changed';
  /** The last day for the notice by the organ's own rule. */
  readonly noticeBy: Temporal.PlainDate;
  /** The day when the latest notice went; null while none has. */
  readonly noticedOn: Temporal.PlainDate | null;
  /** Told to those who keep the meeting: something has changed since the notice, and those who have it are not told. */
  readonly changedSinceNotice: boolean;
  readonly recordKind: 'notes' | 'minutes';
  /** Names of those who are to verify and have not. */
  readonly waitsFor: readonly string[];
  /** Names of those who have objected to the text that is frozen. */
  readonly objected: readonly string[];
  readonly published: boolean;
}

/** Where a meeting stands in its life. */
export type MeetingState =
  | 'cancelled'
  | 'not-held'
  /** No items yet. */
  | 'planned'
  | 'agenda'
  | 'asked'
  | 'prepared'
  | 'changed-since-prepared'
  | 'noticed'
  | 'today'
  | 'under-way'
  /** Its day has gone, and nobody opened it. */
  | 'day-gone'
  /** Closed, nothing frozen. */
  | 'held'
  | 'waits-for-verification'
  | 'objected'
  | 'verified'
  | 'published';

/** Pure. */
export function meetingState(known: MeetingSituation): MeetingState {
  const { life, stands } = known;
  if (stands !== 'planned') return stands;
  if (life.verified) return known.published ? 'published' : 'verified';
  if (life.minutesId !== null) return known.objected.length > 0 ? 'objected' : 'waits-for-verification';
  if (life.sitting === 'open') return 'under-way';
  if (life.sitting === 'closed') return 'held';
  const toDay = Temporal.PlainDate.compare(known.today, known.on);
  if (toDay > 0) return 'day-gone';
  if (toDay === 0) return 'today';
  if (known.noticedOn !== null) return 'noticed';
  if (known.preparation === 'ready') return 'prepared';
  if (known.preparation === 'changed') return 'changed-since-prepared';
  if (known.preparation === 'asked') return 'asked';
  return known.items === 0 ? 'planned' : 'agenda';
}

/** Where the notice stands against the organ's own rule: never the law's (domain.md, 7). Null where it has gone, or is no longer asked for. */
export function noticeDue(known: MeetingSituation): 'in-time' | 'due' | 'late' | null {
  const before: readonly MeetingState[] = ['planned', 'agenda', 'asked', 'prepared', 'changed-since-prepared', 'today'];
  if (known.noticedOn !== null || !before.includes(meetingState(known))) return null;
  const left = known.today.until(known.noticeBy).days;
  if (left < 0) return 'late';
  return left <= 3 ? 'due' : 'in-time';
}

/** What the reader is in this meeting. */
export interface MeetingReader {
  /** Keeps meetings: the secretariat. */
  readonly keeps: boolean;
  /** Is asked to look the agenda through, and has not said that it is ready. */
  readonly prepares: boolean;
  /** Is asked by the notice whether they come, and has not said. */
  readonly answers: boolean;
  /** Is to verify, and has not. */
  readonly verifies: boolean;
  readonly hasPresidium: boolean;
}

/** What the page of a meeting puts first. */
export type MeetingStep =
  | 'make-agenda'
  | 'ask-presidium'
  | 'prepare'
  | 'send-notice'
  | 'send-change'
  | 'answer-notice'
  | 'open-room'
  | 'follow'
  | 'say-what-happened'
  | 'freeze'
  | 'change-text'
  | 'verify'
  | 'see-verification'
  | 'publish'
  | 'read-minutes';

/** The one thing to do next for a reader; null where there is none. Pure. */
export function nextStep(known: MeetingSituation, reader: MeetingReader): MeetingStep | null {
  const state = meetingState(known);
  if (reader.verifies && (state === 'waits-for-verification' || state === 'objected')) return 'verify';
  if (reader.keeps) return keepersStep(known, state, reader);
  if (reader.prepares && known.noticedOn === null) return 'prepare';
  if (state === 'under-way') return 'follow';
  if (state === 'verified' || state === 'published') return 'read-minutes';
  return (state === 'noticed' || state === 'today') && reader.answers ? 'answer-notice' : null;
}

function keepersStep(known: MeetingSituation, state: MeetingState, { hasPresidium }: MeetingReader): MeetingStep | null {
  switch (state) {
    case 'cancelled':
      return known.changedSinceNotice ? 'send-change' : null;
    case 'not-held':
      return null;
    case 'planned':
      return 'make-agenda';
    case 'agenda':
      return hasPresidium && noticeDue(known) === 'in-time' ? 'ask-presidium' : 'send-notice';
    case 'asked':
      return noticeDue(known) === 'in-time' ? null : 'send-notice';
    case 'prepared':
    case 'changed-since-prepared':
      return 'send-notice';
    case 'noticed':
      return known.changedSinceNotice ? 'send-change' : 'open-room';
    case 'today':
    case 'under-way':
      return 'open-room';
    case 'day-gone':
      return 'say-what-happened';
    case 'held':
      return 'freeze';
    case 'objected':
      return 'change-text';
    case 'waits-for-verification':
      return 'see-verification';
    case 'verified':
      return 'publish';
    case 'published':
      return 'read-minutes';
  }
}
