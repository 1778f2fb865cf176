import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, EmbeddedDatabaseError } from './embedded-error.ts';

const password = z.string().regex(/^[A-Za-z0-9_-]{20,}$/);
const secretsSchema = z.strictObject({
  port: z.number().int().min(1).max(65535),
  superuserPassword: password,
  ownerPassword: password,
  appPassword: password,
  /** What the program signs with when nobody gave it a secret. */
  signingSecret: password,
});

/** What opens the embedded database, kept in the data folder, readable by its owner only. */
export type EmbeddedSecrets = z.infer<typeof secretsSchema>;

/** Random letters that need no quoting in an address or in SQL. */
function randomPassword(): string {
  return randomBytes(32).toString('base64url');
}

/** Reads the secrets; undefined when there are none. @throws EmbeddedDatabaseError when they cannot be read */
export async function readSecrets(folder: string): Promise<EmbeddedSecrets | undefined> {
  const path = secretsPath(folder);
  try {
    return secretsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new EmbeddedDatabaseError(
      `Filen ${path}, som öppnar databasen, går inte att läsa: återställ den från en säkerhetskopia.`,
    );
  }
}

/** New ones for a new database. */
export function newSecrets(port: number): EmbeddedSecrets {
  return {
    port,
    superuserPassword: randomPassword(),
    ownerPassword: randomPassword(),
    appPassword: randomPassword(),
    signingSecret: randomPassword(),
  };
}

/** Writes all of it or nothing. */
export async function writeSecrets(folder: string, secrets: EmbeddedSecrets): Promise<void> {
  const path = secretsPath(folder);
  await writeFile(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}

function secretsPath(folder: string): string {
  return join(folder, 'secrets.json');
}
