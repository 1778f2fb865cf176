import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { principalsOfRound } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { conditions, decisions, minutesItems } from '../../tables.ts';
import { changeTold } from '../in-turn.ts';
import type { Minutes } from './minutes-input.ts';
import type { PreparedDecision, SoundMinutes } from './prepare-minutes.ts';

/** What was recorded: the §, and its decisions in the order of the outcomes. */
export interface RecordedMinutes {
  readonly minutesItemId: string;
  readonly decisions: readonly { readonly id: string; readonly roundId: string }[];
}

/** What was recorded with a § that is there. */
export async function recordedWith(ctx: Ctx, minutesItemId: string): Promise<RecordedMinutes> {
  const rows = await ctx.tx
    .select({ id: decisions.id, roundId: decisions.roundId })
    .from(decisions)
    .where(eq(decisions.minutesItemId, minutesItemId))
    .orderBy(decisions.seq);
  return { minutesItemId, decisions: rows };
}

/** Writes a prepared § with its outcomes, conditions and extract, and tells that the rounds' facts have changed. */
export async function writeMinutes(ctx: Ctx, prepared: SoundMinutes): Promise<RoundResult<RecordedMinutes>> {
  const minutesItemId = newId();
  const extract = await keepExtract(ctx, prepared.input, minutesItemId);
  if (!extract.ok) return extract;
  await ctx.tx.insert(minutesItems).values(itemRow(ctx, minutesItemId, prepared.input, extract.value));
  const rows = prepared.decisions.map((each) => decisionRow(ctx, minutesItemId, prepared, each));
  // Told with the writing itself: heard when the transaction is committed, each round once.
  await ctx.tx
    .insert(decisions)
    .values(rows)
    .returning({ told: changeTold(decisions.roundId) });
  const roundIds = [...new Set(prepared.decisions.map(({ step }) => step.roundId))];
  await writeConditions(ctx, prepared.decisions, roundIds);
  return done({ minutesItemId, decisions: prepared.decisions.map(({ id, step }) => ({ id, roundId: step.roundId })) });
}

async function keepExtract(ctx: Ctx, input: Minutes, itemId: string): Promise<RoundResult<string | null>> {
  if (input.extract === null) return done(input.extractRecordId);
  const { fileName, bytes, secrecyParagraph } = input.extract;
  const kept = await keepRecord(ctx, {
    title: `Protokollsutdrag ${input.on}${input.paragraph === null ? '' : `, § ${input.paragraph}`}`,
    kind: 'minutes-extract',
    owner: input.boardId,
    access: secrecyParagraph === null ? 'public' : 'secrecy-may-apply',
    secrecyParagraph,
    sharedWith: 'inside',
    bytes,
    fileName,
    about: { kind: 'minutes-item', id: itemId },
    becameOfficialOn: ctx.today,
  });
  if (kept.ok) return done(kept.value.id);
  const [first] = kept.refusals;
  return refuse('file-refused', 'extract', { reason: first?.code ?? '', ...first?.about });
}

function itemRow(ctx: Ctx, id: string, input: Minutes, extractRecordId: string | null): typeof minutesItems.$inferInsert {
  const { boardId, paragraph, takenBy, clauses, dissent, vote, conflictOfInterest, evidence, reason, example } = input;
  return {
    ...{
      id,
      boardId,
      paragraph,
      takenBy,
      clauses,
      dissent,
      vote,
      conflictOfInterest,
      evidence,
      reason,
      example,
      extractRecordId,
    },
    on: Temporal.PlainDate.from(input.on),
    verifiedOn: dayOrNull(input.verifiedOn),
    noticeOn: dayOrNull(input.noticeOn),
    noticeRemovedOn: dayOrNull(input.noticeRemovedOn),
    recordedAt: ctx.now,
    requestId: input.request,
  };
}

function dayOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}

function decisionRow(
  ctx: Ctx,
  minutesItemId: string,
  { correction }: SoundMinutes,
  { id, step, input, appealable }: PreparedDecision,
): typeof decisions.$inferInsert {
  const { outcome, textSha256, remark, replaces } = input;
  return {
    ...{ id, roundId: step.roundId, stepId: step.id, minutesItemId, outcome, textSha256, appealable, remark },
    ...{ replaces, correction, recordedAt: ctx.now },
  };
}

async function writeConditions(ctx: Ctx, prepared: readonly PreparedDecision[], roundIds: readonly string[]): Promise<void> {
  const held = prepared.flatMap((decision) => decision.conditions);
  if (held.length === 0) return;
  const ids = new Map<string, string>();
  for (const roundId of held.some(({ kind }) => kind === 'named') ? roundIds : []) {
    for (const { code, principalId } of await principalsOfRound(ctx, roundId)) ids.set(`${roundId} ${code}`, principalId);
  }
  const rows = prepared.flatMap(({ id: decisionId, step, conditions: own }) =>
    own.map((condition, ordinal) => ({
      ...{ decisionId, key: condition.key, ordinal, kind: condition.kind },
      principalIds:
        condition.kind === 'named' ? principalIdsOf(condition.principals, (code) => ids.get(`${step.roundId} ${code}`)) : null,
      others: condition.kind === 'at-least' ? condition.others : null,
      text: condition.kind === 'other' ? condition.text : null,
    })),
  );
  await ctx.tx.insert(conditions).values(rows);
}

function principalIdsOf(codes: readonly string[], idOf: (code: string) => string | undefined): string[] {
  return [...new Set(codes)].flatMap((code) => idOf(code) ?? []);
}
