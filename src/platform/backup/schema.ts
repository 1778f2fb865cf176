import { readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';
import { migrationsFolder } from '../db/migrate.ts';
import { BackupError } from './backup-error.ts';
import type { Header } from './file/format.ts';

/** The program's own migrations, in order. */
export function knownMigrations() {
  return readMigrationFiles({ migrationsFolder }).map(({ hash, folderMillis, sql }) => ({ hash, createdAt: folderMillis, sql }));
}
export type Migration = ReturnType<typeof knownMigrations>[number];

/**
 * Where the backup stands in the program's own history.
 * @returns the migrations that it had, and those that came after
 * @throws BackupError `newer` when it had one that this program does not know
 */
export function splitMigrations(header: Header, known: readonly Migration[]): { had: Migration[]; since: Migration[] } {
  const stranger = header.migrations.find((each, i) => known[i]?.hash !== each.hash);
  if (stranger !== undefined) {
    throw new BackupError(
      'newer',
      `the backup was made by version ${header.program} of the program, whose database this one does not know: upgrade the program first`,
    );
  }
  return { had: known.slice(0, header.migrations.length), since: known.slice(header.migrations.length) };
}

/** Runs migrations in the caller's transaction, which drizzle's own way cannot. */
export async function runMigrations(owner: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  for (const { sql } of migrations) for (const statement of sql) await owner.query(statement);
}

/** The list in which drizzle finds what has been run, as it makes it itself. */
export async function makeMigrationsTable(owner: pg.ClientBase): Promise<void> {
  await owner.query(`create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`);
}

export async function noteMigrations(owner: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  for (const { hash, createdAt } of migrations) {
    await owner.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [hash, createdAt]);
  }
}

/** Takes away all that our role owns among our tables: what a restore puts in its place is made from nothing. */
export async function dropEverything(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(`
    select format('drop %s if exists public.%I cascade',
        case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname) as statement
      from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
        and pg_get_userbyid(relowner) = current_user
        -- What belongs to something else (a column's sequence, a part of an extension) goes with it.
        and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
    union all
    select format('drop routine if exists public.%I(%s) cascade', proname, pg_get_function_identity_arguments(oid))
      from pg_proc p where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) = current_user
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    union all
    select format('drop type if exists public.%I cascade', typname)
      from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd') and pg_get_userbyid(typowner) = current_user`);
  for (const { statement } of rows) await owner.query(statement);
  await owner.query('drop schema if exists drizzle cascade');
}

/**
 * Takes away what would hinder loading rows as they were (triggers that write the journal, references in no order), and gives
 * a function that puts it back, checking every reference. An owner may do both; neither needs a superuser.
 */
export async function liftConstraints(owner: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows: references } = await owner.query<{ place: string; name: string; definition: string }>(`
    select conrelid::regclass::text as place, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by conrelid, conname`);
  const { rows: triggers } = await owner.query<{ place: string; name: string; mode: string }>(`
    select tgrelid::regclass::text as place, quote_ident(tgname) as name,
      case tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end as mode
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and tgenabled <> 'D' and c.relnamespace = 'public'::regnamespace order by tgrelid, tgname`);
  for (const { place, name } of references) await owner.query(`alter table ${place} drop constraint ${name}`);
  for (const { place, name } of triggers) await owner.query(`alter table ${place} disable trigger ${name}`);
  return async () => {
    for (const { place, name, definition } of references) {
      await owner.query(`alter table ${place} add constraint ${name} ${definition}`);
    }
    for (const { place, name, mode } of triggers) await owner.query(`alter table ${place} ${mode} trigger ${name}`);
  };
}
