import { number } from '../../ui/index.ts';
import { country } from '../measuring/measure.ts';
import { periodHeading, periodWords } from '../measuring/period-code.ts';
import type { PaperMeasure } from './followup-paper.ts';
import { paperWords as w } from './words.ts';

/** A measure as a table. */
export interface MeasureSheet {
  readonly id: string;
  readonly title: string;
  /** In one sentence: among how many it has become better since the period before. */
  readonly line: string;
  /** Its source, which way is better, and that the figures are made up where they are. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function measureSheet(measure: PaperMeasure): MeasureSheet {
  const { id, title, unit, periods, places, source, better, example } = measure;
  const notes = [w.source(source), w.better[better], example ? w.made : ''];
  return {
    ...{ id, title: unit === '' ? title : `${title} (${unit})`, line: lineOf(measure) },
    note: notes.filter((each) => each !== '').join(' '),
    columns: [w.measureFirst, ...periods.map((period) => periodHeading('sv', period))],
    rows: places.map(({ name, values }) => [name, ...values.map(figure)]),
  };
}

export function figure(value: number | null): string {
  return value === null ? w.noFigure : number('sv', value);
}

type Development = 'better' | 'worse' | 'same';

/** How a row of figures has moved over its last two periods; null where one is missing or nobody can say what is better. */
export function developed({ better }: Pick<PaperMeasure, 'better'>, values: readonly (number | null)[]): Development | null {
  const [now, then] = [values.at(-1) ?? null, values.at(-2) ?? null];
  if (now === null || then === null || better === 'neither') return null;
  if (now === then) return 'same';
  return now > then === (better === 'higher') ? 'better' : 'worse';
}

function lineOf(measure: PaperMeasure): string {
  const { title, periods, places } = measure;
  const [then, now] = [periods.at(-2), periods.at(-1)];
  if (now === undefined) return w.measureLine.none(title);
  const moved = places.filter(({ code }) => code !== country).flatMap(({ values }) => developed(measure, values) ?? []);
  if (then === undefined || moved.length === 0) return w.measureLine.told(title, periodWords('sv', now));
  const count = (development: Development) => moved.filter((each) => each === development).length;
  return w.measureLine.moved(title, { better: count('better'), worse: count('worse'), of: moved.length }, then, now);
}
