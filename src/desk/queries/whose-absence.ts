import { accountsToNotify, openAccountsOfPeople } from '../../accounts/index.ts';
import { type Absence, absencesAround, deputiesFor, mayKeepMembers, peopleOn, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';

/** Whose absences a page is about. */
export interface WhoseAbsence {
  readonly personId: string;
  readonly name: string;
  /** The reader's own person; null for one without an account. */
  readonly ownPersonId: string | null;
}

/** @param asked another's id, for those who may arrange it for all; null for one's own. Null when there is nobody such */
export async function whoseAbsence(ctx: Ctx, asked: string | null): Promise<WhoseAbsence | null> {
  const { account } = ctx.actor;
  const own = account === null ? undefined : (await accountsToNotify(ctx, [account])).get(account);
  const ownPersonId = own?.personId ?? null;
  const personId = asked ?? ownPersonId;
  if (personId === null) return null;
  const name = (await personNames(ctx, [personId])).get(personId);
  return name === undefined ? null : { personId, name, ownPersonId };
}

/** What the page shows. */
export interface AbsencesKnown {
  /** The person's own, by first day. */
  readonly own: readonly Absence[];
  /** Those in which the person deputises. */
  readonly deputising: readonly Absence[];
  /** Whom the reader may choose: each with an account. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

export async function absencesKnown(ctx: Ctx, { personId }: WhoseAbsence): Promise<AbsencesKnown> {
  const all = await absencesAround(ctx, personId);
  const near = mayKeepMembers.allows(ctx.actor, null)
    ? (await peopleOn(ctx, ctx.today)).filter(({ id }) => id !== personId)
    : await deputiesFor(ctx, personId, ctx.today, ctx.today);
  const accounts = await openAccountsOfPeople(
    ctx,
    near.map(({ id }) => id),
  );
  return {
    own: all.filter(({ away }) => away.id === personId),
    deputising: all.filter(({ deputy }) => deputy.id === personId),
    choices: near.filter(({ id }) => accounts.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

/** Whether somebody can sign in, and so look after anything. */
export async function hasAccount(ctx: Ctx, personId: string): Promise<boolean> {
  return (await openAccountsOfPeople(ctx, [personId])).has(personId);
}
