import pg from 'pg';
import type { Figure } from './figure.ts';
import { median } from './load.ts';

/**
 * A draft with ten thousand comments: how long its page takes, signed in, and how large it is, against the same draft with as many as
 * the page shows: three of each passage. It counts the rest, so neither may grow much with their number.
 */
const size = { comments: 10_000, shown: 120, authors: 200 };
const times = 15;
/** Ours of the floor's. */
const goal = 2;

/** Shares the latest plan's frozen text, with or fewer comments spread over its passages. @returns the sharing's id */
async function share(client: pg.Client, comments: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`insert into sharings
    (id, kind, plan_id, content, keys, text_sha256, title, until_day, host_board_id, shared_at, request_id)
    select gen_random_uuid(), 'informal', v.plan_id, v.content, v.keys, v.text_sha256, 'bench', current_date + 30, p.owner, now(), gen_random_uuid()
    from plan_versions v join plans p on p.id = v.plan_id order by v.frozen_at desc limit 1 returning id`);
  const id = rows[0]?.id ?? '';
  await client.query(
    `with places as (
      select array_agg(key) as keys from (
        select 'syfte' as key union all select 'omrade-' || (a ->> 'id') from sharings s, jsonb_array_elements(s.keys -> 'areas') a where s.id = $1
        union all select 'aktivitet-' || (c ->> 'id') from sharings s, jsonb_array_elements(s.keys -> 'areas') a,
          jsonb_array_elements(a -> 'activities') c where s.id = $1) k)
    insert into comments (id, sharing_id, passage, text, author_words, recorded_at, request_id)
    select gen_random_uuid(), $1, keys[1 + n % array_length(keys, 1)], repeat('Målet är svårt att följa upp. ', 8), 'Svarande ' || n % $3, now(),
      gen_random_uuid() from places, generate_series(1, $2::int) n`,
    [id, comments, size.authors],
  );
  return id;
}

interface Answered {
  readonly ms: number;
  readonly bytes: number;
}

async function asked(url: string, cookie: string): Promise<Answered> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { cookie } });
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { ms: performance.now() - began, bytes };
}

/** @param ownerUrl who owns the tables; @param cookie the secretariat's */
export async function comments(ownerUrl: string, url: string, cookie: string): Promise<Figure> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const [many, few] = [await share(client, size.comments), await share(client, size.shown)];
    await client.query('analyze comments');
    const page = (id: string) => asked(`${url}/remisser/${id}`, cookie);
    const pairs: { readonly many: Answered; readonly few: Answered }[] = [];
    // The first ones warm what is compiled and kept.
    for (let time = 0; time < times + 3; time += 1) {
      // The same address is asked only once while nothing has changed: what is remembered would be no figure.
      await client.query(
        "insert into rate_counters (key, points) values ('bench', 0) on conflict (key) do update set points = rate_counters.points + 1",
      );
      const pair = { many: await page(many), few: await page(few) };
      if (time >= 3) pairs.push(pair);
    }
    const of = (side: 'many' | 'few') => {
      const ms = median(pairs.map((pair) => pair[side].ms));
      return { ms, said: `${ms.toFixed(0)} ms, ${Math.round((pairs[0]?.[side].bytes ?? 0) / 1000)} kB` };
    };
    const [ours, fewer] = [of('many'), of('few')];
    const ratio = ours.ms / fewer.ms;
    return {
      what: `page of a draft with ${size.comments} comments (floor: with ${size.shown})`,
      ...{ figure: ours.said, floor: fewer.said, ratio, goal: String(goal), reached: ratio <= goal },
    };
  } finally {
    await client.end();
  }
}
