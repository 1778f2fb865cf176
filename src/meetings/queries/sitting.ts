import { and, asc, eq } from 'drizzle-orm';
import { type Assignment, assignmentsOn, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { compareNames } from '../../ui/index.ts';
import type { Meeting } from '../meeting.ts';
import { type Attendee, emptyItem, type ItemSitting, type Sitting, type Told } from '../sitting/sitting.ts';
import { capacities, itemAbsences, itemNotes, itemOutcomes, itemVoices, meetingAttendance, sittingEvents } from '../tables.ts';
import { meetingById } from './meetings.ts';

/** What has been written at a meeting so far: attendance, and what stands at each item. Of a meeting that is not there: nothing. */
export async function sittingOf(ctx: Ctx, meetingId: string): Promise<Sitting> {
  const meeting = await meetingById(ctx, meetingId);
  if (meeting === null) return { opened: null, closed: null, reopened: [], visited: [], attendance: [], items: new Map() };
  const events = await eventsOf(ctx, meeting.id);
  return { ...events, attendance: await attendanceOf(ctx, meeting), items: await itemsOf(ctx, meeting.id) };
}

async function eventsOf(ctx: Ctx, meetingId: string): Promise<Pick<Sitting, 'opened' | 'closed' | 'reopened' | 'visited'>> {
  const { kind, itemId, clock, words, at, seq } = sittingEvents;
  const rows = await ctx.tx
    .select({ kind, itemId, clock, words, at })
    .from(sittingEvents)
    .where(eq(sittingEvents.meetingId, meetingId))
    .orderBy(asc(seq));
  const told = (row: (typeof rows)[number]): Told => ({ clock: row.clock, words: row.words, at: row.at });
  const [first, ...again] = rows.filter((row) => row.kind === 'opened').map(told);
  const last = rows.at(-1);
  return {
    opened: first ?? null,
    closed: last?.kind === 'closed' ? told(last) : null,
    reopened: again,
    visited: [...new Set(rows.flatMap((row) => row.itemId ?? []))],
  };
}

/** The attendance list in its order; empty until the meeting is opened or someone is put on it. */
export async function attendanceOf(ctx: Ctx, meeting: Pick<Meeting, 'id' | 'organId' | 'on'>): Promise<readonly Attendee[]> {
  const rows = await ctx.tx.select().from(meetingAttendance).where(eq(meetingAttendance.meetingId, meeting.id));
  if (rows.length === 0) return [];
  const names = await personNames(
    ctx,
    rows.flatMap(({ personId, servingFor }) => [personId, servingFor].filter((id) => id !== null)),
  );
  const held = await assignmentsOn(ctx, meeting.on, { organId: meeting.organId });
  return rows.map((row) => attendee(row, names, held)).sort(inListOrder);
}

function attendee(
  row: typeof meetingAttendance.$inferSelect,
  names: ReadonlyMap<string, string>,
  held: readonly Assignment[],
): Attendee {
  const { id, personId, guest, capacity, servingFor, presence, came, went } = row;
  const seat = held.find(({ person }) => person.id === personId);
  return {
    ...{ id, personId, capacity, presence, came, went },
    name: personId === null ? guest : (names.get(personId) ?? ''),
    servingFor: servingFor === null ? null : { personId: servingFor, name: names.get(servingFor) ?? '' },
    principal: seat?.principal?.name ?? null,
    party: seat?.party ?? null,
  };
}

function inListOrder(a: Attendee, b: Attendee): number {
  return capacities.indexOf(a.capacity) - capacities.indexOf(b.capacity) || compareNames(a.name, b.name);
}

async function itemsOf(ctx: Ctx, meetingId: string): Promise<ReadonlyMap<string, ItemSitting>> {
  const { tx } = ctx;
  const notes = await tx.select().from(itemNotes).where(eq(itemNotes.meetingId, meetingId));
  const absences = groupBy(await tx.select().from(itemAbsences).where(eq(itemAbsences.meetingId, meetingId)), byItem);
  const outcomes = groupBy(
    await tx
      .select()
      .from(itemOutcomes)
      .where(eq(itemOutcomes.meetingId, meetingId))
      .orderBy(asc(itemOutcomes.position), asc(itemOutcomes.id)),
    byItem,
  );
  const voices = groupBy(
    await tx.select().from(itemVoices).where(eq(itemVoices.meetingId, meetingId)).orderBy(asc(itemVoices.at), asc(itemVoices.id)),
    byItem,
  );
  const noted = new Map(notes.map(({ itemId, text, version }) => [itemId, { text, version }]));
  const ids = new Set([...noted.keys(), ...absences.keys(), ...outcomes.keys(), ...voices.keys()]);
  return new Map(
    [...ids].map((id): [string, ItemSitting] => [
      id,
      {
        note: noted.get(id) ?? emptyItem.note,
        absences: (absences.get(id) ?? []).map(({ attendanceId, reason }) => ({ attendanceId, reason })),
        outcomes: (outcomes.get(id) ?? []).map(({ id: outcome, kind, text }) => ({ id: outcome, kind, text })),
        voices: (voices.get(id) ?? []).map(({ id: voice, kind, attendanceId, text }) => ({
          id: voice,
          kind,
          attendanceId,
          text,
        })),
      },
    ]),
  );
}

function byItem({ itemId }: { readonly itemId: string }): string {
  return itemId;
}

/** How many times the note of an item has been saved; 0 before the first. */
export async function noteVersion(ctx: Ctx, meetingId: string, itemId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ version: itemNotes.version })
    .from(itemNotes)
    .where(and(eq(itemNotes.meetingId, meetingId), eq(itemNotes.itemId, itemId)));
  return row?.version ?? 0;
}
