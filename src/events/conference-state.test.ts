import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { conferenceState } from './conference-state.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const on = day('2027-03-12');
const registerBy = day('2027-03-01');
const stateOn = (today: string, ...events: ('opened' | 'closed' | 'cancelled')[]) =>
  conferenceState({ on, registerBy, events }, day(today));

test('where a conference stands follows from its events and the day', () => {
  expect(stateOn('2027-02-01')).toBe('planned');
  expect(stateOn('2027-02-01', 'opened')).toBe('open');
  expect(stateOn('2027-02-01', 'opened', 'closed')).toBe('closed');
  expect(stateOn('2027-02-01', 'opened', 'closed', 'opened')).toBe('open');
});

test('registration is open throughout its last day, and closes by itself', () => {
  expect(stateOn('2027-03-01', 'opened')).toBe('open');
  expect(stateOn('2027-03-02', 'opened')).toBe('closed');
});

test('its own day is not over until it has passed; what is cancelled stays so', () => {
  expect(stateOn('2027-03-12', 'opened')).toBe('closed');
  expect(stateOn('2027-03-13', 'opened')).toBe('over');
  expect(stateOn('2027-03-13')).toBe('over');
  expect(stateOn('2027-02-01', 'opened', 'cancelled')).toBe('cancelled');
  expect(stateOn('2027-03-13', 'cancelled')).toBe('cancelled');
});
