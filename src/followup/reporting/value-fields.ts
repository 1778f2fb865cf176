import type { Temporal } from 'temporal-polyfill';
import { done, type Refusal, type Result } from '../../platform/result.ts';
import type { GivenValue } from '../measuring/compare-values.ts';
import type { Measure, Value } from '../measuring/measure.ts';
import { type PeriodCode, periodIn, periodOf, spans } from '../measuring/period-code.ts';
import { readNumber } from '../measuring/read-number.ts';

/** The figures' period that a reporting period is of: the shortest that holds all its days; the year of its last day where none does. */
export function figuresPeriod(from: Temporal.PlainDate, to: Temporal.PlainDate): PeriodCode | null {
  const holding = spans.flatMap((span) =>
    Array.from({ length: 12 }, (_, at) => periodIn(to.year, span, at + 1)).filter(
      (period) => period !== null && from.since(period.from).sign >= 0 && period.to.since(to).sign >= 0,
    ),
  );
  return holding.at(-1) ?? periodOf(String(to.year));
}

/** Where a report's form keeps what is typed of a measure at a place; also the key of it in a draft. */
function valueKey(measureId: string, place: string): string {
  return `${measureId}/${place}`;
}

/** The name of the form's field. */
export function valueField(key: string): string {
  return `varde-${key}`;
}

/** A field for a figure. */
interface ValueField {
  readonly key: string;
  readonly place: { readonly code: string; readonly name: string };
  /** What stands now; null where nothing does. */
  readonly now: number | null;
}

/** A measure with a field for each principal. */
export interface MeasureFields {
  readonly measure: Measure;
  readonly fields: readonly ValueField[];
}

/** The activity's own measures, with what stands already in the period. @param values of each measure, that count now */
export function measureFields(
  measures: readonly Measure[],
  activityId: string,
  period: string,
  places: readonly { readonly code: string; readonly name: string }[],
  values: ReadonlyMap<string, readonly Value[]>,
): readonly MeasureFields[] {
  return measures.filter(reportable(activityId)).map((measure) => {
    const now = new Map(
      (values.get(measure.id) ?? []).flatMap((value) =>
        value.period === period && value.gender === 'T' ? [[value.place, value.value] as const] : [],
      ),
    );
    return {
      measure,
      fields: places.map((place) => ({ key: valueKey(measure.id, place.code), place, now: now.get(place.code) ?? null })),
    };
  });
}

/** Figures from elsewhere are fetched, and what has ended is no longer asked for. */
function reportable(activityId: string): (measure: Measure) => boolean {
  return ({ source, endedAt, activityId: of }) => source === 'own' && endedAt === null && of === activityId;
}

/** What was typed as figures of a period, by measure; what is empty says nothing, and what is of no field is passed over. */
export function readFigures(
  all: readonly MeasureFields[],
  typed: Readonly<Record<string, string>>,
  period: string,
): Result<ReadonlyMap<string, readonly GivenValue[]>, 'value-wrong'> {
  const wrong: Refusal<'value-wrong'>[] = [];
  const read = new Map<string, GivenValue[]>();
  for (const { measure, fields } of all)
    for (const { key, place } of fields) {
      const value = readNumber(Object.hasOwn(typed, key) ? (typed[key] ?? '') : '');
      if (value === undefined) wrong.push({ code: 'value-wrong', field: valueField(key) });
      if (value === undefined || value === null) continue;
      const given = { place: place.code, period, value: value === 'none' ? null : value };
      read.set(measure.id, [...(read.get(measure.id) ?? []), given]);
    }
  return wrong.length > 0 ? { ok: false, refusals: wrong } : done(read);
}
