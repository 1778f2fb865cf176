import type { Temporal } from 'temporal-polyfill';
import type { itemAbsences, itemOutcomes, itemVoices, meetingAttendance } from '../tables.ts';

type AttendanceRow = typeof meetingAttendance.$inferSelect;

export type Capacity = AttendanceRow['capacity'];
export type Presence = AttendanceRow['presence'];
export type OutcomeKind = (typeof itemOutcomes.$inferSelect)['kind'];
export type VoiceKind = (typeof itemVoices.$inferSelect)['kind'];
export type AbsenceReason = (typeof itemAbsences.$inferSelect)['reason'];

/** Someone on the attendance list: a person here, or a guest in words. */
export interface Attendee {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly capacity: Capacity;
  /** The member in whose place a substitute serves. */
  readonly servingFor: { readonly personId: string; readonly name: string } | null;
  readonly presence: Presence;
  /** `HH:MM`; '' for from the beginning, and to the end. */
  readonly came: string;
  readonly went: string;
  /** Name of the principal that the person comes from in this organ on the day; null for officials and guests. */
  readonly principal: string | null;
  /** For elected people. */
  readonly party: string | null;
}

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  /** Running text (docs/adr/0012). */
  readonly text: string;
}

interface Voice {
  readonly id: string;
  readonly kind: VoiceKind;
  readonly attendanceId: string;
  readonly text: string;
}

/** What has been written at an item so far. */
export interface ItemSitting {
  /** Running text; version 0 while nobody has written. */
  readonly note: { readonly text: string; readonly version: number };
  readonly absences: readonly { readonly attendanceId: string; readonly reason: AbsenceReason }[];
  readonly outcomes: readonly Outcome[];
  readonly voices: readonly Voice[];
}

/** An hour as the secretary said it, `HH:MM`, and who opened the meeting. */
export interface Told {
  readonly clock: string;
  readonly words: string;
  readonly at: Temporal.Instant;
}

/** What has been written at a meeting; what the reader may not see is not in it. */
export interface Sitting {
  /** As the first opening said; null before it. */
  readonly opened: Told | null;
  /** As the latest closing said; null while the meeting goes on. */
  readonly closed: Told | null;
  /** Why it was opened again after a closing, each time. */
  readonly reopened: readonly Told[];
  /** The items that the meeting has come to, in that order. */
  readonly visited: readonly string[];
  /** In the order of the list: chair, vice chairs, members, substitutes, officials, guests, by name. */
  readonly attendance: readonly Attendee[];
  /** By item; an item that nothing has been written at is missing. */
  readonly items: ReadonlyMap<string, ItemSitting>;
}

export const emptyItem: ItemSitting = { note: { text: '', version: 0 }, absences: [], outcomes: [], voices: [] };

/** Whether someone took part in an item: is there, and did not leave it. Only who did may dissent from it or have words noted at it (the body's own rule). */
export function tookPart(
  { id, presence }: Pick<Attendee, 'id' | 'presence'>,
  { absences }: Pick<ItemSitting, 'absences'>,
): boolean {
  return presence !== 'absent' && !absences.some(({ attendanceId }) => attendanceId === id);
}
