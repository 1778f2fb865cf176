import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Temporal } from 'temporal-polyfill';
import { grantsOf, personNames } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { type Actor, program } from '../platform/actor.ts';
import { type Clock, stockholmDay, systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/db/database.ts';
import { troubleOf } from '../platform/db/trouble.ts';
import type { WrittenAnyway } from '../platform/http/exceptions.ts';
import { readSessionCookie } from './cookie.ts';
import { lifetimes } from './lifetimes.ts';
import { fingerprint } from './secrets.ts';
import { accounts, apiKeys, sessions } from './tables.ts';

export interface AuthenticatorParts {
  readonly database: Database;
  /** Public address of the program: decides the cookie's name. */
  readonly url: string;
  /** Only then are the example's accounts a way in. */
  readonly exampleMode: boolean;
  readonly clock?: Clock;
}

/** `sessionId` is null when a key was used. `bad-key`: a key was sent, and is unknown, expired or revoked. */
export type Authenticated = { readonly actor: Actor; readonly sessionId: string | null } | 'bad-key' | null;

/**
 * Who a request comes from, asked anew each time: closed accounts, revoked sessions and ended assignments stop at once.
 * Two trips: the session or key with its account, then grants and name side by side. They go outside any transaction, before the
 * request's own opens, because its walls follow from the answer.
 * Asked quietly, it is not counted as use: a page that lies open does not keep its session alive.
 */
export function authenticator(
  parts: AuthenticatorParts,
): (request: Request, options?: { readonly quietly: boolean }) => Promise<Authenticated> {
  return async (request, { quietly } = { quietly: false }) => {
    const now = (parts.clock ?? systemClock)();
    const ctx: Ctx = { actor: program('authenticate'), tx: drizzle(parts.database.pool), now, today: stockholmDay(now) };
    const key = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (key !== undefined) return (await byKey(ctx, parts, key, quietly)) ?? 'bad-key';
    const token = readSessionCookie(request, parts.url);
    return token === null ? null : bySession(ctx, parts, token, quietly);
  };
}

const holder = { account: accounts.id, personId: accounts.personId };

function mayEnter(exampleMode: boolean) {
  return and(isNull(accounts.closedAt), exampleMode ? undefined : isNull(accounts.exampleName));
}

async function bySession(ctx: Ctx, parts: AuthenticatorParts, token: string, quietly: boolean): Promise<Authenticated> {
  const [found] = await ctx.tx
    .select({ ...holder, id: sessions.id, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(
        eq(sessions.tokenHash, fingerprint(token)),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, ctx.now),
        gt(sessions.lastSeenAt, ctx.now.subtract(lifetimes.sessionIdle)),
        mayEnter(parts.exampleMode),
      ),
    );
  if (found === undefined) return null;
  const actor = await actorOf(ctx, found);
  const isDue = !quietly && isOlder(found.lastSeenAt, ctx.now.subtract(lifetimes.sessionTouch));
  if (isDue) await unlessHindered(touchSession(parts.database, actor, found.id));
  return { actor, sessionId: found.id };
}

async function byKey(ctx: Ctx, parts: AuthenticatorParts, key: string, quietly: boolean): Promise<Authenticated> {
  const [found] = await ctx.tx
    .select({ ...holder, id: apiKeys.id, lastUsedOn: apiKeys.lastUsedOn })
    .from(apiKeys)
    .innerJoin(accounts, eq(accounts.id, apiKeys.accountId))
    .where(
      and(
        eq(apiKeys.keyHash, fingerprint(key)),
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresOn), sql`${apiKeys.expiresOn} >= ${ctx.today.toString()}`),
        mayEnter(parts.exampleMode),
      ),
    );
  if (found === undefined) return parts.exampleMode ? byExampleName(ctx, key) : null;
  const actor = await actorOf(ctx, found);
  if (!quietly && found.lastUsedOn?.equals(ctx.today) !== true) await unlessHindered(touchKey(parts.database, actor, found.id));
  return { actor, sessionId: null };
}

/** In example mode `example-secretariat` and the like work as keys (contract.md, HTTP). */
async function byExampleName(ctx: Ctx, name: string): Promise<Authenticated> {
  const [found] = await ctx.tx
    .select(holder)
    .from(accounts)
    .where(and(eq(accounts.exampleName, name), isNull(accounts.closedAt)));
  return found === undefined ? null : { actor: await actorOf(ctx, found), sessionId: null };
}

async function actorOf(ctx: Ctx, { account, personId }: { account: string; personId: string }): Promise<Actor> {
  const [{ grants, walls }, names] = await Promise.all([grantsOf(ctx, personId, ctx.today), personNames(ctx, [personId])]);
  return { account, label: names.get(personId) ?? '', grants, walls };
}

function isOlder(moment: Temporal.Instant, than: Temporal.Instant): boolean {
  return moment.epochNanoseconds < than.epochNanoseconds;
}

/** Exception `touch-session` (platform/http/exceptions.ts). */
function touchSession(database: Database, actor: Actor, id: string): Promise<unknown> {
  return database.write(actor, 'touch-session' satisfies WrittenAnyway, ({ tx, now }) =>
    tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id)),
  );
}

/** Exception `touch-key` (platform/http/exceptions.ts). */
function touchKey(database: Database, actor: Actor, id: string): Promise<unknown> {
  return database.write(actor, 'touch-key' satisfies WrittenAnyway, ({ tx, today }) =>
    tx.update(apiKeys).set({ lastUsedOn: today }).where(eq(apiKeys.id, id)),
  );
}

/** A database that has no room, or only reads, still shows its pages: that somebody was here is not worth an error. */
async function unlessHindered(touch: Promise<unknown>): Promise<void> {
  await touch.catch((error: unknown) => {
    if (!['full', 'read-only'].includes(troubleOf(error) ?? '')) throw error;
  });
}
