import type { Ctx } from '../../platform/act.ts';
import { once } from '../../platform/db/memory.ts';
import { bodies, type DecisionRule } from '../tables.ts';

/** The consultation body that this installation serves. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly county: string;
  /** What it is there to do: paragraphs by blank lines, list items by "- ". */
  readonly mandate: string;
  /** The host authority's board, owner of the body's own records. */
  readonly hostBoardId: string;
  /** When a text applies, as a new round proposes it. */
  readonly defaultRule: DecisionRule;
  readonly source: string | null;
}

/** Null until the installation has been set up. */
export async function bodyOf(ctx: Ctx): Promise<Body | null> {
  return once(ctx, 'body', async () => (await ctx.tx.select().from(bodies).limit(1))[0] ?? null);
}
