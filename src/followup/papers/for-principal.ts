import type { FollowupPaper, PaperMeasure } from './followup-paper.ts';

/** The same report with a principal's own rows first, in every list of principals and places; nothing is added, nothing left out. */
export function ownRowsFirst(paper: FollowupPaper, code: string): FollowupPaper {
  const first = <Row extends { readonly code: string }>(rows: readonly Row[]): readonly Row[] => [
    ...rows.filter((row) => row.code === code),
    ...rows.filter((row) => row.code !== code),
  ];
  const measure = (each: PaperMeasure): PaperMeasure => ({ ...each, places: first(each.places) });
  return {
    ...paper,
    principals: first(paper.principals),
    areas: paper.areas.map((area) => ({
      ...area,
      activities: area.activities.map((activity) => ({ ...activity, stages: first(activity.stages) })),
      measures: area.measures.map(measure),
    })),
    measures: paper.measures.map(measure),
  };
}
