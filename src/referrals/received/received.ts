import { Temporal } from 'temporal-polyfill';
import type { receivedEvents, receivedReferrals } from '../tables.ts';

type Row = typeof receivedReferrals.$inferSelect;

/** `answers`: the body gives one answer. `coordinates`: each principal answers, with a common text to build on. */
export type ReceivedHow = Row['how'];

/** Another last day, refrained from, or taken up again. */
export interface ReceivedEvent {
  readonly id: string;
  readonly kind: (typeof receivedEvents.$inferSelect)['kind'];
  /** The new last day of a move. */
  readonly until: Temporal.PlainDate | null;
  readonly text: string;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** That an answer went, to whom and how. */
export interface Sending {
  readonly id: string;
  readonly answerId: string;
  readonly number: number;
  readonly mailingId: string | null;
  readonly means: 'mail' | 'post' | 'hand' | 'web';
  readonly to: string;
  readonly on: Temporal.PlainDate;
  readonly decidedBy: string;
  readonly at: Temporal.Instant;
}

export type ReceivedState = 'open' | 'sent' | 'refrained';

/** A referral that somebody else has sent to the body or its principals, as it stands. */
export interface ReceivedReferral {
  readonly id: string;
  readonly title: string;
  /** The authority that asks, in words. */
  readonly from: string;
  /** Where the answer goes; '' when it is not known. */
  readonly fromMail: string;
  readonly theirNumber: string;
  readonly ourNumber: string;
  readonly receivedOn: Temporal.PlainDate;
  /** The last day as it was last moved. */
  readonly answerBy: Temporal.PlainDate;
  /** The last day as it was asked for from the beginning. */
  readonly firstAnswerBy: Temporal.PlainDate;
  readonly how: ReceivedHow;
  readonly organ: { readonly id: string; readonly name: string };
  /** Running text (docs/adr/0012). */
  readonly text: string;
  readonly example: boolean;
  /** In the order in which they happened. */
  readonly events: readonly ReceivedEvent[];
  readonly sendings: readonly Sending[];
  readonly state: ReceivedState;
  /** The day it was last sent; null while it is not. */
  readonly sentOn: Temporal.PlainDate | null;
}

/** What a received referral is about in other rooms: records, mailings, agendas. */
export const receivedKind = 'received-referral';

/** Where it stands: whatever was said last of sending, refraining and taking up again. Pure. */
export function receivedState(
  events: readonly Pick<ReceivedEvent, 'kind' | 'at'>[],
  sendings: readonly Pick<Sending, 'at'>[],
): ReceivedState {
  const said = [
    ...events.flatMap(({ kind, at }) =>
      kind === 'moved' ? [] : [{ at, state: kind === 'refrained' ? 'refrained' : 'open' } as const],
    ),
    ...sendings.map(({ at }) => ({ at, state: 'sent' }) as const),
  ].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return said.at(-1)?.state ?? 'open';
}

/** Whole days from today until the last day, below nought when it has passed. */
export function daysLeft({ answerBy }: Pick<ReceivedReferral, 'answerBy'>, today: Temporal.PlainDate): number {
  return today.until(answerBy).days;
}
