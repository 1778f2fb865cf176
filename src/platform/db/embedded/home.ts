import { randomUUID } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { type Binaries, completeBinaries, copyBinaries, installedBinaries } from './binaries.ts';
import { codeOf, EmbeddedDatabaseError, reasonOf } from './embedded-error.ts';
import { canUse, findSystemUser, isRoot, type SystemUser, systemUserOf } from './system-user.ts';

/** Everything PostgreSQL needs to know about where and as whom it runs. */
export type Home = {
  /** The data folder, its real path: secrets, lock and log lie here, readable by us alone. */
  readonly folder: string;
  /** PostgreSQL's own files. In the data folder, unless the user that must own them cannot enter there. */
  readonly cluster: string;
  readonly binaries: Binaries;
  /** Only when we are root. */
  readonly user: SystemUser | undefined;
};

/** Where root keeps the files of clones that nobody else may enter. */
const rootsPlace = '/var/lib/samrad';

const pointerSchema = z.strictObject({ cluster: z.string() });
const ownerSchema = z.strictObject({ dataFolder: z.string() });

/** Makes the data folder if need be and gives its real path. @throws EmbeddedDatabaseError when it cannot be used */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  const path = resolve(dataDir);
  try {
    // Root's folder can be passed through by the user that PostgreSQL runs as; what is secret in it has its own mode.
    await mkdir(path, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    const folder = await realpath(path);
    await writeFile(join(folder, '.probe'), '');
    // Another start may be trying the folder too, and have removed it.
    await rm(join(folder, '.probe'), { force: true });
    return folder;
  } catch (error) {
    const why = codeOf(error) === 'EACCES' ? 'den tillhör en annan användare' : reasonOf(error);
    throw new EmbeddedDatabaseError(`Datamappen ${path} går inte att använda: ${why}.`);
  }
}

/** Settles where the files lie and who runs PostgreSQL, the same every time for the same data folder. */
export async function findHome(folder: string): Promise<Home> {
  const installed = await installedBinaries();
  return isRoot() ? homeForRoot(folder, installed) : homeForUser(folder, installed);
}

async function homeForUser(folder: string, installed: Binaries): Promise<Home> {
  const complete = await completeBinaries(installed.folder);
  const binaries = complete ? installed : await copyBinaries(installed, folder);
  if ((await stat(pointerPath(folder)).catch(() => undefined)) !== undefined) {
    throw new EmbeddedDatabaseError(
      `Databasen i datamappen ${folder} gjordes av root: starta som root, eller ange en annan SAMRAD_DATA.`,
    );
  }
  return { folder, cluster: join(folder, 'pg'), binaries, user: undefined };
}

async function homeForRoot(folder: string, installed: Binaries): Promise<Home> {
  const user = (await ownerOfCluster(folder)) ?? (await findSystemUser());
  await completeBinaries(installed.folder);
  const reachable = canUse(user, join(installed.folder, 'bin', 'postgres'));
  const binaries = reachable ? installed : await copyBinaries(installed, await makeRootsPlace());
  return { folder, cluster: await placeCluster(folder, user), binaries, user };
}

/** A cluster keeps its owner, even if a better user has come to the machine since. */
async function ownerOfCluster(folder: string): Promise<SystemUser | undefined> {
  const cluster = (await readPointer(folder)) ?? join(folder, 'pg');
  const found = await stat(cluster).catch(() => undefined);
  return found === undefined || found.uid === 0 ? undefined : systemUserOf(found.uid, found.gid);
}

async function placeCluster(folder: string, user: SystemUser): Promise<string> {
  const pointed = await readPointer(folder);
  if (pointed !== undefined) return adopt(folder, pointed);
  const inside = join(folder, 'pg');
  if ((await stat(inside).catch(() => undefined)) !== undefined) {
    if (canUse(user, inside)) return inside;
    throw new EmbeddedDatabaseError(
      `Användaren ${user.name}, som äger databasen, kommer inte in i mappen ${inside}: ge den rätt att passera.`,
    );
  }
  return (await canComeIn(user, folder)) ? inside : placeOutside(folder, user);
}

/** Tried for real, with a folder of the user's own: modes alone do not tell (parents, access lists, mounts). */
async function canComeIn(user: SystemUser, folder: string): Promise<boolean> {
  const probe = await makeFolderOf(user, join(folder, '.reach'));
  const reached = canUse(user, probe);
  await rmdir(probe);
  return reached;
}

/** The user cannot come in here: its files get a place of their own, and a pointer here says where. */
async function placeOutside(folder: string, user: SystemUser): Promise<string> {
  const place = join(await makeRootsPlace(), randomUUID());
  await makeFolderOf(user, place);
  await writeFile(`${place}.json`, JSON.stringify({ dataFolder: folder }), { mode: 0o600 });
  const cluster = join(place, 'pg');
  await writeFile(pointerPath(folder), JSON.stringify({ cluster }), { mode: 0o600, flush: true });
  return cluster;
}

/** A data folder that was moved takes its files along; one that was copied must not share them with the first. */
async function adopt(folder: string, cluster: string): Promise<string> {
  const path = `${dirname(cluster)}.json`;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const owner = text === undefined ? folder : ownerSchema.parse(JSON.parse(text)).dataFolder;
  if (owner === folder) return cluster;
  if ((await readPointer(owner).catch(() => undefined)) === cluster) {
    throw new EmbeddedDatabaseError(
      `Datamappen ${folder} är en kopia av ${owner} och delar databas med den: ta bort ${folder} och läs in en säkerhetskopia i stället.`,
    );
  }
  await writeFile(path, JSON.stringify({ dataFolder: folder }), { mode: 0o600 });
  return cluster;
}

async function readPointer(folder: string): Promise<string | undefined> {
  const text = await readFile(pointerPath(folder), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const pointer = pointerSchema.safeParse(safeJson(text));
  if (pointer.success) return pointer.data.cluster;
  throw new EmbeddedDatabaseError(`Filen ${pointerPath(folder)}, som säger var databasen ligger, går inte att läsa.`);
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pointerPath(folder: string): string {
  return join(folder, 'cluster-place.json');
}

async function makeFolderOf(user: SystemUser, path: string): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chown(path, user.uid, user.gid);
  return path;
}

async function makeRootsPlace(): Promise<string> {
  try {
    await mkdir(rootsPlace, { recursive: true, mode: 0o711 });
    const found = await stat(rootsPlace);
    if (found.uid !== 0) throw new Error('mappen tillhör inte root');
    await chmod(rootsPlace, 0o711);
    return rootsPlace;
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `Mappen ${rootsPlace} behövs för databasen när root startar, men går inte att använda: ${reasonOf(error)}.`,
    );
  }
}
