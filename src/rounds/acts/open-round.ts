import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { boardsById, bodyOf, type Principal, principalsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import type { RoundFacts } from '../facts.ts';
import { mayOpenRound } from '../policy.ts';
import type { FrozenText, RoundsProviders } from '../providers.ts';
import { roundsOfText } from '../queries/round-by-id.ts';
import type { RoundResult } from '../refusals.ts';
import { roundPrincipals, rounds, steps } from '../tables.ts';
import { dispatchRound } from './dispatch-round.ts';
import { factsRefused } from './facts-hold.ts';
import { announceChange, takeTurn } from './in-turn.ts';
import { id, isAhead, optionalDay, optionalWords, readInput } from './input.ts';
import { keepForecast } from './keep-forecast.ts';

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('region-and-at-least'), municipalities: z.int() }),
  z.strictObject({ kind: z.literal('at-least'), principals: z.int() }),
]);

const path = z.strictObject({
  principalId: id,
  steps: z
    .array(
      z.strictObject({
        boardId: id,
        part: z.enum(['prepare', 'recommend', 'decide']),
        stage: z.int().min(1),
        scope: optionalWords,
      }),
    )
    .min(1),
});

const openRoundInput = z.strictObject({
  /** Chosen by the form that was shown; the round opens once however often it is sent. */
  request: id,
  textId: id,
  /** The text's title unless said otherwise. */
  title: optionalWords,
  expects: z.enum(['approve', 'note']),
  rule,
  /** Today unless said; never ahead. */
  sentOn: optionalDay,
  answerBy: optionalDay,
  /** From when the text is wanted in force. */
  wantedOn: optionalDay,
  registrationNumber: optionalWords,
  coveringLetter: z.string().trim().max(20_000).default(''),
  earlierRoundId: id.nullish().transform((value) => value ?? null),
  /** It asks anew in the earlier round's matter. */
  asksAgain: z.boolean().default(false),
  /** Principals whose earlier decisions cover the text: it is not sent to them for decision. */
  covered: z.array(id).default([]),
  paths: z.array(path),
});
export type OpenRoundInput = z.input<typeof openRoundInput>;
type Read = z.output<typeof openRoundInput>;

/** Everything that is needed to write the round, loaded and checked. */
interface Opening {
  readonly input: Read;
  readonly text: FrozenText;
  readonly sentOn: string;
  readonly owner: string;
  readonly principals: readonly Principal[];
}

/**
 * Sends a frozen text to every principal of the day: the round, its principals with their paths, the covering letter as a record,
 * and its lines in the list of what was sent. Answers the round's id.
 * @param providers `mail` tells whether the papers can go by mail from here; not, unless given
 */
export function openRound({ frozenText, mail }: Pick<RoundsProviders, 'frozenText'> & Partial<Pick<RoundsProviders, 'mail'>>) {
  return async (ctx: Ctx, given: OpenRoundInput): Promise<RoundResult<{ readonly roundId: string }>> => {
    const read = readInput(openRoundInput, given);
    if (!read.ok) return read;
    if (!mayOpenRound.allows(ctx.actor, undefined)) return refuse('not-allowed');
    // Two that open at once, by a button pressed twice or by two people, take turns by the text.
    await takeTurn(ctx, [read.value.textId]);
    const [before] = await ctx.tx.select({ id: rounds.id }).from(rounds).where(eq(rounds.requestId, read.value.request));
    if (before !== undefined) return done({ roundId: before.id });
    const text = await frozenText(ctx, read.value.textId);
    if (text === null) return refuse('text-not-found', 'textId');
    const opening = await prepare(ctx, read.value, text);
    if (!opening.ok) return opening;
    return done({ roundId: await write(ctx, opening.value, mail?.canSend === true) });
  };
}

/** Tries an opening without writing anything, for the look before sending: each principal's first board, in order. */
export function previewRound({ frozenText }: Pick<RoundsProviders, 'frozenText'>) {
  return async (ctx: Ctx, given: OpenRoundInput): Promise<RoundResult<readonly FirstBoard[]>> => {
    const read = readInput(openRoundInput, given);
    if (!read.ok) return read;
    if (!mayOpenRound.allows(ctx.actor, undefined)) return refuse('not-allowed');
    const text = await frozenText(ctx, read.value.textId);
    if (text === null) return refuse('text-not-found', 'textId');
    const opening = await prepare(ctx, read.value, text);
    if (!opening.ok) return opening;
    const { principals } = opening.value;
    return done(
      principals.map((principal) => ({
        ...{ principal: principal.name, code: principal.code },
        boardId: firstBoard(stepsOf(opening.value, principal)),
      })),
    );
  };
}

/** The board of a principal that gets the text and the letter. */
export interface FirstBoard {
  readonly principal: string;
  readonly code: string;
  readonly boardId: string;
}

async function prepare(ctx: Ctx, input: Read, text: FrozenText): Promise<RoundResult<Opening>> {
  const sentOn = input.sentOn ?? ctx.today.toString();
  if (isAhead(ctx, sentOn)) return refuse('day-in-future', 'sentOn');
  if (input.answerBy !== null && input.answerBy < sentOn) return refuse('invalid', 'answerBy', { reason: 'before sentOn' });
  const out = (await roundsOfText(ctx, input.textId)).find(({ withdrawal }) => withdrawal === null);
  if (out !== undefined) return refuse('text-already-out', 'textId', { round: out.id });
  const principals = await principalsOn(ctx, Temporal.PlainDate.from(sentOn));
  const missing = principals.find(({ id: principalId }) => !input.paths.some((p) => p.principalId === principalId));
  if (missing !== undefined) return refuse('path-missing', `path-${missing.code}`, { principal: missing.name });
  if (input.paths.length > principals.length) return refuse('principal-not-taking-part', 'paths');
  const boardIds = input.paths.flatMap((p) => p.steps.map(({ boardId }) => boardId));
  const known = await boardsById(ctx, boardIds, ctx.today);
  if (boardIds.some((boardId) => !known.has(boardId))) return refuse('board-unknown', 'paths');
  const body = await bodyOf(ctx);
  if (body === null) return refuse('board-unknown', 'owner');
  const opening = { input, text, sentOn, owner: body.hostBoardId, principals };
  return factsRefused(factsOf(opening)) ?? done(opening);
}

function stepsOf({ input }: Opening, principal: Principal) {
  const given = input.paths.find(({ principalId }) => principalId === principal.id)?.steps ?? [];
  return given.map((step, i) => ({ ...step, key: `${principal.code}-${i + 1}` }));
}

function factsOf(opening: Opening): RoundFacts {
  const { input, text, sentOn, principals } = opening;
  const { expects, rule: counted, answerBy } = input;
  return {
    round: { title: text.title, textSha256: text.sha256, expects, rule: counted, sentOn, answerBy, withdrawnOn: null },
    principals: principals.map((principal) => ({
      code: principal.code,
      name: principal.name,
      kind: principal.kind,
      represents: principal.kind === 'region' ? null : principal.represents,
      path: stepsOf(opening, principal).map(({ key, part, stage, scope }) => ({
        ...{ step: key, board: null, part, stage, scope, registrationNumbers: [], addedOn: null, removedOn: null },
      })),
    })),
    decisions: [],
    fulfilments: [],
    appeals: [],
  };
}

/** The board that gets the letter: the first of the earliest stage. */
function firstBoard(path: readonly { readonly boardId: string; readonly stage: number }[]): string {
  return path.reduce((first, step) => (step.stage < first.stage ? step : first)).boardId;
}

async function write(ctx: Ctx, opening: Opening, byMail: boolean): Promise<string> {
  const { input, text, principals } = opening;
  const roundId = newId();
  const title = input.title ?? text.title;
  const sentOn = Temporal.PlainDate.from(opening.sentOn);
  const paths = principals.map((principal) => ({ principal, steps: stepsOf(opening, principal) }));
  await writeRound(ctx, roundId, title, opening);
  await writePaths(ctx, roundId, paths);
  const asked = paths.filter(({ principal }) => !input.covered.includes(principal.id));
  await keepForecast(ctx, {
    ...{ roundId, rule: input.rule, sentOn: opening.sentOn, wantedOn: input.wantedOn },
    paths: paths.map((path) => ({ ...path, isCovered: input.covered.includes(path.principal.id) })),
  });
  const receivers = asked.map(({ steps: all }) => firstBoard(all));
  const { coveringLetter, registrationNumber } = input;
  await dispatchRound(ctx, {
    ...{ roundId, title, owner: opening.owner, sentOn, text, coveringLetter, registrationNumber },
    ...{ receivers, principals: principals.length, byMail },
  });
  await announceChange(ctx, [roundId]);
  return roundId;
}

async function writeRound(ctx: Ctx, roundId: string, title: string, { input, text, owner, sentOn }: Opening): Promise<void> {
  await ctx.tx.insert(rounds).values({
    ...{
      id: roundId,
      title,
      textKind: text.kind,
      textId: text.id,
      textTitle: text.title,
      textSha256: text.sha256,
      textRecordId: text.recordId,
    },
    ...{
      expects: input.expects,
      rule: input.rule,
      sentOn: Temporal.PlainDate.from(sentOn),
      answerBy: input.answerBy === null ? null : Temporal.PlainDate.from(input.answerBy),
    },
    ...{
      registrationNumber: input.registrationNumber,
      coveringLetter: input.coveringLetter,
      earlierRoundId: input.earlierRoundId,
      asksAgain: input.asksAgain,
    },
    ...{ owner, example: text.example, recordedAt: ctx.now, requestId: input.request },
  });
}

type OpeningPath = { readonly principal: Opening['principals'][number]; readonly steps: ReturnType<typeof stepsOf> };

async function writePaths(ctx: Ctx, roundId: string, paths: readonly OpeningPath[]): Promise<void> {
  await ctx.tx.insert(roundPrincipals).values(
    paths.map(({ principal: { id: principalId, code, name, kind, represents } }, ordinal) => ({
      roundId,
      principalId,
      ordinal,
      code,
      name,
      kind,
      represents,
    })),
  );
  await ctx.tx.insert(steps).values(
    paths.flatMap(({ principal, steps: all }) =>
      all.map(({ boardId, part, stage, scope, key }) => ({
        roundId,
        principalId: principal.id,
        key,
        boardId,
        part,
        stage,
        scope,
        recordedAt: ctx.now,
      })),
    ),
  );
}
