import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayNoteChanges } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type AskedChange, type AskingDecision, changesOfRound } from '../../queries/changes/asked-changes.ts';
import { decisionById } from '../../queries/decisions-of-round.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { roundById } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { askedChanges } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { id, optionalWords, readInput } from '../input.ts';

const quote = z
  .string()
  .max(10_000)
  .transform((text) => text.replaceAll('\r\n', '\n').trim());

const noteChangeInput = z.strictObject({
  /** Becomes the noting's id: sent twice, it is noted once. */
  request: id,
  /** The decision that asks for it. */
  decisionId: id,
  /** The change that is noted anew; a new one unless said. */
  changeId: id.nullish().transform((value) => value ?? null),
  /** The passage's key; null for the whole text. */
  passage: optionalWords,
  /** What stands there, word for word; empty where the board wants something added. */
  was: quote,
  /** What the board wants instead; empty where it wants it gone. */
  wanted: quote,
  reason: optionalWords,
});

/** What a change is called that is about no single passage. Swedish, as what is noted. */
const wholeText = 'Hela texten';

/** The longest that anybody will look through: more than this is another text. */
const mostChanges = 200;

/** Notes a change that a board's decision asks for, or notes it anew when it was wrong. */
export async function noteChange(
  ctx: Ctx,
  { passagesOf }: Pick<RoundsProviders, 'passagesOf'>,
  given: z.input<typeof noteChangeInput>,
): Promise<RoundResult<null>> {
  const read = readInput(noteChangeInput, given);
  if (!read.ok) return read;
  const { request, changeId, passage: key, was, wanted, reason } = read.value;
  const found = await askingFor(ctx, read.value.decisionId);
  if (!found.ok) return found;
  const { asking, round, own } = found.value;
  const before = own.find(({ id: known }) => known === changeId);
  if (changeId !== null && before === undefined) return refuse('not-found');
  if (own.length >= mostChanges && before === undefined) return refuse('invalid', 'wanted');
  if (was === wanted) return refuse('nothing-changed', 'wanted');
  const passage = key === null ? null : (await passagesOf(ctx, round.textId, 'sv')).find((each) => each.key === key);
  if (passage === undefined) return refuse('invalid', 'passage');
  if (was !== '' && !spaced(passage?.text ?? '').includes(spaced(was))) return refuse('quote-not-in-text', 'was');
  const ordinal = before?.noted.ordinal ?? Math.max(0, ...own.map(({ noted }) => noted.ordinal)) + 1;
  await ctx.tx
    .insert(askedChanges)
    .values({
      ...{ id: request, changeId: changeId ?? request, decisionId: asking.decision.fact.id, ordinal },
      ...{ passageKey: key, passageLabel: passage?.label ?? wholeText, was, wanted, reason },
      ...{ by: ctx.actor.account, recordedAt: ctx.now },
    })
    .onConflictDoNothing();
  await announceChange(ctx, [round.id]);
  return done(null);
}

const takeBackInput = z.strictObject({ request: id, decisionId: id, changeId: id });

/** A change was noted by mistake. What was noted and answered is kept in the history. */
export async function takeBackChange(ctx: Ctx, given: z.input<typeof takeBackInput>): Promise<RoundResult<null>> {
  const read = readInput(takeBackInput, given);
  if (!read.ok) return read;
  const { request, decisionId, changeId } = read.value;
  const found = await askingFor(ctx, decisionId);
  if (!found.ok) return found;
  const { own, round } = found.value;
  const before = own.find(({ id: known }) => known === changeId);
  // Taken back already: nothing more is asked for.
  if (before === undefined) return done(null);
  const { seq: _, ...noted } = before.noted;
  const row = { ...noted, id: request, takenBack: true, by: ctx.actor.account, recordedAt: ctx.now };
  await ctx.tx.insert(askedChanges).values(row).onConflictDoNothing();
  await announceChange(ctx, [round.id]);
  return done(null);
}

interface Found {
  readonly asking: AskingDecision;
  readonly round: { readonly id: string; readonly textId: string };
  /** What is noted of this decision already. */
  readonly own: readonly AskedChange[];
}

/** A decision that asks for changes and that this actor may note them for. */
async function askingFor(ctx: Ctx, decisionId: string): Promise<RoundResult<Found>> {
  const found = await decisionById(ctx, decisionId);
  if (found === null) return refuse('not-found');
  if (!mayNoteChanges.allows(ctx.actor, await ownBoards(ctx, [found.decision.item.boardId]))) return refuse('not-allowed');
  const { roundId } = found.decision.fact;
  await takeTurn(ctx, [roundId]);
  const round = await roundById(ctx, roundId);
  const { asking, changes } = await changesOfRound(ctx, roundId);
  const decision = asking.find((each) => each.decision.fact.id === decisionId);
  if (round === null || decision === undefined) return refuse('not-found');
  return done({ asking: decision, round, own: changes.filter((change) => change.decision.fact.id === decisionId) });
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
