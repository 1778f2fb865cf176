import type { Temporal } from 'temporal-polyfill';
import type { disposalDecisions, disposalProtocols } from '../tables.ts';

type DecisionRow = typeof disposalDecisions.$inferSelect;
type ProtocolRow = typeof disposalProtocols.$inferSelect;

/** An authority's decision that a kind of material is removed after a time. One with an end still holds for what was made under it. */
export type DisposalDecision = Omit<DecisionRow, 'by' | 'requestId' | 'seq'>;

/** What went, when and by which decision; never what it said. */
export interface DisposalProtocol extends Pick<ProtocolRow, 'id' | 'dueOn' | 'on' | 'at'> {
  readonly decision: Pick<DisposalDecision, 'id' | 'number' | 'decidedOn' | 'decidedBy' | 'afterDays'>;
  /** A thing in a later room, with its name as it was then. */
  readonly about: { readonly kind: string; readonly id: string; readonly title: string };
  readonly went: readonly Went[];
}

/** Kinds of what goes, in the order in which a protocol lists them; as `samrad_dispose_participants` counts them. */
const kindsThatGo = [
  'registrations',
  'links',
  'mails',
  'attachments',
  'server-answers',
  'returned',
  'list-lines',
  'journal-values',
] as const;
type KindThatGoes = (typeof kindsThatGo)[number];

export interface Went {
  readonly kind: KindThatGoes;
  readonly count: number;
}

/** @param counts as the database has them; a kind that nothing went of is left out */
export function wentIn(counts: Readonly<Record<string, number>>): readonly Went[] {
  return kindsThatGo.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** From which day it may go. @param on the day that it is counted from: a conference's */
export function dueOn(on: Temporal.PlainDate, { afterDays }: Pick<DisposalDecision, 'afterDays'>): Temporal.PlainDate {
  return on.add({ days: afterDays });
}
