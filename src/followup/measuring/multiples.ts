import { catalogue, type Lang, list, number, shortMonthName } from '../../ui/index.ts';
import { type Drawn, draw, type Scale, scaleFor, spread, yOf } from './chart.ts';
import { figureWords } from './measure-words.ts';
import { type PeriodCode, periodWords } from './period-code.ts';
import type { Place } from './places.ts';
import { gapsIn, latestIn, type PlaceSeries, type Series } from './series.ts';

/** One place's little chart. */
export interface Multiple {
  readonly code: string;
  readonly label: string;
  /** `14,1 procent 2024`. */
  readonly latest: string;
  /** All of it in words, for whoever does not see it. */
  readonly described: string;
  /** What is missing and where it is counted in another way, in words; empty when there is nothing to say. */
  readonly lacks: string;
  readonly drawn: Drawn;
}

/** What all the charts have in common: the scale, the periods, and the region and the country as thin lines. */
export interface Ground {
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly from: string;
  readonly to: string;
  readonly lines: readonly { readonly kind: Place['kind']; readonly drawn: Drawn; readonly label: string; readonly y: number }[];
}

export interface Multiples {
  readonly ground: Ground;
  readonly charts: readonly Multiple[];
  /** Places without any figure. */
  readonly without: readonly string[];
  /** The scale and the lines said in words. */
  readonly note: string;
}

const w = catalogue({
  sv: {
    missing: (periods: string) => `Saknas: ${periods}.`,
    breaks: (periods: string) => `Räknas på ett annat sätt från ${periods}.`,
    path: (from: string, at: string, to: string, then: string) => `Från ${from} ${at} till ${to} ${then}.`,
    scale: (unit: string, from: string, to: string) => `Samma skala i alla: ${unit}, från ${from} till ${to}.`,
    notFromZero: 'Skalan börjar inte på noll.',
    lines: (names: string) => `Tunna linjer: ${names}.`,
    solid: (name: string) => `${name} (heldragen)`,
    dashed: (name: string) => `${name} (streckad)`,
    quarter: 'kv.',
    half: 'halvår',
  },
  en: {
    missing: (periods) => `Missing: ${periods}.`,
    breaks: (periods) => `Counted in another way from ${periods}.`,
    path: (from, at, to, then) => `From ${from} in ${at} to ${to} in ${then}.`,
    scale: (unit, from, to) => `The same scale in all: ${unit}, from ${from} to ${to}.`,
    notFromZero: 'The scale does not begin at zero.',
    lines: (names) => `Thin lines: ${names}.`,
    solid: (name) => `${name} (solid)`,
    dashed: (name) => `${name} (dashed)`,
    quarter: 'quarter',
    half: 'half',
  },
});

/** The charts of a measure, drawn and said; null when there is no figure to draw. */
export function multiplesOf(lang: Lang, unit: string, { periods, places }: Series, names: readonly Place[]): Multiples | null {
  const scale = scaleFor(places);
  const [first, last] = [periods[0], periods.at(-1)];
  if (scale === null || first === undefined || last === undefined) return null;
  const named = names.flatMap((place) => {
    const series = places.find((each) => each.place === place.code);
    return series === undefined ? [] : [{ place, series, latest: latestIn(series) }];
  });
  const isBeside = ({ place }: (typeof named)[number]) => place.kind === 'region' || place.kind === 'country';
  const withFigures = named.filter(({ latest }) => latest !== null);
  const own = withFigures.filter((each) => !isBeside(each));
  const beside = own.length === 0 ? [] : withFigures.filter(isBeside);
  const charts = own.length === 0 ? withFigures : own;
  const ys = spread(
    beside.map(({ latest }) => yOf(scale, latest?.value ?? 0)),
    14,
  );
  const lines = beside.map(({ place, series, latest }, at) => ({
    ...{ kind: place.kind, drawn: draw(series, scale), y: ys[at] ?? 0 },
    label: `${place.label} ${number(lang, latest?.value ?? 0)}`,
  }));
  return {
    ground: {
      ticks: scale.ticks.map((tick) => ({ y: yOf(scale, tick), text: number(lang, tick) })),
      ...{ lines, from: periodShort(lang, first), to: periods.length < 2 ? '' : periodShort(lang, last) },
    },
    charts: charts.map(({ place, series }) => multiple(lang, unit, periods, place, series, scale)),
    without: named.filter((each) => each.latest === null && !isBeside(each)).map(({ place }) => place.label),
    note: noteOf(
      lang,
      unit,
      scale,
      beside.map(({ place }) => place),
    ),
  };
}

function multiple(
  lang: Lang,
  unit: string,
  periods: readonly PeriodCode[],
  place: Place,
  series: PlaceSeries,
  scale: Scale,
): Multiple {
  const words = (at: number) => periodWords(lang, periods[at]?.code ?? '');
  const latest = latestIn(series);
  const first = series.values.findIndex((value) => value !== null);
  const [gaps, breaks] = [gapsIn(series), series.breaks].map((places) => list(lang, places.map(words)));
  const lacks = [gaps ? w[lang].missing(gaps) : '', breaks ? w[lang].breaks(breaks) : ''].filter((said) => said !== '').join(' ');
  const value = (at: number) => number(lang, series.values[at] ?? 0);
  const end = latest?.at ?? first;
  const lastOne = periods[end];
  const now = `${figureWords(lang, latest?.value ?? 0, unit)} ${lastOne === undefined ? '' : periodShort(lang, lastOne)}`;
  const path = end > first ? w[lang].path(value(first), words(first), value(end), words(end)) : `${now}.`;
  const described = lacks === '' ? path : `${path} ${lacks}`;
  return { code: place.code, label: place.label, latest: now, described, lacks, drawn: draw(series, scale) };
}

function noteOf(lang: Lang, unit: string, { from, to }: Scale, beside: readonly Place[]): string {
  const lines = beside.map(({ kind, inText }) => (kind === 'country' ? w[lang].dashed(inText) : w[lang].solid(inText)));
  return [
    w[lang].scale(unit, number(lang, from), number(lang, to)),
    ...(from > 0 ? [w[lang].notFromZero] : []),
    ...(lines.length === 0 ? [] : [w[lang].lines(list(lang, lines))]),
  ].join(' ');
}

/** Under the chart, where there is little room. */
export function periodShort(lang: Lang, { span, year, part, from, to }: PeriodCode): string {
  if (span === 'year') return String(year);
  if (span === 'month') return `${shortMonthName(lang, part)} ${year}`;
  if (span === 'third') return `${shortMonthName(lang, from.month)}–${shortMonthName(lang, to.month)} ${year}`;
  return `${w[lang][span]} ${part} ${year}`;
}
