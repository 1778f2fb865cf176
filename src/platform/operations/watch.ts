import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { loggable } from '../http/trouble/loggable.ts';
import type { Verdict } from '../journal/seal.ts';
import type { Mailer } from '../mail/index.ts';
import type { SteadyClock } from '../steady-clock.ts';
import { alarmMail } from './alarm-mail.ts';
import { type Alarm, alarmsIn } from './alarms.ts';
import { type Figures, figuresNow } from './figures.ts';
import type { Readiness } from './readiness.ts';

export interface WatchParts {
  readonly pool: pg.Pool;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly steady: SteadyClock;
  readiness(): Promise<Readiness>;
  readonly url: string;
  readonly backsUp: boolean;
  readonly mailer: Mailer | null;
  /** Walks the journal's whole chain. */
  verify(): Promise<Verdict>;
  /** Whom to mail; nobody when undefined. */
  readonly alarmTo: string | undefined;
}

export interface Watch {
  /** Looks once: what `every-seconds` repeats. */
  look(): Promise<void>;
  /** Oftener than the rest: an old process must not go on writing for long beside a new one. */
  lookAtVersion(): Promise<void>;
  /** What was found the last time. */
  alarms(): readonly Alarm[];
  isOutdated(): boolean;
  /** What came of walking the journal's chain the last time; null before the first. */
  verified(): Verified | null;
}

export interface Verified {
  readonly at: Date;
  readonly holds: boolean;
}

/** The process that mails for all: a lock of the session, so that another takes over when it dies. */
const mailingLock = 7_361_005;
const hourMs = 60 * 60 * 1000;
/** How often the whole chain is walked. */
const dayMs = 24 * hourMs;
/** How far apart two machines' clocks may be before somebody should look. */
const clockPatience = Temporal.Duration.from({ minutes: 1 });

/** Looks now and then at what nobody would notice on a page, and says so: a line in the log, a figure, a mail. */
export function openWatch(parts: WatchParts): Watch {
  let alarms: readonly Alarm[] = [];
  let outdated = false;
  const tell = tellerOf(parts);
  const tellHead = headTellerOf(parts);
  let verified: Verified | null = null;
  const verify = async () => {
    if (verified === null || Date.now() - verified.at.getTime() > dayMs) verified = await walk(parts);
    return verified;
  };
  const lookAtVersion = async () => {
    const { migrations } = await parts.readiness();
    if (migrations === 'unknown') return;
    if (migrations === 'newer' && !outdated)
      parts.log.error('a newer version has migrated the database: nothing more is written');
    outdated = migrations === 'newer';
  };
  return {
    alarms: () => alarms,
    isOutdated: () => outdated,
    verified: () => verified,
    lookAtVersion,
    look: async () => {
      await lookAtVersion();
      const ready = await parts.readiness();
      if (ready.database === 'lost') return;
      const figures = await figuresNow(drizzle(parts.pool));
      const clockBack = await isClockBack(parts);
      const broken = (await verify())?.holds === false;
      alarms = alarmsIn({ figures, disk: ready.disk, backsUp: parts.backsUp, clockBack, broken });
      tellHead(figures);
      await tell(alarms, figures);
    },
  };
}

async function walk({ verify, log }: WatchParts): Promise<Verified> {
  const { brokenAt, why, lines } = await verify();
  if (brokenAt !== null) log.error({ brokenAt, why }, 'the journal’s chain does not hold');
  else log.info({ lines }, 'the journal’s chain holds');
  return { at: new Date(), holds: brokenAt === null };
}

/** Holds what is written next to the journal's latest line, and tells whether the clock stands far before it. */
async function isClockBack({ pool, steady }: WatchParts): Promise<boolean> {
  const { rows } = await drizzle(pool).execute<{ at: string }>(
    sql`select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from journal_lines order by seq desc limit 1`,
  );
  if (rows[0] !== undefined) steady.reach(Temporal.Instant.from(rows[0].at));
  return Temporal.Duration.compare(steady.behind(), clockPatience) > 0;
}

/** A line when the alarms are others than before, and every hour while there are any. */
function tellerOf({ log, pool, mailer, alarmTo, url }: WatchParts) {
  let told = { alarms: '', at: 0 };
  const mailed = new Map<Alarm, number>();

  const mail = async (alarms: readonly Alarm[]) => {
    for (const alarm of mailed.keys()) if (!alarms.includes(alarm)) mailed.delete(alarm);
    const fresh = alarms.filter((alarm) => performance.now() - (mailed.get(alarm) ?? Number.NEGATIVE_INFINITY) > 24 * hourMs);
    if (mailer === null || alarmTo === undefined || fresh.length === 0) return;
    const { rows } = await pool.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [mailingLock]);
    if (rows[0]?.ours !== true) return;
    await mailer.send(alarmMail(alarms, alarmTo, url));
    for (const alarm of alarms) mailed.set(alarm, performance.now());
  };

  return async (alarms: readonly Alarm[], { jobs, journal }: Figures) => {
    const names = alarms.join(' ');
    const due = names !== '' && performance.now() - told.at > hourMs;
    if (names !== told.alarms || due) {
      if (names === '') log.info({ alarms }, 'all alarms are over');
      else log.error({ alarms, jobs, unsealed: journal.unsealed }, 'alarm');
      told = { alarms: names, at: performance.now() };
    }
    await mail(alarms).catch((error: unknown) => log.error({ err: loggable(error) }, 'the alarm could not be mailed'));
  };
}

/** The journal's head goes to the log, and so to another place than the database: it shows whether the end has been cut off. */
function headTellerOf({ log }: WatchParts) {
  let told = { head: '', at: Number.NEGATIVE_INFINITY };
  return ({ journal: { sealed, head } }: Figures) => {
    if (head === told.head || performance.now() - told.at < hourMs) return;
    log.info({ sealed, head }, 'journal head');
    told = { head, at: performance.now() };
  };
}
