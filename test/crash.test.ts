import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kind, openWriting, type Write, type Writing } from './support/crash-writes.ts';
import { Killable, pause } from './support/killable.ts';

/** How many times it is killed: `SAMRAD_KILLS=100` for the whole trial; every run does each way once, within its minutes. */
const kills = Number(process.env['SAMRAD_KILLS'] ?? 4);
const writers = 4;

let program: Killable;
let writing: Writing;
const acknowledged: Write[] = [];
/** Sent, but no answer came: it may be there or not. */
let unknown: Write[] = [];
const unexpected: string[] = [];
const ends = new Map<string, number>();

beforeAll(async () => {
  program = await Killable.make();
  await program.start();
  writing = await openWriting(program.url);
});
afterAll(() => program?.remove());

const kinds: readonly Kind[] = ['decision', 'record', 'note'];

/** Writes without pause until the program no longer answers. */
async function writeUntilKilled(place: number, isOver: () => boolean): Promise<void> {
  for (let n = place; !isOver(); n += 1) {
    const write = await writing.make(kinds[n % kinds.length] ?? 'note').catch(() => null);
    if (write === null) continue;
    const status = await writing.send(write);
    if (status === 303) acknowledged.push(write);
    else unknown.push(write);
    // While PostgreSQL starts over the program may say that it cannot just now; it never says that it did and did not.
    if (status !== null && status !== 303 && status < 500) unexpected.push(`${write.kind}: ${status}`);
  }
}

/** How a round ends: each way once, and then mostly the program alone, in a share of them PostgreSQL too, or before it. */
async function end(round: number): Promise<void> {
  const way = ['program', 'postmaster', 'backend', 'both', 'program', 'program', 'program', 'program'][round % 8] ?? 'program';
  ends.set(way, (ends.get(way) ?? 0) + 1);
  if (way === 'postmaster' || way === 'both') program.killPostmaster();
  if (way === 'backend') program.killBackend(round);
  if (way === 'postmaster' || way === 'backend') await pause(round % 40);
  await program.killProgram();
}

async function roundOf(round: number): Promise<void> {
  const before = acknowledged.length;
  let isOver = false;
  const work = Array.from({ length: writers }, (_, place) => writeUntilKilled(round + place, () => isOver));
  const wanted = before + 1 + (round % 7);
  for (let waited = 0; acknowledged.length < wanted && waited < 12_000; waited += 1) await pause(10);
  // At any point of what is under way.
  await pause((round * 7) % 23);
  isOver = true;
  await end(round);
  await Promise.all(work);
  expect(acknowledged.length, `no write was acknowledged in round ${round}`).toBeGreaterThan(before);
}

/** What was not answered is sent again, as a browser would: it is there once, whether or not it was before. */
async function repeatUnknown(): Promise<void> {
  const again = unknown;
  unknown = [];
  for (const write of again) {
    expect(await writing.send(write), `${write.kind} sent again`).toBe(303);
    acknowledged.push(write);
  }
}

const counts: Readonly<Record<Kind, string>> = {
  // Each § with its one decision, that with its one condition, and its extract whole.
  decision: `select i.request_id as id, count(*)::int as n from minutes_items i
    join decisions d on d.minutes_item_id = i.id join conditions c on c.decision_id = d.id
    where i.request_id = any($1) group by 1`,
  record: `select r.id, count(*)::int as n from records r join files f using (sha256) where r.id = any($1) group by 1`,
  note: `select id, count(*)::int as n from matter_notes where id = any($1) group by 1`,
};

/** What would be half of something: each must be none. */
const halves = `select
  (select count(*)::int from minutes_items i where not exists (select from decisions d where d.minutes_item_id = i.id)) as "itemsWithoutDecision",
  (select count(*)::int from files f where f.size <> (select coalesce(sum(length(c.content)), 0) from file_chunks c where c.sha256 = f.sha256)
    or f.sha256 <> (select encode(sha256(string_agg(c.content, ''::bytea order by c.ordinal)), 'hex') from file_chunks c where c.sha256 = f.sha256)) as "filesNotWhole",
  (select count(*)::int from decisions d where not exists (select from journal_lines l where l.row_id = d.id::text)) as "decisionsNotInJournal",
  (select count(*)::int from records r where not exists (select from journal_lines l where l.row_id = r.id::text)) as "recordsNotInJournal",
  (select count(*)::int from matter_notes n where not exists (select from journal_lines l where l.row_id = n.id::text)) as "notesNotInJournal"`;

async function expectAllThere(): Promise<void> {
  const client = new pg.Client({ connectionString: await program.superuserUrl() });
  await client.connect();
  try {
    for (const kind of kinds) {
      const ids = acknowledged.filter((write) => write.kind === kind).map(({ request }) => request);
      const { rows } = await client.query<{ id: string; n: number }>(counts[kind], [ids]);
      expect(rows.filter(({ n }) => n !== 1)).toEqual([]);
      const found = new Set(rows.map(({ id }) => id));
      expect(
        ids.filter((id) => !found.has(id)),
        `${kind} lost`,
      ).toEqual([]);
    }
    const { rows } = await client.query<Record<string, number>>(halves);
    expect(Object.entries(rows[0] ?? {}).filter(([, count]) => count !== 0)).toEqual([]);
    const { rows: verdicts } = await client.query('select broken_at as "brokenAt" from samrad_journal_verify()');
    expect(verdicts).toEqual([{ brokenAt: null }]);
  } finally {
    await client.end();
  }
}

test(`every acknowledged write is there after kill -9, ${kills} times`, { timeout: 60_000 + kills * 60_000 }, async () => {
  for (let round = 0; round < kills; round += 1) {
    await roundOf(round);
    await program.start();
    await expectAllThere();
    await repeatUnknown();
  }
  await expectAllThere();
  expect(await program.verify()).toBe(0);
  expect(unexpected).toEqual([]);
  expect([...ends.values()].reduce((sum, n) => sum + n, 0)).toBe(kills);
});
