import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { must } from '../../../example/expect.ts';
import { addOrgan, addPerson } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { happeningsOf, openTasksOfPeople, taskById, tasksWhere } from '../../queries/tasks.ts';
import { addItem } from '../agenda/add-item.ts';
import { planMeeting } from '../calendar/plan-meeting.ts';
import { removeTask, rewordTask } from './change-task.ts';
import { giveTask } from './give-task.ts';
import { handOverTasks, sayOfTask } from './task-events.ts';

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

const day = (text: string) => Temporal.PlainDate.from(text);
const request = () => crypto.randomUUID();
const as = (work: (ctx: Ctx) => Promise<void>) => database.write(program('test'), 'test', work);

it('gives a task once, puts it right, and remembers what becomes of it', async () => {
  await as(async (ctx) => {
    const organ = { kind: 'management-group', name: 'Ledningsgruppen', parentId: null, ordinal: 1 } as const;
    const { id: organId } = must(await addOrgan(ctx, { ...organ, existsFrom: day('2020-01-01') }));
    const [anna, bo] = [
      must(await addPerson(ctx, { kind: 'person', name: 'Anna' })).id,
      must(await addPerson(ctx, { kind: 'person', name: 'Bo' })).id,
    ];
    const hours = { on: day('2027-03-12'), starts: '09:00', ends: '12:00' };
    const { id: meetingId } = must(await planMeeting(ctx, { organId, ...hours, requestId: request() }));
    const item = { meetingId, title: 'Nära vård', purpose: 'consultation', requestId: request() } as const;
    const { id: itemId } = must(await addItem(ctx, item));
    const wanted = { organId, meetingId, itemId, text: ' Bjud in Ydre. ', personId: anna, requestId: request() };
    const { id } = must(await giveTask(ctx, { ...wanted, dueOn: day('2027-04-01') }));
    expect(must(await giveTask(ctx, wanted)).id).toBe(id);
    for (const [wrong, code] of [
      [{ text: ' ' }, 'text-missing'],
      [{ personId: null }, 'owner-missing'],
      [{ personId: 'ingen' }, 'owner-unknown'],
      [{ ownerOrganId: anna }, 'owner-unknown'],
      [{ itemId: anna }, 'meeting-unknown'],
      [{ organId: anna }, 'meeting-unknown'],
    ] as const)
      expect(await giveTask(ctx, { ...wanted, ...wrong, requestId: request() })).toMatchObject({ refusals: [{ code }] });

    const right = { taskId: id, text: 'Bjud in Ydre och Kinda.', personId: anna, dueOn: day('2027-04-02') };
    must(await rewordTask(ctx, right));
    expect(await taskById(ctx, id)).toMatchObject({ text: right.text, dueOn: right.dueOn, person: { name: 'Anna' }, said: 0 });
    must(await sayOfTask(ctx, { taskId: id, kind: 'progress', text: 'Ydre kommer.', requestId: request() }));
    expect(await rewordTask(ctx, { ...right, dueOn: null })).toMatchObject({ refusals: [{ code: 'has-happened' }] });
    expect(await removeTask(ctx, { taskId: id })).toMatchObject({ refusals: [{ code: 'has-happened' }] });
    const over = { taskIds: [id], toPersonId: bo, text: 'Anna slutar.', requestId: request() };
    expect(must(await handOverTasks(ctx, over)).taskIds).toEqual([id]);
    must(await handOverTasks(ctx, over));
    expect(await openTasksOfPeople(ctx, [anna])).toEqual([]);
    expect(await openTasksOfPeople(ctx, [bo])).toMatchObject([{ id, personId: bo, organ: 'Ledningsgruppen' }]);
    expect(await sayOfTask(ctx, { taskId: id, kind: 'dropped', requestId: request() })).toMatchObject({
      refusals: [{ code: 'why-missing', field: 'text' }],
    });
    must(await sayOfTask(ctx, { taskId: id, kind: 'done', text: 'Båda kommer.', requestId: request() }));
    expect(await sayOfTask(ctx, { taskId: id, kind: 'done', requestId: request() })).toMatchObject({
      refusals: [{ code: 'ended' }],
    });
    expect(await tasksWhere(ctx, { organId, state: 'open' })).toEqual([]);
    expect(await tasksWhere(ctx, { organId, state: 'ended' })).toMatchObject([{ id, state: 'done' }]);
    expect((await happeningsOf(ctx, id)).map(({ kind, text, person }) => [kind, text, person?.name])).toEqual([
      ['progress', 'Ydre kommer.', undefined],
      ['handed-over', 'Anna slutar.', 'Bo'],
      ['done', 'Båda kommer.', undefined],
    ]);
  });
});

it('takes away what nothing has been said of', async () => {
  await as(async (ctx) => {
    const [{ organ, person } = { organ: null, person: null }] = await tasksWhere(ctx);
    const more = { organId: organ?.id ?? '', text: 'Fel.', personId: person?.id, requestId: request() };
    const { id } = must(await giveTask(ctx, more));
    must(await removeTask(ctx, { taskId: id }));
    expect(await taskById(ctx, id)).toBeNull();
  });
});
