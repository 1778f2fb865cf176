import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from './act.ts';

/** `now`: its day has come or gone, or others stand still until it is done · `soon`: within two weeks · `later`: the rest. */
export type Urgency = 'now' | 'soon' | 'later';

/** Something that waits for whoever asks: one sentence and one button on *Att göra*. */
export interface Waiting {
  /** The same thing has the same key from day to day, and no other thing has it: begins with the room's name for it (`silent-…`). */
  readonly key: string;
  /** Whole, with who must act and by when; ends with a full stop. */
  readonly sentence: { readonly sv: string; readonly en: string };
  /** A verb first: what is done, not where one comes. */
  readonly button: { readonly sv: string; readonly en: string };
  /** Bare path of the page where it is done. */
  readonly href: string;
  readonly urgency: Urgency;
  /** Last day to have done it; null where there is none. */
  readonly by: Temporal.PlainDate | null;
}

/**
 * What a room knows to wait for the actor of `ctx`, in any order; empty for those it does not concern. Asked for with every page that
 * shows the menu's badge: it says no before it asks the database wherever it can, and reads a few rows where it cannot.
 */
export type WaitingProvider = (ctx: Ctx) => Promise<readonly Waiting[]>;

/** How urgent something is that is due on a day. */
export function urgencyOf(by: Temporal.PlainDate | null, today: Temporal.PlainDate): Urgency {
  if (by === null) return 'later';
  const days = today.until(by).days;
  if (days <= 0) return 'now';
  return days <= 14 ? 'soon' : 'later';
}

const order: readonly Urgency[] = ['now', 'soon', 'later'];

/** The most urgent first, then by day; what has no day last. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const between = order.indexOf(a.urgency) - order.indexOf(b.urgency);
  if (between !== 0) return between;
  return (a.by?.toString() ?? '9999').localeCompare(b.by?.toString() ?? '9999');
}
