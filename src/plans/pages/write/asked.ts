import type { Web } from '../../../platform/http/web.ts';
import type { Draft, Plan } from '../../draft.ts';
import { draftOfPlan } from '../../queries/draft-of-plan.ts';
import type { Typed } from '../../writing/merge.ts';
import { type Part, readPart } from '../../writing/part.ts';
import { planAsked } from '../subjects.ts';
import { typedOf } from './present.ts';

export interface PlanToWrite {
  readonly plan: Plan;
  readonly draft: Draft;
}

export interface PartToWrite extends PlanToWrite {
  readonly part: Part;
  /** What is saved in it. */
  readonly base: Typed;
}

export async function planToWriteAsked(web: Web): Promise<PlanToWrite | null> {
  const found = await planAsked(web);
  return found === null ? null : { plan: found.plan, draft: await draftOfPlan(web, found.plan.id) };
}

/** The part that the address names, if it is in the text. */
export async function partAsked(web: Web): Promise<PartToWrite | null> {
  const part = readPart(web.params['part'] ?? '');
  const found = part === null ? null : await planToWriteAsked(web);
  return found === null || part === null ? null : withBase(found, part);
}

export function withBase({ plan, draft }: PlanToWrite, part: Part): PartToWrite | null {
  const base = typedOf(plan, draft, part);
  return base === null ? null : { plan, draft, part, base };
}
