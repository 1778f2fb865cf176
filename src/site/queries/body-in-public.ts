import {
  type Board,
  type Body,
  boardsById,
  boardsOn,
  bodyOf,
  type OrganNode,
  organisationOn,
  type Principal,
  principalsOn,
} from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';

/** What the members' room says of the body on the day of the request: all of it is public. */
export interface BodyInPublic {
  readonly body: Body;
  /** The host authority's board; null while it is not known. */
  readonly host: Board | null;
  readonly structure: readonly OrganNode[];
  readonly principals: readonly Principal[];
  readonly boards: readonly Board[];
}

/** Null until the installation has been set up. */
export async function bodyInPublic(ctx: Ctx): Promise<BodyInPublic | null> {
  const body = await bodyOf(ctx);
  if (body === null) return null;
  const found = await boardsById(ctx, [body.hostBoardId], ctx.today);
  return {
    body,
    host: found.get(body.hostBoardId) ?? null,
    structure: await organisationOn(ctx, ctx.today),
    principals: await principalsOn(ctx, ctx.today),
    boards: await boardsOn(ctx, ctx.today),
  };
}
