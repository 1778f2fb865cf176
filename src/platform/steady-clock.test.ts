import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { steadyClock } from './steady-clock.ts';

const noon = Temporal.Instant.from('2026-11-22T12:00:00Z');

function wound() {
  let present = noon;
  const steady = steadyClock(() => present);
  return { steady, at: (duration: Temporal.DurationLike) => (present = noon.add(duration)) };
}

test.each([{ hours: -1 }, { hours: -24 }])('a clock that is put back by %o is waited for', (back) => {
  const { steady, at } = wound();
  expect(String(steady.now())).toBe(String(noon));
  at(back);
  expect([String(steady.now()), steady.behind().total('hours') > 0]).toEqual([String(noon), true]);
  const later = at({ minutes: 1 });
  expect([String(steady.now()), steady.behind().total('hours')]).toEqual([String(later), 0]);
});

test('a clock that was a year ahead, and is put right, is believed', () => {
  const { steady, at } = wound();
  at({ hours: 365 * 24 });
  steady.now();
  at({ minutes: 1 });
  expect(String(steady.now())).toBe('2026-11-22T12:01:00Z');
});

test('what an earlier run kept counts too, unless it lies so far ahead that it cannot be true', () => {
  const { steady } = wound();
  steady.reach(noon.add({ hours: 24 * 40 }));
  expect(String(steady.now())).toBe(String(noon));
  steady.reach(noon.add({ minutes: 30 }));
  steady.reach(noon.add({ minutes: 10 }));
  expect([String(steady.now()), steady.behind().total('minutes')]).toEqual(['2026-11-22T12:30:00Z', 30]);
});
