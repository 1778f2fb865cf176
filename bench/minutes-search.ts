/*
 * Search over ten years of minutes as a member asks for it, walls, words round the hits and all, against a bare prepared full-text query
 * that ranks the same rows and knows nobody. Both from this process, by turns.
 */
import pg from 'pg';
import { searchMinutes } from '../src/meetings/queries/search-minutes.ts';
import type { Actor } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';
import { asAtOnce, questions, rate, shown, texts } from './search.ts';

/** Six organs that meet every month but in summer, a dozen items each. */
const size = { years: 10, organs: 6, meetings: 10, items: 12, words: 120 };
/** Lower than for records: the question itself takes so little here that the trips round it weigh more. */
const goal = 0.3;
const times = Number(process.env['BENCH_TIMES'] ?? 5);

async function fill(client: pg.Client): Promise<number> {
  const { rows: organs } = await client.query<{ id: string }>('select id from organs order by ordinal limit $1', [size.organs]);
  if (organs.length === 0) throw new Error('there is no organ');
  // The rows themselves are measured, not how they come.
  const tables = ['meetings', 'agenda_items', 'meeting_minutes', 'minutes_paragraphs'];
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  const say = texts();
  let items = 0;
  for (let meeting = 0; meeting < size.years * size.meetings; meeting += 1) {
    const on = `${2017 + Math.floor(meeting / size.meetings)}-${String((meeting % size.meetings) + 1).padStart(2, '0')}-14`;
    for (const organ of organs) {
      const titles = Array.from({ length: size.items }, () => say(4));
      const said = Array.from({ length: size.items }, () => say(size.words));
      await client.query(made, [organ.id, on, titles, said]);
      items += size.items;
    }
  }
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const table of ['meetings', 'minutes_paragraphs']) await client.query(`vacuum analyze ${table}`);
  return items;
}

/** A meeting with its minutes: each title and text a §. */
const made = `with meeting as (
    insert into meetings (id, organ_id, on_day, starts, ends, changed_at, recorded_at, request_id)
    values (gen_random_uuid(), $1, $2::date, '09:00', '12:00', now(), now(), gen_random_uuid()) returning id),
  frozen as (
    insert into meeting_minutes (id, meeting_id, number, kind, content, text_sha256, recorded_at, request_id)
    select gen_random_uuid(), id, 1, 'minutes', '{}', repeat('0', 64), now(), gen_random_uuid() from meeting returning id),
  given as (select gen_random_uuid() as id, n, t, b from unnest($3::text[], $4::text[]) with ordinality as g (t, b, n)),
  items as (
    insert into agenda_items (id, meeting_id, position, title, purpose, recorded_at, request_id)
    select g.id, m.id, g.n, g.t, 'consultation', now(), gen_random_uuid() from given g, meeting m)
  insert into minutes_paragraphs (minutes_id, meeting_id, item_id, paragraph, title, text)
  select f.id, m.id, g.id, g.n, g.t, g.b from given g, meeting m, frozen f`;

const bare = `select minutes_id, item_id, title, ts_rank(search, q) as rank from minutes_paragraphs, websearch_to_tsquery('swedish', $1) q
  where search @@ q order by rank desc limit ${shown}`;

/** The figure, on a database that has organs. @param ownerUrl who owns the tables, @param appUrl as the program asks */
export async function minutesSearch(ownerUrl: string, appUrl: string): Promise<Figure> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const items = await fill(client);
  await client.end();
  const floor = new pg.Pool({ connectionString: ownerUrl, max: asAtOnce });
  const database = openDatabase(appUrl);
  const walls = { boards: [], secretariat: false, drafts: false };
  const member: Actor = { account: crypto.randomUUID(), label: 'bench', grants: [], walls };
  const ours = (query: string) => database.read(member, (ctx) => searchMinutes(ctx, { query, most: shown }));
  const floors = (question: string) => floor.query({ name: 'bare-minutes', text: bare, values: [question] });
  try {
    for (const question of questions) await Promise.all([ours(question), floors(question)]);
    const pairs: { readonly ours: number; readonly floor: number }[] = [];
    for (let time = 0; time < times; time += 1) pairs.push({ floor: await rate(floors), ours: await rate(ours) });
    const ratio = median(pairs.map((pair) => pair.ours / pair.floor));
    const said = (rates: readonly number[]) => `${Math.round(median(rates))}/s`;
    return {
      what: `minutes-search: ${size.years} years, ${items} items of ${size.words} words`,
      figure: said(pairs.map((pair) => pair.ours)),
      floor: said(pairs.map((pair) => pair.floor)),
      ...{ ratio, goal: String(goal), reached: ratio >= goal },
    };
  } finally {
    await database.close();
    await floor.end();
  }
}
