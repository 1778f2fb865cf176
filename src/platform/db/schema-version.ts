import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { z } from 'zod';

/** How the database's schema compares with the one this program was made for. */
export type SchemaState = 'same' | 'older' | 'newer';

/** The schema does not fit: one sentence for whoever starts the program. */
export class SchemaDoesNotFit extends Error {
  override readonly name = 'SchemaDoesNotFit';
  constructor(state: Exclude<SchemaState, 'same'>) {
    super(
      state === 'newer'
        ? 'the database has been migrated by a newer version of Samråd: run that version, or restore a backup made before it'
        : 'the database is not prepared for this version: run samrad migrate first',
    );
  }
}

const migrationsJournal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/** The migrations that this program brings, oldest first, as drizzle-kit numbers and stamps them. */
export function ownMigrations(): readonly { readonly tag: string; readonly when: number }[] {
  const path = fileURLToPath(new URL('../../../db/migrations/meta/_journal.json', import.meta.url));
  return migrationsJournal.parse(JSON.parse(readFileSync(path, 'utf8'))).entries;
}

const own = ownMigrations().at(-1)?.when ?? 0;

/** SQLSTATEs of a database where nobody has migrated: no schema, no table; or none of this version: no right to look. */
const notYet = new Set(['3F000', '42P01', '42501']);

/** Compares by the newest migration that the database has been through. @param client as the owner or as the application */
export async function schemaState(client: Pick<pg.ClientBase, 'query'>): Promise<SchemaState> {
  const newest = await client
    .query<{ newest: string | null }>('select max(created_at)::text as newest from drizzle.__drizzle_migrations')
    .then(({ rows }) => Number(rows[0]?.newest ?? 0))
    .catch((error: { code?: string }) => {
      if (notYet.has(error.code ?? '')) return 0;
      throw error;
    });
  if (newest === own) return 'same';
  return newest > own ? 'newer' : 'older';
}
