import { capitalise, catalogue, countInWords, type Lang, list, number } from '../../ui/index.ts';
import type { Better } from './measure.ts';
import { figureWords } from './measure-words.ts';
import { periodWords } from './period-code.ts';
import type { Place } from './places.ts';
import type { PlaceSeries, Series } from './series.ts';

const w = catalogue({
  sv: {
    none: 'Inga värden än.',
    alone: (place: string, value: string, period: string) => `${place} hade ${value} ${period}.`,
    between: (period: string, low: string, high: string) => `${period} låg kommunerna mellan ${low} och ${high}.`,
    at: (value: string, place: string) => `${value} (${place})`,
    alike: (period: string, value: string) => `${period} hade alla kommuner som svarat ${value}.`,
    had: (place: string, value: string) => `${place} hade ${value}`,
    missing: (count: string, all: string) => `${count} av ${all} kommuner saknar värde.`,
    since: (period: string, said: string) => `Jämfört med ${period} är det ${said}.`,
    moves: { better: 'bättre', worse: 'sämre', more: 'högre', less: 'lägre', same: 'lika' },
    inFirst: (how: string, count: string, isOne: boolean) => `${how} i ${count} ${isOne ? 'kommun' : 'kommuner'}`,
    inMore: (how: string, count: string) => `${how} i ${count}`,
  },
  en: {
    none: 'No figures yet.',
    alone: (place, value, period) => `${place} had ${value} in ${period}.`,
    between: (period, low, high) => `In ${period} the municipalities lay between ${low} and ${high}.`,
    at: (value, place) => `${value} (${place})`,
    alike: (period, value) => `In ${period} all municipalities with a figure had ${value}.`,
    had: (place, value) => `${place} had ${value}`,
    missing: (count, all) => `${count} of ${all} municipalities have no figure.`,
    since: (period, said) => `Compared with ${period} it is ${said}.`,
    moves: { better: 'better', worse: 'worse', more: 'higher', less: 'lower', same: 'the same' },
    inFirst: (how, count, isOne) => `${how} in ${count} ${isOne ? 'municipality' : 'municipalities'}`,
    inMore: (how, count) => `${how} in ${count}`,
  },
});

interface Told {
  readonly unit: string;
  readonly better: Better;
}

interface Figure {
  readonly place: Place;
  readonly value: number;
  readonly series: PlaceSeries;
}

/** Where a measure stands, in one to four short sentences: the span, the region and the country, who has no figure, and what has moved. */
export function measureSentence(
  lang: Lang,
  { unit, better }: Told,
  { periods, places }: Series,
  names: readonly Place[],
): string {
  const at = periods.length - 1;
  const [period, before] = [periods[at], periods[at - 1]];
  const named = new Map(names.map((place) => [place.code, place]));
  const isBeside = (place: Place) => place.kind === 'region' || place.kind === 'country';
  const asked = places.flatMap((series) => {
    const place = named.get(series.place);
    return place === undefined ? [] : [{ place, series, value: series.values[at] ?? null }];
  });
  const figures = asked.flatMap(({ value, ...each }): readonly Figure[] => (value === null ? [] : [{ ...each, value }]));
  if (period === undefined || figures.length === 0) return w[lang].none;
  const own = figures.filter(({ place }) => !isBeside(place));
  const beside = figures.filter(({ place }) => isBeside(place));
  const all = asked.filter(({ place }) => !isBeside(place)).length;
  const others = (own.length > 0 ? beside : beside.slice(1)).map(({ place, value }) =>
    w[lang].had(place.inText, number(lang, value)),
  );
  const lacking = own.length === 0 ? 0 : all - own.length;
  const moved = movesOf(lang, better, own, at);
  return [
    spanOf(lang, unit, periodWords(lang, period.code), own.length > 0 ? own : beside.slice(0, 1)),
    others.length === 0 ? '' : `${capitalise(list(lang, others))}.`,
    lacking === 0 ? '' : w[lang].missing(capitalise(countInWords(lang, lacking)), countInWords(lang, all)),
    before === undefined || moved === '' ? '' : w[lang].since(periodWords(lang, before.code), moved),
  ]
    .filter((said) => said !== '')
    .join(' ');
}

/** From the least to the greatest, and where they are. */
function spanOf(lang: Lang, unit: string, period: string, figures: readonly Figure[]): string {
  const order = figures.toSorted((a, b) => a.value - b.value);
  const [low, high] = [order[0], order.at(-1)];
  if (low === undefined || high === undefined) return w[lang].none;
  const least = figureWords(lang, low.value, unit);
  if (order.length === 1) return w[lang].alone(capitalise(low.place.inText), least, period);
  const said = lang === 'sv' ? capitalise(period) : period;
  if (low.value === high.value) return w[lang].alike(said, least);
  const [from, to] = [number(lang, low.value), figureWords(lang, high.value, unit)];
  return w[lang].between(said, w[lang].at(from, low.place.inText), w[lang].at(to, high.place.inText));
}

/** How many have moved which way since the period before, what is good first; those that are counted in another way now are not compared. */
function movesOf(lang: Lang, better: Better, figures: readonly Figure[], at: number): string {
  const steps = figures.flatMap(({ value, series: { values, breaks } }) => {
    const before = values[at - 1] ?? null;
    return before === null || breaks.includes(at) ? [] : [Math.sign(value - before)];
  });
  const { moves } = w[lang];
  const [up, down] = better === 'neither' ? [moves.more, moves.less] : [moves.better, moves.worse];
  const good = better === 'lower' ? -1 : 1;
  const counted = [
    { how: up, count: steps.filter((step) => step === good).length },
    { how: down, count: steps.filter((step) => step === -good).length },
    { how: moves.same, count: steps.filter((step) => step === 0).length },
  ].filter(({ count }) => count > 0);
  const said = counted.map(({ how, count }, place) =>
    place === 0 ? w[lang].inFirst(how, countInWords(lang, count), count === 1) : w[lang].inMore(how, countInWords(lang, count)),
  );
  return list(lang, said);
}
