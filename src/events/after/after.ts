import type { Temporal } from 'temporal-polyfill';
import type { AccessClass, SharedWith } from '../../records/index.ts';
import type { conferenceOutcomes, participantMails } from '../tables.ts';

/** A record that was shown or handed out, as far as the reader may read it. */
export interface Material {
  readonly id: string;
  /** Of an item of the programme; null: of the whole conference. */
  readonly itemId: string | null;
  readonly recordId: string;
  readonly title: string;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  readonly access: AccessClass;
  readonly sharedWith: SharedWith;
  /** Its publication that is in force today; null while it is not public. */
  readonly publicationId: string | null;
}

/** What was said at a conference. The one with the highest number counts. */
export interface Summary {
  readonly number: number;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  readonly at: Temporal.Instant;
}

type OutcomeRow = typeof conferenceOutcomes.$inferSelect;

/** What the knowledge led to, in somebody's words, and where: a plan's activity or area, the plan, a project, or nowhere named. */
export type Outcome = Pick<
  OutcomeRow,
  'id' | 'conferenceId' | 'text' | 'on' | 'planId' | 'areaId' | 'activityId' | 'projectId' | 'at'
>;

/** An outcome on a plan's page, with the conference that it came of. */
export interface OutcomeOfPlan extends Outcome {
  readonly conference: { readonly title: string; readonly on: Temporal.PlainDate; readonly example: boolean };
}

type MailRow = typeof participantMails.$inferSelect;

export const mailTargets = ['seated', 'waiting', 'session', 'all'] as const satisfies readonly MailRow['to'][];
export type MailTarget = (typeof mailTargets)[number];

/** A mail to participants that has been decided, and how far its copies have come. */
export interface ParticipantMail
  extends Pick<MailRow, 'id' | 'occasion' | 'to' | 'itemId' | 'subject' | 'body' | 'count' | 'at'> {
  readonly sent: MailCounts;
}

/** How many of a mail's copies the other side has taken, has said no to (or sent back), and how many are still on their way or uncertain. */
export interface MailCounts {
  readonly taken: number;
  readonly refused: number;
  readonly underWay: number;
}
