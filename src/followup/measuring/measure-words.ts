import { capitalise, catalogue, countInWords, type Lang, list, longDate, number } from '../../ui/index.ts';
import type { Better, Measure, Value } from './measure.ts';
import { periodWords } from './period-code.ts';
import type { Place } from './places.ts';
import type { PlaceSeries, Series } from './series.ts';

const w = catalogue({
  sv: {
    none: 'Inga värden än.',
    alone: (place: string, value: string, period: string) => `${place} hade ${value} ${period}.`,
    between: (period: string, low: string, lowAt: string, high: string, highAt: string) =>
      `${period} låg kommunerna mellan ${low} (${lowAt}) och ${high} (${highAt}).`,
    alike: (period: string, value: string) => `${period} hade alla kommuner som svarat ${value}.`,
    beside: (said: string) => `${said}.`,
    had: (place: string, value: string) => `${place} hade ${value}`,
    missing: (count: string, all: string) => `${count} av ${all} kommuner saknar värde.`,
    since: (period: string, said: string) => `Jämfört med ${period} är det ${said}.`,
    moves: {
      better: (n: string) => `bättre i ${n}`,
      worse: (n: string) => `sämre i ${n}`,
      more: (n: string) => `högre i ${n}`,
      less: (n: string) => `lägre i ${n}`,
      same: (n: string) => `lika i ${n}`,
    },
    kolada: (kpi: string, day: string) => `Kolada (RKA), ${kpi}, hämtat ${day}`,
    hows: { typed: 'inskrivet', file: 'inläst från fil', report: 'ur en rapport', kolada: 'hämtat' },
    by: (how: string, who: string, day: string) => `${how} av ${who} ${day}`,
    unsigned: (how: string, day: string) => `${how} ${day}`,
  },
  en: {
    none: 'No figures yet.',
    alone: (place, value, period) => `${place} had ${value} in ${period}.`,
    between: (period, low, lowAt, high, highAt) =>
      `In ${period} the municipalities lay between ${low} (${lowAt}) and ${high} (${highAt}).`,
    alike: (period, value) => `In ${period} all municipalities with a figure had ${value}.`,
    beside: (said) => `${said}.`,
    had: (place, value) => `${place} had ${value}`,
    missing: (count, all) => `${count} of ${all} municipalities have no figure.`,
    since: (period, said) => `Compared with ${period} it is ${said}.`,
    moves: {
      better: (n) => `better in ${n}`,
      worse: (n) => `worse in ${n}`,
      more: (n) => `higher in ${n}`,
      less: (n) => `lower in ${n}`,
      same: (n) => `the same in ${n}`,
    },
    kolada: (kpi, day) => `Kolada (RKA), ${kpi}, fetched ${day}`,
    hows: { typed: 'written', file: 'read from a file', report: 'from a report', kolada: 'fetched' },
    by: (how, who, day) => `${how} by ${who} on ${day}`,
    unsigned: (how, day) => `${how} on ${day}`,
  },
});

/** `12,5 procent`; per cent's sign keeps its place. @param unit as the measure has it */
export function figureWords(lang: Lang, value: number, unit: string): string {
  return `${number(lang, value)}\u00a0${unit}`;
}

interface Told {
  readonly unit: string;
  readonly better: Better;
}

/** Where a measure stands, in one to three short sentences: the span, who has no figure, and what has moved since the period before. */
export function measureSentence(
  lang: Lang,
  { unit, better }: Told,
  { periods, places }: Series,
  names: readonly Place[],
): string {
  const at = periods.length - 1;
  const period = periods[at];
  const named = new Map(names.map((place) => [place.code, place]));
  const figures = places.flatMap((series) => {
    const value = series.values[at] ?? null;
    const place = named.get(series.place);
    return value === null || place === undefined ? [] : [{ place, value, series }];
  });
  if (period === undefined || figures.length === 0) return w[lang].none;
  const isOwn = (place: Place | undefined) => place !== undefined && place.kind !== 'region' && place.kind !== 'country';
  const own = figures.filter(({ place }) => isOwn(place)).toSorted((a, b) => a.value - b.value);
  const beside = figures.filter(({ place }) => !isOwn(place));
  const all = places.filter(({ place }) => isOwn(named.get(place))).length;
  const words = periodWords(lang, period.code);
  const before = periods[at - 1]?.code;
  const [first] = own.length > 0 ? own : beside;
  if (first === undefined) return w[lang].none;
  const figure = (value: number) => figureWords(lang, value, unit);
  const last = own.at(-1) ?? first;
  const said = [
    own.length < 2
      ? w[lang].alone(capitalise(first.place.inText), figure(first.value), words)
      : first.value === last.value
        ? w[lang].alike(capitalise(words), figure(first.value))
        : w[lang].between(
            capitalise(words),
            number(lang, first.value),
            first.place.inText,
            figure(last.value),
            last.place.inText,
          ),
  ];
  const others = own.length === 0 ? beside.slice(1) : beside;
  const besides = others.map(({ place, value }) => w[lang].had(place.inText, number(lang, value)));
  if (besides.length > 0) said.push(capitalise(w[lang].beside(list(lang, besides))));
  if (own.length > 0 && own.length < all)
    said.push(w[lang].missing(capitalise(countInWords(lang, all - own.length)), countInWords(lang, all)));
  const moved = movesOf(
    lang,
    better,
    own.map(({ series }) => series),
    at,
  );
  if (moved !== '' && before !== undefined) said.push(w[lang].since(periodWords(lang, before), moved));
  return said.join(' ');
}

/** How many have moved which way since the period before; those that are counted in another way now are not compared. */
function movesOf(lang: Lang, better: Better, series: readonly PlaceSeries[], at: number): string {
  const steps = series.flatMap(({ values, breaks }) => {
    const [now, before] = [values[at] ?? null, values[at - 1] ?? null];
    return now === null || before === null || breaks.includes(at) ? [] : [Math.sign(now - before)];
  });
  const count = (sign: number) => steps.filter((step) => step === sign).length;
  const { moves } = w[lang];
  const [up, down] =
    better === 'neither'
      ? [moves.more, moves.less]
      : better === 'higher'
        ? [moves.better, moves.worse]
        : [moves.worse, moves.better];
  const counted = [
    { say: up, number: count(1) },
    { say: down, number: count(-1) },
    { say: moves.same, number: count(0) },
  ].filter((each) => each.number > 0);
  const ordered =
    better === 'lower' ? [...counted].sort((a, b) => Number(b.say === moves.better) - Number(a.say === moves.better)) : counted;
  return list(
    lang,
    ordered.map(({ say, number: n }) => say(countInWords(lang, n))),
  );
}

/** Where figures come from, each source once, the latest first: `Kolada (RKA), N20891, hämtat 3 mars 2026`. */
export function sourcesOf(lang: Lang, { kpi }: Pick<Measure, 'kpi'>, values: readonly Value[]): readonly string[] {
  const latest = values.toSorted((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds);
  const [first] = latest;
  if (first === undefined) return [];
  if (kpi !== null) return [w[lang].kolada(kpi, dayOf(lang, first))];
  return [...new Set(latest.map((value) => sourceOf(lang, { kpi }, value)))];
}

/** Where one figure comes from: who wrote it, how and when, and from where as they say. */
export function sourceOf(lang: Lang, { kpi }: Pick<Measure, 'kpi'>, value: Value): string {
  if (kpi !== null) return w[lang].kolada(kpi, dayOf(lang, value));
  const how = w[lang].hows[value.how];
  const said = value.by === null ? w[lang].unsigned(how, dayOf(lang, value)) : w[lang].by(how, value.by, dayOf(lang, value));
  return value.source === '' ? said : `${value.source} (${said})`;
}

function dayOf(lang: Lang, { at }: Value): string {
  return longDate(lang, at.toZonedDateTimeISO('Europe/Stockholm'));
}
