import { type SQL, sql } from 'drizzle-orm';

/*
 * A round's rows as the contract's "Round facts", put together by the database so that a round is one trip however many
 * decisions it has. Days are ISO text, instants RFC 3339 in UTC. `board` is the board's id: names belong to the members' room.
 */

/** RFC 3339 in UTC, without zeros that say nothing. */
function instantText(column: SQL): SQL {
  return sql`(to_jsonb(${column} at time zone 'UTC') #>> '{}') || 'Z'`;
}

const path = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'step', s.key, 'board', s.board_id, 'part', s.part, 'stage', s.stage, 'scope', s.scope, 'addedOn', s.added_on,
    'removedOn', (select x.on_day from step_removals x where x.step_id = s.id),
    'registrationNumbers', (select coalesce(jsonb_agg(n.number order by n.seq), '[]')
      from registration_numbers n where n.step_id = s.id and n.ended_at is null)
  ) order by s.stage, s.seq), '[]')
  from steps s where s.round_id = p.round_id and s.principal_id = p.principal_id)`;

const principals = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'code', p.code, 'name', p.name, 'kind', p.kind, 'represents', case when p.kind <> 'region' then p.represents end, 'path', ${path}
  ) order by p.ordinal), '[]')
  from round_principals p where p.round_id = r.id)`;

const conditions = sql`(
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'id', c.key, 'kind', c.kind, 'others', c.others, 'text', c.text,
    'principals', case when c.kind = 'named' then (select coalesce(jsonb_agg(p.code order by p.ordinal), '[]')
      from round_principals p where p.round_id = d.round_id and p.principal_id = any (c.principal_ids)) end
  )) order by c.ordinal), '[]')
  from conditions c where c.decision_id = d.id)`;

const decisions = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', d.id, 'step', s.key, 'on', m.on_day, 'paragraph', m.paragraph, 'takenBy', m.taken_by, 'outcome', d.outcome,
    'textSha256', d.text_sha256, 'conditions', ${conditions}, 'replaces', d.replaces, 'correction', d.correction,
    'carriedOver', case when d.carried_from is not null then
      jsonb_build_object('decision', d.carried_from, 'on', d.carried_on, 'reason', d.carried_reason) end,
    'appealable', d.appealable, 'verifiedOn', m.verified_on, 'noticeOn', m.notice_on, 'noticeRemovedOn', m.notice_removed_on,
    'evidence', m.evidence, 'recordedAt', ${instantText(sql`d.recorded_at`)}
  ) order by d.seq), '[]')
  from decisions d join minutes_items m on m.id = d.minutes_item_id join steps s on s.id = d.step_id
  where d.round_id = r.id)`;

const fulfilments = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('condition', f.condition_key, 'on', f.on_day, 'fulfilled', f.fulfilled,
    'recordedAt', ${instantText(sql`f.recorded_at`)}) order by f.seq), '[]')
  from fulfilments f where f.round_id = r.id)`;

const appeals = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('decision', a.decision_id, 'on', a.on_day, 'settledOn', t.on_day,
    'allowed', t.allowed, 'recordedAt', ${instantText(sql`a.recorded_at`)}) order by a.seq), '[]')
  from appeals a join decisions d on d.id = a.decision_id left join appeal_settlements t on t.appeal_id = a.id
  where d.round_id = r.id)`;

/** One row `{id, facts}` for each of the rounds; all rounds when `ids` is null. */
export function factsSql(ids: readonly string[] | null): SQL {
  const which = ids === null ? sql`true` : sql`r.id = any (${sql.param([...ids])}::uuid[])`;
  return sql`select r.id, jsonb_build_object(
    'round', jsonb_build_object('title', r.title, 'textSha256', r.text_sha256, 'expects', r.expects, 'rule', r.rule,
      'sentOn', r.sent_on, 'answerBy', r.answer_by,
      'withdrawnOn', (select w.on_day from round_withdrawals w where w.round_id = r.id)),
    'principals', ${principals}, 'decisions', ${decisions}, 'fulfilments', ${fulfilments}, 'appeals', ${appeals}) as facts
  from rounds r where ${which} order by r.sent_on desc, r.id`;
}
