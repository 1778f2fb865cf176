import { allPrincipals } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';

/** Where each principal stands on the tile map, by its code: also of those that no longer take part. */
export async function placesOnMap(ctx: Ctx): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const principals = await allPrincipals(ctx);
  return new Map(principals.flatMap(({ code, tile }) => (tile === null ? [] : [[code, tile] as const])));
}
