import type { Temporal } from 'temporal-polyfill';
import type { records } from './tables.ts';

type Row = typeof records.$inferSelect;

export type RecordKind = Row['kind'];
export type AccessClass = Row['access'];
/** Who sees a record: only its owner · the owner and the secretariat · everyone inside. */
export type SharedWith = Row['sharedWith'];

/** What a record or a dispatch belongs to, in a later room. */
export interface About {
  readonly kind: string;
  readonly id: string;
}

/** A record as it is read: everything but its bytes. */
export interface StoredRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: RecordKind;
  /** Board id. */
  readonly owner: string;
  readonly access: AccessClass;
  readonly secrecyParagraph: string | null;
  readonly sharedWith: SharedWith;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
  readonly about: About | null;
  readonly registrationNumber: string | null;
  readonly becameOfficialOn: Temporal.PlainDate | null;
  /** Made up, and marked so wherever it is shown. */
  readonly example: boolean;
  readonly recordedAt: Temporal.Instant;
}

export const accessClasses = ['working-material', 'public', 'secrecy-may-apply'] as const satisfies readonly AccessClass[];
export const sharings = ['owner', 'secretariat', 'inside'] as const satisfies readonly SharedWith[];
export const recordKinds = [
  'plan-version',
  'minutes-extract',
  'covering-letter',
  'official-report',
  'attachment',
  'letter',
  'mail',
  'minutes',
  'meeting-notice',
  'followup-report',
  'project-charter',
  'closing-report',
  'conference-material',
  'referral',
  'referral-answer',
  'other',
] as const satisfies readonly RecordKind[];
