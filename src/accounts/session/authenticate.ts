import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Temporal } from 'temporal-polyfill';
import { nameOf, type RightsRow, readRights, rightsOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Actor, program } from '../../platform/actor.ts';
import { type Clock, stockholmDay, systemClock } from '../../platform/clock.ts';
import type { Database } from '../../platform/db/database.ts';
import { prepared } from '../../platform/db/prepared.ts';
import { troubleOf } from '../../platform/db/trouble.ts';
import type { WrittenAnyway } from '../../platform/http/exceptions.ts';
import { fingerprint } from '../secrets.ts';
import { accounts, apiKeys, sessions } from '../tables.ts';
import { readSessionCookie } from './cookie.ts';
import { lifetimes } from './lifetimes.ts';

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

/** Someone who was known a moment ago: still so while nothing has been committed since the snapshot. */
interface Recalled {
  readonly actor: Actor;
  readonly sessionId: string | null;
  /** As `pg_current_snapshot()` says it. */
  readonly snapshot: string;
}

export interface Authenticator {
  /** Asked quietly, it is not counted as use: a page that lies open does not keep its session alive. */
  (request: Request, options?: { readonly quietly: boolean }): Promise<Authenticated>;
  /** Asks nothing; null where the database must be asked. */
  recall(request: Request): Recalled | null;
}

/**
 * Who a request comes from, asked anew each time: closed accounts, revoked sessions and ended assignments stop at once.
 * One trip: the session or key with its account, grants and name. It goes outside any transaction, before the request's own opens,
 * because its walls follow from the answer. What was found is recalled for a request that finds the database as it was (ADR 0005).
 */
export function authenticator(parts: AuthenticatorParts): Authenticator {
  const recollections = openRecollections();
  const tx = drizzle(prepared(parts.database.pool));
  const contextOf = (): Ctx => {
    const now = (parts.clock ?? systemClock)();
    return { actor: program('authenticate'), tx, now, today: stockholmDay(now) };
  };
  const ask = async (request: Request, { quietly } = { quietly: false }): Promise<Authenticated> => {
    const shown = shownBy(request, parts.url);
    if (shown === null) return null;
    const ctx = contextOf();
    const found = shown.kind === 'key' ? await byKey(ctx, parts, shown) : await bySession(ctx, parts, shown);
    if (found === null) return shown.kind === 'key' ? 'bad-key' : null;
    recollections.keep(shown, found, ctx.today);
    if (!quietly) await found.touch(ctx);
    return found;
  };
  const recall = (request: Request) => {
    const shown = shownBy(request, parts.url);
    return shown === null ? null : recollections.recall(shown, contextOf());
  };
  return Object.assign(ask, { recall });
}

/** What a request shows of who it comes from: the fingerprint of a key or of a session's token. */
interface Shown {
  readonly kind: 'key' | 'session';
  readonly secret: string;
  readonly hash: string;
}

function shownBy(request: Request, url: string): Shown | null {
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const secret = key ?? readSessionCookie(request, url);
  return secret === null ? null : { kind: key === undefined ? 'session' : 'key', secret, hash: fingerprint(secret) };
}

/** Who was found, in which snapshot, and until when it can be recalled. */
interface Found extends Recalled {
  readonly until: Temporal.Instant | null;
  /** Writes that it was used, when that is due. */
  touch(ctx: Ctx): Promise<unknown>;
}

const mostRecalled = 2_000;

function openRecollections() {
  const known = new Map<string, { readonly found: Found; readonly day: string }>();
  return {
    keep: ({ kind, hash }: Shown, found: Found, today: Temporal.PlainDate) => {
      if (known.size >= mostRecalled) known.clear();
      known.set(`${kind} ${hash}`, { found, day: today.toString() });
    },
    recall: ({ kind, hash }: Shown, { now, today }: Ctx): Recalled | null => {
      const kept = known.get(`${kind} ${hash}`);
      // What follows from the time and not from the rows: the day of the assignments, and when a session or its last use runs out.
      if (kept === undefined || kept.day !== today.toString()) return null;
      const { until } = kept.found;
      return until !== null && isOlder(until, now) ? null : kept.found;
    },
  };
}

/** Asked in one question with the session or the key. */
function holder(today: Temporal.PlainDate) {
  return {
    account: accounts.id,
    label: nameOf(accounts.personId),
    rights: rightsOf(accounts.personId, today),
    snapshot: sql<string>`pg_current_snapshot()::text`,
  };
}

interface Held {
  readonly account: string;
  readonly label: string | null;
  readonly rights: RightsRow;
}

function actorOf({ account, label, rights }: Held): Actor {
  return { account, label: label ?? '', ...readRights(rights) };
}

function mayEnter(exampleMode: boolean) {
  return and(isNull(accounts.closedAt), exampleMode ? undefined : isNull(accounts.exampleName));
}

async function bySession(ctx: Ctx, parts: AuthenticatorParts, { hash }: Shown): Promise<Found | null> {
  const [found] = await ctx.tx
    .select({ ...holder(ctx.today), id: sessions.id, lastSeenAt: sessions.lastSeenAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(
        eq(sessions.tokenHash, hash),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, ctx.now),
        gt(sessions.lastSeenAt, ctx.now.subtract(lifetimes.sessionIdle)),
        mayEnter(parts.exampleMode),
      ),
    );
  if (found === undefined) return null;
  const { id, lastSeenAt, expiresAt, snapshot } = found;
  const actor = actorOf(found);
  const due = lastSeenAt.add(lifetimes.sessionTouch);
  return {
    ...{ actor, sessionId: id, snapshot },
    until: isOlder(due, expiresAt) ? due : expiresAt,
    touch: async ({ now }) => isOlder(due, now) && unlessHindered(touchSession(parts.database, actor, id)),
  };
}

async function byKey(ctx: Ctx, parts: AuthenticatorParts, { secret, hash }: Shown): Promise<Found | null> {
  const [found] = await ctx.tx
    .select({ ...holder(ctx.today), id: apiKeys.id, lastUsedOn: apiKeys.lastUsedOn })
    .from(apiKeys)
    .innerJoin(accounts, eq(accounts.id, apiKeys.accountId))
    .where(
      and(
        eq(apiKeys.keyHash, hash),
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresOn), sql`${apiKeys.expiresOn} >= ${ctx.today.toString()}`),
        mayEnter(parts.exampleMode),
      ),
    );
  if (found === undefined) return parts.exampleMode ? byExampleName(ctx, secret) : null;
  const actor = actorOf(found);
  const isUsed = found.lastUsedOn?.equals(ctx.today) === true;
  return {
    ...{ actor, sessionId: null, snapshot: found.snapshot, until: null },
    touch: async () => !isUsed && unlessHindered(touchKey(parts.database, actor, found.id)),
  };
}

/** In example mode `example-secretariat` and the like work as keys (contract.md, HTTP). */
async function byExampleName(ctx: Ctx, name: string): Promise<Found | null> {
  const [found] = await ctx.tx
    .select(holder(ctx.today))
    .from(accounts)
    .where(and(eq(accounts.exampleName, name), isNull(accounts.closedAt)));
  if (found === undefined) return null;
  return { actor: actorOf(found), sessionId: null, snapshot: found.snapshot, until: null, touch: async () => undefined };
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
