import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type GivenTask, isLate, type TaskEvent, taskState } from './task-state.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(`${text}T10:00:00Z`);
const task: GivenTask = { personId: 'anna', ownerOrganId: null, dueOn: day('2027-03-01'), at: at('2027-01-15') };
const event = (kind: TaskEvent['kind'], on: string, more: Partial<TaskEvent> = {}): TaskEvent => ({
  ...{ kind, at: at(on), text: '', dueOn: null, personId: null, ownerOrganId: null },
  ...more,
});

test('a task is its giver’s words until something is said of it', () => {
  expect(taskState(task, [])).toEqual({
    ...{ state: 'open', owner: { personId: 'anna', organId: null }, dueOn: day('2027-03-01'), word: null, endedOn: null },
  });
});

test('the latest day, owner and word hold; why it was moved or handed over is no word on how it goes', () => {
  const told = [
    event('progress', '2027-01-20', { text: 'Utkastet är klart.' }),
    event('moved', '2027-02-01', { dueOn: day('2027-04-01'), text: 'Väntar på regionen.' }),
    event('handed-over', '2027-02-02', { personId: 'bo', ownerOrganId: 'presidiet', text: 'Anna slutar.' }),
    event('moved', '2027-02-03'),
  ];
  expect(taskState(task, told)).toMatchObject({
    ...{ state: 'open', owner: { personId: 'bo', organId: 'presidiet' }, dueOn: null },
    word: { text: 'Utkastet är klart.', on: day('2027-01-20') },
  });
  expect(taskState(task, told.slice(0, 2))?.dueOn).toEqual(day('2027-04-01'));
});

test('done, dropped and taken up again', () => {
  const done = event('done', '2027-02-10', { text: 'Skickat till alla.' });
  expect(taskState(task, [done])).toMatchObject({
    ...{ state: 'done', endedOn: day('2027-02-10'), word: { text: 'Skickat till alla.' } },
  });
  expect(taskState(task, [done, event('reopened', '2027-02-12')])).toMatchObject({ state: 'open', endedOn: null });
  expect(taskState(task, [event('dropped', '2027-02-11', { text: 'Behövs inte.' })])).toMatchObject({ state: 'dropped' });
});

test('as it was at the end of a day', () => {
  const done = event('done', '2027-02-10');
  expect(taskState(task, [done], day('2027-01-14'))).toBeNull();
  expect(taskState(task, [done], day('2027-02-09'))?.state).toBe('open');
  expect(taskState(task, [done], day('2027-02-10'))?.state).toBe('done');
  // Half past midnight in Sweden is still the day before in UTC.
  const late = { ...done, at: Temporal.Instant.from('2027-02-10T23:30:00Z') };
  expect(taskState(task, [late], day('2027-02-10'))?.state).toBe('open');
});

test('late is one whose day has gone, and nothing else', () => {
  const stands = taskState(task, []);
  if (stands === null) throw new Error('given');
  expect(isLate(stands, day('2027-03-01'))).toBe(false);
  expect(isLate(stands, day('2027-03-02'))).toBe(true);
  expect(isLate({ ...stands, state: 'done' }, day('2027-03-02'))).toBe(false);
  expect(isLate({ ...stands, dueOn: null }, day('2027-03-02'))).toBe(false);
});
