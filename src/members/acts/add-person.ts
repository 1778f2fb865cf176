import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import type { Outcome } from '../refusals.ts';
import { people } from '../tables.ts';
import { nameRefusals, textRefusals } from '../texts.ts';

export interface NewPerson {
  /** Chosen by the form that was shown, so that sending it twice makes one. */
  readonly id?: string | undefined;
  readonly kind: 'person' | 'function';
  readonly name: string;
  readonly title?: string | null | undefined;
  readonly example?: boolean | undefined;
}

/** Someone who can hold assignments. Name and function only (domain.md, 6). */
export async function addPerson(ctx: Ctx, input: NewPerson): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const refusals = [...nameRefusals(input.name), ...textRefusals(input.title, 'title', 200)];
  if (refusals.length > 0) return { ok: false, refusals };
  const id = input.id ?? newId();
  await ctx.tx
    .insert(people)
    .values({ ...input, id, name: input.name.trim() })
    .onConflictDoNothing();
  return done({ id });
}
