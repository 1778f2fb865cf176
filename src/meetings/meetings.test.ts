import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/database.ts';
import { must } from '../example/expect.ts';
import { addOrgan } from '../members/index.ts';
import { program } from '../platform/actor.ts';
import { type Database, openDatabase } from '../platform/db/database.ts';
import { addItem } from './acts/agenda/add-item.ts';
import { planMeeting } from './acts/calendar/plan-meeting.ts';
import { agendaOf } from './queries/agenda.ts';
import { meetingById } from './queries/meetings.ts';
import { ruleOn } from './queries/rules.ts';

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

it('plans a meeting once, with an agenda in its order', async () => {
  const on = Temporal.PlainDate.from('2027-03-12');
  await database.write(program('test'), 'test', async (ctx) => {
    const organ = must(
      await addOrgan(ctx, {
        kind: 'consultation-body',
        name: 'SVO',
        parentId: null,
        ordinal: 1,
        existsFrom: Temporal.PlainDate.from('2020-01-01'),
      }),
    );
    const wanted = { organId: organ.id, on, starts: '09:00', ends: '12:00', requestId: crypto.randomUUID() };
    const { id } = must(await planMeeting(ctx, wanted));
    expect(must(await planMeeting(ctx, wanted)).id).toBe(id);
    expect(await planMeeting(ctx, { ...wanted, ends: '08:00' })).toMatchObject({
      ok: false,
      refusals: [{ code: 'ends-before-it-starts' }],
    });
    for (const title of ['Val av justerare', 'Nära vård'])
      must(await addItem(ctx, { meetingId: id, title, purpose: 'consultation', requestId: crypto.randomUUID() }));
    expect(await meetingById(ctx, id)).toMatchObject({
      organ: { name: 'SVO' },
      starts: '09:00',
      life: { noticed: 0, sitting: 'not-begun', verified: false },
    });
    expect((await agendaOf(ctx, id)).map(({ position, title }) => `${position} ${title}`)).toEqual([
      '1 Val av justerare',
      '2 Nära vård',
    ]);
    expect(await ruleOn(ctx, organ.id, on)).toMatchObject({ noticeDays: 7, recordKind: 'notes', from: null });
  });
});
