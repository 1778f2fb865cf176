import type { Logger } from 'pino';
import { program } from '../../platform/actor.ts';
import { isDue } from '../outgoing/mailing-state.ts';
import { mailingsWhoseLastIs } from '../queries/mailings.ts';
import { type Sending, sendMailing } from './send-mailing.ts';

/** Sends what has been decided, as long as the process lives. */
export interface Postman {
  /** There may be something to send. */
  wake(): void;
  /** Waits for the mail that is under way. */
  stop(): Promise<void>;
}

/**
 * What is to be sent follows from what has happened to each mail, so there is no queue beside it that could say otherwise: the postman
 * looks when told (`samrad_mailing`), when it starts, and every so often.
 * @param seconds between looks without being told; fifteen unless said
 */
export function openPostman(parts: Sending & { readonly log: Pick<Logger, 'error'>; readonly seconds?: number }): Postman {
  const { log, seconds = 15 } = parts;
  let stopping = false;
  let again = false;
  let under: Promise<void> | undefined;

  const look = async () => {
    do {
      again = false;
      for (const id of await dueNow(parts)) {
        if (stopping) return;
        await sendMailing(parts, id).catch((error: unknown) => log.error({ err: error, mailing: id }, 'mail not sent'));
      }
    } while (again && !stopping);
  };
  const wake = () => {
    again = true;
    under ??= look()
      .catch((error: unknown) => log.error({ err: error }, 'what is to be sent is not known'))
      .finally(() => {
        under = undefined;
        // Told in the very moment that it was done.
        if (again && !stopping) wake();
      });
  };
  const clock = setInterval(wake, seconds * 1000).unref();
  wake();
  return {
    wake,
    stop: async () => {
      stopping = true;
      clearInterval(clock);
      await under;
    },
  };
}

function dueNow({ database }: Sending): Promise<readonly string[]> {
  return database.read(program('mail'), async (ctx) => {
    const waiting = await mailingsWhoseLastIs(ctx, ['none', 'begun', 'put-off', 'judged-unsent']);
    return waiting.filter((mailing) => !mailing.underWay && isDue(mailing, ctx.now)).map(({ id }) => id);
  });
}
