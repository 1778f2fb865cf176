/*
 * What a figure is measured against: a bare `node:http` server with `pg`, one prepared query a question, as the owner (no walls). As many
 * connections to the database as the program has.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['FLOOR_DATABASE'], max: 16 });
const round = process.env['FLOOR_ROUND'] ?? '';

/** The steps of a round with their decisions: the rows that the standing follows from. */
const stepsWithDecisions = {
  name: 'steps',
  text: `select p.code, p.name, s.key, s.part, s.stage, s.scope, d.id, d.outcome, d.replaces, d.correction, d.appealable, m.on_day::text,
      m.paragraph, m.taken_by, m.verified_on::text, m.notice_on::text, m.notice_removed_on::text, m.evidence
    from steps s join round_principals p on p.round_id = s.round_id and p.principal_id = s.principal_id
      left join decisions d on d.step_id = s.id left join minutes_items m on m.id = d.minutes_item_id
    where s.round_id = $1 order by p.ordinal, s.stage, s.seq, d.seq`,
};
/** What a plan's follow-up is rolled up from: periods, reports with what was said of them, and every principal's words of every activity. */
const followedUp = [
  `select p.*, e.kind, e.answer_by as moved_to, e.on_day from reporting_periods p left join period_events e on e.period_id = p.id
    where p.plan_id = $1 order by p.number, e.seq`,
  `select r.*, w.kind, w.text as said, w.on_day as said_on, q.name, q.title from activity_reports r left join report_reviews w on w.report_id = r.id
    left join people q on q.id = r.person_id where r.plan_id = $1 order by r.seq`,
  `select i.activity_id, p.code, i.stage, i.on_day, i.note, i.how, i.recorded_at from introductions i join principals p on p.id = i.principal_id
    where i.plan_id = $1 order by i.seq`,
].map((text, place) => ({ name: `followed-${place}`, text }));
const holderOfKey = { name: 'key', text: 'select id, name from bench_keys where hash = $1' };
const setOutcome = { name: 'set', text: 'update bench_steps set outcome = $2, on_day = $3, paragraph = $4 where id = $1' };
const audit = { name: 'audit', text: 'insert into bench_audit (account, act, row_id, value) values ($1, $2, $3, $4)' };

async function standing(response: ServerResponse): Promise<void> {
  const { rows } = await pool.query({ ...stepsWithDecisions, values: [round] });
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(rows));
}

async function followup(response: ServerResponse, plan: string): Promise<void> {
  const found = await Promise.all(followedUp.map((query) => pool.query({ ...query, values: [plan] })));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(found.map(({ rows }) => rows)));
}

async function record(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const form = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  const hash = createHash('sha256')
    .update(request.headers.authorization ?? '')
    .digest('hex');
  const client = await pool.connect();
  try {
    const [holder] = (await client.query({ ...holderOfKey, values: [hash] })).rows;
    if (holder === undefined) throw new Error('no such key');
    const values = [form.get('step'), form.get('outcome'), form.get('on'), form.get('paragraph')];
    await client.query('begin');
    await client.query({ ...setOutcome, values });
    await client.query({ ...audit, values: [holder.id, 'record-decision', form.get('step'), JSON.stringify(values)] });
    await client.query('commit');
    response.writeHead(303, { location: '/' }).end();
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  const plan = /^\/uppfoljning\/([0-9a-f-]{36})$/.exec(request.url ?? '')?.[1];
  const asked = plan === undefined ? standing : () => followup(response, plan);
  const work = request.method === 'POST' ? record(request, response) : asked(response);
  work.catch((error) => {
    response.writeHead(500).end(String(error));
  });
});
server.listen(0, () => console.log(`http://localhost:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void pool.end().then(() => process.exit(0)));
});
