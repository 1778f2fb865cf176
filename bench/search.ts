/*
 * Search in 20,000 records of 150 words as a registrar asks for it, walls, words round the hits and all, against a bare prepared
 * full-text query that ranks the same rows and knows nobody. Both from this process, by turns.
 */
import pg from 'pg';
import type { Actor } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { searchRecords } from '../src/records/queries/search-records.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';

const size = { records: 20_000, words: 150, vocabulary: 4_000 };
const goal = 0.6;
export const asAtOnce = 8;
export const shown = 20;
const times = Number(process.env['BENCH_TIMES'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);

/** The same numbers every time (a linear congruence after Knuth). */
function numbers(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
}

const syllables = [
  'nämn',
  'plan',
  'vård',
  'sam',
  'råd',
  'om',
  'sorg',
  'be',
  'slut',
  'lag',
  'för',
  'slag',
  'kom',
  'mun',
  'region',
  'hälsa',
  'äldre',
  'barn',
  'stöd',
  'hjälp',
];

/** Words of the language's shape: some are everywhere, most nearly nowhere (Zipf). */
function wordAt(place: number): string {
  const pick = (at: number) => syllables[at % syllables.length] ?? '';
  return (
    pick(place) +
    pick(Math.floor(place / 20)) +
    (place >= 400 ? pick(Math.floor(place / 400) + 7) : '') +
    ['', 'en', 'er', 'arna'][place % 4]
  );
}

/** Says so many words, the same every time. */
export function texts(): (words: number) => string {
  const next = numbers();
  const place = () => Math.floor(size.vocabulary ** next()) - 1;
  return (words) => Array.from({ length: words }, () => wordAt(place())).join(' ');
}

/** What people ask for: a rare word, one in each tenth record, two together, a phrase's words, a beginning. */
export const questions = [1500, 320, 90, 2600]
  .map(wordAt)
  .concat([`${wordAt(40)} ${wordAt(220)}`, `${wordAt(12)} ${wordAt(700)}`]);

async function fill(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from boards limit 1');
  const board = rows[0]?.id;
  if (board === undefined) throw new Error('there is no board');
  await client.query(
    `insert into files (sha256, size, media_type, created_at) values (repeat('0', 64), 0, 'text/plain', now()) on conflict do nothing`,
  );
  // The rows themselves are measured, not how they come.
  for (const table of ['records', 'record_texts']) await client.query(`alter table ${table} disable trigger user`);
  const say = texts();
  const batch = 1000;
  for (let at = 0; at < size.records; at += batch) {
    const titles = Array.from({ length: batch }, () => say(5));
    const bodies = Array.from({ length: batch }, () => say(size.words));
    await client.query(
      `with given as (select gen_random_uuid() as id, t, b from unnest($1::text[], $2::text[]) as g (t, b)), kept as (
        insert into records (id, title, kind, owner, access, shared_with, sha256, file_name, recorded_at)
        select id, t, 'letter', $3, 'public', 'inside', repeat('0', 64), 'brev.txt', now() from given)
      insert into record_texts (record_id, owner, shared_with, kind, title, names, recorded_at, state, text)
      select id, $3, 'inside', 'letter', t, 'brev.txt', now(), 'read', b from given`,
      [titles, bodies, board],
    );
  }
  for (const table of ['records', 'record_texts']) await client.query(`alter table ${table} enable trigger user`);
  await client.query('vacuum analyze record_texts');
  await client.query('vacuum analyze records');
  return board;
}

/** Answers a second, eight asked at once, for some seconds. */
export async function rate(ask: (question: string) => Promise<unknown>): Promise<number> {
  const ends = performance.now() + seconds * 1000;
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: asAtOnce }, async (_, lane) => {
      for (let at = lane; performance.now() < ends; at += 1) {
        await ask(questions[at % questions.length] ?? '');
        answered += 1;
      }
    }),
  );
  return (answered * 1000) / (performance.now() - began);
}

const bare = `select record_id, title, ts_rank(search, q) as rank from record_texts, websearch_to_tsquery('swedish', $1) q
  where search @@ q order by rank desc limit ${shown}`;

/** The figure, on a database that has a board. @param ownerUrl who owns the tables, @param appUrl as the program asks */
export async function search(ownerUrl: string, appUrl: string): Promise<Figure> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const board = await fill(client);
  await client.end();
  const floor = new pg.Pool({ connectionString: ownerUrl, max: asAtOnce });
  const database = openDatabase(appUrl);
  const registrar: Actor = {
    account: board,
    label: 'bench',
    grants: [],
    walls: { boards: [board], secretariat: false, drafts: false },
  };
  const ours = (query: string) => database.read(registrar, (ctx) => searchRecords(ctx, { query, most: shown }));
  const floors = (question: string) => floor.query({ name: 'bare', text: bare, values: [question] });
  try {
    for (const question of questions) await Promise.all([ours(question), floors(question)]);
    const pairs: { readonly ours: number; readonly floor: number }[] = [];
    for (let time = 0; time < times; time += 1) pairs.push({ floor: await rate(floors), ours: await rate(ours) });
    const ratio = median(pairs.map((pair) => pair.ours / pair.floor));
    const said = (rates: readonly number[]) => `${Math.round(median(rates))}/s`;
    return {
      what: `search in records: ${size.records} of ${size.words} words`,
      figure: said(pairs.map((pair) => pair.ours)),
      floor: said(pairs.map((pair) => pair.floor)),
      ratio,
      goal: String(goal),
      reached: ratio >= goal,
    };
  } finally {
    await database.close();
    await floor.end();
  }
}
