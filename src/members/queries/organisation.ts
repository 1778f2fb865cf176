import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { type Assignment, assignmentsOn } from './assignments.ts';
import { type Organ, organsOn } from './organs.ts';

/** An organ with those who hold something in it and the organs under it. */
export interface OrganNode {
  readonly organ: Organ;
  readonly holders: readonly Assignment[];
  readonly children: readonly OrganNode[];
}

/** The structure on a day: the organs without a parent that exists that day, each with what is under it. */
export async function organisationOn(ctx: Ctx, day: Temporal.PlainDate): Promise<readonly OrganNode[]> {
  const organs = await organsOn(ctx, day);
  return treeOf(organs, await assignmentsOn(ctx, day));
}

/** Pure: the tree of these organs. An organ whose parent is not among them stands on its own. */
function treeOf(organs: readonly Organ[], held: readonly Assignment[]): readonly OrganNode[] {
  const known = new Set(organs.map((organ) => organ.id));
  const under = groupBy(organs, (organ) => (organ.parentId !== null && known.has(organ.parentId) ? organ.parentId : null));
  const nodes = (parent: string | null): readonly OrganNode[] =>
    (under.get(parent) ?? []).map((organ) => ({
      organ,
      holders: held.filter((assignment) => assignment.organ?.id === organ.id),
      children: nodes(organ.id),
    }));
  return nodes(null);
}
