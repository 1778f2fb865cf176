import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayWriteReportMaster } from '../../policy.ts';
import { latestMaster } from '../../queries/report/masters.ts';
import { roundById } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { masterParts } from '../../report/master.ts';
import { unknownPlaceholders } from '../../report/placeholders.ts';
import { reportMasters } from '../../tables.ts';
import { takeTurn } from '../in-turn.ts';
import { id, readInput, words } from '../input.ts';

const text = words.transform((typed) => typed.replaceAll('\r\n', '\n'));

export const writeMasterInput = z.strictObject({
  /** Becomes the version's id: sent twice, it is written once. */
  request: id,
  roundId: id,
  parts: z.strictObject({
    title: text,
    recommend: text,
    decide: text,
    matter: text,
    basis: text,
    background: text,
    distribution: text,
  }),
});

/** Writes the text that a round's official reports start from, as a new version. The same text again makes none. */
export async function writeMaster(
  ctx: Ctx,
  given: z.input<typeof writeMasterInput>,
): Promise<RoundResult<{ readonly version: number }>> {
  const read = readInput(writeMasterInput, given);
  if (!read.ok) return read;
  const { request, roundId, parts } = read.value;
  if (!mayWriteReportMaster.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if ((await roundById(ctx, roundId)) === null) return refuse('not-found');
  for (const part of masterParts) {
    const [name] = unknownPlaceholders(parts[part]);
    if (name !== undefined) return refuse('placeholder-unknown', `parts.${part}`, { name });
  }
  await takeTurn(ctx, [roundId]);
  const latest = await latestMaster(ctx, roundId);
  const isSame = latest !== null && masterParts.every((part) => latest.parts[part] === parts[part]);
  if (isSame || latest?.id === request) return done({ version: latest.version });
  const version = (latest?.version ?? 0) + 1;
  await ctx.tx.insert(reportMasters).values({ id: request, roundId, version, parts, recordedAt: ctx.now }).onConflictDoNothing();
  return done({ version });
}
