import { randomUUID } from 'node:crypto';
import { link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, EmbeddedDatabaseError } from './embedded-error.ts';
import { identityOf, ownWorld } from './process-identity.ts';

const holderSchema = z.strictObject({
  token: z.string(),
  pid: z.number().int().positive(),
  startedAt: z.string(),
  world: z.string(),
  since: z.string(),
  address: z.string().nullable(),
});

/** Who holds a data folder: which process, since when, and the address it answers at once it has said so. */
export type Holder = z.infer<typeof holderSchema>;

/** A held lock on a data folder. */
export type DataFolderLock = {
  /** Tells those who come second where the program answers. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
};

/** How often the holder touches its lock, for those who cannot see its pid (another container on the same folder). */
const heartbeatMs = 4_000;
const silentMs = 3 * heartbeatMs;
const lockName = 'lock.json';

/**
 * Takes the data folder for this process. Only one process at a time may start or stop the PostgreSQL in it.
 * A lock left by a dead process is taken over, also when its pid now belongs to another program.
 * @throws EmbeddedDatabaseError saying who holds it
 */
export async function lockDataFolder(folder: string, log: (line: string) => void = () => {}): Promise<DataFolderLock> {
  const holder = await describeSelf();
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await create(folder, holder)) return heldLock(folder, holder);
    const other = await readHolder(folder);
    if (other === undefined) continue;
    if (other !== 'unreadable' && (await isHeld(folder, other, log)))
      throw new EmbeddedDatabaseError(heldSentence(folder, other));
    await removeStale(folder, other === 'unreadable' ? 'unreadable' : other.token);
  }
  throw new EmbeddedDatabaseError(
    `Datamappen ${folder} kunde inte låsas: ta bort filen ${join(folder, lockName)} om inget annat körs.`,
  );
}

/** Who holds the folder now; undefined when nobody does. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  const holder = await readHolder(folder);
  if (holder === undefined || holder === 'unreadable') return undefined;
  return (await isHeld(folder, holder, () => {})) ? holder : undefined;
}

/** The sentence that the second one gets. */
function heldSentence(folder: string, holder: Holder): string {
  const where = holder.address === null ? '' : ` och svarar på ${holder.address}`;
  return `Samråd körs redan på datamappen ${folder}: process ${holder.pid} sedan ${holder.since}${where}.`;
}

async function describeSelf(): Promise<Holder> {
  const self = await identityOf(process.pid);
  const since = new Date(Date.now() - process.uptime() * 1000).toISOString();
  const startedAt = self?.startedAt ?? 'unknown';
  return { token: randomUUID(), pid: process.pid, startedAt, world: await ownWorld(), since, address: null };
}

/** Makes the lock file with its whole content at once; false when there is one already. */
async function create(folder: string, holder: Holder): Promise<boolean> {
  const draft = join(folder, `.lock-${holder.token}`);
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    await link(draft, join(folder, lockName));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function readHolder(folder: string, name = lockName): Promise<Holder | 'unreadable' | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) !== undefined && !(error instanceof z.ZodError)) throw error;
    return 'unreadable';
  }
}

async function isHeld(folder: string, holder: Holder, log: (line: string) => void): Promise<boolean> {
  if (holder.world === (await ownWorld())) return (await identityOf(holder.pid))?.startedAt === holder.startedAt;
  return stillBeats(folder, log);
}

/** The holder's pid means nothing here (another boot, container or machine): watch whether it still touches its lock. */
async function stillBeats(folder: string, log: (line: string) => void): Promise<boolean> {
  const first = await touchedAt(folder);
  if (first === undefined || Math.abs(Date.now() - first) > silentMs) return false;
  log('Datamappen användes nyss av en process som inte syns härifrån; väntar på om den hör av sig …');
  for (let waited = 0; waited < silentMs; waited += 500) {
    await sleep(500);
    if ((await touchedAt(folder)) !== first) return true;
  }
  return false;
}

async function touchedAt(folder: string): Promise<number | undefined> {
  return (await stat(join(folder, lockName)).catch(() => undefined))?.mtimeMs;
}

/**
 * Removes the lock with this token, and never a newer one: whoever makes the claim file (a hard link, so only one can) removes
 * the lock, after having seen that it is the stale one that was claimed.
 */
async function removeStale(folder: string, token: string): Promise<void> {
  const claimName = `.lock-claim-${token}`;
  const claim = join(folder, claimName);
  try {
    await link(join(folder, lockName), claim);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    if (codeOf(error) !== 'EEXIST') throw error;
    await forgetOldClaim(claim);
    return;
  }
  const claimed = await readHolder(folder, claimName);
  const same = claimed === 'unreadable' ? token === 'unreadable' : claimed?.token === token;
  if (same) await unlink(join(folder, lockName)).catch(() => undefined);
  await unlink(claim).catch(() => undefined);
}

/** Someone else is removing the lock: give them a moment; a claim whose maker died is removed. */
async function forgetOldClaim(claim: string): Promise<void> {
  await sleep(100);
  const made = (await stat(claim).catch(() => undefined))?.ctimeMs;
  if (made !== undefined && Date.now() - made > 3_000) await unlink(claim).catch(() => undefined);
}

function heldLock(folder: string, holder: Holder): DataFolderLock {
  const path = join(folder, lockName);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, heartbeatMs);
  beat.unref();
  return {
    announce: async (address) => {
      const draft = join(folder, `.lock-${holder.token}`);
      await writeFile(draft, JSON.stringify({ ...holder, address }), { mode: 0o600 });
      await rename(draft, path);
    },
    release: async () => {
      clearInterval(beat);
      const current = await readHolder(folder).catch(() => undefined);
      if (typeof current === 'object' && current.token === holder.token) await unlink(path);
    },
  };
}
