import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Actor, Grant } from '../../src/platform/actor.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { type TestDatabase, testDatabase } from './database.ts';

/** A database with a body, its host's board and two boards of others; people at each of them. */
export interface Authorities {
  readonly database: Database;
  readonly test: TestDatabase;
  readonly body: string;
  readonly host: string;
  readonly motala: string;
  readonly kinda: string;
  readonly secretariat: Actor;
  /** Registrars of the two boards. */
  readonly atMotala: Actor;
  readonly atKinda: Actor;
  /** Helps to write drafts, works for no board. */
  readonly manager: Actor;
  /** May read what everyone inside reads. */
  readonly reader: Actor;
  /** Runs SQL as the owner of the tables, past every wall. */
  asOwner<Row extends pg.QueryResultRow>(query: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  drop(): Promise<void>;
}

const noon = Temporal.Instant.from('2026-03-27T11:00:00Z');

export async function authorities(clock = () => noon): Promise<Authorities> {
  const test = await testDatabase();
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  const asOwner = async <Row extends pg.QueryResultRow>(query: string, values: readonly unknown[] = []) =>
    (await owner.query<Row>(query, [...values])).rows;
  const place = async (code: string, name: string, kind: string, board: string) => {
    const [principal, id] = [randomUUID(), randomUUID()];
    await asOwner(`insert into principals (id, code, name, kind, takes_part_from) values ($1, $2, $3, $4, '2020-01-01')`, [
      principal,
      code,
      name,
      kind,
    ]);
    await asOwner(`insert into boards (id, principal_id, kind, exists_from) values ($1, $2, 'board', '2020-01-01')`, [
      id,
      principal,
    ]);
    await asOwner(`insert into board_names (board_id, name, from_day) values ($1, $2, '2020-01-01')`, [id, board]);
    return { principal, id };
  };
  const host = await place('0005', 'Region Östergötland', 'region', 'Regionstyrelsen');
  const motala = await place('0583', 'Motala kommun', 'municipality', 'Socialnämnden');
  const kinda = await place('0513', 'Kinda kommun', 'municipality', 'Socialnämnden');
  const body = randomUUID();
  await asOwner(
    `insert into bodies (id, name, short_name, county, mandate, host_board_id) values ($1, 'Samråd vård och omsorg', 'SVO', 'Östergötland', 'Att samråda.', $2)`,
    [body, host.id],
  );
  const database = openDatabase(test.appUrl, clock);
  return {
    database,
    test,
    body,
    host: host.id,
    motala: motala.id,
    kinda: kinda.id,
    secretariat: actor(
      'Sekretariatet',
      [{ role: 'process-support', organ: randomUUID(), organKind: 'secretariat' }],
      [host.id],
      true,
    ),
    atMotala: actor('Registrator, Motala', [{ role: 'registrar', principal: motala.principal }], [motala.id]),
    atKinda: actor('Registrator, Kinda', [{ role: 'registrar', principal: kinda.principal }], [kinda.id]),
    manager: actor('Ledningsgruppen', [{ role: 'member', organ: randomUUID(), organKind: 'management-group' }], []),
    reader: actor('Läsare', [{ role: 'reader' }], []),
    asOwner,
    drop: async () => {
      await owner.end();
      await database.close();
      await test.drop();
    },
  };
}

function actor(
  label: string,
  grants: readonly (Partial<Grant> & { role: string })[],
  boards: readonly string[],
  secretariat = false,
): Actor {
  const none = { principal: null, board: null, organ: null, organKind: null };
  const drafts = grants.some((grant) => grant.organKind !== undefined);
  return {
    account: randomUUID(),
    label,
    grants: grants.map((grant) => ({ ...none, ...grant })),
    walls: { boards, secretariat, drafts },
  };
}
