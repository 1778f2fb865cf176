import { z } from 'zod';
import { boardsOverTime } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { refuse } from '../../../platform/result.ts';
import { decisionById } from '../../queries/decisions-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { day, id, optionalWords, readInput, words } from '../input.ts';
import { recordDecision } from './record-decision.ts';
import type { RecordedMinutes } from './write-minutes.ts';

const annulInput = z.strictObject({
  request: id,
  decisionId: id,
  /** The day from which it is finally set aside. */
  on: day,
  paragraph: optionalWords,
  /** Who set it aside, and why: a court's ruling, a later board's decision. Never who appealed. */
  remark: words,
  evidence: z.enum(['told', 'unverified-extract', 'verified-extract']),
});
export type AnnulInput = z.input<typeof annulInput>;

/** Records that a court or a later board has finally set a decision aside. */
export async function annulDecision(ctx: Ctx, given: AnnulInput): Promise<RoundResult<RecordedMinutes>> {
  const read = readInput(annulInput, given);
  if (!read.ok) return read;
  const { request, decisionId, on, paragraph, remark, evidence } = read.value;
  const found = await decisionById(ctx, decisionId);
  if (found === null) return refuse('not-found', 'decisionId');
  const { item, fact } = found.decision;
  const outcome = { stepId: fact.stepId, outcome: 'annul', remark, replaces: fact.id, appealable: false } as const;
  // Whoever has the matter by then: the board itself may have been taken over.
  const boardId = (await boardsOverTime(ctx, [item.boardId])).holder(item.boardId, on);
  return recordDecision(ctx, { request, boardId, on, paragraph, takenBy: 'board', evidence, outcomes: [outcome] });
}
