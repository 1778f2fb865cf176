import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../test/support/running.ts';
import { until } from '../../test/support/until.ts';
import { parseFacts } from './facts.ts';
import { standing } from './standing.ts';

let running: Running;
let office: Client;
beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
});
afterAll(() => running?.close());

type Listed = { id: string; state: string; counting: number };

async function json<Answer>(path: string, client = office): Promise<{ status: number; type: string; body: Answer }> {
  const answer = await client.get(path);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: (await answer.json()) as Answer };
}

test('the rounds, the facts and the standing agree with the contract', async () => {
  const { body } = await json<{ items: Listed[]; next: null }>('/api/v1/rounds');
  expect(body.next).toBeNull();
  expect(body.items.map(({ state }) => state).sort()).toEqual(['carried', 'open']);
  for (const { id, state } of body.items) {
    const facts = parseFacts((await json(`/api/v1/rounds/${id}/facts`)).body);
    if (!facts.ok) throw new Error(facts.problems[0]?.reason);
    const today = (await json<{ on: string; state: string }>(`/api/v1/rounds/${id}/standing`)).body;
    expect(today.state).toBe(state);
    expect(today).toEqual(standing(facts.facts, today.on));
    const then = (await json(`/api/v1/rounds/${id}/standing?on=2024-03-31&known=2024-03-01T00:00:00Z`)).body;
    expect(then).toMatchObject({ on: '2024-03-31', known: '2024-03-01T00:00:00Z', state: 'open' });
  }
});

test('wrong questions get problem details', async () => {
  const id = (await json<{ items: Listed[] }>('/api/v1/rounds')).body.items[0]?.id ?? '';
  for (const query of ['on=2024-02-30', 'known=yesterday', 'when=2024-03-01', 'on=2024-03-01&on=2024-03-02']) {
    expect(await json(`/api/v1/rounds/${id}/standing?${query}`)).toMatchObject({ status: 400, type: 'application/problem+json' });
  }
  for (const path of ['nothing', '00000000-0000-4000-8000-000000000000']) {
    expect(await json(`/api/v1/rounds/${path}/facts`)).toMatchObject({ status: 404, type: 'application/problem+json' });
  }
  for (const path of [id, 'nothing', '00000000-0000-4000-8000-000000000000']) {
    const query = '?on=2024-02-30';
    expect((await json(`/api/v1/rounds/${path}/standing${query}`, running.anonymous)).status).toBe(400);
  }
});

test('whoever sends no key reads what is published, and is asked for one everywhere else', async () => {
  const anonymous = running.anonymous;
  const inside = (await json<{ items: Listed[] }>('/api/v1/rounds')).body.items;
  const { body } = await json<{ items: Listed[] }>('/api/v1/rounds', anonymous);
  expect(body.items.length).toBeGreaterThan(0);
  for (const { id, state } of body.items) {
    expect(inside.map((each) => each.id)).toContain(id);
    const { body: published } = await json<object>(`/api/v1/rounds/${id}/facts`, anonymous);
    const facts = parseFacts(published);
    if (!facts.ok) throw new Error(facts.problems[0]?.reason);
    const today = (await json<{ on: string; state: string }>(`/api/v1/rounds/${id}/standing`, anonymous)).body;
    expect(today).toEqual(standing(facts.facts, today.on));
    expect(today.state).toBe(state);
    const then = (await json(`/api/v1/rounds/${id}/standing?on=2024-03-31`, anonymous)).body;
    expect(then).toEqual(standing(facts.facts, '2024-03-31'));
  }
  const { ownerUrl } = running.database;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const id = body.items[0]?.id ?? '';
  await owner.query(
    `insert into publication_ends (publication_id, reason, ender, ended_by, ended_at)
     select p.id, 'try', 'try', a.id, now() from publications p, accounts a where p.subject_id = $1 limit 1`,
    [id],
  );
  await owner.end();
  await until(async () => {
    const taken = await Promise.all([id, 'nothing'].map((each) => json(`/api/v1/rounds/${each}/facts`, anonymous)));
    expect(taken.map(({ status }) => status)).toEqual([401, 401]);
    expect(taken[0]?.body).toEqual(taken[1]?.body);
  });
});

test('the description says what the facts look like', async () => {
  const { status, body } = await json<{ paths: Record<string, unknown> }>('/api/v1/openapi.json');
  expect(status).toBe(200);
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining(['/api/v1/rounds', '/api/v1/rounds/{id}/facts', '/api/v1/rounds/{id}/standing']),
  );
  const described = JSON.stringify(body.paths['/api/v1/rounds/{id}/facts']);
  for (const key of ['textSha256', 'represents', 'registrationNumbers', 'carriedOver', 'noticeRemovedOn'])
    expect(described).toContain(key);
});
