import { organsOn, peopleOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { Reader } from './asked.ts';

/** Groups and people that a draft can be shared with today: the body's own groups, then everyone who holds an assignment. */
export async function readersToChoose(ctx: Ctx): Promise<readonly Reader[]> {
  const organs = await organsOn(ctx, ctx.today);
  const people = await peopleOn(ctx, ctx.today);
  return [
    ...organs.map(({ id, name }) => ({ kind: 'organ' as const, id, name })),
    ...people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
  ];
}
