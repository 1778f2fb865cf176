import { accountsToNotify } from '../../accounts/index.ts';
import { grantsOf, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { once } from '../../platform/db/memory.ts';
import type { WaitingProvider } from '../../platform/waiting.ts';
import { arranged, type Task } from '../waiting/tasks.ts';

/** What waits for the actor, from every room: the one list. Asked once while the database is as it was. */
export function tasksOf(ctx: Ctx, providers: readonly WaitingProvider[]): Promise<readonly Task[]> {
  return once(ctx, 'what waits', () => gathered(ctx, providers));
}

/** How much waits, for the menu. In a transaction that writes it is not known: null, and no figure is shown. */
export async function taskCount(ctx: Ctx, providers: readonly WaitingProvider[]): Promise<number | null> {
  return ctx.memory === undefined ? null : (await tasksOf(ctx, providers)).length;
}

async function gathered(ctx: Ctx, providers: readonly WaitingProvider[]): Promise<readonly Task[]> {
  const all = await ask(ctx, providers);
  const away = [...new Set(ctx.actor.grants.flatMap(({ deputyFor }) => deputyFor ?? []))];
  if (away.length === 0) return arranged(all.map((each) => ({ ...each, deputyFor: null })));
  const names = await personNames(ctx, away);
  // Whose it is shows by what would be left without them: no room need know of deputies.
  const own = new Set((await ask(await narrowedTo(ctx, []), providers)).map(({ key }) => key));
  const whose = new Map<string, string>();
  for (const person of away) {
    const theirs = away.length === 1 ? all : await ask(await narrowedTo(ctx, [person]), providers);
    for (const { key } of theirs) if (!own.has(key) && !whose.has(key)) whose.set(key, names.get(person) ?? '');
  }
  return arranged(all.map((each) => ({ ...each, deputyFor: whose.get(each.key) ?? null })));
}

async function ask(ctx: Ctx, providers: readonly WaitingProvider[]) {
  const found = [];
  // One after the other: a transaction is one connection.
  for (const provider of providers) found.push(...(await provider(ctx)));
  return found;
}

/** The same transaction, as if the actor held only what is their own and what they hold for these. */
async function narrowedTo(ctx: Ctx, deputyFor: readonly string[]): Promise<Ctx> {
  const { account } = ctx.actor;
  const known = account === null ? undefined : (await accountsToNotify(ctx, [account])).get(account);
  if (known === undefined) return ctx;
  const rights = await grantsOf(ctx, known.personId, ctx.today, { deputyFor });
  // What has been remembered was asked with other rights.
  return { ...ctx, actor: { ...ctx.actor, ...rights }, memory: undefined };
}
