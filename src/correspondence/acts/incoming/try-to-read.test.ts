import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { isEnough } from './try-to-read.ts';

const tries = (...minutes: number[]) => minutes.map((each) => Temporal.Instant.fromEpochMilliseconds(each * 60_000));

it('gives up after some tries over some time: what is wrong may be ours, and pass', () => {
  const most = { tries: 3, minutes: 15 };
  expect(isEnough([], most)).toBe(false);
  expect(isEnough(tries(0, 20), most)).toBe(false);
  expect(isEnough(tries(0, 1, 2, 3, 4), most)).toBe(false);
  expect(isEnough(tries(0, 5, 15), most)).toBe(true);
});
