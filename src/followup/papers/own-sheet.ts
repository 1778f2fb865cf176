import { list } from '../../ui/index.ts';
import { periodWords } from '../measuring/period-code.ts';
import { statusWords } from '../reporting/status-words.ts';
import type { FollowupPaper, PaperMeasure } from './followup-paper.ts';
import { developed, figure } from './measure-sheet.ts';
import { activitiesIn } from './sentences.ts';
import { paperWords as w } from './words.ts';

/** What is a principal's own in a report: how far it has come, its figures, and what came of it there. */
export interface OwnSheet {
  readonly heading: string;
  /** A sentence each. */
  readonly outcome: readonly string[];
  readonly stages: readonly (readonly string[])[];
  readonly values: readonly (readonly string[])[];
}

/** @param code of a principal that the report tells of; null when it does not */
export function ownSheet(paper: FollowupPaper, code: string): OwnSheet | null {
  const principal = paper.principals.find((each) => each.code === code);
  if (principal === undefined) return null;
  const measures = [...paper.measures, ...paper.areas.flatMap((area) => area.measures)];
  const stages = activitiesIn(paper).map(({ number, title, status, said, stages: all }) => {
    const own = all.find((each) => each.code === code);
    const state = status === null || said === null ? w.noReport : statusWords.sv[status];
    return { stage: own?.stage ?? null, cells: [`${number} ${title}`, stageOf(own?.stage ?? null), own?.on ?? '', state] };
  });
  return {
    heading: w.own.heading(principal.name),
    outcome: [...outcomeOf(stages), ...developedOf(measures, code)],
    stages: stages.map(({ cells }) => cells),
    values: measures.flatMap((measure) => valueRow(measure, code)),
  };
}

type OwnStage = FollowupPaper['areas'][number]['activities'][number]['stages'][number]['stage'];

function stageOf(stage: OwnStage): string {
  return stage === null ? w.unsaid : w.stage[stage];
}

function outcomeOf(stages: readonly { readonly stage: OwnStage }[]): readonly string[] {
  const count = (wanted: OwnStage) => stages.filter(({ stage }) => stage === wanted).length;
  const unsaid = count(null);
  if (stages.length === 0) return [];
  if (unsaid === stages.length) return [w.own.noStages];
  const parts = (['in-use', 'introducing', 'decided', 'not-begun', 'not-relevant'] as const).flatMap((stage) =>
    count(stage) === 0 ? [] : [w.own.count(w.own.is[stage], count(stage))],
  );
  return [w.own.outcome(list('sv', parts), stages.length), ...(unsaid === 0 ? [] : [w.own.unsaid(unsaid)])];
}

function developedOf(measures: readonly PaperMeasure[], code: string): readonly string[] {
  const moved = measures.flatMap(
    (measure) => developed(measure, measure.places.find((place) => place.code === code)?.values ?? []) ?? [],
  );
  if (moved.length === 0) return [];
  const count = (which: (typeof moved)[number]) => moved.filter((each) => each === which).length;
  return [w.own.developed(count('better'), count('worse'), count('same'))];
}

function valueRow(measure: PaperMeasure, code: string): readonly (readonly string[])[] {
  const values = measure.places.find((place) => place.code === code)?.values;
  const [now, then] = [measure.periods.at(-1), measure.periods.at(-2)];
  if (values === undefined || now === undefined) return [];
  const at = (period: string | undefined, value: number | null | undefined) =>
    period === undefined ? '' : `${figure(value ?? null)} (${periodWords('sv', period)})`;
  const title = measure.unit === '' ? measure.title : `${measure.title} (${measure.unit})`;
  const moved = developed(measure, values);
  return [
    [
      title,
      at(then, values.at(-2)),
      at(now, values.at(-1)),
      moved === null ? '' : w.own.moved[moved],
      w.sourceName(measure.source),
    ],
  ];
}
