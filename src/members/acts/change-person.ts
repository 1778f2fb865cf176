import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { personById } from '../queries/people.ts';
import type { Outcome } from '../refusals.ts';
import { people } from '../tables.ts';
import { nameRefusals, textRefusals } from '../texts.ts';

/** A person is called something else, or has another title: also in what they have held before. The journal keeps what it was. */
export async function changePerson(
  ctx: Ctx,
  input: { readonly personId: string; readonly name: string; readonly title: string | null },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const person = await personById(ctx, input.personId);
  if (person === null) return refuse('person-not-found');
  const refusals = [...nameRefusals(input.name), ...textRefusals(input.title, 'title', 200)];
  if (refusals.length > 0) return { ok: false, refusals };
  const now = { name: input.name.trim(), title: input.title };
  if (person.name !== now.name || person.title !== now.title)
    await ctx.tx.update(people).set(now).where(eq(people.id, person.id));
  return done(null);
}
