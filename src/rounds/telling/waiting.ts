import type { Temporal } from 'temporal-polyfill';

/** Something that waits for the reader: one sentence and one button on the desk. */
export interface Waiting {
  /** The same thing has the same key from day to day. */
  readonly key: string;
  readonly sentence: { readonly sv: string; readonly en: string };
  readonly button: { readonly sv: string; readonly en: string };
  /** Bare path. */
  readonly href: string;
  /** `late`: its day has passed · `soon`: within two weeks · `later`: the rest. */
  readonly urgency: 'late' | 'soon' | 'later';
  readonly due: Temporal.PlainDate | null;
}

/** How urgent something is that is due on a day. */
export function urgencyOf(due: Temporal.PlainDate | null, today: Temporal.PlainDate): Waiting['urgency'] {
  if (due === null) return 'later';
  const days = today.until(due).days;
  if (days < 0) return 'late';
  return days <= 14 ? 'soon' : 'later';
}

const order: readonly Waiting['urgency'][] = ['late', 'soon', 'later'];

/** The most urgent first, then by day. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const between = order.indexOf(a.urgency) - order.indexOf(b.urgency);
  if (between !== 0) return between;
  return (a.due?.toString() ?? '9999').localeCompare(b.due?.toString() ?? '9999');
}
