import { organsOn, peopleOn, principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { SelectOption } from '../../../ui/index.ts';

/** Everyone who holds something today: `Anna Ek, strateg`. */
export async function peopleToChoose(ctx: Ctx): Promise<readonly SelectOption[]> {
  return (await peopleOn(ctx, ctx.today)).map(({ id, name, title }) => ({
    ...{ value: id, label: title === null || title === '' ? name : `${name}, ${title}` },
  }));
}

export async function organsToChoose(ctx: Ctx): Promise<readonly SelectOption[]> {
  return (await organsOn(ctx, ctx.today)).map(({ id, name }) => ({ value: id, label: name }));
}

export async function principalsToChoose(ctx: Ctx): Promise<readonly SelectOption[]> {
  return (await principalsOn(ctx, ctx.today)).map(({ id, name }) => ({ value: id, label: name }));
}
