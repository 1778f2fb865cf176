import type { Temporal } from 'temporal-polyfill';
import type { ActivitySituation, Mark } from './rollup.ts';

/** What has become different of an activity between two looks at it. */
export interface Change {
  readonly now: ActivitySituation;
  readonly before: ActivitySituation;
  /** What it counted as and counts as; null when that is the same. */
  readonly mark: { readonly from: Mark; readonly to: Mark } | null;
  /** The end that was said then and the one that is said now; null when it has not moved. */
  readonly end: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | null;
  /** Principals that have it in use now and did not then; negative when fewer do. */
  readonly inUse: number;
}

const weight: Readonly<Record<Mark, number>> = {
  ...{ stopped: 7, delayed: 6, 'at-risk': 5, silent: 4, done: 3, 'on-track': 2, 'not-begun': 1, unsaid: 0 },
};

/** The activities that differ, what needs somebody first, then in the plan's order. */
export function changesSince(now: readonly ActivitySituation[], before: readonly ActivitySituation[]): readonly Change[] {
  const then = new Map(before.map((each) => [each.activity.id, each]));
  const found = now.flatMap((each): readonly Change[] => {
    const old = then.get(each.activity.id);
    if (old === undefined) return [];
    const change = {
      ...{ now: each, before: old, mark: old.mark === each.mark ? null : { from: old.mark, to: each.mark } },
      ...{ end: endMoved(each, old), inUse: each.stages['in-use'] - old.stages['in-use'] },
    };
    return change.mark === null && change.end === null && change.inUse === 0 ? [] : [change];
  });
  return found.toSorted((a, b) => weight[b.now.mark] - weight[a.now.mark]);
}

/** Only an end that somebody has said moves: a day that merely passes is no change. */
function endMoved(now: ActivitySituation, before: ActivitySituation): Change['end'] {
  const planned = now.activity.to;
  const [from, to] = [before.latest?.expectedEnd ?? planned, now.latest?.expectedEnd ?? planned];
  return from === null || to === null || from.equals(to) ? null : { from, to };
}
