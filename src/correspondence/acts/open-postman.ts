import type { Logger } from 'pino';
import { program } from '../../platform/actor.ts';
import { type Attendant, openAttendant } from '../../platform/jobs/index.ts';
import { isDue } from '../outgoing/mailing-state.ts';
import { mailingsWhoseLastIs } from '../queries/mailings.ts';
import { type Sending, sendMailing } from './send-mailing.ts';

/**
 * Sends what has been decided, as long as the process lives. What is to be sent follows from what has happened to each mail; it is told
 * of by `samrad_mailing`.
 * @param seconds between looks without being told; fifteen unless said
 */
export function openPostman(parts: Sending & { readonly log: Pick<Logger, 'error'>; readonly seconds?: number }): Attendant {
  const { log, seconds = 15 } = parts;
  return openAttendant({
    ...{ seconds, log, failed: 'what is to be sent is not known' },
    look: async (isStopping) => {
      for (const id of await dueNow(parts)) {
        if (isStopping()) return;
        await sendMailing(parts, id).catch((error: unknown) => log.error({ err: error, mailing: id }, 'mail not sent'));
      }
    },
  });
}

function dueNow({ database }: Sending): Promise<readonly string[]> {
  return database.read(program('mail'), async (ctx) => {
    const waiting = await mailingsWhoseLastIs(ctx, ['none', 'begun', 'put-off', 'judged-unsent']);
    return waiting.filter((mailing) => !mailing.underWay && isDue(mailing, ctx.now)).map(({ id }) => id);
  });
}
