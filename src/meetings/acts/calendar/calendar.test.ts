import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { must } from '../../../example/expect.ts';
import { addOrgan } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { anonymous, program } from '../../../platform/actor.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { hoursOf } from '../../meeting.ts';
import { unopenedWaiting } from '../../queries/calendar/unopened-waiting.ts';
import { meetingById, meetingsWhere } from '../../queries/meetings.ts';
import { cancelMeeting, moveMeeting, noteNotHeld, restoreMeeting } from './change-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { planSeries } from './plan-series.ts';

let made: TestDatabase;
let database: Database;
let organId = '';
const id = () => crypto.randomUUID();
const day = Temporal.PlainDate.from;

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  const organ = { kind: 'consultation-body', name: 'SVO', parentId: null, ordinal: 1, existsFrom: day('2020-01-01') } as const;
  organId = await asProgram(async (ctx) => must(await addOrgan(ctx, organ)).id);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

/** On a day of its own, at noon. */
function asProgram<T>(work: (ctx: Ctx) => Promise<T>, today = '2027-01-10'): Promise<T> {
  const now = Temporal.Instant.from(`${today}T11:00:00Z`);
  return database.write(program('test'), 'test', (ctx) => work({ ...ctx, now, today: stockholmDay(now) }));
}

const meetingOn = (ctx: Ctx, on: string) =>
  planMeeting(ctx, { organId, on: day(on), starts: '09:00', ends: '12:00', place: 'Rådhuset', requestId: id() });

const codes = (result: { readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }) =>
  result.refusals?.map(({ code }) => code) ?? [];

describe('a series', () => {
  const rule = { kind: 'weeks', every: 2, weekday: 5 } as const;
  const wanted = () => ({
    ...{ organId, rule, from: day('2027-09-01'), to: day('2027-10-31'), starts: '09:00', ends: '12:00', requestId: id() },
    days: [day('2027-09-17'), day('2027-09-03')],
  });

  it('is planned at once, and once', async () => {
    const asked = wanted();
    const ids = await asProgram(async (ctx) => must(await planSeries(ctx, asked)).ids);
    expect(await asProgram(async (ctx) => must(await planSeries(ctx, asked)).ids)).toEqual(ids);
    const found = await asProgram((ctx) => meetingsWhere(ctx, { ids }));
    expect(found.map(({ on, seriesId }) => [on.toString(), seriesId === found[0]?.seriesId])).toEqual([
      ['2027-09-03', true],
      ['2027-09-17', true],
    ]);
  });

  it('is refused where it makes no sense, and then nothing is planned', async () => {
    const tried = async (more: object) => codes(await asProgram((ctx) => planSeries(ctx, { ...wanted(), ...more })));
    expect(await tried({ days: [] })).toEqual(['no-days']);
    expect(await tried({ days: [day('2027-09-03'), day('2027-09-03')] })).toEqual(['day-twice']);
    expect(await tried({ to: day('2026-01-01') })).toEqual(['series-backwards']);
    expect(await tried({ rule: { ...rule, every: 0 } })).toEqual(['rule-wrong']);
    expect(await tried({ starts: '9' })).toEqual(['time-wrong']);
    expect(await tried({ organId: id() })).toEqual(['organ-unknown']);
  });
});

describe('a meeting', () => {
  const still = { starts: '09:00', ends: '12:00', place: 'Rådhuset', online: '' };

  it('moved over the change to summer time keeps its hour, and tells what it was', async () => {
    const meetingId = await asProgram(async (ctx) => must(await meetingOn(ctx, '2027-03-26')).id);
    const move = { meetingId, ...still, on: day('2027-03-29'), reason: 'Långfredagen', requestId: id() };
    expect(must(await asProgram((ctx) => moveMeeting(ctx, move)))).toEqual({ noticed: false });
    await asProgram((ctx) => moveMeeting(ctx, move));
    const moved = await asProgram((ctx) => meetingById(ctx, meetingId));
    expect(moved).toMatchObject({ sequence: 1, starts: '09:00' });
    if (moved === null) throw new Error('gone');
    const { from } = hoursOf(moved);
    expect([from.toPlainTime().toString(), from.toInstant().toString()]).toEqual(['09:00:00', '2027-03-29T07:00:00Z']);
    const { rows } = await asProgram((ctx) =>
      ctx.tx.execute(sql`select kind, was, reason from meeting_changes where meeting_id = ${meetingId}`),
    );
    expect(rows).toEqual([{ kind: 'moved', was: { on: '2027-03-26', ...still }, reason: 'Långfredagen' }]);
  });

  it('is moved for a reason, and somewhere', async () => {
    const meetingId = await asProgram(async (ctx) => must(await meetingOn(ctx, '2027-04-09')).id);
    const move = { meetingId, ...still, on: day('2027-04-16'), reason: 'Krock', requestId: id() };
    const tried = async (more: object) => codes(await asProgram((ctx) => moveMeeting(ctx, { ...move, ...more })));
    expect(await tried({ reason: ' ' })).toEqual(['reason-missing']);
    expect(await tried({ on: day('2027-04-09') })).toEqual(['nothing-changed']);
    expect(await tried({ ends: '08:00' })).toEqual(['ends-before-it-starts']);
    expect(await tried({ meetingId: id() })).toEqual(['not-found']);
    expect(codes(await database.write(anonymous, 'test', (ctx) => moveMeeting(ctx, move)))).toEqual(['not-allowed']);
  });

  it('is called off before its day and not held after it, and comes back', async () => {
    const meetingId = await asProgram(async (ctx) => must(await meetingOn(ctx, '2027-05-07')).id);
    const asked = () => ({ meetingId, reason: 'Få kunde komma', requestId: id() });
    expect(codes(await asProgram((ctx) => noteNotHeld(ctx, asked()), '2027-05-06'))).toEqual(['day-not-come']);
    expect(codes(await asProgram((ctx) => cancelMeeting(ctx, asked()), '2027-05-08'))).toEqual(['day-has-passed']);
    must(await asProgram((ctx) => cancelMeeting(ctx, asked()), '2027-05-06'));
    expect(codes(await asProgram((ctx) => cancelMeeting(ctx, asked()), '2027-05-06'))).toEqual(['not-planned']);
    must(await asProgram((ctx) => restoreMeeting(ctx, asked()), '2027-05-06'));
    must(await asProgram((ctx) => noteNotHeld(ctx, asked()), '2027-05-07'));
    expect(await asProgram((ctx) => meetingById(ctx, meetingId))).toMatchObject({ stands: 'not-held', sequence: 3 });
  });

  it('that was opened, or has minutes, stays where it is', async () => {
    const meetingId = await asProgram(async (ctx) => must(await meetingOn(ctx, '2027-06-04')).id);
    await asProgram((ctx) =>
      ctx.tx.execute(sql`insert into sitting_events (id, meeting_id, kind, recorded_at, request_id)
        values (${id()}, ${meetingId}, 'opened', now(), ${id()})`),
    );
    const asked = () => ({ meetingId, reason: 'Nej', requestId: id() });
    const move = { ...asked(), ...still, on: day('2027-06-05') };
    expect(codes(await asProgram((ctx) => moveMeeting(ctx, move)))).toEqual(['begun']);
    expect(codes(await asProgram((ctx) => noteNotHeld(ctx, asked()), '2027-06-04'))).toEqual(['begun']);
    await asProgram((ctx) =>
      ctx.tx.execute(sql`insert into meeting_minutes (id, meeting_id, number, kind, content, text, text_sha256, recorded_at, request_id)
        values (${id()}, ${meetingId}, 1, 'notes', '{}', '', ${'0'.repeat(64)}, now(), ${id()})`),
    );
    expect(codes(await asProgram((ctx) => moveMeeting(ctx, { ...move, requestId: id() })))).toEqual(['has-minutes']);
  });
});

it('asks the secretariat about a meeting that people were called to and nobody opened', async () => {
  const meetingId = await asProgram(async (ctx) => must(await meetingOn(ctx, '2027-07-02')).id);
  const grant = { role: 'process-support', principal: null, board: null, organ: organId, organKind: 'secretariat' };
  const office = { ...program('test'), account: id(), grants: [grant] };
  const waits = async (today: string) => {
    const now = Temporal.Instant.from(`${today}T11:00:00Z`);
    const found = await database.read(office, (ctx) => unopenedWaiting({ ...ctx, now, today: stockholmDay(now) }));
    return found.map(({ href }) => href);
  };
  expect(await waits('2027-07-03')).toEqual([]);
  await asProgram((ctx) =>
    ctx.tx.execute(sql`insert into meeting_notices (id, meeting_id, number, kind, content, text_sha256, on_day, recorded_at, request_id)
      values (${id()}, ${meetingId}, 1, 'notice', '{}', ${'0'.repeat(64)}, '2027-06-25', now(), ${id()})`),
  );
  expect([await waits('2027-07-02'), await waits('2027-07-03')]).toEqual([[], [`/moten/${meetingId}/andra`]]);
  expect(await waits('2027-12-01')).toEqual([]);
  must(await asProgram((ctx) => noteNotHeld(ctx, { meetingId, reason: 'Snö', requestId: id() }), '2027-07-03'));
  expect(await waits('2027-07-03')).toEqual([]);
});
