import type { Logger } from 'pino';
import { type AccountToNotify, accountsToNotify } from '../../accounts/index.ts';
import { accountsThatChose, isNoticeRunDone, markNoticeRun, sendNotice } from '../../correspondence/index.ts';
import { grantsOf, isInside } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Actor, program } from '../../platform/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/db/database.ts';
import { requestOf } from '../../platform/request-of.ts';
import type { WaitingProvider } from '../../platform/waiting.ts';
import { aheadInRounds, decisionsRecorded } from '../../rounds/index.ts';
import { digestText } from '../digest/digest-text.ts';
import { type DigestWeek, digestWeek } from '../digest/week.ts';
import { tasksOf } from '../queries/tasks-of.ts';
import type { ToldWays } from './tell-deputy.ts';

export interface Digesting extends ToldWays {
  readonly database: Database;
  readonly waiting: readonly WaitingProvider[];
  readonly clock: Clock;
  readonly log: Pick<Logger, 'error'>;
}

const kind = 'weekly-digest';

/**
 * Sends the week's mail to those who have chosen it and have something to be told, if its time has come and it has not been done. Asked
 * however often, by however many processes, and after whatever interruption, it gives each one: the request follows from the account and
 * the week. When all have theirs the week is done, and who chooses it later waits for the next.
 * @returns how many were sent now
 */
export async function sendDigests(given: Digesting): Promise<number> {
  const { database, clock, log } = given;
  const week = digestWeek(clock());
  const now = clock().epochMilliseconds;
  if (now < week.from.epochMilliseconds || now >= week.until.epochMilliseconds) return 0;
  const asProgram = program(kind);
  const accounts = await database.read(asProgram, async (ctx) => {
    if (await isNoticeRunDone(ctx, kind, week.week)) return null;
    return [...(await accountsToNotify(ctx, await accountsThatChose(ctx, kind))).values()];
  });
  if (accounts === null) return 0;
  let sent = 0;
  let failed = 0;
  for (const account of accounts) {
    // One that cannot be made keeps nobody else's back; it is tried again as long as the time lasts.
    const one = sendDigest(given, week, account).catch((error: unknown) => {
      log.error({ err: error, account: account.id }, 'a digest was not sent');
      failed += 1;
      return false;
    });
    if (await one) sent += 1;
  }
  if (failed === 0) await database.write(asProgram, 'mark-notice-run', (ctx) => markNoticeRun(ctx, kind, week.week));
  return sent;
}

async function sendDigest(given: Digesting, week: DigestWeek, account: AccountToNotify): Promise<boolean> {
  const { database, ways, url, waiting } = given;
  const actor = await database.read(program(kind), (ctx) => actorOf(ctx, account));
  if (!account.takesMail || !isInside(actor)) return false;
  const mail = await database.read(actor, (ctx) => digestFor(ctx, account.language, week, { waiting, url }));
  if (mail === null) return false;
  const { subject, body } = mail;
  const said = { subject: { sv: subject, en: subject }, body: { sv: body, en: body } };
  const requestId = requestOf(kind, account.id, week.week);
  const notice = { accountId: account.id, kind, ...said, about: null, requestId } as const;
  return (await database.write(program(kind), 'send-digest', (ctx) => sendNotice(ctx, ways, notice))) === 'sent';
}

/** The holder of the account, with the rights of today: a digest tells nobody more than the pages do. */
async function actorOf(ctx: Ctx, { id, personId, name }: AccountToNotify): Promise<Actor> {
  return { account: id, label: name, ...(await grantsOf(ctx, personId, ctx.today)) };
}

async function digestFor(
  ctx: Ctx,
  lang: 'sv' | 'en',
  { before, from, monday, sunday }: DigestWeek,
  { waiting, url }: Pick<Digesting, 'waiting' | 'url'>,
) {
  const facts = {
    tasks: await tasksOf(ctx, waiting),
    happened: await decisionsRecorded(ctx, before, from),
    ahead: await aheadInRounds(ctx, monday, sunday),
  };
  return digestText(lang, facts, url);
}

/** How often it is asked whether the time has come, in seconds. */
export const digestSeconds = 300;
