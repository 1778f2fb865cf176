import { Temporal } from 'temporal-polyfill';
import { country, type Measure, type Value } from '../measuring/measure.ts';
import { comparePeriods, periodOf } from '../measuring/period-code.ts';
import type { PaperMeasure } from './followup-paper.ts';

/** A measure with the figures that count, as far as a report asks. */
export interface MeasureFacts
  extends Pick<Measure, 'id' | 'activityId' | 'areaId' | 'title' | 'unit' | 'better' | 'source' | 'kpi' | 'example'> {
  readonly values: readonly Pick<Value, 'place' | 'period' | 'gender' | 'value' | 'source' | 'reportId'>[];
}

/** A board reads in five minutes: the table takes no more than these, the latest. */
const mostPeriods = 5;

/**
 * A measure's latest periods, of those that had ended at the last day of the report's time, by place: principals in their order, then the country where there is a figure of it. Women and men
 * together.
 */
export function paperMeasure(
  measure: MeasureFacts,
  principals: readonly { readonly code: string; readonly name: string }[],
  through: Temporal.PlainDate,
): PaperMeasure {
  const { id, title, unit, better, example } = measure;
  const hasEnded = (period: string) => {
    const days = periodOf(period);
    return days !== null && Temporal.PlainDate.compare(days.to, through) <= 0;
  };
  const all = measure.values.filter(({ gender, period }) => gender === 'T' && hasEnded(period));
  const periods = [...new Set(all.map(({ period }) => period))].sort(comparePeriods).slice(-mostPeriods);
  const known = new Map(all.map(({ place, period, value }) => [`${place} ${period}`, value]));
  const places = [...principals, { code: country, name: 'Riket' }]
    .map(({ code, name }) => ({ code, name, values: periods.map((period) => known.get(`${code} ${period}`) ?? null) }))
    .filter(({ values }) => values.some((value) => value !== null));
  return { id, title, unit, better, example, periods, places, source: sourceOf(measure) };
}

function sourceOf({ source, kpi, values }: MeasureFacts): string {
  if (source === 'kolada') return `Kolada (RKA), ${kpi ?? ''}`;
  return [...new Set(values.map((value) => value.source).filter((each) => each !== ''))].sort().join('; ');
}
