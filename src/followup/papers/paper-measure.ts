import type { PaperMeasure } from './followup-paper.ts';

/** A measure with what is known of it, as far as a report asks. */
export interface MeasureFacts {
  readonly id: string;
  readonly activityId: string | null;
  readonly areaId: string | null;
  readonly title: string;
  readonly unit: string;
  readonly better: PaperMeasure['better'];
  readonly source: 'own' | 'kolada';
  readonly kpi: string | null;
  readonly example: boolean;
  /** One for each place, period and gender: the latest. */
  readonly values: readonly {
    readonly place: string;
    readonly period: string;
    readonly gender: 'T' | 'K' | 'M';
    readonly value: number | null;
    readonly source: string;
  }[];
}

/** A board reads in five minutes: the table takes no more than these, the latest. */
const mostPeriods = 5;
/** Kolada's code of the country. */
const country = { code: '0000', name: 'Riket' };

/** A measure's latest periods by place: principals in their order, then the country where there is a value of it. Both sexes together. */
export function paperMeasure(
  measure: MeasureFacts,
  principals: readonly { readonly code: string; readonly name: string }[],
): PaperMeasure {
  const { id, title, unit, better, example, values } = measure;
  const all = values.filter(({ gender }) => gender === 'T');
  // Codes of periods of one kind sort as time does: 2024-T1, 2024-T2, 2025-T1.
  const periods = [...new Set(all.map(({ period }) => period))].sort().slice(-mostPeriods);
  const known = new Map(all.map(({ place, period, value }) => [`${place} ${period}`, value]));
  const places = [...principals, country]
    .map(({ code, name }) => ({ code, name, values: periods.map((period) => known.get(`${code} ${period}`) ?? null) }))
    .filter((place) => place.values.some((value) => value !== null));
  return { id, title, unit, better, example, periods, places, source: sourceOf(measure) };
}

function sourceOf({ source, kpi, values }: MeasureFacts): string {
  if (source === 'kolada') return `Kolada (RKA), ${kpi ?? ''}`;
  return [...new Set(values.map((value) => value.source).filter((each) => each !== ''))].sort().join('; ');
}
