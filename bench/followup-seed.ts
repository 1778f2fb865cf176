import pg from 'pg';
import { copyRound } from './seed.ts';

/** What is asked of a plan that is followed up: forty activities, every principal's stage and a report of each in six periods. */
export const size = { areas: 8, activities: 5, periods: 6 };

const id = (text: string) => `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`;

/** Copies the example's decided plan with a text of that size, its round, and fills it with six periods. @returns the plan's id */
export async function seedFollowup(ownerUrl: string, round: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const plan = await planOfSize(client, round);
    await periods(client, plan);
    await facts(client, plan);
    await client.query('commit');
    await client.query('analyze');
    return plan;
  } finally {
    await client.end();
  }
}

const areas = Array.from({ length: size.areas }, (_, a) => ({
  ...{ title: `Område ${a + 1}`, text: 'Det här vill samrådet uppnå tillsammans.', goals: ['Fler får rätt vård i tid.'] },
  activities: Array.from({ length: size.activities }, (_, i) => ({
    ...{
      title: `Aktivitet ${a + 1}.${i + 1} om vård och omsorg`,
      text: 'Så här ska det gå till.',
      responsible: 'Ledningsgruppen',
    },
    ...{ from: '2024-02-01', to: '2025-06-30', indicators: ['Andel som är nöjda'] },
  })),
}));

async function planOfSize(client: pg.Client, round: string): Promise<string> {
  const keys = {
    areas: areas.map(({ activities }) => ({
      ...{ id: crypto.randomUUID(), goals: [crypto.randomUUID()] },
      activities: activities.map(() => ({ id: crypto.randomUUID(), indicators: [crypto.randomUUID()] })),
    })),
  };
  const { rows } = await client.query<{ plan: string; version: string }>(
    `with model as (select v.* from plan_versions v join rounds r on r.text_id = v.id where r.id = $1),
      made as (insert into plans overriding user value select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
        'title', 'Arbetsplan i full storlek', 'request_id', gen_random_uuid(), 'previous_plan_id', null))).*
        from plans p where p.id = (select plan_id from model) returning id)
    insert into plan_versions overriding user value select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
      'plan_id', made.id, 'request_id', gen_random_uuid(), 'keys', $2::jsonb,
      'content', v.content || jsonb_build_object('title', 'Arbetsplan i full storlek', 'areas', $3::jsonb)))).*
    from plan_versions v, made where v.id = (select id from model) returning plan_id as plan, id as version`,
    [round, JSON.stringify(keys), JSON.stringify(areas)],
  );
  const [made] = rows;
  if (made === undefined) throw new Error('the round has no plan');
  await copyRound(client, round, 1000, made.version);
  return made.plan;
}

async function periods(client: pg.Client, plan: string): Promise<void> {
  await client.query(
    `insert into reporting_periods (id, plan_id, version_id, number, title, from_day, to_day, answer_by, opened_on, recorded_at, request_id)
    select gen_random_uuid(), $1, (select id from plan_versions where plan_id = $1), n, 'Period ' || n, date '2024-01-01' + n * 120,
      date '2024-01-01' + n * 120 + 119, date '2024-01-01' + n * 120 + 150, date '2024-01-01' + n * 120 + 120, now(), gen_random_uuid()
    from generate_series(0, $2::int - 1) m, lateral (select m + 1 as n) each`,
    [plan, size.periods],
  );
}

/** A report of every activity in every period, half of them accepted, and a stage of every principal with every activity in each. */
async function facts(client: pg.Client, plan: string): Promise<void> {
  const activities = `select (c ->> 'id')::uuid as activity, row_number() over () as place from plan_versions v,
    jsonb_array_elements(v.keys -> 'areas') a, jsonb_array_elements(a -> 'activities') c where v.plan_id = $1`;
  await client.query(
    `insert into activity_reports (id, period_id, plan_id, activity_id, status, text, deviation, remedy, next_step, expected_end, person_id, how,
      on_day, recorded_at, request_id)
    select ${id('p.id::text || a.activity::text')}, p.id, $1, a.activity,
      (array['on-track','at-risk','delayed','done'])[1 + (a.place + p.number) % 4], repeat('Arbetet går framåt. ', 12), '', '', 'Nästa möte.',
      date '2025-06-30' + (a.place % 7)::int * 15, (select id from people order by id offset a.place % 20 limit 1), 'told', p.opened_on, now(),
      gen_random_uuid() from reporting_periods p, (${activities}) a where p.plan_id = $1 order by p.number, a.place`,
    [plan],
  );
  await client.query(
    `insert into report_reviews (id, report_id, kind, on_day, recorded_at, request_id)
    select gen_random_uuid(), r.id, 'accepted', r.on_day, now(), gen_random_uuid() from activity_reports r where r.plan_id = $1 and r.seq % 2 = 0`,
    [plan],
  );
  await client.query(
    `insert into introductions (id, plan_id, activity_id, principal_id, stage, on_day, how, recorded_at, request_id)
    select gen_random_uuid(), $1, a.activity, q.id, (array['not-begun','decided','introducing','in-use'])[1 + least(3, (p.number + a.place) % 5)],
      p.opened_on, 'told', now(), gen_random_uuid() from reporting_periods p, (${activities}) a, principals q where p.plan_id = $1
    order by p.number, a.place`,
    [plan],
  );
}
