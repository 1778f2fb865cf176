import type { Temporal } from 'temporal-polyfill';
import { capitalise, catalogue, countInWords, countOf, type Lang, longDate } from '../../ui/index.ts';
import type { ReceivedHow, ReceivedState } from './received.ts';

/** What the opening sentence of a received referral is made from. */
export interface ReceivedFacts {
  readonly state: ReceivedState;
  readonly how: ReceivedHow;
  readonly today: Temporal.PlainDate;
  readonly answerBy: Temporal.PlainDate;
  readonly sentOn: Temporal.PlainDate | null;
  readonly asked: number;
  /** Also those that spoke unasked. */
  readonly heard: number;
  readonly silent: number;
  readonly hasDraft: boolean;
  readonly isFrozen: boolean;
}

type Words = {
  refrained: string;
  sent: Record<ReceivedHow, (day: string) => string>;
  onTime: string;
  lateBy: (days: string) => string;
  frozen: Record<ReceivedHow, string>;
  written: Record<ReceivedHow, string>;
  notAsked: string;
  nobody: string;
  heard: (count: string) => string;
  allHeard: (count: string) => string;
  due: Record<ReceivedHow, (day: string, left: string) => string>;
  passed: Record<ReceivedHow, (day: string, days: string) => string>;
  today: string;
  left: (days: string) => string;
  days: (count: number) => string;
};

const words = catalogue<Words>({
  sv: {
    refrained: 'Samrådet avstår från att svara.',
    sent: {
      answers: (day) => `Svaret sändes den ${day}.`,
      coordinates: (day) => `Den gemensamma texten gick till huvudmännen den ${day}.`,
    },
    onTime: 'Det var i tid.',
    lateBy: (days) => `Det var ${days} efter sista dagen.`,
    frozen: { answers: 'Svaret är fastställt men inte sänt.', coordinates: 'Den gemensamma texten är fastställd men inte sänd.' },
    written: { answers: 'Svaret håller på att skrivas.', coordinates: 'Den gemensamma texten håller på att skrivas.' },
    notAsked: 'Ingen huvudman har fått frågan än.',
    nobody: 'Ingen huvudman har tagit ställning än.',
    heard: (count) => `${count} huvudmän har tagit ställning.`,
    allHeard: (count) =>
      count === 'en' ? 'Den tillfrågade huvudmannen har tagit ställning.' : `Alla ${count} huvudmän har tagit ställning.`,
    due: {
      answers: (day, left) => `Svaret ska vara inne senast den ${day}, ${left}.`,
      coordinates: (day, left) => `Huvudmännen ska svara senast den ${day}, ${left}.`,
    },
    passed: {
      answers: (day, days) => `Sista dagen var den ${day}, för ${days} sedan.`,
      coordinates: (day, days) => `Sista dagen var den ${day}, för ${days} sedan.`,
    },
    today: 'det vill säga i dag',
    left: (days) => `om ${days}`,
    days: (count) => (count === 1 ? 'en dag' : `${countInWords('sv', count)} dagar`),
  },
  en: {
    refrained: 'The body refrains from answering.',
    sent: {
      answers: (day) => `The answer was sent on ${day}.`,
      coordinates: (day) => `The common text went to the principals on ${day}.`,
    },
    onTime: 'That was in time.',
    lateBy: (days) => `That was ${days} after the last day.`,
    frozen: { answers: 'The answer is settled but not sent.', coordinates: 'The common text is settled but not sent.' },
    written: { answers: 'The answer is being written.', coordinates: 'The common text is being written.' },
    notAsked: 'No principal has been asked yet.',
    nobody: 'No principal has taken a position yet.',
    heard: (count) => `${count} principals have taken a position.`,
    allHeard: (count) =>
      count === 'one' ? 'The principal that was asked has taken a position.' : `All ${count} principals have taken a position.`,
    due: {
      answers: (day, left) => `The answer is due on ${day}, ${left}.`,
      coordinates: (day, left) => `The principals are to answer by ${day}, ${left}.`,
    },
    passed: {
      answers: (day, days) => `The last day was ${day}, ${days} ago.`,
      coordinates: (day, days) => `The last day was ${day}, ${days} ago.`,
    },
    today: 'which is today',
    left: (days) => `in ${days}`,
    days: (count) => (count === 1 ? 'one day' : `${countInWords('en', count)} days`),
  },
});

/** Where it stands, and then how long there is left, or that it is late and by how much. Pure. */
export function receivedSentence(lang: Lang, facts: ReceivedFacts): { readonly stands: string; readonly time: string } {
  return { stands: stands(lang, facts), time: timeLeft(lang, facts) };
}

function stands(lang: Lang, facts: ReceivedFacts): string {
  const w = words[lang];
  if (facts.state === 'refrained') return w.refrained;
  if (facts.state === 'sent') return w.sent[facts.how](longDate(lang, facts.sentOn ?? facts.today));
  if (facts.isFrozen) return w.frozen[facts.how];
  if (facts.hasDraft) return w.written[facts.how];
  if (facts.asked === 0 && facts.heard === 0) return w.notAsked;
  const among = facts.heard + facts.silent;
  if (facts.heard === 0) return w.nobody;
  if (facts.silent === 0) return w.allHeard(countInWords(lang, among));
  return capitalise(w.heard(countOf(lang, facts.heard, among)));
}

function timeLeft(lang: Lang, { state, how, today, answerBy, sentOn }: ReceivedFacts): string {
  const w = words[lang];
  if (state === 'refrained') return '';
  const left = (sentOn !== null && state === 'sent' ? sentOn : today).until(answerBy).days;
  if (state === 'sent') return left >= 0 ? w.onTime : w.lateBy(w.days(-left));
  const day = longDate(lang, answerBy);
  if (left < 0) return w.passed[how](day, w.days(-left));
  return w.due[how](day, left === 0 ? w.today : w.left(w.days(left)));
}
