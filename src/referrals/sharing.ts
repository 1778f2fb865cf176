import { Temporal } from 'temporal-polyfill';
import type { PlanKeys, PlanText } from '../plans/index.ts';
import type { sharingEvents, sharings } from './tables.ts';

type Row = typeof sharings.$inferSelect;

/** How a text is shared: among those who help to write it, or dispatched to boards for statement (domain.md, 6). */
export type SharingKind = Row['kind'];
export type SharingEvent = typeof sharingEvents.$inferSelect;

/** A text shared for comments until a day, without the text itself. */
export interface Sharing {
  readonly id: string;
  readonly kind: SharingKind;
  readonly planId: string;
  /** The frozen version; null for a working text. */
  readonly versionId: string | null;
  readonly textSha256: string;
  readonly title: string;
  readonly message: string;
  /** The last day as it was shared; `sharingState` says the one that holds. */
  readonly untilDay: Temporal.PlainDate;
  /** Board id of the host authority. */
  readonly host: string;
  readonly registrationNumber: string | null;
  /** Account; null when the program did it. */
  readonly sharedBy: string | null;
  readonly sharedAt: Temporal.Instant;
  readonly example: boolean;
  /** In the order they were recorded. */
  readonly events: readonly SharingEvent[];
  /** Whether it was shared informally with the reader: in person, through an organ, or through somebody they deputise for. */
  readonly withMe: boolean;
}

/** The same with what was shared. */
export interface SharingWithText extends Sharing {
  readonly content: PlanText;
  readonly keys: PlanKeys | null;
}

/** `open` until its last day has passed, then `over`; `ended` when the secretariat has closed it, `withdrawn` when the text was taken back. */
export interface SharingState {
  readonly state: 'open' | 'over' | 'ended' | 'withdrawn';
  /** The last day that holds. */
  readonly until: Temporal.PlainDate;
  /** Why it was ended or withdrawn; '' while it was not. */
  readonly reason: string;
}

/** Where a sharing stands on a day. Nothing of it is stored. */
export function sharingState({ untilDay, events }: Pick<Sharing, 'untilDay' | 'events'>, on: Temporal.PlainDate): SharingState {
  const until = events.findLast(({ kind }) => kind === 'extended')?.untilDay ?? untilDay;
  const closed = events.find(({ kind }) => kind === 'withdrawn') ?? events.find(({ kind }) => kind === 'ended');
  if (closed !== undefined) {
    return { state: closed.kind === 'withdrawn' ? 'withdrawn' : 'ended', until, reason: closed.reason };
  }
  return { state: Temporal.PlainDate.compare(on, until) <= 0 ? 'open' : 'over', until, reason: '' };
}
