import pg from 'pg';
import type { Header, Sequence } from './file/format.ts';

/** A table, its columns in their order (generated ones left out), and SQL for the order of its rows. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly order: string;
}

/** Schema of the job queue: pg-boss makes and migrates it by itself. */
export const queueSchema = 'pgboss';

/** The name by which a table goes in the archive. */
export function keyOf({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${schema}.${name}`;
}

export function sqlName({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}

/**
 * All that must survive: our tables, the list of migrations, and the jobs. Rows are ordered by their key, letters by their
 * codes, so that the same rows have the same hash on every server.
 */
export async function tablesOf(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: string[]; key: string[] | null }>(`
    select n.nspname::text as schema, c.relname::text as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(format('%I%s', a.attname, case when a.attcollation <> 0 then ' collate "C"' end) order by k.place)
        from pg_index i, unnest(i.indkey::int2[]) with ordinality k (attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and (n.nspname in ('public', 'drizzle') or (n.nspname = '${queueSchema}' and c.relname in ('job', 'archive')))
    order by n.nspname, c.relname`);
  return rows.map(({ key, ...table }) => ({ ...table, order: key?.join(', ') ?? `(${sqlName(table)}.*)::text collate "C"` }));
}

export async function sequencesOf(client: pg.ClientBase): Promise<readonly Sequence[]> {
  const { rows: names } = await client.query<{ schema: string; name: string }>(`
    select n.nspname::text as schema, c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname in ('public', 'drizzle') order by n.nspname, c.relname`);
  const sequences: Sequence[] = [];
  for (const each of names) {
    const { rows } = await client.query<Pick<Sequence, 'lastValue' | 'isCalled'>>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${sqlName(each)}`,
    );
    for (const row of rows) sequences.push({ ...each, ...row });
  }
  return sequences;
}

export async function queueVersionOf(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number }>(`select version from ${queueSchema}.version`);
  return rows[0]?.version ?? 0;
}

export async function migrationsOf(client: pg.ClientBase): Promise<Header['migrations']> {
  const { rows } = await client.query<{ hash: string; createdAt: string }>(
    'select hash, created_at as "createdAt" from drizzle.__drizzle_migrations order by created_at',
  );
  return rows.map(({ hash, createdAt }) => ({ hash, createdAt: Number(createdAt) }));
}

/** What decides how COPY writes a value: the same everywhere, whatever the server's own settings. */
export const sameText = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
  set local row_security = off; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;
