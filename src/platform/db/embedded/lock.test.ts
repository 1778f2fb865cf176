import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, lockDataFolder } from './lock.ts';
import { identityOf, ownWorld } from './process-identity.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const left = { token: 'left', pid: process.pid, startedAt: 'another time', since: 'i går', address: null };

async function leave(holder: object): Promise<void> {
  await writeFile(join(folder, 'lock.json'), JSON.stringify(holder));
}

test('of many that find the lock of a dead process, whose pid lives on as another, exactly one takes it over', async () => {
  await leave({ ...left, world: await ownWorld() });
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataFolder(folder)));
  const taken = results.filter((result) => result.status === 'fulfilled');
  expect(taken).toHaveLength(1);
  expect((await holderOf(folder))?.pid).toBe(process.pid);
  await taken[0]?.value.release();
  expect(await holderOf(folder)).toBeUndefined();
});

test('a lock that cannot be read is taken over', async () => {
  await writeFile(join(folder, 'lock.json'), '{"pid":');
  const lock = await lockDataFolder(folder);
  await lock.release();
});

test('a holder that lives is not robbed, and says where it answers', async () => {
  const lock = await lockDataFolder(folder);
  await lock.announce('http://localhost:4711');
  await expect(lockDataFolder(folder)).rejects.toThrow(/svarar på http:\/\/localhost:4711\.$/);
  await lock.release();
});

test('a holder in another container is believed as long as it touches its lock', async () => {
  const self = await identityOf(process.pid);
  await leave({ ...left, startedAt: self?.startedAt, world: 'another container' });
  const beat = setInterval(() => utimes(join(folder, 'lock.json'), new Date(), new Date()), 700);
  await expect(lockDataFolder(folder)).rejects.toThrow(/^Samråd körs redan/);
  clearInterval(beat);
  const long = new Date(Date.now() - 60_000);
  await utimes(join(folder, 'lock.json'), long, long);
  await (await lockDataFolder(folder)).release();
});
