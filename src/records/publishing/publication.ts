import type { Temporal } from 'temporal-polyfill';
import type { RecordKind } from '../record.ts';
import type { publications } from '../tables.ts';

export type PublicationKind = (typeof publications.$inferSelect)['kind'];

/** The bytes that anyone may take home. */
export interface PublicFile {
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** A copy with parts taken out; the original stays inside. */
  readonly redacted: boolean;
}

/** A publication in force, as anyone may see it. */
export interface Publication {
  readonly id: string;
  readonly kind: PublicationKind;
  /** Id of the record, the plan version, the round or the sharing. */
  readonly subjectId: string;
  readonly title: string;
  /**
   * The projection, as it was frozen when a person looked: `RecordContent` for a record; for the others read it with
   * `readPublicPlan` (plans), `readPublicRound` (rounds) or `readPublicReferral` (referrals).
   */
  readonly content: unknown;
  /** Null for a round and a referral. */
  readonly file: PublicFile | null;
  /** Of the frozen text that is shown or decided; null for a record and a referral. */
  readonly textSha256: string | null;
  /** The last day in public; null for until further notice. */
  readonly shownUntil: Temporal.PlainDate | null;
  /** Board id. */
  readonly owner: string;
  readonly publishedAt: Temporal.Instant;
  /** Made up, and marked so wherever it is shown. */
  readonly example: boolean;
}

/** What is shown of a record beside its file. */
export interface RecordContent {
  readonly recordKind: RecordKind;
  /** The board that owns it, with its principal, as they were named. */
  readonly owner: string;
  readonly registrationNumber: string | null;
  /** `YYYY-MM-DD`. */
  readonly becameOfficialOn: string | null;
  /** Whether search reads its text: not of a scan or a picture. */
  readonly searchable: boolean;
}

/** How a publication ended: taken down by a person, replaced by a later one, or its last day passed. Null while it is in force. */
export type PublicationEnd =
  | { readonly how: 'taken-down'; readonly reason: string; readonly by: string; readonly at: Temporal.Instant }
  | { readonly how: 'replaced' }
  | { readonly how: 'day-passed' };

/** A publication as those inside see it, in force or not. */
export interface PastPublication extends Publication {
  readonly publisher: string;
  /** What the person ticked, by the codes of `reminders.ts`. */
  readonly checked: readonly string[];
  readonly end: PublicationEnd | null;
}

/** A part of a text that was found: what the words matched is to be marked. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

export interface Found {
  readonly publication: Publication;
  /** Some words round each hit, in reading order; empty when only the title matched. */
  readonly snippet: readonly SnippetPart[];
  /** Higher is better; only for comparing the hits of one search. */
  readonly rank: number;
}
