import { canonicalize } from 'json-canonicalize';
import { canonicalProse } from '../../platform/prose/index.ts';
import { sha256Hex } from '../../records/index.ts';
import type { Purpose } from '../meeting.ts';
import type { AbsenceReason, Capacity, OutcomeKind, Presence, VoiceKind } from '../sitting/sitting.ts';
import type { meetingMinutes, minutesVerifiers } from '../tables.ts';

export type MinutesKind = (typeof meetingMinutes.$inferSelect)['kind'];
export type VerifierRole = (typeof minutesVerifiers.$inferSelect)['role'];

/** Notes or minutes as they are frozen, printed and verified: what the hash is taken over. Names as they were then. */
export interface MinutesContent {
  /** The organ's name. */
  readonly organ: string;
  readonly kind: MinutesKind;
  /** Of the freezing, from 1. */
  readonly number: number;
  /** The meeting's own name beside the organ's, or ''. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  /** What stands before the items, running text. */
  readonly opening: string;
  readonly attendance: readonly MinutesAttendee[];
  /** In the agenda's order. */
  readonly items: readonly MinutesItem[];
  /** What stands after the items, running text. */
  readonly closing: string;
  /** Who was to verify when it was frozen, whoever led the meeting first. */
  readonly verifiers: readonly { readonly name: string; readonly role: VerifierRole }[];
}

/** Somebody who was there, or was called and was not. */
export interface MinutesAttendee {
  readonly name: string;
  readonly capacity: Capacity;
  /** The member in whose place a substitute serves. */
  readonly servingFor: string | null;
  readonly presence: Presence;
  /** `HH:MM`; '' for from the beginning and to the end. */
  readonly came: string;
  readonly went: string;
  /** Whom they come from; null where they come from none. */
  readonly principal: string | null;
  /** For elected people. */
  readonly party: string | null;
}

/** One item with all that is said of it. */
export interface MinutesItem {
  /** Of the agenda's item: what an extract is asked for by. */
  readonly id: string;
  /** §, running over the organ's calendar year; null for an item that was struck. */
  readonly paragraph: number | null;
  readonly title: string;
  readonly purpose: Purpose;
  readonly rapporteur: string;
  /** Why it was struck; null for an item that was treated. */
  readonly struck: string | null;
  /** What was said, running text. */
  readonly note: string;
  /** What the organ came to: never a decision for the principals (domain.md, 7). Running text. */
  readonly outcomes: readonly { readonly kind: OutcomeKind; readonly text: string }[];
  /** Formal dissent, separate opinion, note in the minutes. */
  readonly voices: readonly { readonly kind: VoiceKind; readonly name: string; readonly text: string }[];
  readonly absences: readonly { readonly name: string; readonly reason: AbsenceReason }[];
  readonly tasks: readonly MinutesTask[];
  readonly papers: readonly { readonly recordId: string; readonly title: string }[];
}

interface MinutesTask {
  readonly text: string;
  /** Who is to do it: a person, an organ, or both. */
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
}

/** The bytes that are hashed: RFC 8785 canonical JSON, UTF-8. */
function minutesBytes(content: MinutesContent): Uint8Array {
  return new TextEncoder().encode(canonicalize(content));
}

/** Lower-case hex SHA-256 of the canonical JSON (contract.md, `textSha256`). */
export function minutesSha256(content: MinutesContent): string {
  return sha256Hex(minutesBytes(content));
}

/** Whether two freezings say the same: all but their number. */
export function sameWords(one: MinutesContent, other: MinutesContent): boolean {
  return canonicalize({ ...one, number: 0 }) === canonicalize({ ...other, number: 0 });
}

/** The text as it is frozen: one spelling of every letter (NFC), and running text in the one way that it is written. */
export function normaliseMinutes(content: MinutesContent): MinutesContent {
  return {
    ...content,
    ...{ title: line(content.title), place: line(content.place) },
    ...{ opening: prose(content.opening), closing: prose(content.closing) },
    items: content.items.map((item) => ({
      ...{ ...item, title: line(item.title), note: prose(item.note) },
      outcomes: item.outcomes.map((outcome) => ({ ...outcome, text: prose(outcome.text) })),
      voices: item.voices.map((voice) => ({ ...voice, text: prose(voice.text) })),
      tasks: item.tasks.map((task) => ({ ...task, text: line(task.text) })),
    })),
  };
}

function prose(text: string): string {
  return canonicalProse(text.toWellFormed().normalize('NFC')).normalize('NFC').trim();
}

function line(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
