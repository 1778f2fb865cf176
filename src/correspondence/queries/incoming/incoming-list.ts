import { and, asc, desc, eq, getTableColumns, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { About } from '../../../records/index.ts';
import type { MatchHow } from '../../incoming/providers.ts';
import type { SetAside } from '../../incoming/taken-apart.ts';
import type { Verdict, Why } from '../../incoming/verdict.ts';
import { incomingArrivals, incomingEnds, incomingFiles, incomingMails, incomingMatches } from '../../tables.ts';

export interface IncomingFile {
  /** The file's own record; the whole mail's where the file could not be one. */
  readonly recordId: string;
  readonly fileName: string;
  /** Why it is set aside; null when it is readable. */
  readonly setAside: SetAside | null;
}

export interface IncomingMatch {
  /** Null when a person has said that it is about nothing known. */
  readonly about: About | null;
  readonly boardId: string | null;
  readonly how: MatchHow;
}

/** A mail that came in, as it stands now. */
export interface IncomingMail {
  readonly id: string;
  readonly via: 'smtp' | 'imap' | 'hand';
  /** The whole mail. */
  readonly recordId: string;
  /** Board id: the host authority's. */
  readonly owner: string;
  /** Empty for what bounces, null when nobody said. */
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  readonly receivedAt: Temporal.Instant;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly subject: string;
  /** Its beginning, in a list. */
  readonly body: string;
  /** Null while it has not been read. */
  readonly verdict: Verdict | null;
  readonly why: Why | null;
  readonly match: IncomingMatch | null;
  /** `recorded` and `nothing-to-record` are off the list. */
  readonly end: { readonly how: 'recorded' | 'nothing-to-record'; readonly reason: string | null } | null;
  readonly files: readonly IncomingFile[];
}

/** Where a mail stands: what a person has to do, or has done, with it. */
export type IncomingState = 'unmatched' | 'to-read' | 'handled' | 'automatic' | 'being-read';

/** Pure: a letter waits until somebody has ended it; what nobody wrote waits for nobody, unless a person has said what it is about. */
export function stateOfIncoming({ verdict, match, end }: Pick<IncomingMail, 'verdict' | 'match' | 'end'>): IncomingState {
  if (verdict === null) return 'being-read';
  if (end !== null) return 'handled';
  if (verdict !== 'letter' && verdict !== 'unreadable') return isPlacedByPerson(match) ? 'to-read' : 'automatic';
  return match?.about ? 'to-read' : 'unmatched';
}

/** Somebody knew better than the rules that judged it. */
function isPlacedByPerson(match: IncomingMatch | null): boolean {
  return match?.how === 'person' && match.about !== null;
}

/** A mail, or null when there is none for this actor. */
export async function incomingById(ctx: Ctx, id: string): Promise<IncomingMail | null> {
  return isUuid(id) ? ((await mailsWhere(ctx, eq(incomingArrivals.id, id), 1))[0] ?? null) : null;
}

/** The latest mails, latest first. */
export function latestIncoming(ctx: Ctx, most: number): Promise<readonly IncomingMail[]> {
  return mailsWhere(ctx, undefined, most, beginning);
}

/** The mails that wait, or may: nobody has ended them, and they are no automatic ones that nobody has placed. However old, latest first. */
export function waitingIncoming(ctx: Ctx, most = 2000): Promise<readonly IncomingMail[]> {
  const lastEnd = sql`coalesce((select ${incomingEnds.how} from ${incomingEnds} where ${incomingEnds.mailId} = ${incomingArrivals.id}
    order by ${incomingEnds.seq} desc limit 1), 'back')`;
  const letters = sql`(coalesce(${incomingMails.verdict}, 'letter') in ('letter', 'unreadable') or exists (select 1 from ${incomingMatches}
    where ${incomingMatches.mailId} = ${incomingArrivals.id} and ${incomingMatches.how} = 'person'))`;
  return mailsWhere(ctx, and(sql`${lastEnd} = 'back'`, letters), most, beginning);
}

/** The mail that a record came with, or is; null when it came by no mail that this actor may see. */
export async function incomingOfRecord(ctx: Ctx, recordId: string): Promise<IncomingMail | null> {
  if (!isUuid(recordId)) return null;
  const files = ctx.tx.select({ id: incomingFiles.mailId }).from(incomingFiles).where(eq(incomingFiles.recordId, recordId));
  const where = sql`${incomingArrivals.recordId} = ${recordId} or ${incomingArrivals.id} in ${files}`;
  return (await mailsWhere(ctx, where, 1))[0] ?? null;
}

/** Arrivals that have not been read, by id. */
export async function unreadArrivals(ctx: Ctx): Promise<readonly string[]> {
  const rows = await ctx.tx
    .select({ id: incomingArrivals.id })
    .from(incomingArrivals)
    .leftJoin(incomingMails, eq(incomingMails.id, incomingArrivals.id))
    .where(isNull(incomingMails.id))
    .orderBy(asc(incomingArrivals.seq))
    .limit(200);
  return rows.map(({ id }) => id);
}

/** Letters of a mail's text in a list: many long ones would fill the memory. */
const beginning = 5_000;

async function mailsWhere(ctx: Ctx, where: SQL | undefined, most: number, letters = 1_000_000): Promise<readonly IncomingMail[]> {
  const rows = await ctx.tx
    .select({
      arrival: incomingArrivals,
      mail: { ...getTableColumns(incomingMails), body: sql<string>`left(${incomingMails.body}, ${letters})` },
    })
    .from(incomingArrivals)
    .leftJoin(incomingMails, eq(incomingMails.id, incomingArrivals.id))
    .where(where)
    .orderBy(desc(incomingArrivals.seq))
    .limit(most);
  const ids = rows.map(({ arrival }) => arrival.id);
  if (ids.length === 0) return [];
  const [matches, ends, files] = [await matchesOf(ctx, ids), await endsOf(ctx, ids), await filesOf(ctx, ids)];
  return rows.map(({ arrival, mail }) => ({
    ...arrival,
    fromAddress: mail?.fromAddress ?? '',
    fromName: mail?.fromName ?? '',
    subject: mail?.subject ?? '',
    body: mail?.body ?? '',
    verdict: mail?.verdict ?? null,
    why: (mail?.why ?? null) as Why | null,
    match: matches.get(arrival.id) ?? null,
    end: ends.get(arrival.id) ?? null,
    files: files.filter(({ mailId }) => mailId === arrival.id).map(({ mailId: _, ...file }) => file),
  }));
}

/** The latest match of each mail. */
async function matchesOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, IncomingMatch>> {
  const rows = await ctx.tx
    .selectDistinctOn([incomingMatches.mailId])
    .from(incomingMatches)
    .where(inArray(incomingMatches.mailId, [...ids]))
    .orderBy(incomingMatches.mailId, desc(incomingMatches.seq));
  return new Map(
    rows.map(({ mailId, aboutKind, aboutId, boardId, how }) => [
      mailId,
      { about: aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId }, boardId, how },
    ]),
  );
}

/** The latest end of each mail that has not come back. */
async function endsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, IncomingMail['end']>> {
  const rows = await ctx.tx
    .selectDistinctOn([incomingEnds.mailId])
    .from(incomingEnds)
    .where(inArray(incomingEnds.mailId, [...ids]))
    .orderBy(incomingEnds.mailId, desc(incomingEnds.seq));
  return new Map(rows.map(({ mailId, how, reason }) => [mailId, how === 'back' ? null : { how, reason }]));
}

async function filesOf(ctx: Ctx, ids: readonly string[]) {
  const rows = await ctx.tx
    .select()
    .from(incomingFiles)
    .where(inArray(incomingFiles.mailId, [...ids]))
    .orderBy(asc(incomingFiles.mailId), asc(incomingFiles.ordinal));
  return rows.map(({ mailId, recordId, fileName, setAside }) => ({
    ...{ mailId, recordId, fileName },
    setAside: setAside as SetAside | null,
  }));
}
