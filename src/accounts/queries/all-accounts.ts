import { asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type Assignment, assignmentsOn, peopleOn, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { accounts, sessions } from '../tables.ts';

export interface AccountOverview {
  readonly id: string;
  readonly personId: string;
  readonly holder: string;
  readonly email: string;
  readonly exampleName: string | null;
  readonly state: 'invited' | 'open' | 'closed';
  readonly lastSeenAt: Temporal.Instant | null;
  /** What the holder holds today: this is what the account may do. */
  readonly assignments: readonly Assignment[];
}

const lastSeen = sql<string | null>`max(${sessions.lastSeenAt})`.mapWith(sessions.lastSeenAt);

/** Every account with whom it belongs to, the newest last. */
export async function allAccounts(ctx: Ctx): Promise<readonly AccountOverview[]> {
  const rows = await ctx.tx
    .select({
      id: accounts.id,
      personId: accounts.personId,
      email: accounts.email,
      exampleName: accounts.exampleName,
      closedAt: accounts.closedAt,
      hasPassword: sql<boolean>`${accounts.passwordHash} is not null`,
      lastSeenAt: lastSeen,
    })
    .from(accounts)
    .leftJoin(sessions, eq(sessions.accountId, accounts.id))
    .groupBy(accounts.id)
    .orderBy(asc(accounts.createdAt), asc(accounts.email));
  const [names, held] = [
    await personNames(
      ctx,
      rows.map(({ personId }) => personId),
    ),
    await assignmentsOn(ctx, ctx.today),
  ];
  return rows.map(({ closedAt, hasPassword, ...row }) => ({
    ...row,
    holder: names.get(row.personId) ?? '',
    state: closedAt !== null ? 'closed' : hasPassword || row.exampleName !== null ? 'open' : 'invited',
    assignments: held.filter(({ person }) => person.id === row.personId),
  }));
}

/** Those who hold something today and have no open account. */
export async function peopleToInvite(ctx: Ctx, known: readonly AccountOverview[]) {
  const withAccount = new Set(known.filter(({ state }) => state !== 'closed').map(({ personId }) => personId));
  return (await peopleOn(ctx, ctx.today)).filter(({ id }) => !withAccount.has(id));
}
