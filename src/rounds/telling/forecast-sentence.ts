import { dayNumber, type IsoDate } from '../calendar-days.ts';
import type { Forecast, LastDayToSend } from '../forecast.ts';
import { boardInSentence, dayInSentence, forecastWords } from './forecast-words.ts';

interface Told {
  readonly lang: 'sv' | 'en';
  readonly today: IsoDate;
}

/** A text that has not been sent. */
export interface BeforeSending extends Told {
  readonly sentOn: IsoDate;
  readonly wanted: IsoDate | null;
  /** For the wanted day; null when there is none. */
  readonly lastDay: LastDayToSend | null;
  /** For the day of sending. */
  readonly forecast: Pick<Forecast, 'earliest' | 'unknown'>;
}

/** The timetable of a text that has not been sent, in a few sentences: what sending when leads to, and what is not known. */
export function sentenceBeforeSending(given: BeforeSending): string {
  return [...sendingSaid(given), ...unknownSaid(given.lang, given.forecast)].join(' ');
}

function sendingSaid({ lang, today, sentOn, wanted, lastDay, forecast: { earliest } }: BeforeSending): string[] {
  const words = forecastWords[lang];
  const day = (iso: IsoDate) => dayInSentence(lang, iso, today);
  if (earliest.why === 'unknown' || (lastDay?.kind === 'none' && lastDay.why === 'unknown')) return [words.noneKnown];
  const inForce = earliest.inForceOn;
  const ifSent = inForce === null ? [] : [words.butSentOn(day(sentOn), day(inForce))];
  if (wanted === null || lastDay === null) return [inForce === null ? words.noDay : words.sentOn(day(sentOn), day(inForce))];
  if (lastDay.kind === 'none') return [words.tooEarly(day(wanted)), ...ifSent];
  if (lastDay.on < today) return [words.tooLate(day(lastDay.on), day(wanted)), ...ifSent];
  return [words.canIfSentBy(day(lastDay.on), day(wanted)), ...(sentOn > lastDay.on ? ifSent : [])];
}

/** How many boards are not known, each board once. */
function unknownSaid(lang: 'sv' | 'en', { unknown }: Pick<Forecast, 'unknown'>): string[] {
  const words = forecastWords[lang];
  const count = (why: Forecast['unknown'][number]['why']) =>
    new Set(unknown.flatMap((each) => (each.why === why ? [each.board] : []))).size;
  const [none, ends, unclear] = [count('no-calendar'), count('calendar-ends'), count('unclear')];
  return [
    ...(none === 0 ? [] : [words.withoutCalendar(none)]),
    ...(ends === 0 ? [] : [words.calendarEnds(ends)]),
    ...(unclear === 0 ? [] : [words.unclear(unclear)]),
  ];
}

/** A round that is out. */
export interface OpenRoundTold extends Told {
  readonly wanted: IsoDate | null;
  readonly forecast: Pick<Forecast, 'likely' | 'unknown' | 'criticalPath'>;
  /** The principal and the board that set the day; null when nobody does any more. */
  readonly setBy: { readonly principal: string; readonly board: string; readonly on: IsoDate } | null;
  /** Its legal force as it is known, not reckoned; null while it is not. */
  readonly inForceOn: IsoDate | null;
  /** Legal force as it was forecast when the round was opened; null when it could not be told. */
  readonly opened: IsoDate | null;
  /** A text that is only noted comes into force on no day. */
  readonly isNote: boolean;
  /** How many boards will likely not take it up on the day that they plan. */
  readonly apart: number;
}

/**
 * The timetable of a round that is out, in a few sentences: from when it is likely to be in force and how far that has drifted, who sets
 * the day, what is not known.
 */
export function sentenceOfOpenRound(given: OpenRoundTold): string {
  return [...likelySaid(given), ...unknownSaid(given.lang, given.forecast)].join(' ');
}

function likelySaid(given: OpenRoundTold): string[] {
  const { lang, today, wanted, forecast, setBy, inForceOn, opened, apart } = given;
  const words = forecastWords[lang];
  const { likely } = forecast;
  const day = (iso: IsoDate) => dayInSentence(lang, iso, today);
  if (given.isNote) return [likely.decidedOn === null ? words.noDayNoted : words.likelyNoted(day(likely.decidedOn))];
  if (inForceOn !== null) return [words.inForce(day(inForceOn))];
  if (likely.why === 'stopped' || likely.why === 'appealed') return [words[likely.why]];
  if (likely.inForceOn === null) return [likely.why === 'unknown' ? words.noneKnown : words.noDay];
  const isAhead = setBy !== null && setBy.on >= today;
  return [
    besideOpened(lang, likely.inForceOn, opened, day(likely.inForceOn)),
    ...(wanted === null ? [] : [besideWanted(lang, likely.inForceOn, wanted, day(wanted))]),
    ...(isAhead ? [words.setBy(setBy.principal, boardInSentence(lang, setBy.board), day(setBy.on))] : []),
    ...(apart === 0 ? [] : [words.apart(apart)]),
  ];
}

function besideOpened(lang: 'sv' | 'en', likely: IsoDate, opened: IsoDate | null, said: string): string {
  const words = forecastWords[lang];
  if (opened === null) return words.likely(said);
  const days = dayNumber(likely) - dayNumber(opened);
  if (days === 0) return words.likelyAsOpened(said);
  return days > 0 ? words.likelyLater(said, words.days(days)) : words.likelySooner(said, words.days(-days));
}

function besideWanted(lang: 'sv' | 'en', likely: IsoDate, wanted: IsoDate, said: string): string {
  const words = forecastWords[lang];
  const days = dayNumber(likely) - dayNumber(wanted);
  return days <= 0 ? words.inTime(said) : words.late(words.days(days), said);
}

/** A round that has slipped past the wanted day, for the desk. @param principal that sets the day; null when none does */
export function slippedSentence(
  lang: 'sv' | 'en',
  given: {
    readonly round: string;
    readonly principal: string | null;
    readonly likely: IsoDate;
    readonly wanted: IsoDate;
    readonly today: IsoDate;
  },
): string {
  const words = forecastWords[lang];
  const [likely, wanted] = [dayInSentence(lang, given.likely, given.today), dayInSentence(lang, given.wanted, given.today)];
  return given.principal === null
    ? words.movesNobody(given.round, likely, wanted)
    : words.moves(given.principal, given.round, likely, wanted);
}
