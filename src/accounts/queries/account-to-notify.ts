import { and, desc, inArray, isNull } from 'drizzle-orm';
import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { accounts } from '../tables.ts';

/** An account, as those who write to its holder must know it. */
export interface AccountToNotify {
  readonly id: string;
  readonly personId: string;
  /** The holder's name, a function's where no name belongs. */
  readonly name: string;
  readonly email: string;
  readonly language: 'sv' | 'en';
  readonly isOpen: boolean;
  /** False for one that is closed, or the example's: no mail goes to it. */
  readonly takesMail: boolean;
}

/** Accounts by id, closed ones too; unknown ids are left out. */
export async function accountsToNotify(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, AccountToNotify>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(accounts)
    .where(inArray(accounts.id, [...ids]));
  const found = await toNotify(ctx, rows);
  return new Map(found.map((account) => [account.id, account]));
}

/** The open account of each of these people, by person; the newest where somebody has two. */
export async function openAccountsOfPeople(
  ctx: Ctx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, AccountToNotify>> {
  if (personIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(accounts)
    .where(and(inArray(accounts.personId, [...personIds]), isNull(accounts.closedAt)))
    .orderBy(desc(accounts.createdAt));
  const found = await toNotify(ctx, rows);
  return new Map(found.toReversed().map((account) => [account.personId, account]));
}

async function toNotify(ctx: Ctx, rows: readonly (typeof accounts.$inferSelect)[]): Promise<readonly AccountToNotify[]> {
  const names = await personNames(
    ctx,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ id, personId, email, language, exampleName, closedAt }) => ({
    ...{ id, personId, email, language, name: names.get(personId) ?? '' },
    isOpen: closedAt === null,
    takesMail: closedAt === null && exampleName === null,
  }));
}
