import type { Logger } from 'pino';
import { program } from '../../../platform/actor.ts';
import { type Config, ConfigError } from '../../../platform/config.ts';
import { everySeconds, type Jobs } from '../../../platform/jobs/index.ts';
import { partedAddress } from '../../../platform/mail/address.ts';
import type { TakeMail } from '../../../platform/mail/arrived-mail.ts';
import { openMailListener } from '../../../platform/mail/mail-listener.ts';
import { openMailbox } from '../../../platform/mail/mailbox.ts';
import { unreadArrivals } from '../../queries/incoming/incoming-list.ts';
import { keepArrival, readingJob } from './keep-arrival.ts';
import type { Reading } from './reading.ts';
import { tryToRead } from './try-to-read.ts';

export interface IncomingParts extends Omit<Reading, 'ours'> {
  readonly jobs: Jobs;
  readonly log: Pick<Logger, 'warn' | 'error' | 'info'>;
  readonly mail: Partial<Pick<Config['mail'], 'from' | 'listen' | 'imapUrl'>>;
}

export interface Incoming {
  /** Port of the listener, or null where none listens. */
  readonly port: number | null;
  close(): Promise<void>;
}

/** How often it is looked whether something that was kept has not been read: a queue is not in a backup, what was kept is. */
const catchUpSeconds = 300;

/**
 * Opens the ways in for mail, and reads what comes. A mail is said to be taken when it is kept; it is read afterwards, by a job.
 * @throws ConfigError when the listener's place is taken
 */
export async function openIncoming(parts: IncomingParts): Promise<Incoming> {
  const { database, jobs, log, mail, ways } = parts;
  // Without an address of ours nothing comes in; what came before is read all the same.
  const answerAddress = ways.answerAddress ?? 'ingen@invalid';
  const from = mail.from === undefined ? null : partedAddress(mail.from).address;
  const reading: Reading = { ...parts, ours: { answerAddress, from, domain: ways.domain } };
  jobs.work(readingJob, async ({ mail: id = '' }) => tryToRead(reading, id));
  const catchingUp = catchUp(reading, log).catch((error: unknown) => log.error({ err: error }, 'unread mail not looked for'));
  const stopCatchingUp = everySeconds(catchUpSeconds, () => catchUp(reading, log), log);
  const take: TakeMail = async (arrived) => {
    await database.write(
      program('incoming mail'),
      'keep-incoming-mail',
      (ctx) => keepArrival(ctx, jobs, arrived),
      // Another process may have kept the same mail at the same moment: nothing of ours is then left.
      (kept) => kept !== null,
    );
  };
  const listener = mail.listen
    ? await openMailListener({ ...mail.listen, answerAddress, take, log, limits: limitsOf(mail.listen) }).catch(noPlace)
    : null;
  const mailbox = mail.imapUrl === undefined ? null : openMailbox({ url: mail.imapUrl, take, log });
  return {
    port: listener?.port ?? null,
    close: async () => {
      await Promise.all([listener?.close(), mailbox?.close(), stopCatchingUp(), catchingUp]);
    },
  };
}

function limitsOf({ megabytesPerDay }: NonNullable<Config['mail']['listen']>) {
  return megabytesPerDay === undefined ? {} : { bytesPerDay: megabytesPerDay * 1024 * 1024 };
}

function noPlace(error: NodeJS.ErrnoException): never {
  throw new ConfigError(`SAMRAD_SMTP_LISTEN: det går inte att lyssna där (${error.code ?? error.message}).`);
}

async function catchUp(reading: Reading, log: IncomingParts['log']): Promise<void> {
  const ids = await reading.database.read(program('incoming mail'), unreadArrivals);
  for (const id of ids)
    await tryToRead(reading, id).catch((error: unknown) => log.error({ err: error, mail: id }, 'a mail was not read'));
}
