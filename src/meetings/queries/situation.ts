import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { helpsToWriteDrafts } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { stockholmDay } from '../../platform/clock.ts';
import { publicationOf } from '../../records/index.ts';
import type { AgendaItem, MeetingWithLife } from '../meeting.ts';
import type { MeetingReader, MeetingSituation } from '../meeting-situation.ts';
import { mayAnswerNotice, mayKeepMeetings, mayPrepareMeetings } from '../policy.ts';
import { meetingChanges, meetingMinutes, meetingReplies } from '../tables.ts';
import { noticeToSend } from './notice-to-send.ts';
import { latestNotice } from './notices.ts';
import { personActing } from './person-acting.ts';
import { agendaToPrepare, preparationOf, presidiumOf } from './preparation.ts';
import { ruleOn } from './rules.ts';

/** Where a meeting stands, as far as the reader may know it, and what the reader is in it. */
export async function situationOf(
  ctx: Ctx,
  meeting: MeetingWithLife,
  agenda: readonly AgendaItem[],
): Promise<{ readonly known: MeetingSituation; readonly reader: MeetingReader }> {
  const { on, life, organId } = meeting;
  const rule = await ruleOn(ctx, organId, on);
  const said = await preparationOf(ctx, meeting.id);
  const notice = await latestNotice(ctx, meeting.id);
  const standing = agenda.filter(({ struckAt }) => struckAt === null);
  const verifying = life.verified ? [] : await verifiersOf(ctx, life.minutesId);
  const me = await personActing(ctx);
  const keeps = mayKeepMeetings.allows(ctx.actor, undefined);
  const presidium = await presidiumOf(ctx, organId, on);
  const preparation = preparationState(said, (await agendaToPrepare(ctx, meeting, agenda)).sha256);
  const known: MeetingSituation = {
    ...{ organ: meeting.organ.name, on, starts: meeting.starts, ends: meeting.ends, place: meeting.place },
    ...{ stands: meeting.stands, reason: await reasonOf(ctx, meeting), life, today: ctx.today },
    ...{ seesDrafts: mayPrepareMeetings.allows(ctx.actor, undefined), items: standing.length },
    current: currentOf(standing, life.currentItemId),
    ...{ preparation, noticeBy: on.subtract({ days: rule.noticeDays }) },
    noticedOn: notice === null ? null : stockholmDay(notice.at),
    changedSinceNotice: notice !== null && keeps && (await noticeToSend(ctx, meeting, '')).refused === null,
    recordKind: (await frozenKind(ctx, life.minutesId)) ?? rule.recordKind,
    waitsFor: verifying.filter(({ said }) => said === null).map(({ name }) => name),
    objected: verifying.filter(({ said }) => said === 'objected').map(({ name }) => name),
    published: life.verified && (await publicationOf(ctx, 'minutes', meeting.id)) !== null,
  };
  const isAsked = preparation === 'asked' || preparation === 'changed';
  const reader: MeetingReader = {
    keeps,
    prepares: isAsked && presidium.some(({ personId }) => personId === me) && helpsToWriteDrafts(ctx.actor),
    answers: me !== null && sitsIn(ctx, meeting) && !(await hasAnswered(ctx, meeting.id, me)),
    verifies: me !== null && verifying.some(({ personId, said }) => personId === me && said === null),
    hasPresidium: presidium.length > 0,
  };
  return { known, reader };
}

function preparationState(said: Awaited<ReturnType<typeof preparationOf>>, sha256: string): MeetingSituation['preparation'] {
  const last = said.findLast(({ kind }) => kind !== 'remark');
  if (last === undefined) return 'none';
  if (last.kind === 'asked') return 'asked';
  return sha256 === last.agendaSha256 ? 'ready' : 'changed';
}

function currentOf(standing: readonly AgendaItem[], id: string | null): MeetingSituation['current'] {
  const place = standing.findIndex((item) => item.id === id);
  const item = standing[place];
  return item === undefined ? null : { number: place + 1, title: item.title };
}

function sitsIn(ctx: Ctx, meeting: MeetingWithLife): boolean {
  const own = ctx.actor.grants.some(({ organ }) => organ === meeting.organId);
  return own && mayAnswerNotice.allows(ctx.actor, meeting);
}

async function hasAnswered(ctx: Ctx, meetingId: string, personId: string): Promise<boolean> {
  const rows = await ctx.tx
    .select({ id: meetingReplies.id })
    .from(meetingReplies)
    .where(and(eq(meetingReplies.meetingId, meetingId), eq(meetingReplies.personId, personId)))
    .limit(1);
  return rows.length > 0;
}

async function reasonOf(ctx: Ctx, { id, stands }: MeetingWithLife): Promise<string> {
  if (stands === 'planned') return '';
  const [row] = await ctx.tx
    .select({ reason: meetingChanges.reason })
    .from(meetingChanges)
    .where(and(eq(meetingChanges.meetingId, id), inArray(meetingChanges.kind, ['cancelled', 'not-held'])))
    .orderBy(desc(meetingChanges.seq))
    .limit(1);
  return row?.reason ?? '';
}

async function frozenKind(ctx: Ctx, minutesId: string | null): Promise<'notes' | 'minutes' | null> {
  if (minutesId === null) return null;
  const [row] = await ctx.tx.select({ kind: meetingMinutes.kind }).from(meetingMinutes).where(eq(meetingMinutes.id, minutesId));
  return row?.kind ?? null;
}

interface Verifying {
  readonly personId: string;
  readonly name: string;
  /** The latest word on this text; null while nothing has been said. */
  readonly said: 'attested' | 'objected' | null;
}

/** Those who are to verify a frozen text, replaced ones left out. */
async function verifiersOf(ctx: Ctx, minutesId: string | null): Promise<readonly Verifying[]> {
  if (minutesId === null) return [];
  const { rows } = await ctx.tx.execute<{ person_id: string; name: string; said: Verifying['said'] }>(sql`
    select v.person_id, p.name, (select e.kind from verifications e where e.verifier_id = v.id and e.minutes_id = m.id
      order by e.seq desc limit 1) as said
    from meeting_minutes m join minutes_verifiers v on v.meeting_id = m.meeting_id join people p on p.id = v.person_id
    where m.id = ${minutesId} and not exists (select 1 from minutes_verifiers r where r.replaces = v.id)
    order by v.seq`);
  return rows.map(({ person_id, name, said }) => ({ personId: person_id, name, said }));
}
