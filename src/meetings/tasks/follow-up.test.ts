import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { belongsOn, followUp, taskListKind } from './follow-up.ts';
import type { Task } from './task.ts';

const task = (id: string) => ({ id }) as Task;
const item = { aboutKind: null, taskId: null, struckAt: null };

test('a meeting follows up what was open when its day began, done in the meeting or not', () => {
  const open = { meetingId: 'earlier', state: 'open' } as const;
  expect(belongsOn(open, { state: 'open' }, 'this')).toBe(true);
  expect(belongsOn({ ...open, state: 'done' }, { state: 'open' }, 'this')).toBe(true);
  expect(belongsOn({ ...open, state: 'done' }, { state: 'done' }, 'this')).toBe(false);
});

test('what was given the same day belongs there, unless the meeting itself gave it', () => {
  expect(belongsOn({ meetingId: null, state: 'open' }, null, 'this')).toBe(true);
  expect(belongsOn({ meetingId: null, state: 'dropped' }, null, 'this')).toBe(false);
  expect(belongsOn({ meetingId: 'this', state: 'open' }, null, 'this')).toBe(false);
});

test('the list as one item, or items of their own; what is struck counts no more', () => {
  const tasks = [task('a'), task('b')];
  expect(followUp(tasks, [item])).toMatchObject({ isOn: false, left: [{ id: 'a' }, { id: 'b' }], ownItems: [] });
  expect(followUp(tasks, [{ ...item, taskId: 'a' }])).toMatchObject({ left: [{ id: 'b' }], ownItems: [{ id: 'a' }] });
  const list = { ...item, aboutKind: taskListKind };
  expect(followUp(tasks, [list])).toMatchObject({ isOn: true, left: [] });
  const struck = { ...list, struckAt: Temporal.Instant.from('2027-03-01T10:00:00Z') };
  expect(followUp(tasks, [struck])).toMatchObject({ isOn: false, left: tasks });
});
