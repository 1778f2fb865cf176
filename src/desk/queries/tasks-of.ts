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

/** How much waits for the actor, for the menu of every page. */
export type CountTasks = (ctx: Ctx) => Promise<number>;

/** A minute old at most: what others do meanwhile shows on the page itself at once, and in the menu soon. */
const keptSeconds = 60;
const mostKept = 2_000;

interface Counted {
  readonly count: number;
  readonly at: number;
  readonly day: string;
}

/**
 * Counts for the menu, and keeps the answer for a minute for each account: all rooms are asked, and nobody's page waits for that each time
 * that anybody has written something. What one has done oneself shows in the next page. Where a form is answered with a page (its errors,
 * what it will do), nothing is done yet, and the menu says what the form's own page said.
 */
export function openTaskCounter(providers: readonly WaitingProvider[]): CountTasks {
  const kept = new Map<string, Counted>();
  return async (ctx) => {
    const account = ctx.actor.account ?? '';
    const [now, day] = [ctx.now.epochMilliseconds, ctx.today.toString()];
    const known = kept.get(account);
    const writes = ctx.memory === undefined;
    if (known !== undefined && known.day === day) {
      // Asked anew by the next page that is read.
      if (writes) kept.set(account, { ...known, at: Number.NEGATIVE_INFINITY });
      if (writes || (now >= known.at && now - known.at < keptSeconds * 1000)) return known.count;
    }
    const { length: count } = await tasksOf(ctx, providers);
    if (kept.size >= mostKept) kept.clear();
    kept.set(account, { count, at: writes ? Number.NEGATIVE_INFINITY : now, day });
    return count;
  };
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
