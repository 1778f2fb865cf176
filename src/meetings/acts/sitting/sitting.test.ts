import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { must } from '../../../example/expect.ts';
import { addOrgan, addPerson, assign } from '../../../members/index.ts';
import { type Actor, program } from '../../../platform/actor.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingById } from '../../queries/meetings.ts';
import { sittingOf } from '../../queries/sitting.ts';
import { meetingReplies } from '../../tables.ts';
import { addItem } from '../agenda/add-item.ts';
import { planMeeting } from '../calendar/plan-meeting.ts';
import { closeSitting, goToItem, openSitting, reopenSitting } from './hold-sitting.ts';
import { addOutcome, removeOutcome, rewordOutcome } from './outcomes.ts';
import { saveNote } from './save-note.ts';
import { allSeatsThere, removeAttendance, setAttendance } from './set-attendance.ts';
import { addVoice, removeVoice, rewordVoice, setAbsence } from './voices.ts';

let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const on = Temporal.PlainDate.from('2027-03-12');
const request = () => crypto.randomUUID();
const secretariat = program('test');
const inside: Actor = { ...secretariat, walls: { boards: [], secretariat: false, drafts: true }, account: request() };
const write = <Value>(work: Parameters<typeof database.write<Value>>[2]) => database.write(secretariat, 'test', work);

async function held() {
  return write(async (ctx) => {
    const organ = { kind: 'consultation-body', name: `SVO ${request()}`, parentId: null, ordinal: 1 } as const;
    const { id: organId } = must(await addOrgan(ctx, { ...organ, existsFrom: Temporal.PlainDate.from('2020-01-01') }));
    const sits = async (name: string, role: 'chair' | 'member' | 'substitute') => {
      const { id: personId } = must(await addPerson(ctx, { kind: 'person', name }));
      must(await assign(ctx, { personId, role, organId, from: Temporal.PlainDate.from('2023-01-01') }));
      return personId;
    };
    const people = {
      anna: await sits('Anna Ek', 'chair'),
      bo: await sits('Bo Lind', 'member'),
      cia: await sits('Cia Ask', 'member'),
      dan: await sits('Dan Ros', 'substitute'),
    };
    const plan = async (day: Temporal.PlainDate) =>
      must(await planMeeting(ctx, { organId, on: day, starts: '09:00', ends: '12:00', requestId: request() })).id;
    const meetingId = await plan(on);
    const item = async (title: string) =>
      must(await addItem(ctx, { meetingId, title, purpose: 'consultation', requestId: request() })).id;
    const items = { first: await item('Mötets öppnande'), second: await item('Nära vård') };
    const reply = { id: request(), meetingId, personId: people.bo, answer: 'absent' } as const;
    await ctx.tx.insert(meetingReplies).values({ ...reply, at: ctx.now });
    return { organId, meetingId, people, items, next: await plan(on.add({ months: 1 })) };
  });
}

it('opens with those who sit in the organ on the list, goes from item to item, closes, and opens again with why', async () => {
  const { meetingId, people, items } = await held();
  await write(async (ctx) => {
    expect(await goToItem(ctx, { meetingId, itemId: items.first, requestId: request() })).toMatchObject({
      refusals: [{ code: 'not-open' }],
    });
    expect(await openSitting(ctx, { meetingId, clock: '9', requestId: request() })).toMatchObject({
      refusals: [{ code: 'time-wrong', field: 'clock' }],
    });
    const opening = { meetingId, clock: '09:02', words: 'Anna Ek', requestId: request() };
    must(await openSitting(ctx, opening));
    must(await openSitting(ctx, opening));
    expect((await meetingById(ctx, meetingId))?.life).toMatchObject({ sitting: 'open', currentItemId: items.first });
    must(await goToItem(ctx, { meetingId, itemId: items.second, requestId: request() }));
    const { attendance, opened, visited } = await sittingOf(ctx, meetingId);
    expect(opened).toMatchObject({ clock: '09:02', words: 'Anna Ek' });
    expect(visited).toEqual([items.first, items.second]);
    expect(attendance.map(({ name, capacity, presence }) => [name, capacity, presence])).toEqual([
      ['Anna Ek', 'chair', 'absent'],
      ['Bo Lind', 'member', 'absent'],
      ['Cia Ask', 'member', 'absent'],
      ['Dan Ros', 'substitute', 'absent'],
    ]);
    must(await allSeatsThere(ctx, meetingId));
    expect((await sittingOf(ctx, meetingId)).attendance.map(({ presence }) => presence)).toEqual([
      'on-site',
      'absent',
      'on-site',
      'absent',
    ]);
    must(await closeSitting(ctx, { meetingId, clock: '11:40', requestId: request() }));
    expect((await sittingOf(ctx, meetingId)).closed).toMatchObject({ clock: '11:40' });
    expect(await reopenSitting(ctx, { meetingId, why: ' ', requestId: request() })).toMatchObject({
      refusals: [{ code: 'why-missing' }],
    });
    must(await reopenSitting(ctx, { meetingId, why: 'En punkt var kvar.', requestId: request() }));
    expect((await meetingById(ctx, meetingId))?.life).toMatchObject({ sitting: 'open', currentItemId: items.second });
    const again = await sittingOf(ctx, meetingId);
    expect(again).toMatchObject({ closed: null, opened: { clock: '09:02' }, reopened: [{ words: 'En punkt var kvar.' }] });
    expect(people.anna).toBe(again.attendance[0]?.personId);
  });
});

it('keeps each row of the attendance list for itself: a substitute serves, a guest is there once, who spoke stays', async () => {
  const { meetingId, people, items } = await held();
  await write(async (ctx) => {
    must(await openSitting(ctx, { meetingId, clock: '09:00', requestId: request() }));
    const dan = { meetingId, personId: people.dan, capacity: 'substitute', servingFor: people.bo } as const;
    expect(await setAttendance(ctx, { ...dan, presence: 'absent' })).toMatchObject({ refusals: [{ code: 'cannot-serve' }] });
    expect(await setAttendance(ctx, { ...dan, servingFor: people.dan, presence: 'remote' })).toMatchObject({ ok: false });
    const { id } = must(await setAttendance(ctx, { ...dan, presence: 'remote', came: '09:20' }));
    const guest = { meetingId, guest: 'Eva Alm, projektledare', capacity: 'guest', presence: 'on-site' } as const;
    expect(must(await setAttendance(ctx, guest)).id).toBe(must(await setAttendance(ctx, guest)).id);
    expect(await setAttendance(ctx, { ...guest, came: '10:00', went: '09:00' })).toMatchObject({ ok: false });
    const { attendance } = await sittingOf(ctx, meetingId);
    expect(attendance.slice(3)).toMatchObject([
      { id, name: 'Dan Ros', presence: 'remote', came: '09:20', servingFor: { name: 'Bo Lind' } },
      { name: 'Eva Alm, projektledare', personId: null, capacity: 'guest' },
    ]);
    const voice = { meetingId, itemId: items.first, kind: 'dissent', attendanceId: id, requestId: request() } as const;
    must(await addVoice(ctx, voice));
    expect(await removeAttendance(ctx, meetingId, id)).toMatchObject({ refusals: [{ code: 'spoke' }] });
    must(await removeVoice(ctx, meetingId, (await sittingOf(ctx, meetingId)).items.get(items.first)?.voices[0]?.id ?? ''));
    must(await removeAttendance(ctx, meetingId, id));
    expect((await sittingOf(ctx, meetingId)).attendance).toHaveLength(4);
  });
});

it('lets only those who took part dissent, and only while the meeting is open', async () => {
  const { meetingId, people, items } = await held();
  await write(async (ctx) => {
    must(await openSitting(ctx, { meetingId, clock: '09:00', requestId: request() }));
    must(await allSeatsThere(ctx, meetingId));
    const { attendance } = await sittingOf(ctx, meetingId);
    const idOf = (personId: string) => attendance.find((each) => each.personId === personId)?.id ?? '';
    const voice = { meetingId, itemId: items.second, kind: 'dissent', text: 'Mot förslaget.' } as const;
    const say = (attendanceId: string, requestId = request()) => addVoice(ctx, { ...voice, attendanceId, requestId });
    expect(await say(idOf(people.bo))).toMatchObject({ refusals: [{ code: 'took-no-part', field: 'attendanceId' }] });
    const about = { meetingId, itemId: items.second, attendanceId: idOf(people.cia) };
    must(await setAbsence(ctx, { ...about, reason: 'conflict-of-interest' }));
    expect(await say(idOf(people.cia))).toMatchObject({ refusals: [{ code: 'took-no-part' }] });
    must(await setAbsence(ctx, { ...about, reason: null }));
    const once = request();
    const { id } = must(await say(idOf(people.cia), once));
    expect(must(await say(idOf(people.cia), once)).id).toBe(id);
    expect(await setAbsence(ctx, { ...about, reason: 'away' })).toMatchObject({ refusals: [{ code: 'spoke' }] });
    must(await closeSitting(ctx, { meetingId, clock: '11:00', requestId: request() }));
    expect(await say(idOf(people.anna))).toMatchObject({ refusals: [{ code: 'closed' }] });
    must(await rewordVoice(ctx, { meetingId, id, text: 'Mot förslaget i sin helhet.' }));
    expect((await sittingOf(ctx, meetingId)).items.get(items.second)?.voices).toEqual([
      { id, kind: 'dissent', attendanceId: idOf(people.cia), text: 'Mot förslaget i sin helhet.' },
    ]);
  });
});

it('lets two meetings postpone to each other at the same moment', async () => {
  const one = await held();
  const added = { meetingId: one.next, title: 'E-hälsa', purpose: 'consultation', requestId: request() } as const;
  const { id: item } = await write(async (ctx) => must(await addItem(ctx, added)));
  const postponed = (meetingId: string, itemId: string, postponedTo: string) =>
    write((ctx) => addOutcome(ctx, { meetingId, itemId, postponedTo, kind: 'postponed', requestId: request() }));
  const both = [1, 2, 3].flatMap(() => [
    postponed(one.meetingId, one.items.second, one.next),
    postponed(one.next, item, one.meetingId),
  ]);
  for (const result of await Promise.all(both)) expect(result).toMatchObject({ ok: true });
});

it('notes what came of an item, and puts a postponed one on the agenda of the meeting that is named', async () => {
  const { meetingId, items, next } = await held();
  await write(async (ctx) => {
    const outcome = { meetingId, itemId: items.second, requestId: request() };
    expect(await addOutcome(ctx, { ...outcome, kind: 'recommendation' })).toMatchObject({ refusals: [{ code: 'text-missing' }] });
    const { id } = must(await addOutcome(ctx, { ...outcome, kind: 'recommendation', text: 'SVO rekommenderar huvudmännen.' }));
    must(await rewordOutcome(ctx, { meetingId, id, text: 'SVO rekommenderar huvudmännen att pröva.' }));
    const postponed = { meetingId, itemId: items.second, kind: 'postponed', postponedTo: next, requestId: request() } as const;
    expect(await addOutcome(ctx, { ...postponed, postponedTo: meetingId })).toMatchObject({
      refusals: [{ code: 'meeting-unknown' }],
    });
    must(await addOutcome(ctx, postponed));
    must(await addOutcome(ctx, postponed));
    expect((await agendaOf(ctx, next)).map(({ title, fromItemId }) => [title, fromItemId])).toEqual([
      ['Nära vård', items.second],
    ]);
    expect((await sittingOf(ctx, meetingId)).items.get(items.second)?.outcomes.map(({ kind, text }) => [kind, text])).toEqual([
      ['recommendation', 'SVO rekommenderar huvudmännen att pröva.'],
      ['postponed', ''],
    ]);
    must(await removeOutcome(ctx, meetingId, id));
    expect((await sittingOf(ctx, meetingId)).items.get(items.second)?.outcomes).toHaveLength(1);
  });
});

it('lays the notes of two who write at once together, whichever comes first', async () => {
  const { meetingId, items } = await held();
  const save = (mine: string, base: string | null) =>
    write(async (ctx) => must(await saveNote(ctx, { meetingId, itemId: items.first, mine, base })));
  expect(await save('Mötet öppnas.', '')).toEqual({ text: 'Mötet öppnas.', version: 1, clashes: [] });
  const both = await Promise.all([
    save('Mötet öppnas. Anna frågar.', 'Mötet öppnas.'),
    save('Mötet öppnas av Bo.', 'Mötet öppnas.'),
  ]);
  const last = both.find(({ version }) => version === 3);
  expect(last?.text).toMatch(/Mötet öppnas/);
  for (const words of ['Anna frågar.', 'av Bo.']) expect(last?.text).toContain(words);
  // Sent again after an answer that was lost: nothing is written twice.
  expect(await save(last?.text ?? '', 'Mötet öppnas.')).toMatchObject({ text: last?.text, version: 3 });
});

it('is written by the secretariat alone', async () => {
  const { meetingId, items } = await held();
  await expect(
    database.write(inside, 'test', async (ctx) => [
      await saveNote(ctx, { meetingId, itemId: items.first, mine: 'x', base: '' }),
      await openSitting(ctx, { meetingId, clock: '09:00', requestId: request() }),
    ]),
  ).resolves.toMatchObject([{ refusals: [{ code: 'not-allowed' }] }, { refusals: [{ code: 'not-allowed' }] }]);
});
