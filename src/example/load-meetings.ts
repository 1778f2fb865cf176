import { Temporal } from 'temporal-polyfill';
import { cancelMeeting, moveMeeting, planMeeting, planSeries, proposeItem, seriesDays, setRule } from '../meetings/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import { must } from './expect.ts';
import {
  freezeWritten,
  holdMeeting,
  type MeetingMade,
  noteVerifiers,
  prepareMeeting,
  publishWhole,
  type Subjects,
} from './hold-meeting.ts';
import type { County } from './load-county.ts';
import { onDay } from './moments.ts';
import { reportTasks } from './report-tasks.ts';
import { type MeetingsSource, source } from './source.ts';

/** Eleven months back and eight ahead: a year of what has been, and what is to come. */
const back = { months: 11 };
const ahead = { months: 8 };

/**
 * A year of meetings, made up: the consultation body's and the management group's held with agenda, notice, notes, minutes and tasks; the
 * last ones where such things usually stand, those to come planned. From the day of loading.
 */
export async function loadMeetings(ctx: Ctx, county: County, subjects: Subjects): Promise<void> {
  const made = source.meetings();
  const organ = (key: string) => county.organs.get(key) ?? '';
  const from = ctx.today.subtract(back);
  const start = onDay(ctx, from.subtract({ days: 30 }));
  for (const { organ: key, ...rule } of made.rules)
    must(await setRule(start, { ...rule, organId: organ(key), from: start.today, requestId: newId() }));
  for (const proposal of made.proposals) {
    const asked = onDay(ctx, ctx.today.subtract({ days: 20 }));
    must(await proposeItem(asked, { ...proposal, organId: organ(proposal.organ), example: true, requestId: newId() }));
  }
  const held = new Set<string>(['svo', 'ledningsgrupp']);
  const planned = new Map<string, readonly MeetingMade[]>();
  for (const series of made.series)
    planned.set(
      series.organ,
      await planOne(start, organ(series.organ), series, { today: ctx.today, isHeld: held.has(series.organ) }),
    );
  await planPresidium(ctx, organ('presidium'), planned.get('svo') ?? [], made);
  for (const key of ['svo', 'ledningsgrupp'] as const) {
    const isVerified = made.rules.some((rule) => rule.organ === key && rule.verifiers > 0);
    const all = { meetings: planned.get(key) ?? [], agendas: made[key], next: made.next[key] };
    await holdAll(ctx, { ...all, subjects, organs: organ, isVerified });
  }
  await reportTasks(ctx);
  await changeSome(ctx, planned);
}

async function planOne(
  ctx: Ctx,
  organId: string,
  { every, nth, weekday, starts, ends, place }: MeetingsSource['series'][number],
  { today, isHeld }: { readonly today: Temporal.PlainDate; readonly isHeld: boolean },
): Promise<readonly MeetingMade[]> {
  const span = { from: isHeld ? today.subtract(back) : today, to: today.add(ahead) };
  const rule = { kind: 'months', every, nth, weekday } as const;
  const days = seriesDays(rule, span, 'after').flatMap(({ by, on }) => (by.month === 7 ? [] : [on]));
  const given = { organId, rule, ...span, days, starts, ends, place, example: true, requestId: newId() };
  const { ids } = must(await planSeries(ctx, given));
  return ids.map((id, at) => ({ id, organId, on: days[at] ?? today, starts, ends }));
}

/** The presidium meets before each of the body's meetings. */
async function planPresidium(
  ctx: Ctx,
  organId: string,
  meetings: readonly MeetingMade[],
  { presidium: { daysBefore, starts, ends, place } }: MeetingsSource,
): Promise<void> {
  for (const meeting of meetings) {
    const given = { organId, on: meeting.on.subtract({ days: daysBefore }), starts, ends, place };
    if (Temporal.PlainDate.compare(given.on, ctx.today) < 0) continue;
    must(await planMeeting(ctx, { ...given, example: true, requestId: newId() }));
  }
}

interface AllOfOrgan {
  readonly meetings: readonly MeetingMade[];
  readonly agendas: readonly MeetingsSource['svo'][number][];
  readonly next: MeetingsSource['next']['svo'];
  readonly subjects: Subjects;
  readonly organs: (key: string) => string;
  /** By the organ's own rule. */
  readonly isVerified: boolean;
}

async function holdAll(ctx: Ctx, { meetings, agendas, next, subjects, organs, isVerified }: AllOfOrgan): Promise<void> {
  const isPast = ({ on }: MeetingMade) => Temporal.PlainDate.compare(on, ctx.today) < 0;
  const past = meetings.filter(isPast);
  for (const [place, meeting] of past.entries()) {
    const agenda = agendas[place % agendas.length] ?? [];
    await prepareMeeting(ctx, meeting, { agenda, subjects, noticed: true });
    await holdMeeting(ctx, meeting, { agenda, organs });
    const isLast = place === past.length - 1;
    // Of the last one something is left to do, as in any secretariat: the chair is to verify, or the notes are to be frozen.
    if (isVerified || !isLast) await freezeWritten(ctx, meeting, isVerified);
    if (isVerified) await noteVerifiers(ctx, meeting, isLast ? 1 : 2);
    // The latest that is verified is still to be published.
    if (isVerified && place < past.length - 2) await publishWhole(ctx, meeting);
  }
  const [coming] = meetings.filter((meeting) => !isPast(meeting));
  if (coming !== undefined) await prepareMeeting(ctx, coming, { agenda: next, subjects, noticed: false });
}

/** Of those to come one has another day, and one is called off. */
async function changeSome(ctx: Ctx, planned: ReadonlyMap<string, readonly MeetingMade[]>): Promise<void> {
  const coming = (planned.get('ledningsgrupp') ?? []).filter(({ on }) => Temporal.PlainDate.compare(on, ctx.today) > 0);
  const [, moved, , cancelled] = coming;
  const asked = onDay(ctx, ctx.today.subtract({ days: 3 }));
  if (moved !== undefined) {
    const to = { on: moved.on.add({ days: 5 }), starts: moved.starts, ends: moved.ends, place: 'Digitalt', online: '' };
    const reason = 'Flera ledamöter är på konferens den dagen.';
    must(await moveMeeting(asked, { meetingId: moved.id, ...to, reason, requestId: newId() }));
  }
  if (cancelled !== undefined) {
    const reason = 'Ersätts av den gemensamma planeringsdagen.';
    must(await cancelMeeting(asked, { meetingId: cancelled.id, reason, requestId: newId() }));
  }
}
