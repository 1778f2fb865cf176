import pg from 'pg';

/** What the figures are taken on: rounds of 22 steps, each decided, beside the example. */
export interface Seeded {
  /** For reading. */
  readonly round: string;
  /** For recording: one figure's records are spread over all of them. */
  readonly rounds: readonly string[];
  /** The steps to record for, the same in every round. */
  readonly steps: readonly { readonly key: string; readonly boardId: string }[];
}

/** A body that has sent twice a year for ten years. */
const roundsWanted = 20;

/** Of the rounds' tables in order, how each names its round and what else of a row is an id of the copy. */
const copied: readonly { readonly table: string; readonly where: string; readonly ids: readonly string[] }[] = [
  { table: 'rounds', where: 't.id = $1', ids: ['id', 'request_id'] },
  { table: 'round_principals', where: 't.round_id = $1', ids: ['round_id'] },
  { table: 'steps', where: 't.round_id = $1', ids: ['id', 'round_id'] },
  {
    table: 'registration_numbers',
    where: 'exists (select 1 from steps s where s.id = t.step_id and s.round_id = $1)',
    ids: ['id', 'step_id'],
  },
  {
    table: 'minutes_items',
    where: 'exists (select 1 from decisions d where d.minutes_item_id = t.id and d.round_id = $1)',
    ids: ['id', 'request_id'],
  },
  { table: 'decisions', where: 't.round_id = $1', ids: ['id', 'round_id', 'step_id', 'minutes_item_id', 'replaces'] },
  {
    table: 'conditions',
    where: 'exists (select 1 from decisions d where d.id = t.decision_id and d.round_id = $1)',
    ids: ['id', 'key', 'decision_id'],
  },
];

/** SQL: the same id from the same text, of a version that RFC 9562 knows, for forms are read with care. */
function idFrom(text: string): string {
  return `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`;
}

/** Copies the example's carried round, as the owner, and gives five principals a step more that decides. */
export async function seed(ownerUrl: string): Promise<Seeded> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const [model] = (await client.query("select id from rounds where title = 'Arbetsplan 2024–2025'")).rows;
    await addSteps(client, model.id);
    const rounds: string[] = [];
    for (let place = 1; place <= roundsWanted; place++) rounds.push(await copyRound(client, model.id, place));
    await floorTables(client);
    await client.query('commit');
    await client.query('analyze');
    const steps = await client.query(
      `select key, board_id as "boardId" from steps where round_id = $1 and part = 'decide' order by seq`,
      [model.id],
    );
    return { round: model.id, rounds, steps: steps.rows };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

/** @param textId of what the copy is about; the same text unless said @returns the copy's id */
export async function copyRound(client: pg.Client, model: string, place: number, textId?: string): Promise<string> {
  for (const { table, where, ids } of copied) {
    const changed = ids.map(
      (column) => `'${column}', case when t.${column} is not null then ${idFrom(`t.${column}::text || $2`)} end`,
    );
    if (textId !== undefined && table === 'rounds') changed.push(`'text_id', '${textId}'`);
    await client.query(
      `insert into ${table} overriding user value
       select (jsonb_populate_record(t, jsonb_build_object(${changed.join(', ')}))).* from ${table} t where ${where}`,
      [model, String(place)],
    );
  }
  const { rows } = await client.query(`select ${idFrom('$1::text || $2')} as id`, [model, String(place)]);
  return rows[0].id;
}

async function addSteps(client: pg.Client, round: string): Promise<void> {
  const more = `select s.*, ${idFrom("s.id::text || 'more'")} as new_id, row_number() over (order by s.seq) as place
    from steps s where s.round_id = $1 and s.part = 'decide'`;
  await client.query(
    `insert into steps (id, round_id, principal_id, key, board_id, part, stage, recorded_at)
     select new_id, round_id, principal_id, key || '-more', board_id, part, stage, recorded_at from (${more}) m where place <= 5`,
    [round],
  );
  await client.query(
    `insert into decisions (id, round_id, step_id, minutes_item_id, outcome, appealable, correction, recorded_at)
     select ${idFrom("d.id::text || 'more'")}, d.round_id, m.new_id, d.minutes_item_id, d.outcome, d.appealable, false, d.recorded_at
     from (${more}) m join decisions d on d.step_id = m.id and d.replaces is null where place <= 5`,
    [round],
  );
}

/** What the bare server writes to. */
async function floorTables(client: pg.Client): Promise<void> {
  await client.query(`create table bench_keys (id uuid primary key, hash text not null unique, name text not null);
    create table bench_steps (id text primary key, outcome text, on_day date, paragraph text);
    create table bench_audit (seq bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(),
      account uuid not null, act text not null, row_id text not null, value jsonb not null);
    insert into bench_keys select gen_random_uuid(), encode(sha256(convert_to('Bearer bench', 'UTF8')), 'hex'), 'bench';
    insert into bench_steps select 'step-' || n from generate_series(0, 439) n`);
}

/** Publishes the round anew with these facts, as the owner: what the public is given has as many rows as what those inside are given. */
export async function publish(ownerUrl: string, round: string, facts: unknown): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `insert into publications (id, kind, subject_id, title, content, text, text_sha256, checked, owner, publisher, published_at, request_id)
     select gen_random_uuid(), kind, subject_id, title, jsonb_set(content, '{facts}', $2), text, text_sha256, checked, owner, publisher,
       now(), gen_random_uuid() from publications where kind = 'round' and subject_id = $1 order by seq desc limit 1`,
    [round, JSON.stringify(facts)],
  );
  await client.end();
}
