import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { isUuid } from '../../platform/uuid.ts';
import { appealSettlements, appeals, conditions, decisions, fulfilments, minutesItems, steps } from '../tables.ts';

type Step = typeof steps.$inferSelect;
type MinutesItem = typeof minutesItems.$inferSelect;
export type Condition = typeof conditions.$inferSelect;
type Appeal = typeof appeals.$inferSelect & { readonly settlement: typeof appealSettlements.$inferSelect | null };
export type Fulfilment = typeof fulfilments.$inferSelect;

/** One outcome for one step, with the § that it stands in and what came after. */
export interface Decision {
  readonly fact: typeof decisions.$inferSelect;
  readonly item: MinutesItem;
  readonly step: Step;
  readonly conditions: readonly Condition[];
  readonly appeals: readonly Appeal[];
  /** The decision that corrects this one, if any. */
  readonly correctedBy: string | null;
  /** Decisions that replace this one without correcting it: new decisions and annulments. */
  readonly replacedBy: readonly string[];
}

/** Every decision of a round, corrected and replaced ones too, in the order they were recorded. */
export async function decisionsOfRound(ctx: Ctx, roundId: string): Promise<readonly Decision[]> {
  const rows = await ctx.tx
    .select({ fact: decisions, item: minutesItems, step: steps })
    .from(decisions)
    .innerJoin(minutesItems, eq(minutesItems.id, decisions.minutesItemId))
    .innerJoin(steps, eq(steps.id, decisions.stepId))
    .where(eq(decisions.roundId, roundId))
    .orderBy(asc(decisions.seq));
  const ids = rows.map(({ fact }) => fact.id);
  if (ids.length === 0) return [];
  const held = groupBy(await conditionsOf(ctx, ids), ({ decisionId }) => decisionId);
  const against = groupBy(await appealsOf(ctx, ids), ({ decisionId }) => decisionId);
  const after = groupBy(rows, ({ fact }) => fact.replaces);
  return rows.map((row) => {
    const followers = after.get(row.fact.id) ?? [];
    return {
      ...row,
      conditions: held.get(row.fact.id) ?? [],
      appeals: against.get(row.fact.id) ?? [],
      correctedBy: followers.find(({ fact }) => fact.correction)?.fact.id ?? null,
      replacedBy: followers.filter(({ fact }) => !fact.correction).map(({ fact }) => fact.id),
    };
  });
}

function conditionsOf(ctx: Ctx, decisionIds: string[]): Promise<Condition[]> {
  return ctx.tx.select().from(conditions).where(inArray(conditions.decisionId, decisionIds)).orderBy(conditions.ordinal);
}

async function appealsOf(ctx: Ctx, decisionIds: string[]): Promise<Appeal[]> {
  const rows = await ctx.tx
    .select({ appeal: appeals, settlement: appealSettlements })
    .from(appeals)
    .leftJoin(appealSettlements, eq(appealSettlements.appealId, appeals.id))
    .where(inArray(appeals.decisionId, decisionIds))
    .orderBy(asc(appeals.seq));
  return rows.map(({ appeal, settlement }) => ({ ...appeal, settlement }));
}

/** The judgements of a round's conditions, in the order they were recorded. */
export async function fulfilmentsOfRound(ctx: Ctx, roundId: string): Promise<readonly Fulfilment[]> {
  return ctx.tx.select().from(fulfilments).where(eq(fulfilments.roundId, roundId)).orderBy(asc(fulfilments.seq));
}

/** The round that a decision belongs to, or null. */
async function roundOfDecision(ctx: Ctx, decisionId: string): Promise<string | null> {
  if (!isUuid(decisionId)) return null;
  const [row] = await ctx.tx.select({ roundId: decisions.roundId }).from(decisions).where(eq(decisions.id, decisionId));
  return row?.roundId ?? null;
}

/** A decision with the whole chain that it stands in, the first recorded first; null when there is none for this actor. */
export async function decisionById(
  ctx: Ctx,
  id: string,
): Promise<{ readonly decision: Decision; readonly chain: readonly Decision[] } | null> {
  const roundId = await roundOfDecision(ctx, id);
  if (roundId === null) return null;
  const all = await decisionsOfRound(ctx, roundId);
  const decision = all.find(({ fact }) => fact.id === id);
  return decision === undefined ? null : { decision, chain: chainOf(all, decision) };
}

/** What a decision corrects or replaces, and what corrects or replaces it, through all links; pure. */
function chainOf(all: readonly Decision[], of: Decision): readonly Decision[] {
  const linked = new Set([of.fact.id]);
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    for (const { fact } of all) {
      if (fact.replaces !== null && (linked.has(fact.id) || linked.has(fact.replaces))) linked.add(fact.id).add(fact.replaces);
    }
  }
  return all.filter(({ fact }) => linked.has(fact.id));
}

/** The outcomes of one § that have not been corrected since, in every round. */
export async function decisionsOfItem(ctx: Ctx, minutesItemId: string): Promise<readonly Decision[]> {
  const rows = await ctx.tx
    .selectDistinct({ roundId: decisions.roundId })
    .from(decisions)
    .where(and(eq(decisions.minutesItemId, minutesItemId), isNull(decisions.carriedFrom)));
  const found: Decision[] = [];
  for (const { roundId } of rows) {
    const all = await decisionsOfRound(ctx, roundId);
    found.push(
      ...all.filter((d) => d.fact.minutesItemId === minutesItemId && d.fact.carriedFrom === null && d.correctedBy === null),
    );
  }
  return found;
}
