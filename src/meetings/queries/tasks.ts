import { and, asc, eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { organsEver, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { isUuid } from '../../platform/uuid.ts';
import { taskEvents, tasks } from '../tables.ts';
import { belongsOn } from '../tasks/follow-up.ts';
import type { Named, Task, TaskHappening } from '../tasks/task.ts';
import { dayOf, taskState } from '../tasks/task-state.ts';

/** Narrows a list of tasks; what is left out does not narrow. */
export interface TaskFilter {
  /** The organ that gave it. */
  readonly organId?: string | undefined;
  /** The organ that gave it or has it now. */
  readonly atOrgan?: string | undefined;
  /** Those who have it now. */
  readonly personIds?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly meetingId?: string | undefined;
  readonly state?: 'open' | 'ended' | undefined;
  /** As it was at the end of this day. */
  readonly asOf?: Temporal.PlainDate | undefined;
}

const { requestId: _request, by: _by, ...columns } = getTableColumns(tasks);
const me = sql<string | null>`(select samrad_person())`;

/** The tasks that the reader may see, the one that is due first first; what has no day last. */
export async function tasksWhere(ctx: Ctx, filter: TaskFilter = {}): Promise<readonly Task[]> {
  const { organId, atOrgan, personIds, ids, meetingId, state, asOf } = filter;
  const given = and(
    organId === undefined ? undefined : isUuid(organId) ? eq(tasks.organId, organId) : sql`false`,
    atOrgan === undefined ? undefined : isUuid(atOrgan) ? givenOrHadBy(atOrgan) : sql`false`,
    meetingId === undefined ? undefined : isUuid(meetingId) ? eq(tasks.meetingId, meetingId) : sql`false`,
    ids === undefined ? undefined : inArray(tasks.id, ids.filter(isUuid)),
    personIds === undefined ? undefined : hadBy(personIds.filter(isUuid)),
    state === undefined || asOf !== undefined ? undefined : state === 'open' ? isOpen : sql`not ${isOpen}`,
  );
  const found = await read(ctx, given, asOf);
  return found.filter(
    (task) =>
      (state === undefined || (task.state === 'open') === (state === 'open')) &&
      (atOrgan === undefined || task.organ.id === atOrgan || task.owner.organId === atOrgan) &&
      (personIds === undefined || (task.owner.personId !== null && personIds.includes(task.owner.personId))),
  );
}

export async function taskById(ctx: Ctx, id: string): Promise<Task | null> {
  return (await tasksWhere(ctx, { ids: [id] }))[0] ?? null;
}

/**
 * Open tasks that wait for the actor: their own and those of the people they stand in for; for the secretariat those that an organ has and
 * no person. One trip where there are none.
 */
export function openTasksToDo(ctx: Ctx, who: { readonly standsInFor: readonly string[]; readonly ofOrgans: boolean }) {
  const ofOrgans = and(sql`${tasks.ownerOrganId} is not null`, sql`${tasks.personId} is null`);
  const handedToOrgan = sql`exists (select 1 from ${taskEvents} e where e.task_id = ${tasks.id} and e.owner_organ_id is not null)`;
  return read(
    ctx,
    and(
      isOpen,
      or(
        sql`${tasks.id} = any ((select samrad_own_tasks())::uuid[])`,
        who.standsInFor.length === 0 ? undefined : hadBy(who.standsInFor),
        who.ofOrgans ? or(ofOrgans, handedToOrgan) : undefined,
      ),
    ),
  );
}

/** What has become of a task, in order. */
export async function happeningsOf(ctx: Ctx, taskId: string): Promise<readonly TaskHappening[]> {
  const rows = await ctx.tx.select().from(taskEvents).where(eq(taskEvents.taskId, taskId)).orderBy(asc(taskEvents.seq));
  const names = await namesOf(ctx, rows);
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, text: row.text, dueOn: row.dueOn, at: row.at, by: row.by },
    ...{ person: names.person(row.personId), organ: names.organ(row.ownerOrganId) },
  }));
}

/** Some of a person's tasks were theirs once and are somebody else's now: what it was is narrowed, what it is follows from the events. */
function hadBy(personIds: readonly string[]): SQL | undefined {
  if (personIds.length === 0) return sql`false`;
  const ids = sql.join(
    personIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  return or(
    inArray(tasks.personId, [...personIds]),
    sql`exists (select 1 from ${taskEvents} e where e.task_id = ${tasks.id} and e.person_id in (${ids}))`,
  );
}

function givenOrHadBy(organId: string): SQL | undefined {
  return or(
    eq(tasks.organId, organId),
    eq(tasks.ownerOrganId, organId),
    sql`exists (select 1 from ${taskEvents} e where e.task_id = ${tasks.id} and e.owner_organ_id = ${organId}::uuid)`,
  );
}

/** Not ended, or taken up again since. As `taskState` says it. */
const isOpen = sql`coalesce((select e.kind = 'reopened' from ${taskEvents} e
  where e.task_id = ${tasks.id} and e.kind in ('done','dropped','reopened') order by e.seq desc limit 1), true)`;

async function read(ctx: Ctx, where: SQL | undefined, asOf?: Temporal.PlainDate): Promise<readonly Task[]> {
  const rows = await ctx.tx
    .select({ ...columns, me })
    .from(tasks)
    .where(where)
    .orderBy(asc(tasks.seq));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const said = await ctx.tx.select().from(taskEvents).where(inArray(taskEvents.taskId, ids)).orderBy(asc(taskEvents.seq));
  const events = groupBy(said, ({ taskId }) => taskId);
  const names = await namesOf(ctx, [...rows, ...said]);
  const known = rows.flatMap((row): readonly Task[] => {
    const state = taskState(row, events.get(row.id) ?? [], asOf);
    if (state === null) return [];
    const { personId, organId } = state.owner;
    return [
      {
        ...{ ...state, id: row.id, text: row.text, meetingId: row.meetingId, itemId: row.itemId, example: row.example },
        ...{ organ: names.organ(row.organId) ?? { id: row.organId, name: '' }, givenOn: dayOf(row.at) },
        ...{ person: names.person(personId), ownerOrgan: names.organ(organId), said: events.get(row.id)?.length ?? 0 },
        mine: personId !== null && personId === row.me,
      },
    ];
  });
  return known.toSorted((a, b) => (a.dueOn?.toString() ?? '9999').localeCompare(b.dueOn?.toString() ?? '9999'));
}

type Who = { readonly personId: string | null; readonly ownerOrganId: string | null };

async function namesOf(ctx: Ctx, rows: readonly Who[]) {
  const asked = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const [people, organs] = [await personNames(ctx, asked), await organsEver(ctx)];
  const named = (id: string | null, name: string | undefined): Named | null => (id === null ? null : { id, name: name ?? '' });
  return {
    person: (id: string | null) => named(id, id === null ? '' : people.get(id)),
    organ: (id: string | null) => named(id, id === null ? '' : organs.get(id)?.name),
  };
}

/** What each of these people has on the list and has not done, for those who look after people. */
export async function openTasksOfPeople(
  ctx: Ctx,
  personIds: readonly string[],
): Promise<readonly (Pick<Task, 'id' | 'text' | 'dueOn'> & { readonly personId: string; readonly organ: string })[]> {
  const open = await tasksWhere(ctx, { personIds, state: 'open' });
  return open.flatMap(({ id, text, dueOn, organ, owner }) =>
    owner.personId === null ? [] : [{ id, text, dueOn, personId: owner.personId, organ: organ.name }],
  );
}

/**
 * The tasks that an organ's meeting on a day follows up, as they stand at the end of that day: what its agenda, its notice and its minutes
 * list. Of a day to come: as is known now.
 * @param meetingId the meeting itself, whose own tasks are not followed up there
 */
export async function openTasksForAgenda(
  ctx: Ctx,
  organId: string,
  day: Temporal.PlainDate,
  meetingId: string | null = null,
): Promise<readonly Task[]> {
  const then = await tasksWhere(ctx, { atOrgan: organId, asOf: day });
  if (then.length === 0) return [];
  const before = new Map(
    (await tasksWhere(ctx, { atOrgan: organId, asOf: day.subtract({ days: 1 }) })).map((task) => [task.id, task]),
  );
  return then.filter((task) => belongsOn(task, before.get(task.id) ?? null, meetingId));
}
