import { catalogue, compareNames, isoDate, type Lang } from '../../ui/index.ts';
import type { Measure, Value } from './measure.ts';
import { sourceOf } from './measure-words.ts';
import { comparePeriods } from './period-code.ts';
import type { Place } from './places.ts';
import { statusWords } from './status.ts';

const heads = catalogue({
  sv: {
    code: 'Kod',
    place: 'Plats',
    period: 'Period',
    gender: 'Kön',
    value: 'Värde',
    unit: 'Enhet',
    status: 'Status',
    source: 'Källa',
    on: 'Dag',
  },
  en: {
    code: 'Code',
    place: 'Place',
    period: 'Period',
    gender: 'Gender',
    value: 'Value',
    unit: 'Unit',
    status: 'Status',
    source: 'Source',
    on: 'Day',
  },
});

/** The columns of a measure's figures as a file, which can be read in again. */
export function valueHeads(lang: Lang): readonly string[] {
  const { code, place, period, gender, value, unit, status, source, on } = heads[lang];
  return [code, place, period, gender, value, unit, status, source, on];
}

/** A measure's figures one a row, in the order of places and time, each with its source and day. Figures as figures, or as text with a decimal comma. */
export function valueRows(
  lang: Lang,
  measure: Measure,
  values: readonly Value[],
  places: readonly Place[],
  as: 'text' | 'figures' = 'text',
): readonly (readonly (string | number)[])[] {
  const order = new Map(places.map(({ code }, at) => [code, at]));
  const labels = new Map(places.map(({ code, label }) => [code, label]));
  const figure = (value: number) => (as === 'figures' ? value : lang === 'sv' ? String(value).replace('.', ',') : String(value));
  return values
    .toSorted(
      (a, b) =>
        (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0) ||
        comparePeriods(a.period, b.period) ||
        compareNames(b.gender, a.gender),
    )
    .map((value) => [
      ...[value.place, labels.get(value.place) ?? '', value.period, value.gender],
      value.value === null ? '' : figure(value.value),
      ...[measure.unit, statusWords(lang, value.status), sourceOf(lang, measure, value)],
      isoDate(value.at.toZonedDateTimeISO('Europe/Stockholm')),
    ]);
}
