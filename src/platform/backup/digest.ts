import { createHash } from 'node:crypto';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { keyOf, sameText, sequencesOf, sqlName, type Table, tablesOf } from './catalogue.ts';
import type { Sequence, TableSum } from './file/format.ts';

/** Adds up the COPY text of a table as it goes by. */
export function summing(): { add(chunk: Uint8Array): void; sum(): TableSum } {
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  return {
    add: (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      // COPY writes line ends within a value as two characters, so each real one ends a row.
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1;
    },
    sum: () => ({ rows, bytes, sha256: hash.digest('hex') }),
  };
}

/** A table's rows as COPY text, in the order of their key. The settings `sameText` must hold. */
export function rowsOf(client: pg.ClientBase, table: Table): AsyncIterable<Uint8Array> {
  const columns = table.columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
  return client.query(copyTo(`copy (select ${columns} from ${sqlName(table)} order by ${table.order}) to stdout`));
}

export async function sumOf(client: pg.ClientBase, table: Table): Promise<TableSum> {
  const total = summing();
  for await (const chunk of rowsOf(client, table)) total.add(chunk);
  return total.sum();
}

/** Two databases with the same digest hold the same rows and give the same next numbers. */
export interface DatabaseDigest {
  /** By `schema.table`. */
  readonly tables: Readonly<Record<string, TableSum>>;
  readonly sequences: readonly Sequence[];
  /** Of all of it, hex. */
  readonly sha256: string;
}

/** Reads everything there is, as the owner, in one moment. @param client not in a transaction */
export async function databaseDigest(client: pg.ClientBase): Promise<DatabaseDigest> {
  await client.query(`begin isolation level repeatable read read only; ${sameText}`);
  try {
    const tables: Record<string, TableSum> = {};
    for (const table of await tablesOf(client)) tables[keyOf(table)] = await sumOf(client, table);
    const sequences = await sequencesOf(client);
    const sha256 = createHash('sha256').update(JSON.stringify({ tables, sequences })).digest('hex');
    return { tables, sequences, sha256 };
  } finally {
    await client.query('rollback');
  }
}
