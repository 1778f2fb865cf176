import { and, asc, desc, eq, getTableColumns, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { type Mailing, mailingState, mailingsAbout } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { publicationOf, recordsById } from '../../../records/index.ts';
import type { MailCounts, Material, Outcome, OutcomeOfPlan, ParticipantMail, Summary } from '../../after/after.ts';
import { mailRequest } from '../../registering/mail-request.ts';
import {
  conferenceMaterials,
  conferenceOutcomes,
  conferenceSummaries,
  conferences,
  participantMails,
  registrations,
} from '../../tables.ts';

/** What was shown or handed out and has not been taken away, in the order in which it was attached; only what the reader may read. */
export async function materialOf(ctx: Ctx, conferenceId: string): Promise<readonly Material[]> {
  if (!isUuid(conferenceId)) return [];
  const rows = await ctx.tx
    .select({ id: conferenceMaterials.id, itemId: conferenceMaterials.itemId, recordId: conferenceMaterials.recordId })
    .from(conferenceMaterials)
    .where(and(eq(conferenceMaterials.conferenceId, conferenceId), isNull(conferenceMaterials.endedAt)))
    .orderBy(asc(conferenceMaterials.seq));
  const records = await recordsById(
    ctx,
    rows.map(({ recordId }) => recordId),
  );
  const found: Material[] = [];
  for (const row of rows) {
    const record = records.get(row.recordId);
    if (record === undefined) continue;
    const { title, fileName, size, access, sharedWith } = record;
    const publicationId = (await publicationOf(ctx, 'record', record.id))?.id ?? null;
    found.push({ ...row, title, fileName, size, access, sharedWith, publicationId });
  }
  return found;
}

/** Every summary that has been saved, the latest first: the first counts. */
export async function summariesOf(ctx: Ctx, conferenceId: string): Promise<readonly Summary[]> {
  if (!isUuid(conferenceId)) return [];
  return ctx.tx
    .select({ number: conferenceSummaries.number, text: conferenceSummaries.text, at: conferenceSummaries.at })
    .from(conferenceSummaries)
    .where(eq(conferenceSummaries.conferenceId, conferenceId))
    .orderBy(desc(conferenceSummaries.number));
}

/** The summary that counts; null while nobody has written one. */
export async function summaryOf(ctx: Ctx, conferenceId: string): Promise<Summary | null> {
  return (await summariesOf(ctx, conferenceId))[0] ?? null;
}

const { by: _by, requestId: _request, seq: _seq, endedAt: _ended, ...outcomeColumns } = getTableColumns(conferenceOutcomes);

/** What a conference led to, by day; what has been taken back is left out. */
export async function outcomesOf(ctx: Ctx, conferenceId: string): Promise<readonly Outcome[]> {
  if (!isUuid(conferenceId)) return [];
  return (await outcomesWhere(ctx, eq(conferenceOutcomes.conferenceId, conferenceId))).map(({ conference: _, ...row }) => row);
}

/** What conferences led to in a plan, its areas and its activities, by day. @param projectIds projects that belong to it: what led on there too */
export async function outcomesOfPlan(
  ctx: Ctx,
  planId: string,
  projectIds: readonly string[] = [],
): Promise<readonly OutcomeOfPlan[]> {
  if (!isUuid(planId)) return [];
  const { planId: ofPlan, projectId } = conferenceOutcomes;
  const where = projectIds.length === 0 ? eq(ofPlan, planId) : or(eq(ofPlan, planId), inArray(projectId, [...projectIds]));
  return outcomesWhere(ctx, where);
}

async function outcomesWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly OutcomeOfPlan[]> {
  const conference = { title: conferences.title, on: conferences.on, example: conferences.example };
  const rows = await ctx.tx
    .select({ ...outcomeColumns, conference })
    .from(conferenceOutcomes)
    .innerJoin(conferences, eq(conferences.id, conferenceOutcomes.conferenceId))
    .where(and(where, isNull(conferenceOutcomes.endedAt)))
    .orderBy(asc(conferenceOutcomes.on), asc(conferenceOutcomes.seq));
  return rows;
}

/**
 * The mails that have been written to a conference's participants, the latest first, each with how far its copies have come. When the
 * participants' details have been removed, so have the copies: then only how many there were is left.
 */
export async function mailsTo(ctx: Ctx, conferenceId: string): Promise<readonly ParticipantMail[]> {
  if (!isUuid(conferenceId)) return [];
  const { id, occasion, to, itemId, subject, body, count, at, requestId } = participantMails;
  const rows = await ctx.tx
    .select({ id, occasion, to, itemId, subject, body, count, at, requestId })
    .from(participantMails)
    .where(eq(participantMails.conferenceId, conferenceId))
    .orderBy(desc(participantMails.seq));
  if (rows.length === 0) return [];
  const people = await ctx.tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(eq(registrations.conferenceId, conferenceId));
  const copies = new Map(
    (await mailingsAbout(ctx, 'conference', conferenceId, ['letter'])).map((each) => [each.requestId, each]),
  );
  return rows.map(({ requestId: request, ...mail }) => ({
    ...mail,
    sent: countsOf(people.flatMap((person) => copies.get(mailRequest(request, person.id)) ?? [])),
  }));
}

function countsOf(copies: readonly Mailing[]): MailCounts {
  const kinds = copies.map((copy) => mailingState(copy).kind);
  const many = (...wanted: readonly string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const [taken, refused] = [many('sent'), many('refused', 'bounced', 'given-up')];
  return { taken, refused, underWay: kinds.length - taken - refused };
}
