import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { once } from '../../platform/db/memory.ts';
import { ready } from '../../platform/db/ready.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { isUuid } from '../../platform/uuid.ts';
import { roundPrincipals, rounds, roundWithdrawals } from '../tables.ts';

export interface Round {
  readonly id: string;
  readonly title: string;
  readonly textKind: string;
  readonly textId: string;
  readonly textTitle: string;
  readonly textSha256: string;
  readonly textRecordId: string;
  readonly expects: 'approve' | 'note';
  readonly rule: (typeof rounds.$inferSelect)['rule'];
  readonly sentOn: Temporal.PlainDate;
  readonly answerBy: Temporal.PlainDate | null;
  readonly registrationNumber: string | null;
  readonly coveringLetter: string;
  readonly earlierRoundId: string | null;
  /** Whether it asks anew in the earlier round's matter. */
  readonly asksAgain: boolean;
  readonly owner: string;
  readonly example: boolean;
  readonly withdrawal: { readonly on: Temporal.PlainDate; readonly reason: string } | null;
}

export type RoundPrincipal = typeof roundPrincipals.$inferSelect;

function roundRows(tx: Tx, where: SQL | undefined) {
  return tx
    .select({ round: rounds, withdrawal: roundWithdrawals })
    .from(rounds)
    .leftJoin(roundWithdrawals, eq(roundWithdrawals.roundId, rounds.id))
    .where(where)
    .orderBy(desc(rounds.sentOn), desc(rounds.recordedAt));
}

/** A round as a question tells it, with its withdrawal beside. */
export function roundOf({ round, withdrawal }: Awaited<ReturnType<typeof roundRows>>[number]): Round {
  return { ...round, withdrawal: withdrawal === null ? null : { on: withdrawal.on, reason: withdrawal.reason } };
}

async function roundsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly Round[]> {
  return (await roundRows(ctx.tx, where)).map(roundOf);
}

/** A round, or null when there is none for this actor. */
export async function roundById(ctx: Ctx, id: string): Promise<Round | null> {
  if (!isUuid(id)) return null;
  const byId = ready(ctx.tx, 'round_by_id', (tx, name) => roundRows(tx, eq(rounds.id, sql.placeholder('id'))).prepare(name));
  return once(ctx, `round ${id}`, async () => (await byId.execute({ id })).map(roundOf)[0] ?? null);
}

/** Every round, the latest sent first. */
export async function allRounds(ctx: Ctx): Promise<readonly Round[]> {
  return roundsWhere(ctx, undefined);
}

/** The rounds in which a frozen text has been out, the latest sent first. */
export async function roundsOfText(ctx: Ctx, textId: string): Promise<readonly Round[]> {
  return roundsWhere(ctx, eq(rounds.textId, textId));
}

/** The rounds that ask anew in a round's matter, the latest sent first: one, unless the first of them was withdrawn. */
export async function roundsAfter(ctx: Ctx, roundId: string): Promise<readonly Round[]> {
  return roundsWhere(ctx, and(eq(rounds.earlierRoundId, roundId), rounds.asksAgain));
}

/** The principals of a round, as they were when it opened, in order. */
export async function principalsOfRound(ctx: Ctx, roundId: string): Promise<readonly RoundPrincipal[]> {
  return ctx.tx.select().from(roundPrincipals).where(eq(roundPrincipals.roundId, roundId)).orderBy(roundPrincipals.ordinal);
}
