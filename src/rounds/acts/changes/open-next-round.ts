import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Again } from '../../changes/again.ts';
import { mayCarryOver, mayOpenRound } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type NextRound, nextRound } from '../../queries/changes/next-round.ts';
import { decisionsOfRound } from '../../queries/decisions-of-round.ts';
import { type Round, roundById, roundsAfter } from '../../queries/round-by-id.ts';
import { stepsOfRound } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { rounds } from '../../tables.ts';
import { carryAll, type ToCarry } from '../decisions/carry-over-decision.ts';
import { takeTurn } from '../in-turn.ts';
import { id, optionalDay, optionalWords, readInput, words } from '../input.ts';
import { type FirstBoard, type OpenRoundInput, openRound, previewRound } from '../open-round.ts';
import { withdrawRound } from '../withdraw-round.ts';

const openNextRoundInput = z.strictObject({
  /** Chosen by the form that was shown; the round opens once however often it is sent. */
  request: id,
  /** The round that is followed. */
  roundId: id,
  /** The new frozen text. */
  textId: id,
  title: optionalWords,
  answerBy: optionalDay,
  registrationNumber: optionalWords,
  coveringLetter: z.string().trim().max(20_000).default(''),
  /** Codes of the principals whose decisions a person judged to cover the new text. */
  covered: z.array(z.string().min(1)).max(1000).default([]),
  /** Why they do: of every decision that has no reason of its own. */
  reason: optionalWords,
  /** Of a decision in the earlier round, where another reason holds; of one that is not carried over it says nothing. */
  ownReasons: z
    .array(z.strictObject({ decisionId: id, reason: words }))
    .max(10_000)
    .default([]),
  /** Why the earlier round is withdrawn in the same act; null leaves it open. */
  withdrawal: optionalWords,
});
export type OpenNextRoundInput = z.input<typeof openNextRoundInput>;
type Read = z.output<typeof openNextRoundInput>;

type Texts = Pick<RoundsProviders, 'frozenText' | 'textsAfter' | 'mail'>;

/**
 * Sends a new version to those who must decide again, in a round that follows on an earlier one: the same rule, the paths as they ended
 * there with today's boards, and the decisions that a person judged to cover the new text carried over, all in one transaction.
 */
export function openNextRound(texts: Texts) {
  return async (ctx: Ctx, given: OpenNextRoundInput): Promise<RoundResult<{ readonly roundId: string }>> => {
    const read = readInput(openNextRoundInput, given);
    if (!read.ok) return read;
    const input = read.value;
    if (!mayOpenRound.allows(ctx.actor, undefined) || !mayCarryOver.allows(ctx.actor, undefined)) return refuse('not-allowed');
    await takeTurn(ctx, [input.roundId]);
    const [before] = await ctx.tx.select({ id: rounds.id }).from(rounds).where(eq(rounds.requestId, input.request));
    if (before !== undefined) return done({ roundId: before.id });
    const looked = await lookAt(ctx, texts, input);
    if (!looked.ok) return looked;
    const { earlier } = looked.value;
    const opened = await openRound(texts)(ctx, openingOf(input, looked.value));
    if (!opened.ok) return opened;
    const { roundId } = opened.value;
    const toCarry = await decisionsToCarry(ctx, roundId, looked.value, input);
    if (!toCarry.ok) return toCarry;
    const how = { roundId, earlierRoundId: earlier.id, on: ctx.today.toString() };
    const carried = await carryAll(ctx, how, toCarry.value);
    if (!carried.ok) return carried;
    if (input.withdrawal !== null && earlier.withdrawal === null) {
      const withdrawn = await withdrawRound(ctx, { roundId: earlier.id, reason: input.withdrawal });
      if (!withdrawn.ok) return withdrawn;
    }
    return done({ roundId });
  };
}

interface Looked {
  readonly earlier: Round;
  readonly next: NextRound;
  /** Those whose decisions are carried over. */
  readonly covered: readonly Again[];
}

/** Whether the round can be followed by this text, and whether what is to be carried over stands; writes nothing. */
async function lookAt(ctx: Ctx, { textsAfter }: Pick<Texts, 'textsAfter'>, input: Read): Promise<RoundResult<Looked>> {
  const earlier = await roundById(ctx, input.roundId);
  const next = earlier === null ? null : await nextRound(ctx, earlier, 'sv');
  if (earlier === null || next === null) return refuse('not-found');
  const already = (await roundsAfter(ctx, earlier.id)).find(({ withdrawal }) => withdrawal === null);
  if (already !== undefined) return refuse('asked-again-already', undefined, { round: already.id });
  const text = (await textsAfter(ctx, earlier.textId, 'sv')).frozen.find((each) => each.id === input.textId);
  if (text === undefined) return refuse('text-not-found', 'textId');
  if (text.sha256 === earlier.textSha256) return refuse('text-unchanged', 'textId');
  const codes = new Set(input.covered);
  const covered = next.principals.flatMap(({ principal, again }) =>
    again !== null && codes.has(principal.code) && again.coverable.length > 0 ? [again] : [],
  );
  if (covered.length < codes.size) return refuse('not-coverable', 'tackt');
  const reasonOf = reasonsIn(input);
  const isWithout = covered.some(({ coverable }) => coverable.some(({ decision }) => reasonOf(decision?.id ?? '') === null));
  return isWithout ? refuse('reason-missing', 'reason') : done({ earlier, next, covered });
}

/** Why a decision of the earlier round covers the new text: its own reason, or the common one. */
function reasonsIn({ reason, ownReasons }: Pick<Read, 'reason' | 'ownReasons'>): (decisionId: string) => string | null {
  const own = new Map(ownReasons.map((each) => [each.decisionId, each.reason]));
  return (decisionId) => own.get(decisionId) ?? reason;
}

/** Tries an opening without writing anything, for the look before sending. */
export function previewNextRound(texts: Texts) {
  return async (ctx: Ctx, given: OpenNextRoundInput): Promise<RoundResult<readonly FirstBoard[]>> => {
    const read = readInput(openNextRoundInput, given);
    if (!read.ok) return read;
    if (!mayOpenRound.allows(ctx.actor, undefined) || !mayCarryOver.allows(ctx.actor, undefined)) return refuse('not-allowed');
    const looked = await lookAt(ctx, texts, read.value);
    return looked.ok ? previewRound(texts)(ctx, openingOf(read.value, looked.value)) : looked;
  };
}

function openingOf(input: Read, { earlier, next: { principals } }: Looked): OpenRoundInput {
  const { request, textId, title, answerBy, registrationNumber, coveringLetter } = input;
  const codes = new Set(input.covered);
  const spared = principals.filter(({ principal, again }) => again?.whole === true && codes.has(principal.code));
  const paths = principals.filter(({ path }) => path.steps.length > 0);
  return {
    ...{ request, textId, title, answerBy, registrationNumber, coveringLetter },
    ...{ expects: earlier.expects, rule: earlier.rule, earlierRoundId: earlier.id, asksAgain: true },
    covered: spared.map(({ principal }) => principal.id),
    paths: paths.map(({ path: { principalId, steps } }) => ({ principalId, steps: [...steps] })),
  };
}

/** Each covered decision with the step that it answers in the new round: the same part of the board that has the matter today. */
async function decisionsToCarry(
  ctx: Ctx,
  roundId: string,
  { earlier, next, covered }: Looked,
  input: Read,
): Promise<RoundResult<readonly ToCarry[]>> {
  const fresh = await stepsOfRound(ctx, roundId);
  const reasonOf = reasonsIn(input);
  const recorded = new Map((await decisionsOfRound(ctx, earlier.id)).map((decision) => [decision.fact.id, decision]));
  const found = covered.flatMap(({ principal, coverable }) =>
    coverable.flatMap(({ step, decision }): ToCarry[] => {
      const to = fresh.find(
        (each) =>
          each.principalCode === principal.principal.code && each.boardId === next.holderOf(step.step) && each.part === step.part,
      );
      const carried = recorded.get(decision?.id ?? '');
      const reason = reasonOf(decision?.id ?? '');
      if (to === undefined || carried === undefined || reason === null) return [];
      return [{ request: requestOf('carry-over', input.request, carried.fact.id), decision: carried, step: to, reason }];
    }),
  );
  const asked = covered.reduce((sum, { coverable }) => sum + coverable.length, 0);
  return found.length < asked ? refuse('not-coverable', 'tackt') : done(found);
}
