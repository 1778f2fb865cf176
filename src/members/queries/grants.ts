import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import type { Grant, Walls } from '../../platform/actor.ts';
import { isDraftingGrant, isSecretariatGrant, officerRoles } from '../roles.ts';

export type RightsRow = { grants: Grant[]; boards: string[]; host: string | null };

export interface Rights {
  readonly grants: readonly Grant[];
  readonly walls: Walls;
}

/**
 * The rights that a person's assignments give on a day, in one question: it is asked with every request.
 *
 * An officer at a principal opens all boards that it has or has had; an officer at a board opens that board and those
 * whose matters it has taken over. A seat in an organ carries no principal: where a member comes from gives no right
 * there. A seat on a board gives a grant and opens no wall. An organ or a board that has ended gives nothing: its matters are its
 * successor's, whose officers open its walls. A deputy holds what the one away holds on that day, no longer.
 * @param held only what the person holds themself, or that and what they hold as deputy for these; all of it unless said
 */
export async function grantsOf(
  { tx }: Pick<Ctx, 'tx'>,
  personId: string,
  day: Temporal.PlainDate,
  held: 'all' | { readonly deputyFor: readonly string[] } = 'all',
): Promise<Rights> {
  const { rows } = await tx.execute<RightsRow>(question(sql`${personId}`, day.toString(), held));
  return readRights(rows[0] ?? { grants: [], boards: [], host: null });
}

/** The same as a column of another question, to be read by `readRights`. @param person a column that holds the person's id */
export function rightsOf(person: SQLWrapper, day: Temporal.PlainDate): SQL<RightsRow> {
  return sql<RightsRow>`(select row_to_json(r) from (${question(person, day.toString())}) r)`;
}

/** A person's name as a column of another question. */
export function nameOf(person: SQLWrapper): SQL<string> {
  return sql<string>`(select name from people where people.id = ${person})`;
}

export function readRights({ grants, boards, host }: RightsRow): Rights {
  const secretariat = grants.some(isSecretariatGrant);
  const opened = secretariat && host !== null ? [...boards, host] : boards;
  return { grants, walls: { boards: [...new Set(opened)], secretariat, drafts: grants.some(isDraftingGrant) } };
}

function question(person: SQLWrapper, day: string, held: 'all' | { readonly deputyFor: readonly string[] } = 'all'): SQL {
  const officers = sql`(${sql.join(
    officerRoles.map((role) => sql`${role}`),
    sql`, `,
  )})`;
  const narrowed =
    held === 'all' ? sql`` : sql`and (w.id is null or w.person_id = any(${sql.param([...held.deputyFor])}::uuid[]))`;
  return sql`
    with recursive held as (
      select a.id, a.role, a.board_id, a.organ_id, o.kind as organ_kind, w.person_id as deputy_for,
        case when a.organ_id is null then coalesce(b.principal_id, a.principal_id) end as principal_id
      from assignments a left join boards b on b.id = a.board_id left join organs o on o.id = a.organ_id
        left join assignments w on w.id = a.deputy_for
      where a.person_id = ${person}::uuid and a.from_day <= ${day}::date and (a.to_day is null or a.to_day >= ${day}::date)
        and (w.id is null or (w.from_day <= ${day}::date and (w.to_day is null or w.to_day >= ${day}::date))) ${narrowed}
        and (b.id is null or b.exists_to is null or b.exists_to > ${day}::date)
        and (o.id is null or (o.exists_from <= ${day}::date and (o.exists_to is null or o.exists_to > ${day}::date)))
    ), lineage as (
      select board_id as id from held where board_id is not null and role in ${officers}
      union
      select s.predecessor_id from board_successions s join lineage l on l.id = s.successor_id where s.on_day <= ${day}::date
    ), opened as (
      select id from lineage
      union
      select b.id from boards b join held h on h.principal_id = b.principal_id and h.board_id is null and h.role in ${officers}
    )
    select
      coalesce((select json_agg(jsonb_build_object('role', role, 'principal', principal_id, 'board', board_id, 'organ', organ_id,
        'organKind', organ_kind) || case when deputy_for is null then '{}' else jsonb_build_object('deputyFor', deputy_for) end
        order by id) from held), '[]') as grants,
      coalesce((select json_agg(id order by id) from opened), '[]') as boards,
      (select host_board_id from bodies limit 1) as host`;
}
