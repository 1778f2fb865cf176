import { z } from 'zod';
import type { Ctx } from '../../platform/act.ts';
import { retryStuckJob, stopStuckJob } from '../../platform/jobs/index.ts';
import { done, type Result, refuse } from '../../platform/result.ts';

/** Has a stuck job tried again now, or given up for good. */
export async function settleStuckJob(
  ctx: Ctx,
  input: { readonly job: string; readonly how: 'retry' | 'stop' },
): Promise<Result<null, 'no-such-job'>> {
  if (!z.uuid().safeParse(input.job).success) return refuse('no-such-job');
  const settled = await (input.how === 'retry' ? retryStuckJob(ctx, input.job) : stopStuckJob(ctx, input.job));
  return settled ? done(null) : refuse('no-such-job');
}
