import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Ctx } from '../../platform/act.ts';
import { anonymous } from '../../platform/actor.ts';
import { stockholmDay } from '../../platform/clock.ts';
import { openMemories } from '../../platform/db/memory.ts';
import type { Waiting } from '../../platform/waiting.ts';
import { openTaskCounter } from './tasks-of.ts';

const row: Waiting = {
  ...{ key: 'a', sentence: { sv: 'A.', en: 'A.' }, button: { sv: 'Gör', en: 'Do' }, href: '/a' },
  ...{ urgency: 'now', by: null },
};
const memories = openMemories();

/** A reader's transaction in a snapshot of its own; `writes`: one that remembers nothing. */
function at(time: string, account: string, writes = false): Ctx {
  const now = Temporal.Instant.from(time);
  const memory = writes ? undefined : memories.at(crypto.randomUUID(), account);
  // No provider here asks the database.
  return { actor: { ...anonymous, account }, tx: {} as Ctx['tx'], now, today: stockholmDay(now), memory };
}

test('the rooms are asked once a minute for each reader, at once after their own acts, and at midnight', async () => {
  let asked = 0;
  let waits = 1;
  const count = openTaskCounter([
    async () => {
      asked += 1;
      return Array.from({ length: waits }, (_, n) => ({ ...row, key: String(n) }));
    },
  ]);
  expect([await count(at('2026-11-22T10:00:00Z', 'a')), asked]).toEqual([1, 1]);
  waits = 3;
  expect([await count(at('2026-11-22T10:00:59Z', 'a')), asked]).toEqual([1, 1]);
  expect([await count(at('2026-11-22T10:00:59Z', 'b')), asked]).toEqual([3, 2]);
  expect([await count(at('2026-11-22T10:01:00Z', 'a')), asked]).toEqual([3, 3]);
  waits = 2;
  // A form that is answered with a page shows the figure of its own page, and is not made to wait for another.
  expect([await count(at('2026-11-22T10:01:01Z', 'a', true)), asked]).toEqual([3, 3]);
  expect([await count(at('2026-11-22T10:01:01Z', 'a', true)), asked]).toEqual([3, 3]);
  expect([await count(at('2026-11-22T10:01:02Z', 'a')), asked]).toEqual([2, 4]);
  // The other's is as it was counted.
  expect([await count(at('2026-11-22T10:01:02Z', 'b')), asked]).toEqual([3, 4]);
  // A form whose page another process gave is counted for here, and the next page anew.
  expect([await count(at('2026-11-22T10:01:03Z', 'c', true)), asked]).toEqual([2, 5]);
  expect([await count(at('2026-11-22T10:01:04Z', 'c')), asked]).toEqual([2, 6]);
  waits = 0;
  expect(await count(at('2026-11-22T22:59:50Z', 'b'))).toBe(0);
  waits = 1;
  expect(await count(at('2026-11-22T23:00:00Z', 'b'))).toBe(1);
});
