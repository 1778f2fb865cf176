import type { Temporal } from 'temporal-polyfill';
import { capitalise, catalogue, countInWords, countOf, isoDate, type Lang, list, type StateKind } from '../../ui/index.ts';
import { statusMarks, statusWords } from '../reporting/status-words.ts';
import type { Change } from './changes.ts';
import { type Mark, type MarkCounts, marks, needing } from './rollup.ts';
import { lengthBetween, type Slip } from './slip.ts';

const words = catalogue({
  sv: {
    silent: 'har inte rapporterat',
    unsaid: 'inte rapporterad än',
    are: (mark: Mark, count: number) => {
      const many = count !== 1;
      const said: Readonly<Record<Mark, string>> = {
        stopped: many ? 'är avbrutna' : 'är avbruten',
        delayed: many ? 'är försenade' : 'är försenad',
        'at-risk': many ? 'riskerar att bli försenade' : 'riskerar att bli försenad',
        silent: 'har inte rapporterats',
        done: many ? 'är klara' : 'är klar',
        'on-track': 'går enligt plan',
        'not-begun': many ? 'är inte påbörjade' : 'är inte påbörjad',
        unsaid: 'har inte rapporterats än',
      };
      return said[mark];
    },
    of: (count: string, all: number) => `${count} ${all === 1 ? 'aktivitet' : 'aktiviteter'}`,
    all: (count: string) => `alla ${count} aktiviteter`,
    only: 'den enda aktiviteten',
    none: 'Inga aktiviteter.',
    months: (count: number) => (count === 1 ? 'en månad' : `${countInWords('sv', count)} månader`),
    years: (count: number) => `${countInWords('sv', count, true)} år`,
    over: (months: string) => `drygt ${months}`,
    days: (count: number) => (count === 1 ? 'en dag' : `${countInWords('sv', count)} dagar`),
    later: (length: string) => `${length} senare än planen`,
    earlier: (length: string) => `${length} tidigare än planen`,
    overdue: (length: string) => `${length} över tiden`,
    became: (now: string, then: string) => `${now}; förra perioden: ${then}`,
    wasSilent: (now: string) => `${now}; rapporterades inte förra perioden`,
    first: (now: string) => `${now}, enligt den första rapporten`,
    ceased: (then: string) => `har inte rapporterats; förra perioden: ${then}`,
    moved: (length: string, isLater: boolean, end: string) =>
      `slutet är flyttat ${length} ${isLater ? 'framåt' : 'bakåt'}, till ${end}`,
    inUse: (count: number, isMore: boolean) =>
      `${countInWords('sv', count)} ${count === 1 ? 'huvudman' : 'huvudmän'} ${isMore ? 'fler' : 'färre'} använder det`,
  },
  en: {
    silent: 'has not reported',
    unsaid: 'not reported yet',
    are: (mark: Mark, count: number) => {
      const are = count === 1 ? 'is' : 'are';
      const said: Readonly<Record<Mark, string>> = {
        stopped: count === 1 ? 'has been stopped' : 'have been stopped',
        delayed: `${are} delayed`,
        'at-risk': `${are} at risk of delay`,
        silent: count === 1 ? 'has not been reported' : 'have not been reported',
        done: `${are} done`,
        'on-track': count === 1 ? 'goes as planned' : 'go as planned',
        'not-begun': count === 1 ? 'has not begun' : 'have not begun',
        unsaid: count === 1 ? 'has not been reported yet' : 'have not been reported yet',
      };
      return said[mark];
    },
    of: (count, all) => `${count} ${all === 1 ? 'activity' : 'activities'}`,
    all: (count) => `all ${count} activities`,
    only: 'the only activity',
    none: 'No activities.',
    months: (count) => (count === 1 ? 'one month' : `${countInWords('en', count)} months`),
    years: (count) => (count === 1 ? 'one year' : `${countInWords('en', count)} years`),
    over: (months) => `just over ${months}`,
    days: (count) => (count === 1 ? 'one day' : `${countInWords('en', count)} days`),
    later: (length) => `${length} later than planned`,
    earlier: (length) => `${length} earlier than planned`,
    overdue: (length) => `${length} overdue`,
    became: (now, then) => `${now}; last period: ${then}`,
    wasSilent: (now) => `${now}; was not reported last period`,
    first: (now) => `${now}, by the first report`,
    ceased: (then) => `has not been reported; last period: ${then}`,
    moved: (length, isLater, end) => `the end is moved ${length} ${isLater ? 'later' : 'earlier'}, to ${end}`,
    inUse: (count, isMore) =>
      `${countInWords('en', count)} ${isMore ? 'more' : 'fewer'} ${count === 1 ? 'principal uses' : 'principals use'} it`,
  },
});

/** What an activity counts as, small letters. */
export function markWord(lang: Lang, mark: Mark): string {
  return mark === 'silent' || mark === 'unsaid' ? words[lang][mark] : statusWords[lang][mark];
}

/** How it is drawn. */
export function markDrawn(mark: Mark): StateKind {
  return mark === 'silent' ? 'told' : mark === 'unsaid' ? 'waiting' : statusMarks[mark];
}

/** What needs somebody first, then the rest, so that a sentence begins with what must be known. */
const sayingOrder: readonly Mark[] = [...needing, ...marks.filter((mark) => !needing.some((each) => each === mark))];

/** `Två av fem aktiviteter är försenade, en är klar och två går enligt plan.`: every activity is in it, once. */
export function countsSentence(lang: Lang, counts: MarkCounts): string {
  const w = words[lang];
  const all = marks.reduce((sum, mark) => sum + counts[mark], 0);
  const said = sayingOrder.filter((mark) => counts[mark] > 0);
  const [first, ...rest] = said;
  if (first === undefined) return w.none;
  if (rest.length === 0) {
    const subject = all === 1 ? w.only : w.all(countInWords(lang, all));
    return `${capitalise(subject)} ${w.are(first, all)}.`;
  }
  const head = `${w.of(countOf(lang, counts[first], all), all)} ${w.are(first, counts[first])}`;
  return `${capitalise(list(lang, [head, ...rest.map((mark) => `${countInWords(lang, counts[mark])} ${w.are(mark, counts[mark])}`)]))}.`;
}

/** `två månader`, `drygt två månader`, `ett år` or `tolv dagar`, from the earlier to the later of two days: the days themselves stand beside it. */
export function lengthInWords(lang: Lang, one: Temporal.PlainDate, other: Temporal.PlainDate): string {
  const w = words[lang];
  const { months, days } = lengthBetween(one, other);
  if (months === 0) return w.days(days);
  const length = months % 12 === 0 ? w.years(months / 12) : w.months(months);
  return days === 0 ? length : w.over(length);
}

/** Against the frozen plan: `två månader senare än planen`. */
export function slipInWords(lang: Lang, { kind, planned, end, days }: Slip): string {
  const w = words[lang];
  const length = lengthInWords(lang, planned, end);
  if (kind === 'overdue') return w.overdue(length);
  return days > 0 ? w.later(length) : w.earlier(length);
}

/** What is different of an activity: `Försenad; förra perioden: går enligt plan. Slutet är flyttat en månad framåt, till 2025-09-30.` */
export function changeInWords(lang: Lang, change: Change): string {
  const w = words[lang];
  const { end, inUse } = change;
  const parts = [
    ...(change.mark === null ? [] : [becameInWords(lang, change.mark)]),
    ...(end === null ? [] : [w.moved(lengthInWords(lang, end.from, end.to), end.from.until(end.to).sign > 0, isoDate(end.to))]),
    ...(inUse === 0 ? [] : [w.inUse(Math.abs(inUse), inUse > 0)]),
  ];
  return parts.map((part) => `${capitalise(part)}.`).join(' ');
}

function becameInWords(lang: Lang, { from, to }: { readonly from: Mark; readonly to: Mark }): string {
  const w = words[lang];
  const [then, now] = [markWord(lang, from), markWord(lang, to)];
  if (to === 'silent') return w.ceased(then);
  if (from === 'silent') return w.wasSilent(now);
  return from === 'unsaid' ? w.first(now) : w.became(now, then);
}
