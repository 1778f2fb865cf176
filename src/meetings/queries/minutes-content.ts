import { and, asc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { organsEver, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import type { AgendaItem, MeetingWithLife } from '../meeting.ts';
import { type MinutesAttendee, type MinutesContent, type MinutesItem, normaliseMinutes } from '../minutes/minutes-content.ts';
import { paragraphsFor } from '../minutes/paragraphs.ts';
import type { Attendee, ItemSitting } from '../sitting/sitting.ts';
import { meetingMinutes, meetings, tasks } from '../tables.ts';
import { agendaOf } from './agenda.ts';
import type { MinutesOfMeeting } from './minutes.ts';
import { ruleOn } from './rules.ts';
import { sittingOf } from './sitting.ts';
import { notesWithTasks } from './tasks-on-agenda.ts';

/** What would be frozen now: the next number of a meeting's notes or minutes, from what has been written at it. */
export async function minutesToFreeze(ctx: Ctx, meeting: MeetingWithLife, known: MinutesOfMeeting): Promise<MinutesContent> {
  const agenda = await agendaOf(ctx, meeting.id);
  const sitting = await sittingOf(ctx, meeting.id);
  const noteOf = await notesWithTasks(ctx, meeting, agenda);
  const given = groupBy(await tasksGivenAt(ctx, meeting.id), ({ itemId }) => itemId ?? '');
  const taken = { own: ownFirst(known), others: await paragraphsOfOthers(ctx, meeting) };
  const numbered = paragraphsFor(
    agenda.map(({ id, struckAt }) => ({ id, struck: struckAt !== null })),
    taken,
  );
  const names = new Map(sitting.attendance.map(({ id, name }) => [id, name]));
  const { on, starts, ends, place, title } = meeting;
  return normaliseMinutes({
    ...{ organ: meeting.organ.name, kind: (await ruleOn(ctx, meeting.organId, on)).recordKind },
    ...{ number: (known.latest?.number ?? 0) + 1, title, on: on.toString(), place },
    // As it was, where the secretary has said so; else as it was planned.
    ...{ starts: sitting.opened?.clock || starts, ends: sitting.closed?.clock || ends },
    ...{ opening: known.draft.opening, closing: known.draft.closing },
    attendance: sitting.attendance.map(attendeeOf),
    items: agenda.map((item) =>
      itemOf(item, {
        ...{ paragraph: numbered.get(item.id) ?? null, sitting: sitting.items.get(item.id), names },
        ...{ noteOf, tasks: given.get(item.id) ?? [] },
      }),
    ),
    verifiers: known.current.map(({ name, role }) => ({ name, role })),
  });
}

function attendeeOf(attendee: Attendee): MinutesAttendee {
  const { name, capacity, servingFor, presence, came, went, principal, party } = attendee;
  return { name, capacity, servingFor: servingFor?.name ?? null, presence, came, went, principal, party };
}

interface OfItem {
  readonly paragraph: number | null;
  readonly sitting: ItemSitting | undefined;
  /** By attendance. */
  readonly names: ReadonlyMap<string, string>;
  /** What was written at an item, and after it how the tasks stood that it follows up. */
  readonly noteOf: (itemId: string, note: string) => string;
  readonly tasks: readonly (MinutesItem['tasks'][number] & { readonly itemId: string | null })[];
}

function itemOf(item: AgendaItem, { paragraph, sitting, names, noteOf, tasks: given }: OfItem): MinutesItem {
  const nameOf = (attendanceId: string) => names.get(attendanceId) ?? '';
  return {
    ...{ id: item.id, paragraph, title: item.title, purpose: item.purpose, rapporteur: item.rapporteur },
    struck: item.struckAt === null ? null : item.struckReason,
    note: noteOf(item.id, sitting?.note.text ?? ''),
    outcomes: (sitting?.outcomes ?? []).map(({ kind, text }) => ({ kind, text })),
    voices: (sitting?.voices ?? []).map(({ kind, attendanceId, text }) => ({ kind, name: nameOf(attendanceId), text })),
    absences: (sitting?.absences ?? []).map(({ attendanceId, reason }) => ({ name: nameOf(attendanceId), reason })),
    tasks: given.map(({ text, owner, due }) => ({ text, owner, due })),
    papers: item.papers.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ recordId, title }) => ({ recordId, title })),
  };
}

/** As they were given at the meeting: what has become of them since is not what the meeting said. */
async function tasksGivenAt(ctx: Ctx, meetingId: string): Promise<OfItem['tasks']> {
  const rows = await ctx.tx.select().from(tasks).where(eq(tasks.meetingId, meetingId)).orderBy(asc(tasks.seq));
  if (rows.length === 0) return [];
  const people = await personNames(
    ctx,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  const organs = await organsEver(ctx);
  return rows.map(({ itemId, text, personId, ownerOrganId, dueOn }) => {
    const owners = [personId === null ? undefined : people.get(personId), organs.get(ownerOrganId ?? '')?.name];
    return { itemId, text, owner: owners.filter((name) => name !== undefined).join(', '), due: dueOn?.toString() ?? null };
  });
}

/** Tasks that nobody has been told of by an earlier freezing. */
export async function tasksGivenSince(ctx: Ctx, meetingId: string, since: Temporal.Instant | null): Promise<readonly string[]> {
  const rows = await ctx.tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.meetingId, meetingId), since === null ? undefined : gt(tasks.at, since)));
  return rows.map(({ id }) => id);
}

/** The first § of the meeting's latest number. */
function ownFirst({ latest }: MinutesOfMeeting): number | null {
  return latest?.content.items.find(({ paragraph }) => paragraph !== null)?.paragraph ?? null;
}

/** § of the organ's other meetings of that calendar year, in the latest text that each has frozen. */
async function paragraphsOfOthers(ctx: Ctx, { id, organId, on }: MeetingWithLife): Promise<readonly number[]> {
  const rows = await ctx.tx
    .selectDistinctOn([meetingMinutes.meetingId], { content: meetingMinutes.content })
    .from(meetingMinutes)
    .innerJoin(meetings, eq(meetings.id, meetingMinutes.meetingId))
    .where(and(eq(meetings.organId, organId), ne(meetings.id, id), sql`extract(year from ${meetings.on}) = ${on.year}`))
    .orderBy(meetingMinutes.meetingId, sql`${meetingMinutes.number} desc`);
  return rows.flatMap(({ content }) => (content as MinutesContent).items.flatMap(({ paragraph }) => paragraph ?? []));
}
