import { asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type Assignment, assignmentsOn, peopleOn, personById, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { sortByName } from '../../ui/index.ts';
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

/**
 * Those who hold something today and have no open account.
 * @param asked somebody else whom the page was opened for: one who is to begin can be invited before
 */
export async function peopleToInvite(ctx: Ctx, known: readonly AccountOverview[], asked = '') {
  const withAccount = new Set(known.filter(({ state }) => state !== 'closed').map(({ personId }) => personId));
  const today = await peopleOn(ctx, ctx.today);
  const other = !isUuid(asked) || today.some(({ id }) => id === asked) ? null : await personById(ctx, asked);
  const all = other === null ? today : sortByName([...today, { ...other, assignments: [] }], ({ name }) => name);
  return all.filter(({ id }) => !withAccount.has(id));
}
