import type { Temporal } from 'temporal-polyfill';
import {
  addItem,
  addOutcome,
  addVoice,
  agendaOf,
  allSeatsThere,
  chooseVerifiers,
  closeSitting,
  freezeMinutes,
  giveTask,
  meetingsWhere,
  minutesCheck,
  minutesOf,
  minutesPublication,
  noteVerification,
  openSitting,
  publishMinutes,
  removeAttendance,
  saveNote,
  sendMeetingNotice,
  setAttendance,
  sittingOf,
} from '../meetings/index.ts';
import { assignmentsOn, bodyOf, peopleOn } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import { keepRecord } from '../records/index.ts';
import { must } from './expect.ts';
import { onDay } from './moments.ts';
import type { MeetingsSource } from './source.ts';

/** A meeting of the example as planned. */
export interface MeetingMade {
  readonly id: string;
  readonly organId: string;
  readonly on: Temporal.PlainDate;
  readonly starts: string;
  readonly ends: string;
}

/** What the agendas' items are about elsewhere in the program. */
export interface Subjects {
  readonly plan: { readonly id: string; readonly title: string };
  readonly round: { readonly id: string; readonly title: string };
}

type Agenda = MeetingsSource['svo'][number];
type Held = readonly (Agenda[number] | MeetingsSource['next']['svo'][number])[];

const noWays = { url: '', ways: { canSend: false, domain: 'exempel.invalid' }, sealer: null };

/** Makes the agenda three weeks before, and sends the notice where it is to have gone. */
export async function prepareMeeting(
  ctx: Ctx,
  meeting: MeetingMade,
  { agenda, subjects, noticed }: { readonly agenda: Held; readonly subjects: Subjects; readonly noticed: boolean },
): Promise<void> {
  const made = onDay(ctx, meeting.on.subtract({ days: 21 }));
  for (const { title, purpose, minutes, about } of agenda) {
    const thing = about === undefined ? null : { kind: about, ...subjects[about] };
    must(
      await addItem(made, { meetingId: meeting.id, title, purpose, minutes, about: thing, example: true, requestId: newId() }),
    );
  }
  if (!noticed) return;
  const sent = onDay(ctx, meeting.on.subtract({ days: 11 }));
  must(await sendMeetingNotice(sent, noWays, { meetingId: meeting.id, message: '', requestId: newId() }));
}

/** Holds it as planned: all there but one, who has a substitute; notes, outcomes and tasks of each item. */
export async function holdMeeting(
  ctx: Ctx,
  meeting: MeetingMade,
  { agenda, organs }: { readonly agenda: Agenda; readonly organs: (key: string) => string },
): Promise<void> {
  const then = onDay(ctx, meeting.on);
  const meetingId = meeting.id;
  must(await openSitting(then, { meetingId, clock: meeting.starts, requestId: newId() }));
  await noteAttendance(then, meeting);
  const items = await agendaOf(then, meetingId);
  for (const [place, told] of agenda.entries()) {
    const itemId = items[place]?.id ?? '';
    if (told.note !== undefined) must(await saveNote(then, { meetingId, itemId, mine: told.note, base: '' }));
    if (told.outcome !== undefined) must(await addOutcome(then, { meetingId, itemId, ...told.outcome, requestId: newId() }));
    if (told.voice !== undefined) {
      const [, speaker] = (await sittingOf(then, meetingId)).attendance.filter(({ presence }) => presence !== 'absent');
      must(await addVoice(then, { meetingId, itemId, ...told.voice, attendanceId: speaker?.id ?? '', requestId: newId() }));
    }
    if (told.task !== undefined) await giveOne(then, { meeting, itemId, task: told.task, organs });
  }
  must(await closeSitting(then, { meetingId, clock: meeting.ends, requestId: newId() }));
}

/** The two whom the body's web page names sit there in truth: what they did at a made-up meeting is not made up. */
async function noteAttendance(ctx: Ctx, { id: meetingId, organId, on }: MeetingMade): Promise<void> {
  must(await allSeatsThere(ctx, meetingId));
  const held = await assignmentsOn(ctx, on, { organId });
  const { attendance } = await sittingOf(ctx, meetingId);
  for (const { person } of held.filter(({ example }) => !example)) {
    const row = attendance.find(({ personId }) => personId === person.id);
    if (row !== undefined) must(await removeAttendance(ctx, meetingId, row.id));
  }
  const away = held.filter(({ role, example }) => role === 'member' && example)[3];
  if (away === undefined) return;
  must(await setAttendance(ctx, { meetingId, personId: away.person.id, capacity: 'member', presence: 'absent' }));
  const substitutes = held.filter(({ role, example }) => role === 'substitute' && example);
  for (const [place, { person }] of substitutes.entries()) {
    const serving =
      place === 0 ? ({ presence: 'on-site', servingFor: away.person.id } as const) : ({ presence: 'absent' } as const);
    must(await setAttendance(ctx, { meetingId, personId: person.id, capacity: 'substitute', ...serving }));
  }
}

interface TaskGiven {
  readonly meeting: MeetingMade;
  readonly itemId: string;
  readonly task: NonNullable<Agenda[number]['task']>;
  readonly organs: (key: string) => string;
}

async function giveOne(ctx: Ctx, { meeting, itemId, task, organs }: TaskGiven): Promise<void> {
  const person = task.person === undefined ? null : (await peopleOn(ctx, ctx.today)).find(({ name }) => name === task.person);
  const owner = { personId: person?.id ?? null, ownerOrganId: task.organ === undefined ? null : organs(task.organ) };
  const given = { organId: meeting.organId, meetingId: meeting.id, itemId, text: task.text, ...owner };
  must(await giveTask(ctx, { ...given, dueOn: meeting.on.add({ days: task.days }), example: true, requestId: newId() }));
}

/** Freezes what was written five days after, for the chair and a member to verify, or for nobody where the organ has no such rule. */
export async function freezeWritten(ctx: Ctx, { id: meetingId, on }: MeetingMade, isVerified: boolean): Promise<void> {
  const then = onDay(ctx, on.add({ days: 5 }));
  const { attendance } = await sittingOf(then, meetingId);
  const there = (seat: string) =>
    attendance.find(({ presence, capacity }) => presence !== 'absent' && capacity === seat)?.personId ?? '';
  if (isVerified) {
    const chosen = { chairId: there('chair'), verifierIds: [there('member')] };
    must(await chooseVerifiers(then, { meetingId, ...chosen, requestId: newId() }));
  }
  must(await freezeMinutes(then, noWays, { meetingId, nobodyVerifies: !isVerified, requestId: newId() }));
}

/** Makes verified minutes public, all of them. */
export async function publishWhole(ctx: Ctx, { id: meetingId, on }: MeetingMade): Promise<void> {
  const then = onDay(ctx, on.add({ days: 12 }));
  const [meeting] = await meetingsWhere(then, { ids: [meetingId] });
  const minutes = await minutesOf(then, meetingId);
  if (meeting === undefined || minutes.latest === null) return;
  const { seen } = await minutesPublication(then, { meeting, minutes, frozen: minutes.latest }, []);
  const asked = { meetingId, without: [], seen, shownUntil: null, checked: [minutesCheck], request: newId() };
  must(await publishMinutes(then, asked));
}

/** Notes what the verifiers answered by mail. @param many how many of them have answered; the chair answers last */
export async function noteVerifiers(ctx: Ctx, { id: meetingId, on }: MeetingMade, many: number): Promise<void> {
  const then = onDay(ctx, on.add({ days: 9 }));
  const { latest, current } = await minutesOf(then, meetingId);
  const owner = (await bodyOf(then))?.hostBoardId ?? '';
  for (const { id: verifierId, name } of current.toReversed().slice(0, many)) {
    const { id: recordId } = must(
      await keepRecord(then, {
        ...{ title: `Svar från ${name} om protokollet ${on}`, kind: 'mail', owner, access: 'public', sharedWith: 'secretariat' },
        ...{ bytes: new TextEncoder().encode('Jag justerar protokollet.\n'), fileName: 'svar.txt', example: true },
        becameOfficialOn: then.today,
      }),
    );
    const about = { meetingId, verifierId, minutesId: latest?.id ?? '', recordId };
    must(await noteVerification(then, { ...about, kind: 'attested', way: 'mail', text: '', requestId: newId() }));
  }
}
