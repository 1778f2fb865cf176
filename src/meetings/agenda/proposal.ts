import type { Temporal } from 'temporal-polyfill';
import { capitalise, catalogue, countInWords, type Lang } from '../../ui/index.ts';
import type { agendaProposals } from '../tables.ts';

type Row = typeof agendaProposals.$inferSelect;

/** `waiting` in the backlog · `taken-up`: an item of a meeting names it · `declined` by the secretariat · `withdrawn` by whoever proposed. */
export type ProposalState = 'waiting' | 'taken-up' | 'declined' | 'withdrawn';

/** What somebody would have an organ take up, and what has become of it as far as the reader may know. */
export interface Proposal extends Omit<Row, 'requestId' | 'seq'> {
  /** The organ's name. */
  readonly organ: string;
  /** Who proposed; '' when the program did. */
  readonly name: string;
  /** The meeting that it is wished for. */
  readonly wished: { readonly id: string; readonly on: Temporal.PlainDate } | null;
  readonly state: ProposalState;
  /** Why it was declined or taken back; '' where nothing was said. */
  readonly reason: string;
  /** Where it has been taken up; an agenda that has not gone out is told only to those who help to write it. */
  readonly item: { readonly id: string; readonly meetingId: string; readonly on: Temporal.PlainDate } | null;
}

const words = catalogue({
  sv: {
    none: 'Inga förslag väntar.',
    waiting: (count: number) =>
      count === 1 ? 'Ett förslag väntar.' : `${capitalise(countInWords('sv', count, true))} förslag väntar.`,
    oldest: (days: number) => (days === 1 ? 'Det äldsta har väntat en dag.' : `Det äldsta har väntat ${days} dagar.`),
    it: (days: number) => (days === 1 ? 'Det har väntat en dag.' : `Det har väntat ${days} dagar.`),
  },
  en: {
    none: 'No proposals wait.',
    waiting: (count) => (count === 1 ? 'One proposal waits.' : `${capitalise(countInWords('en', count))} proposals wait.`),
    oldest: (days) => (days === 1 ? 'The oldest has waited a day.' : `The oldest has waited ${days} days.`),
    it: (days) => (days === 1 ? 'It has waited a day.' : `It has waited ${days} days.`),
  },
});

/** How much waits, and how long. @param waited whole days that each of those that wait has waited */
export function backlogSentence(lang: Lang, waited: readonly number[]): string {
  const w = words[lang];
  if (waited.length === 0) return w.none;
  const longest = Math.max(...waited);
  const since = longest === 0 ? '' : waited.length === 1 ? w.it(longest) : w.oldest(longest);
  return [w.waiting(waited.length), since].filter((said) => said !== '').join(' ');
}
