import { accountsToNotify } from '../../accounts/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { Sharing } from '../sharing.ts';
import { type AskedPerson, peopleAsked, peoplePassing, readersOf } from './asked.ts';
import { talkCounts } from './comment-counts.ts';

/** How many are asked about a draft, and who of them has not answered. */
export interface AskedAndSilent {
  readonly count: number;
  readonly silent: readonly AskedPerson[];
}

/**
 * Whoever shared it asks nothing of themselves.
 * @param heard ids of those who have answered, where they are known already
 */
export async function askedAndSilent(
  ctx: Ctx,
  { id, sharedBy }: Pick<Sharing, 'id' | 'sharedBy'>,
  heard?: ReadonlySet<string>,
): Promise<AskedAndSilent> {
  const people = await peopleAsked(ctx, (await readersOf(ctx, [id])).get(id) ?? [], ctx.today);
  const sharer = sharedBy === null ? null : (await accountsToNotify(ctx, [sharedBy])).get(sharedBy)?.personId;
  const others = people.filter((person) => person.id !== sharer);
  const answered = heard ?? (await heardIn(ctx, id));
  return { count: others.length, silent: others.filter((person) => !answered.has(person.id)) };
}

async function heardIn(ctx: Ctx, id: string): Promise<ReadonlySet<string>> {
  const { authors } = await talkCounts(ctx, id);
  return new Set([...authors.map(({ key }) => key), ...(await peoplePassing(ctx, id))]);
}
