import { oneOf } from '../../../platform/http/forms/field.ts';
import type { AreaSituation } from '../../rollup/rollup.ts';
import { type Mark, marks, needing } from '../../rollup/rollup.ts';

/** What of a plan's activities is asked for in the address: `?omrade=2&lage=delayed`, or `lage=behover`. */
export interface OverviewAsked {
  /** An area's number; empty for all. */
  readonly area: string;
  readonly mark: Mark | 'behover' | null;
}

const choices = [...marks, 'behover'] as const;

/** Reads the address; what cannot be read asks for everything. */
export function readOverviewAsked(query: URLSearchParams, areas: readonly { readonly number: string }[]): OverviewAsked {
  const wanted = query.get('omrade') ?? '';
  return {
    area: areas.some(({ number }) => number === wanted) ? wanted : '',
    mark: oneOf(query.get('lage'), choices) ?? null,
  };
}

export function overviewQuery({ area, mark }: OverviewAsked, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    ...(area === '' ? {} : { omrade: area }),
    ...(mark === null ? {} : { lage: mark }),
    ...more,
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** The areas with the activities that are asked for; areas without any are left out when something is. */
export function chosenAreas(areas: readonly AreaSituation[], { area, mark }: OverviewAsked): readonly AreaSituation[] {
  const fits = (each: Mark) => mark === null || (mark === 'behover' ? needing.some((need) => need === each) : each === mark);
  return areas
    .filter((each) => area === '' || each.area.number === area)
    .map((each) => ({ ...each, activities: each.activities.filter((activity) => fits(activity.mark)) }))
    .filter(({ activities }) => mark === null || activities.length > 0);
}
