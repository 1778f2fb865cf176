import pino from 'pino';
import { expect, test } from 'vitest';
import { until } from '../../../test/support/until.ts';
import { openAttendant } from './attendant.ts';

const log = pino({ level: 'silent' });
const opened = (look: (isStopping: () => boolean) => Promise<void>, seconds = 3600) =>
  openAttendant({ look, seconds, log, failed: 'not looked' });

test('looks when it starts, and once more however often it was told meanwhile', async () => {
  const held: (() => void)[] = [];
  const one = opened(() => new Promise((resolve) => held.push(resolve)));
  expect(held.length).toBe(1);
  one.wake();
  one.wake();
  expect(held.length).toBe(1);
  held[0]?.();
  await until(() => expect(held.length).toBe(2));
  held[1]?.();
  await one.stop();
  expect(held.length).toBe(2);
});

test('is told in any moment of a look that ends, and never misses it', async () => {
  for (const turns of [0, 1, 2, 3, 4, 5]) {
    let looks = 0;
    const one = opened(async () => {
      looks += 1;
    });
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    one.wake();
    await until(() => expect(looks).toBe(2), 1);
    await one.stop();
  }
});

test('looks every so often, and again after a failure', async () => {
  let looks = 0;
  const one = opened(async () => {
    looks += 1;
    if (looks === 1) throw new Error('away');
  }, 0.01);
  await until(() => expect(looks).toBeGreaterThan(2));
  await one.stop();
});

test('stopping waits for the look under way, which is told of it, and nothing is looked at after', async () => {
  let state = 'looking';
  let looks = 0;
  const one = opened(async (isStopping) => {
    looks += 1;
    while (!isStopping()) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    state = 'done';
  });
  one.wake();
  await one.stop();
  one.wake();
  await Promise.resolve();
  expect([state, looks]).toEqual(['done', 1]);
});
