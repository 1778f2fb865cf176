import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { allPrincipals } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Database } from '../../../platform/db/database.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { type Attendant, openAttendant } from '../../../platform/jobs/index.ts';
import { done, type Result } from '../../../platform/result.ts';
import type { Figure } from '../../kolada/answers.ts';
import { failureOf, type KoladaFailure } from '../../kolada/ask.ts';
import { type Kolada, openKolada } from '../../kolada/client.ts';
import { isDue, yearsToAsk } from '../../kolada/due.ts';
import type { FetchFailure, KoladaFetch } from '../../kolada/fetch.ts';
import { idsToBeginWith, type KeptAnswer, keptAnswer, keptPlaces, placesAsked, questionOf } from '../../kolada/question.ts';
import { country } from '../../measuring/measure.ts';
import { fetchColumns, fetchOf, latestFetches } from '../../queries/kolada/fetches.ts';
import { measureById } from '../../queries/measures/measures.ts';
import { koladaAnswers, koladaFetches } from '../../tables.ts';
import { saveValues } from '../measures/save-values.ts';
import { tellPages } from './tell.ts';

const act = 'fetch-from-kolada';
const actor = program(act);

interface FetcherParts {
  readonly database: Database;
  /** Kolada's address, without a slash at the end. */
  readonly url: string;
  readonly log: Pick<Logger, 'error'>;
  /** Waits between tries; only tests give their own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Between looks without being told: what is due each week is seen within the hour. */
const seconds = 3600;

/**
 * Asks Kolada for what waits in the database, as long as the process lives: questions of people first, then figures. It is told of by
 * `samrad_kolada`. Each is asked between transactions. Two processes may ask the same: the first to be done is believed, and the same
 * figures again change nothing.
 */
export function openKoladaFetcher({ database, url, log, wait }: FetcherParts): Attendant {
  const stopping = new AbortController();
  const kolada = openKolada({ url, stopped: stopping.signal, ...(wait === undefined ? {} : { wait }) });
  const attendant = openAttendant({
    ...{ seconds, log, failed: 'Kolada not asked' },
    look: async (isStopping) => {
      await database.write(actor, act, askAgain);
      while (!isStopping()) {
        const did = (await answerNext(database, kolada, isStopping)) || (await fetchNext(database, kolada, isStopping));
        if (!did) return;
      }
    },
  });
  return {
    wake: attendant.wake,
    stop: () => {
      stopping.abort();
      return attendant.stop();
    },
  };
}

/** Has what is due asked for again, and forgets answers that nobody has needed for long. */
async function askAgain(ctx: Ctx): Promise<void> {
  // In turn, so that two processes do not both find it due.
  await inTurn(ctx, act);
  const due = (await latestFetches(ctx)).filter((latest) => isDue(latest, ctx.now, ctx.today));
  for (const { measureId, fromYear, toYear } of due) {
    const row = { measureId, fromYear, toYear, state: 'waiting' as const, by: null, at: ctx.now, requestId: newId() };
    await ctx.tx.insert(koladaFetches).values({ id: newId(), ...row });
  }
  await ctx.tx.delete(koladaAnswers).where(lt(koladaAnswers.fetchedAt, ctx.now.subtract({ hours: 90 * 24 })));
}

/** Asks the question that has waited longest. @returns false when none waits */
async function answerNext(database: Database, kolada: Kolada, isStopping: () => boolean): Promise<boolean> {
  const waits = sql`${koladaAnswers.answer} @> '{"waiting": true}'::jsonb`;
  const [row] = await database.read(actor, ({ tx }) =>
    tx.select().from(koladaAnswers).where(waits).orderBy(asc(koladaAnswers.fetchedAt)).limit(1),
  );
  if (row === undefined) return false;
  const question = questionOf(row.asked);
  const before = keptAnswer.safeParse(row.answer);
  const found = question?.kind === 'title' ? await kolada.searchKpis(question.title) : await kolada.kpis(idsToBeginWith);
  if (isStopping()) return false;
  const older = before.success ? before.data.found : null;
  const answer: KeptAnswer = found.ok
    ? { waiting: false, found: found.value.slice(0, mostShown), failure: null }
    : { waiting: false, found: older, failure: failureOf(found.refusals) };
  await database.write(actor, act, async (ctx) => {
    const set = { answer, ...(found.ok ? { fetchedAt: ctx.now } : {}) };
    await ctx.tx.update(koladaAnswers).set(set).where(eq(koladaAnswers.asked, row.asked));
    await tellPages(ctx);
  });
  return true;
}

/** Nobody reads further; a narrower search finds the rest. */
const mostShown = 200;

interface Waiting {
  readonly fetch: KoladaFetch;
  /** Null when the measure is no longer followed. */
  readonly kpi: string | null;
  readonly codes: readonly string[];
  readonly years: readonly number[];
}

/** Fetches the figures that have waited longest. @returns false when none wait */
async function fetchNext(database: Database, kolada: Kolada, isStopping: () => boolean): Promise<boolean> {
  const next = await database.read(actor, nextWaiting);
  if (next === null) return false;
  const got = await figuresOf(database, kolada, next);
  if (isStopping()) return false;
  await database.write(actor, act, (ctx) => keepFigures(ctx, next, got));
  return true;
}

async function nextWaiting(ctx: Ctx): Promise<Waiting | null> {
  const waits = eq(koladaFetches.state, 'waiting');
  const [row] = await ctx.tx.select(fetchColumns).from(koladaFetches).where(waits).orderBy(asc(koladaFetches.seq)).limit(1);
  if (row === undefined) return null;
  const fetch = fetchOf(row);
  const measure = await measureById(ctx, fetch.measureId);
  const codes = [country, ...(await allPrincipals(ctx)).map(({ code }) => code)];
  const kpi = measure === null || measure.endedAt !== null ? null : measure.kpi;
  return { fetch, kpi, codes: [...new Set(codes)], years: yearsToAsk(fetch, ctx.today) };
}

/** Asks for the principals that Kolada has figures of; it says no to the whole question when one place in it is unknown. */
async function figuresOf(
  database: Database,
  kolada: Kolada,
  { kpi, codes, years }: Waiting,
): Promise<Result<readonly Figure[], FetchFailure>> {
  if (kpi === null) return { ok: false, refusals: [{ code: 'ended' }] };
  if (years.length === 0) return done([]);
  const known = await placesKnown(database, kolada);
  if (!known.ok) return known;
  return kolada.values(
    [kpi],
    codes.filter((code) => known.value.includes(code)),
    years,
  );
}

/** Kolada's own list of places, asked for once a day; the older one when it does not answer. */
async function placesKnown(database: Database, kolada: Kolada): Promise<Result<readonly string[], KoladaFailure>> {
  const kept = await database.read(actor, async ({ tx, now }) => {
    const [row] = await tx.select().from(koladaAnswers).where(eq(koladaAnswers.asked, placesAsked));
    const read = keptPlaces.safeParse(row?.answer);
    if (row === undefined || !read.success) return null;
    return { ids: read.data.ids, isFresh: row.fetchedAt.until(now).total('hours') < 24 };
  });
  if (kept?.isFresh) return done(kept.ids);
  const asked = await kolada.municipalities();
  if (!asked.ok) return kept === null ? asked : done(kept.ids);
  const ids = asked.value.map(({ id }) => id);
  await database.write(actor, act, async ({ tx, now }) => {
    const set = { answer: { ids }, fetchedAt: now };
    await tx
      .insert(koladaAnswers)
      .values({ asked: placesAsked, ...set })
      .onConflictDoUpdate({ target: koladaAnswers.asked, set });
  });
  return done(ids);
}

/** Writes the figures, those that are new or changed, and what came of it; nothing when another process was first. */
async function keepFigures(ctx: Ctx, { fetch }: Waiting, got: Result<readonly Figure[], FetchFailure>): Promise<void> {
  await inTurn(ctx, fetch.measureId);
  const isOurs = and(eq(koladaFetches.id, fetch.id), eq(koladaFetches.state, 'waiting'));
  const [ours] = await ctx.tx.select({ id: koladaFetches.id }).from(koladaFetches).where(isOurs);
  if (ours === undefined) return;
  const values = got.ok ? got.value.map(({ year, ...figure }) => ({ ...figure, period: String(year) })) : [];
  const kept = got.ok
    ? await saveValues(ctx, { measureId: fetch.measureId, values, how: 'kolada', fetchId: fetch.id, requestId: fetch.id })
    : got;
  const failed = kept.ok ? null : (kept.refusals[0]?.code ?? 'not-understood');
  const outcome = kept.ok
    ? { state: 'fetched' as const, changed: kept.value.saved }
    : { state: 'failed' as const, reason: failed };
  await ctx.tx
    .update(koladaFetches)
    .set({ ...outcome, found: values.length, endedAt: ctx.now })
    .where(isOurs);
  await tellPages(ctx);
}
