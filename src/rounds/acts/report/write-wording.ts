import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isRealDate } from '../../calendar-days.ts';
import { mayWriteReport } from '../../policy.ts';
import { makeReport } from '../../queries/report/report-for.ts';
import type { RoundResult } from '../../refusals.ts';
import { masterTextOf, templateOf } from '../../report/compose-report.ts';
import { unknownPlaceholders } from '../../report/placeholders.ts';
import { isReworded } from '../../report/wording.ts';
import { reportWordings } from '../../tables.ts';
import { id, optionalWords, readInput } from '../input.ts';

export const writeWordingInput = z.strictObject({
  /** Becomes the wording's id: sent twice, it is written once. */
  request: id,
  roundId: id,
  /** The board whose report it is. */
  boardId: id,
  /** The part's key in the report. */
  part: z.string().max(100),
  /** Null or empty: the master's text again, or what the facts say. */
  text: optionalWords,
});

/**
 * Writes an authority's own words for a part of its report, over the master's text as it is now. The same words again say that they are
 * to stay although the master has changed. Nobody else sees them, the secretariat included.
 */
export async function writeWording(ctx: Ctx, given: z.input<typeof writeWordingInput>): Promise<RoundResult<null>> {
  const read = readInput(writeWordingInput, given);
  if (!read.ok) return read;
  const { request, roundId, boardId, part } = read.value;
  const made = await makeReport(ctx, roundId, boardId, { own: true });
  if (made === null) return refuse('not-found');
  if (!mayWriteReport.allows(ctx.actor, made.authority)) return refuse('not-allowed');
  if (!made.report.parts.some(({ key, kind }) => key === part && isReworded(kind))) return refuse('not-found', 'part');
  const text = read.value.text?.replaceAll('\r\n', '\n') ?? null;
  if (text !== null && part === 'date' && !(isRealDate(text) && text >= '0001')) return refuse('invalid', 'text');
  const [name] = unknownPlaceholders(text ?? '');
  if (name !== undefined) return refuse('placeholder-unknown', 'text', { name });
  const masterText = templateOf(part, made.master, made.facts) ?? '';
  const own = { id: request, roundId, owner: made.authority.board.id, part, masterText, recordedAt: ctx.now };
  // What says what the master says is no wording of one's own: it follows the master.
  await ctx.tx
    .insert(reportWordings)
    .values({ ...own, text: text === masterTextOf(part, made.master, made.facts) ? null : text })
    .onConflictDoNothing();
  return done(null);
}
