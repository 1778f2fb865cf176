import { groupBy } from '../../platform/group-by.ts';
import type { Gender, Value } from './measure.ts';
import { comparePeriods, type PeriodCode, periodAfter, periodOf, type Span, spans } from './period-code.ts';
import { breakStatus } from './status.ts';

/** What is drawn at most; the table holds all. */
const mostPeriods = 60;

/** How a place has moved. */
export interface PlaceSeries {
  readonly place: string;
  /** One for each of the periods. */
  readonly values: readonly (number | null)[];
  /** Where it begins to be counted in another way: places in the list. */
  readonly breaks: readonly number[];
}

/** A measure's figures of one gender and one kind of period. */
export interface Series {
  readonly span: Span;
  /** One after the other, those that nobody has a figure for too: a gap is as wide as it is long. */
  readonly periods: readonly PeriodCode[];
  /** In the order asked. A place without any figure has none but nulls. */
  readonly places: readonly PlaceSeries[];
}

/** The kinds of period that there are figures of, the longest first. */
export function spansIn(values: readonly Value[]): readonly Span[] {
  const found = new Set(values.filter(({ value }) => value !== null).map(({ period }) => periodOf(period)?.span));
  return spans.filter((span) => found.has(span));
}

/** The kind of period to show unless another is asked for: that of the latest figure. Null when there is none. */
export function usualSpan(values: readonly Value[]): Span | null {
  const latest = values.filter(({ value }) => value !== null).toSorted((a, b) => comparePeriods(b.period, a.period))[0];
  return latest === undefined ? null : (periodOf(latest.period)?.span ?? null);
}

/** Figures in rows of time. @param places codes, in the order in which they are wanted */
export function seriesOf(values: readonly Value[], gender: Gender, span: Span, places: readonly string[]): Series {
  const asked = new Set(places);
  const chosen = values.filter((each) => each.gender === gender && asked.has(each.place) && periodOf(each.period)?.span === span);
  const periods = periodsFrom(chosen.filter(({ value }) => value !== null).map(({ period }) => period));
  const byPlace = groupBy(chosen, ({ place }) => place);
  return { span, periods, places: places.map((place) => seriesAt(place, periods, byPlace.get(place) ?? [])) };
}

function seriesAt(place: string, periods: readonly PeriodCode[], values: readonly Value[]): PlaceSeries {
  const found = new Map(values.map((value) => [value.period, value]));
  return {
    place,
    values: periods.map(({ code }) => found.get(code)?.value ?? null),
    breaks: periods.flatMap(({ code }, at) => (at > 0 && found.get(code)?.status === breakStatus ? [at] : [])),
  };
}

function periodsFrom(codes: readonly string[]): readonly PeriodCode[] {
  const [first, ...rest] = codes.toSorted(comparePeriods);
  const last = rest.at(-1) ?? first;
  const periods: PeriodCode[] = [];
  for (let at = first === undefined ? null : periodOf(first); at !== null; at = periodAfter(at)) {
    periods.push(at);
    if (at.code === last) break;
  }
  return periods.slice(-mostPeriods);
}

/** The last figure, and where it stands; null when there is none. */
export function latestIn({ values }: PlaceSeries): { readonly at: number; readonly value: number } | null {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at] ?? null;
  return value === null ? null : { at, value };
}

/** Where figures are missing between the first and the last that there are, and after the last. */
export function gapsIn({ values }: PlaceSeries): readonly number[] {
  const first = values.findIndex((value) => value !== null);
  return values.flatMap((value, at) => (value === null && first >= 0 && at > first ? [at] : []));
}
