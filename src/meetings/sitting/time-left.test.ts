import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

const meeting = { on: Temporal.PlainDate.from('2027-03-12'), starts: '09:00', ends: '12:00' };
const at = (clock: string) => Temporal.Instant.from(`2027-03-12T${clock}:00+01:00`);

it('counts to the planned end and what is set aside for what is left', () => {
  expect(timeLeft(meeting, at('11:15'), [20, null, 30])).toEqual({ left: 45, planned: 50 });
  expect(timeLeft(meeting, at('12:10'), [null])).toEqual({ left: -10, planned: null });
});

it('counts elapsed minutes over the night when clocks go forward', () => {
  const night = { on: Temporal.PlainDate.from('2027-03-28'), starts: '01:00', ends: '04:00' };
  expect(timeLeft(night, Temporal.Instant.from('2027-03-28T01:00:00+01:00'), []).left).toBe(120);
});
