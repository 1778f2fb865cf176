import { asc, eq } from 'drizzle-orm';
import { boardsOverTime } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { correctedTo, lastNoted, latestBy } from '../../changes/asked.ts';
import { stepDecisionsOn } from '../../step-decisions.ts';
import { askedChanges, changeAnswers, decisions } from '../../tables.ts';
import { type Decision, decisionsOfRound } from '../decisions-of-round.ts';
import { factsOfRound } from '../facts-of-round.ts';
import { principalsOfRound, type RoundPrincipal } from '../round-by-id.ts';

type ChangeAnswer = typeof changeAnswers.$inferSelect;

/** A decision that approves with changes, and whose it is. */
export interface AskingDecision {
  readonly decision: Decision;
  readonly principal: RoundPrincipal;
  /** What the board was called that day. */
  readonly board: string;
  /** Whether it is still what its board has said: it may have decided anew since. */
  readonly stands: boolean;
}

/** A change that a board asked for, as it was last noted, with the answer that counts. */
export interface AskedChange extends AskingDecision {
  readonly id: string;
  readonly noted: typeof askedChanges.$inferSelect;
  readonly answer: ChangeAnswer | null;
}

/** What boards have asked to have changed in a round's text. */
export interface ChangesOfRound {
  /** By principal. */
  readonly asking: readonly AskingDecision[];
  /** By principal, then in the order that the board asked. */
  readonly changes: readonly AskedChange[];
}

/** What has been asked in a round; empty for those who do not see it. */
export async function changesOfRound(ctx: Ctx, roundId: string): Promise<ChangesOfRound> {
  const all = await decisionsOfRound(ctx, roundId);
  const asking = await askingDecisions(ctx, roundId, all);
  if (asking.length === 0) return { asking, changes: [] };
  const rows = await ctx.tx
    .select({ noted: askedChanges })
    .from(askedChanges)
    .innerJoin(decisions, eq(decisions.id, askedChanges.decisionId))
    .where(eq(decisions.roundId, roundId))
    .orderBy(asc(askedChanges.seq));
  const answers = latestBy(
    await ctx.tx.select().from(changeAnswers).where(eq(changeAnswers.roundId, roundId)).orderBy(asc(changeAnswers.seq)),
  );
  const becomes = correctedTo(all.map(({ fact }) => fact));
  const noted = lastNoted(rows.map((row) => row.noted));
  const changes = asking.flatMap((of) =>
    noted
      .filter(({ decisionId }) => becomes(decisionId)?.id === of.decision.fact.id)
      .map((each) => ({ ...of, id: each.changeId, noted: each, answer: answers.get(each.changeId) ?? null })),
  );
  return { asking, changes };
}

/** Decisions that approve with changes, as they were last corrected, by principal. */
async function askingDecisions(ctx: Ctx, roundId: string, all: readonly Decision[]): Promise<readonly AskingDecision[]> {
  const asking = all.filter(({ fact, correctedBy }) => fact.outcome === 'approve-with-changes' && correctedBy === null);
  const facts = asking.length === 0 ? null : await factsOfRound(ctx, roundId);
  if (facts === null) return [];
  const today = ctx.today.toString();
  const standing = new Set([...stepDecisionsOn(facts, today).values()].flatMap((decision) => decision?.id ?? []));
  const principals = await principalsOfRound(ctx, roundId);
  const boards = await boardsOverTime(ctx, [...new Set(asking.map(({ item }) => item.boardId))]);
  return principals.flatMap((principal) =>
    asking
      .filter(({ step }) => step.principalId === principal.principalId)
      .map((decision) => ({
        ...{ decision, principal, stands: standing.has(decision.fact.id) },
        board: boards.name(decision.item.boardId, decision.item.on.toString()),
      })),
  );
}
