import type { ActivitySituation, Mark } from './rollup.ts';
import { daysFrom } from './slip.ts';

/** What has become different of an activity between two looks at it. */
export interface Change {
  readonly now: ActivitySituation;
  readonly before: ActivitySituation;
  /** What it counted as and counts as; null when that is the same. */
  readonly mark: { readonly from: Mark; readonly to: Mark } | null;
  /** Days that its end has moved since then, later or (negative) earlier; 0 when it has not. */
  readonly moved: number;
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
      ...{ moved: endMoved(each, old), inUse: each.stages['in-use'] - old.stages['in-use'] },
    };
    return change.mark === null && change.moved === 0 && change.inUse === 0 ? [] : [change];
  });
  return found.toSorted((a, b) => weight[b.now.mark] - weight[a.now.mark]);
}

/** Only an end that somebody has said moves: a day that merely passes is no change. */
function endMoved(now: ActivitySituation, before: ActivitySituation): number {
  const planned = now.activity.to;
  const [then, since] = [before.latest?.expectedEnd ?? planned, now.latest?.expectedEnd ?? planned];
  return then === null || since === null ? 0 : daysFrom(then, since);
}
