import { Temporal } from 'temporal-polyfill';

export const handoverEventKinds = ['taken', 'declined', 'reopened', 'dropped'] as const;
export type HandoverEventKind = (typeof handoverEventKinds)[number];

/** What somebody said of a hand-over. */
export interface HandoverEvent {
  readonly kind: HandoverEventKind;
  readonly on: Temporal.PlainDate;
  /** Who at the receiver says so: name and function. Empty where it is the project's own word. */
  readonly said: string;
  readonly text: string;
}

/** What a principal, or an organ of the body, is to take over when the project is done. */
export interface Handover {
  readonly id: string;
  readonly projectId: string;
  readonly text: string;
  readonly to: { readonly kind: 'principal' | 'organ'; readonly id: string; readonly name: string };
  readonly due: Temporal.PlainDate;
  readonly state: 'awaited' | 'taken' | 'declined' | 'dropped';
  /** The word that counts; null before the first. */
  readonly last: HandoverEvent | null;
  readonly events: readonly HandoverEvent[];
}

/** Where a hand-over stands by all that has been said of it: the latest word counts. */
export function handoverStanding(events: readonly HandoverEvent[]): Pick<Handover, 'state' | 'last' | 'events'> {
  const last = events.at(-1) ?? null;
  return { state: last === null || last.kind === 'reopened' ? 'awaited' : last.kind, last, events };
}

/** What nobody has taken over: awaited still, or somebody said no to it. */
export function isUntaken({ state }: Pick<Handover, 'state'>): boolean {
  return state === 'awaited' || state === 'declined';
}

/** Awaited, and its day has passed. */
export function isLate({ state, due }: Pick<Handover, 'state' | 'due'>, today: Temporal.PlainDate): boolean {
  return state === 'awaited' && Temporal.PlainDate.compare(due, today) < 0;
}

/** What can be said of it as it stands. */
export function saysOfHandover(state: Handover['state']): readonly HandoverEventKind[] {
  if (state === 'awaited') return ['taken', 'declined', 'dropped'];
  return state === 'declined' ? ['reopened', 'taken', 'dropped'] : ['reopened'];
}
