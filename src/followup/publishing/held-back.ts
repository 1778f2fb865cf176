import type { PaperFacts } from '../papers/compose.ts';
import { type Report, standing } from '../reporting/standing-reports.ts';

/** Reports that the management group has not accepted, by their ids. What an accepted one puts right is not held back: it stands in its place. */
export function heldBackOf(reports: readonly Report[]): ReadonlySet<string> {
  const placeOf = ({ periodId, activityId }: Report) => `${periodId} ${activityId}`;
  const settled = new Set(
    standing(reports)
      .filter(({ accepted }) => accepted)
      .map(placeOf),
  );
  return new Set(reports.filter((report) => !report.accepted && !settled.has(placeOf(report))).map(({ id }) => id));
}

/**
 * What is left when reports that are held back are: how it went the period before is not told by one, and no figure that came with one.
 * Their own words go in `projectFollowup`, which says whose they are. Pure.
 */
export function withoutHeldBack(facts: PaperFacts, held: ReadonlySet<string>): PaperFacts {
  return {
    ...facts,
    activities: facts.activities.map((each) => (each.before?.accepted === false ? { ...each, before: null } : each)),
    measures: facts.measures.map((measure) => ({
      ...measure,
      values: measure.values.filter(({ reportId }) => reportId === null || !held.has(reportId)),
    })),
  };
}
