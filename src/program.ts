import type { Logger } from 'pino';
import { authenticator, forgetOldSessions, openAttempts, openWriteLimit, workOnMails } from './accounts/index.ts';
import { combineMatching, contactMatching, mailWaysOf, openIncoming, openPostman } from './correspondence/index.ts';
import { type CountTasks, digestSeconds, failurePage, notFoundPage, openTaskCounter, sendDigests } from './desk/index.ts';
import { disposalSeconds, disposeDueConferences, lapseSeconds, lapseUnconfirmed } from './events/index.ts';
import { openKoladaFetcher, periodMatching } from './followup/index.ts';
import { minutesMatching } from './meetings/index.ts';
import { bodyOf, isInside } from './members/index.ts';
import { menuFor, menuWhileEmpty, searchFor } from './menu.ts';
import type { Ctx } from './platform/act.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/db/database.ts';
import { type Notices, openNotices } from './platform/db/notices.ts';
import { openSealer } from './platform/documents/index.ts';
import { openKept } from './platform/http/answers/kept.ts';
import { createApp } from './platform/http/app.ts';
import { noProxies } from './platform/http/operations.ts';
import type { AnyRoute } from './platform/http/route.ts';
import { openStreams, type Streams } from './platform/http/streams/streams.ts';
import type { Shell } from './platform/http/web.ts';
import { everySeconds, openJobs } from './platform/jobs/index.ts';
import { sealJournal } from './platform/journal/seal.ts';
import { type Mailer, openMailer } from './platform/mail/index.ts';
import { openWatched, type Watched, type WatchedParts } from './platform/operations/index.ts';
import { projectMatching } from './projects/index.ts';
import { openTextReader } from './records/index.ts';
import { receivedMatching, referralMatching } from './referrals/index.ts';
import { mailMatching } from './rounds/index.ts';
import { routesOf } from './routes.ts';
import { asset } from './ui/index.ts';
import { waiting } from './waiting.ts';

export interface ProgramParts {
  /** As the application's role. */
  readonly databaseUrl: string;
  /** Public address, no slash at the end. */
  readonly url: string;
  readonly exampleMode: boolean;
  readonly version: string;
  readonly log: Logger;
  /** How many writing requests a client may make in a minute. */
  readonly writesPerMinute: number;
  /** Signs and hides what lies outside the database's walls, such as links in queued mails. */
  readonly secret: string;
  /** Ways out and in for mail; what is left out is not there. */
  readonly mail: Pick<Config['mail'], 'smtpUrl' | 'from'> & Partial<Pick<Config['mail'], 'imapUrl' | 'answerAddress' | 'listen'>>;
  /** What PDFs are sealed with. */
  readonly seal?: Config['seal'];
  /** Where key figures are fetched from; without it nobody fetches any. */
  readonly koladaUrl?: string;
  readonly clock?: Clock;
  /** What its surroundings are like; without it no proxy is trusted, and no alarm is mailed. */
  readonly surroundings?: Surroundings;
}

type Surroundings = Partial<
  Pick<WatchedParts, 'proxies' | 'metricsToken' | 'alarmTo' | 'dataFolder' | 'backsUp' | 'lookSeconds'>
>;

/** The whole program over a migrated database, not yet listening. */
export interface Program {
  readonly app: ReturnType<typeof createApp>;
  readonly database: Database;
  /** Every route that answers: what the test of route × role goes through. */
  readonly routes: readonly AnyRoute[];
  readonly streams: Streams;
  /** Of the listener for mail; null where none listens. */
  readonly mailPort: number | null;
  /** Before the server waits for what is under way: no longer ready, and the streams of open pages are ended. */
  beginStop(): void;
  close(): Promise<void>;
}

/** How often unsealed lines of the journal are chained. */
const sealingSeconds = 5;
/** How often sessions that have run out are taken away. */
const forgettingSeconds = 3600;

export async function openProgram(parts: ProgramParts): Promise<Program> {
  const { url, exampleMode, secret, log, clock } = parts;
  // First, so that a key that cannot be used leaves nothing open.
  const sealer = parts.seal ? await openSealer(parts.seal) : null;
  if (sealer?.holdsAt((clock ?? systemClock)()) === false)
    log.warn({ validTo: sealer.validTo.toString() }, 'papers go unsealed: the certificate does not hold');
  const notices = await openNotices(parts.databaseUrl, log);
  const database = openDatabase(parts.databaseUrl, clock);
  const kept = openKept({ listening: () => notices.listening, ...(clock === undefined ? {} : { clock }) });
  notices.on('samrad_public', kept.forget);
  const authenticate = authenticator({ database, url, exampleMode, ...(clock === undefined ? {} : { clock }) });
  const streams = streamsOf(notices, authenticate, log);
  const attempts = openAttempts(parts.databaseUrl);
  const jobs = await openJobs({ url: parts.databaseUrl, log });
  const mailer = openMailer(parts.mail);
  if (mailer !== null) workOnMails({ jobs, mailer, database, url });
  const postman = mailer === null ? null : openPostman({ database, mailer, log, links: { url, secret } });
  if (postman !== null) notices.on('samrad_mailing', postman.wake);
  const ways = mailWaysOf(parts.mail, url);
  if (mailer !== null) {
    const digesting = { database, waiting, ways, url, log, clock: clock ?? systemClock };
    jobs.every('weekly-digest', digestSeconds, async () => void (await sendDigests(digesting)));
  }
  jobs.every('lapse-registrations', lapseSeconds, async () => void (await lapseUnconfirmed(database, { ways, url, secret })));
  jobs.every('dispose-participants', disposalSeconds, async () => void (await disposeDueConferences({ database, log })));
  const matching = combineMatching([
    mailMatching,
    contactMatching,
    referralMatching,
    receivedMatching,
    minutesMatching,
    periodMatching,
    projectMatching,
  ]);
  const incoming = await openIncoming({ database, jobs, log, ways, mail: parts.mail, providers: matching });
  const textReader = openTextReader({ database, log });
  notices.on('samrad_record_text', textReader.wake);
  const fetcher = parts.koladaUrl === undefined ? null : openKoladaFetcher({ database, url: parts.koladaUrl, log });
  if (fetcher !== null) notices.on('samrad_kolada', fetcher.wake);
  const watched = watchedOf(parts, { database, streams, mailer });
  const mailJobs = mailer === null ? null : jobs;
  const given = { url, exampleMode, secret, sealer, ways, attempts, mailJobs, matching };
  const routes = routesOf({ ...given, state: watched.state });
  const app = createApp({
    ...{ database, routes, log, url, asset, kept, authenticate, streams, operations: watched.operations },
    recall: authenticate.recall,
    shell: shellOf(parts, openTaskCounter(waiting)),
    pages: { notFound: notFoundPage, failure: failurePage },
    mayWrite: openWriteLimit(parts.writesPerMinute),
  });
  const stopSealing = everySeconds(sealingSeconds, () => sealJournal(database.pool), log);
  const stopForgetting = everySeconds(forgettingSeconds, () => forgetOldSessions(database), log);
  const close = async () => {
    streams.end();
    await Promise.all([stopSealing(), stopForgetting(), streams.close()]);
    await incoming.close();
    await watched.close();
    await Promise.all([jobs.stop(), postman?.stop(), textReader.stop(), fetcher?.stop()]);
    mailer?.close();
    await sealJournal(database.pool);
    await attempts.close();
    await notices.close();
    await database.close();
  };
  const beginStop = () => {
    watched.beginStop();
    streams.end();
  };
  return { app, database, routes, streams, mailPort: incoming.port, beginStop, close };
}

/** Health, readiness, figures and alarms. */
function watchedOf(
  { surroundings = {}, ...parts }: ProgramParts,
  given: { readonly database: Database; readonly streams: Streams; readonly mailer: Mailer | null },
): Watched {
  const { proxies = noProxies, metricsToken, alarmTo, dataFolder, backsUp = false, lookSeconds = 60 } = surroundings;
  return openWatched({
    ...{ ...parts, proxies, metricsToken, alarmTo, dataFolder, backsUp, lookSeconds },
    ...{ database: given.database, mailer: given.mailer, streams: () => given.streams.count() },
  });
}

/** Open pages of a round hear that something was recorded in it, in whichever process that was. */
function streamsOf(notices: Notices, authenticate: ReturnType<typeof authenticator>, log: Logger): Streams {
  const whoIs = async (request: Request) => {
    const who = await authenticate(request, { quietly: true });
    return who === 'bad-key' ? null : (who?.actor ?? null);
  };
  const streams = openStreams({ whoIs, log });
  notices.on('samrad_round', streams.tell);
  notices.on('samrad_meeting', streams.tell);
  notices.on('samrad_kolada_heard', streams.tell);
  return streams;
}

function shellOf({ url, exampleMode, version }: ProgramParts, countTasks: CountTasks): (ctx: Ctx) => Promise<Shell> {
  return async (ctx) => {
    const body = await bodyOf(ctx);
    const known = { url, version, example: exampleMode };
    if (body === null)
      return { ...known, example: false, bodyName: 'Samråd', menu: menuWhileEmpty, setUpAt: menuWhileEmpty[0].path };
    return {
      ...known,
      bodyName: body.name,
      menu: menuFor(ctx.actor, isInside(ctx.actor) ? await countTasks(ctx) : null),
      ...searchFor(ctx.actor),
    };
  };
}
