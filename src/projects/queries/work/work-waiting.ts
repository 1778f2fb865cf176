import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { isInside, isProgram, isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../../platform/waiting.ts';
import { handoverEvents, projectHandovers, projectRoles, projects } from '../../tables.ts';
import { reportAwaited } from '../../work/next-report.ts';
import { latestReport } from '../../work/status-report.ts';
import { handoverWaits, reportWaits } from '../../work/waiting-words.ts';
import { projectEventsOf } from './project-events.ts';
import { reportsOf } from './reports.ts';

/**
 * What projects ask of the reader: a status report of whoever leads one that has been quiet for a quarter, and of them and the secretariat to
 * look after what nobody has taken over though its day has passed.
 */
export async function projectWorkWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isInside(ctx.actor) || isProgram(ctx.actor)) return [];
  const led = await ledProjects(ctx);
  if (led.length === 0 && !isSecretariat(ctx.actor)) return [];
  const found: Waiting[] = [];
  for (const project of led) found.push(...(await ownReport(ctx, project)));
  const late = await lateHandovers(ctx);
  return [...found, ...late.filter(({ id }) => isSecretariat(ctx.actor) || led.some((own) => own.id === id)).map(untaken)];
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Those that the reader, or whoever they stand in for, leads today. */
async function ledProjects(ctx: Ctx): Promise<readonly Named[]> {
  const others = ctx.actor.grants.flatMap(({ deputyFor }) => deputyFor ?? []);
  const { role, personId, from, to } = projectRoles;
  const today = ctx.today.toString();
  return ctx.tx
    .selectDistinct({ id: projects.id, title: projects.title })
    .from(projectRoles)
    .innerJoin(projects, eq(projects.id, projectRoles.projectId))
    .where(
      and(
        eq(role, 'leader'),
        or(sql`${personId} = (select samrad_person())`, inArray(personId, others)),
        sql`${from} <= ${today} and (${to} is null or ${to} >= ${today})`,
      ),
    );
}

/** While it goes on: what happened last, but for another last day, is that it began. */
async function ownReport(ctx: Ctx, { id, title }: Named): Promise<readonly Waiting[]> {
  const last = (await projectEventsOf(ctx, id)).findLast(({ kind }) => kind !== 'moved');
  if (last === undefined || !['started', 'resumed', 'reopened'].includes(last.kind)) return [];
  const latest = latestReport(await reportsOf(ctx, id));
  const by = reportAwaited(latest === null ? [last.on] : [last.on, latest.to], ctx.today);
  if (by === null) return [];
  return [
    {
      ...{ key: `project-report-${id}`, href: `/projekt/${id}/lagesrapporter/ny`, by },
      ...{ urgency: urgencyOf(by, ctx.today), ...reportWaits(title, latest?.to ?? null) },
    },
  ];
}

interface Late extends Named {
  readonly count: number;
  /** The day that passed first. */
  readonly due: string;
}

/** Projects with hand-overs that nobody has answered though their day has passed. */
async function lateHandovers(ctx: Ctx): Promise<readonly Late[]> {
  const { rows } = await ctx.tx.execute<{ id: string; title: string; count: number; due: string }>(sql`
    select p.id, p.title, count(*)::int as count, min(h.due_day)::text as due
    from ${projectHandovers} h join ${projects} p on p.id = h.project_id
    where h.due_day < ${ctx.today.toString()} and coalesce((select e.kind from ${handoverEvents} e
      where e.handover_id = h.id order by e.seq desc limit 1), 'reopened') = 'reopened'
    group by p.id, p.title order by p.title`);
  return rows;
}

function untaken({ id, title, count, due }: Late): Waiting {
  return {
    ...{ key: `project-handover-${id}`, href: `/projekt/${id}/overlamning`, by: Temporal.PlainDate.from(due), urgency: 'now' },
    ...handoverWaits(title, count),
  };
}
