import { Temporal } from 'temporal-polyfill';
import type { agendaItems, agendaPapers, meetings, organRules } from './tables.ts';

type Row = typeof meetings.$inferSelect;

/** A meeting as planned now, with its organ. */
export interface Meeting extends Omit<Row, 'requestId' | 'by' | 'at'> {
  readonly organ: { readonly id: string; readonly name: string; readonly kind: string };
}

/** How far a meeting has come, asked for and never stored. */
export interface MeetingLife {
  /** Number of the latest notice that went; 0 while none has. */
  readonly noticed: number;
  /** `open`: it has been opened and not closed. */
  readonly sitting: 'not-begun' | 'open' | 'closed';
  /** The item that it has come to, while it is open. */
  readonly currentItemId: string | null;
  /** The latest frozen minutes or notes; null while none are. */
  readonly minutesId: string | null;
  /** All who were to verify have attested them (or nobody is to): everyone inside reads them. */
  readonly verified: boolean;
}

export type MeetingWithLife = Meeting & { readonly life: MeetingLife };

/** An organ's rule in force on a day, or what holds until one has been written down. */
export type OrganRule = Pick<
  typeof organRules.$inferSelect,
  'organId' | 'noticeDays' | 'papersDays' | 'recordKind' | 'verifiers' | 'verifyDays' | 'text' | 'source'
> & {
  /** Null for what holds until the organ has a rule of its own. */
  readonly from: Temporal.PlainDate | null;
};

/** Until an organ has written down its own: a week's notice, notes that nobody verifies. Common practice, no law. */
export function ruleWithout(organId: string): OrganRule {
  return {
    organId,
    noticeDays: 7,
    papersDays: null,
    recordKind: 'notes',
    verifiers: 0,
    verifyDays: null,
    text: '',
    source: '',
    from: null,
  };
}

type ItemRow = typeof agendaItems.$inferSelect;

/** An item with its papers, in the agenda's order. */
export interface AgendaItem extends Omit<ItemRow, 'requestId' | 'by' | 'at'> {
  /** The rapporteur's name, or the words; '' where nobody is named. */
  readonly rapporteur: string;
  readonly papers: readonly AgendaPaper[];
}

export interface AgendaPaper
  extends Pick<typeof agendaPapers.$inferSelect, 'id' | 'recordId' | 'withdrawnAt' | 'withdrawnReason'> {
  readonly title: string;
  readonly fileName: string;
  readonly size: number;
}

export type Purpose = ItemRow['purpose'];

/** The hours of a meeting as instants: what a calendar file says. On the night when clocks go back the first of two equal times is meant. */
export function hoursOf({ on, starts, ends }: Pick<Meeting, 'on' | 'starts' | 'ends'>): {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
} {
  const at = (time: string) => on.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: Temporal.PlainTime.from(time) });
  return { from: at(starts), to: at(ends) };
}

/** Whole minutes that a meeting is planned to take: elapsed, not by the clock on the wall. */
export function plannedMinutes(meeting: Pick<Meeting, 'on' | 'starts' | 'ends'>): number {
  const { from, to } = hoursOf(meeting);
  return from.until(to, { largestUnit: 'minutes' }).minutes;
}
