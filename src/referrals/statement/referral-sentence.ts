import type { Temporal } from 'temporal-polyfill';
import { catalogue, countInWords, dayAndMonth, type Lang } from '../../ui/index.ts';
import type { SharingState } from '../sharing.ts';

interface Told extends SharingState {
  readonly today: Temporal.PlainDate;
  /** Boards that were asked, and how many of them have answered. */
  readonly asked: number;
  readonly answered: number;
  /** Viewpoints that stand, and how many of them the secretariat has not answered. */
  readonly comments: number;
  readonly unanswered: number;
}

const words = catalogue({
  sv: {
    open: (day: string, said: string, left: string) => `På remiss till ${day}, ${left}: ${said}.`,
    over: (day: string, said: string) => `Remisstiden gick ut ${day}: ${said}.`,
    ended: (said: string) => `Remissen är avslutad: ${said}.`,
    withdrawn: (reason: string) => `Remissen har dragits tillbaka: ${reason}`,
    said: (answered: number, asked: number) => {
      if (asked === 1) return answered === 1 ? 'nämnden har svarat' : 'nämnden har inte svarat';
      const boards = `${countInWords('sv', asked)} nämnder`;
      if (answered === 0) return `ingen av ${boards} har svarat`;
      return answered === asked ? `alla ${boards} har svarat` : `${countInWords('sv', answered)} av ${boards} har svarat`;
    },
    comments: (comments: number, unanswered: number) => {
      const first = comments === 1 ? 'en synpunkt' : `${comments} synpunkter`;
      if (unanswered === 0) return `${first}, ${comments === 1 ? 'besvarad' : 'alla besvarade'}`;
      return unanswered === comments ? `${first} att besvara` : `${first}, ${unanswered} att besvara`;
    },
    left: (days: number) => (days === 0 ? 'i dag är sista dagen' : days === 1 ? 'en dag kvar' : `${days} dagar kvar`),
  },
  en: {
    open: (day, said, left) => `Out for statement until ${day}, ${left}: ${said}.`,
    over: (day, said) => `The time for statements ended on ${day}: ${said}.`,
    ended: (said) => `The referral has been closed: ${said}.`,
    withdrawn: (reason) => `The referral has been taken back: ${reason}`,
    said: (answered, asked) => {
      if (asked === 1) return answered === 1 ? 'the board has answered' : 'the board has not answered';
      const boards = `${countInWords('en', asked)} boards`;
      if (answered === 0) return `none of ${boards} has answered`;
      if (answered === asked) return `all ${boards} have answered`;
      return `${countInWords('en', answered)} of ${boards} ${answered === 1 ? 'has' : 'have'} answered`;
    },
    comments: (comments, unanswered) => {
      const first = comments === 1 ? 'one comment' : `${comments} comments`;
      if (unanswered === 0) return `${first}, ${comments === 1 ? 'answered' : 'all answered'}`;
      return unanswered === comments ? `${first} to answer` : `${first}, ${unanswered} to answer`;
    },
    left: (days) => (days === 0 ? 'today is the last day' : days === 1 ? 'one day left' : `${days} days left`),
  },
});

/** Where a referral for statement stands, in one sentence. */
export function referralSentence(lang: Lang, told: Told): string {
  const w = words[lang];
  const { state, until, asked, answered, comments, unanswered } = told;
  const of = w.said(answered, asked);
  const said = comments === 0 ? of : `${of}, ${w.comments(comments, unanswered)}`;
  const day = dayAndMonth(lang, until);
  if (state === 'withdrawn') return w.withdrawn(told.reason.replace(/[^.!?]$/, '$&.'));
  if (state === 'ended') return w.ended(said);
  return state === 'over' ? w.over(day, said) : w.open(day, said, w.left(told.today.until(until).days));
}
