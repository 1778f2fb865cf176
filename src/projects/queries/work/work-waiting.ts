import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { personsOf } from '../../../followup/index.ts';
import { isInside, isProgram, isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { urgencyOf, type Waiting } from '../../../platform/waiting.ts';
import type { Project } from '../../project.ts';
import { projectHandovers, projectRoles } from '../../tables.ts';
import { isLate } from '../../work/handover.ts';
import { reportAwaited } from '../../work/next-report.ts';
import { latestReport } from '../../work/status-report.ts';
import { handoverWaits, reportWaits } from '../../work/waiting-words.ts';
import { projectById } from '../projects/projects.ts';
import { handoversOf } from './handovers.ts';
import { projectEventsOf } from './project-events.ts';
import { reportsOf } from './reports.ts';

/**
 * What projects ask of the reader: a status report of whoever leads one that has been quiet for a quarter, and of them and the secretariat to
 * look after what nobody has taken over though its day has passed.
 */
export async function projectWorkWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isInside(ctx.actor) || isProgram(ctx.actor)) return [];
  const led = await ledProjects(ctx);
  const late = await lateHandovers(ctx, isSecretariat(ctx.actor) ? null : led);
  const found: Waiting[] = [];
  for (const projectId of new Set([...led, ...late])) {
    const project = await projectById(ctx, projectId);
    if (project === null) continue;
    if (led.includes(projectId)) found.push(...(await ownReport(ctx, project)));
    if (late.has(projectId)) found.push(...(await untaken(ctx, project)));
  }
  return found;
}

/** Those that the reader, or whoever they stand in for, leads today. */
async function ledProjects(ctx: Ctx): Promise<readonly string[]> {
  const persons = await personsOf(ctx);
  if (persons.length === 0) return [];
  const { projectId, role, personId, from, to } = projectRoles;
  const rows = await ctx.tx
    .selectDistinct({ projectId })
    .from(projectRoles)
    .where(
      and(
        eq(role, 'leader'),
        inArray(personId, [...persons]),
        sql`${from} <= ${ctx.today.toString()} and (${to} is null or ${to} >= ${ctx.today.toString()})`,
      ),
    );
  return rows.map((row) => row.projectId);
}

/** Projects with a hand-over whose day has passed. @param of among these; null: among all */
async function lateHandovers(ctx: Ctx, of: readonly string[] | null): Promise<ReadonlySet<string>> {
  if (of !== null && of.length === 0) return new Set();
  const rows = await ctx.tx
    .selectDistinct({ projectId: projectHandovers.projectId })
    .from(projectHandovers)
    .where(and(lt(projectHandovers.due, ctx.today), of === null ? undefined : inArray(projectHandovers.projectId, [...of])));
  return new Set(rows.map(({ projectId }) => projectId));
}

async function ownReport(ctx: Ctx, project: Project): Promise<readonly Waiting[]> {
  if (project.state !== 'under-way') return [];
  const events = groupBy(await projectEventsOf(ctx, project.id), ({ kind }) => kind);
  const begun = ['started', 'resumed', 'reopened'] as const;
  const latest = latestReport(await reportsOf(ctx, project.id));
  const since: readonly Temporal.PlainDate[] = [
    ...begun.flatMap((kind) => events.get(kind)?.map(({ on }) => on) ?? []),
    ...(latest === null ? [] : [latest.to]),
  ];
  const [first = project.from, ...others] = since;
  const by = reportAwaited([first, ...others], ctx.today);
  if (by === null) return [];
  return [
    {
      ...{ key: `project-report-${project.id}`, href: `/projekt/${project.id}/lagesrapporter/ny`, by },
      ...{ urgency: urgencyOf(by, ctx.today), ...reportWaits(project.title, latest?.to ?? null) },
    },
  ];
}

async function untaken(ctx: Ctx, { id, title }: Project): Promise<readonly Waiting[]> {
  const late = (await handoversOf(ctx, id)).filter((each) => isLate(each, ctx.today));
  const [first] = late;
  if (first === undefined) return [];
  return [
    {
      ...{ key: `project-handover-${id}`, href: `/projekt/${id}/overlamning`, by: first.due, urgency: 'now' },
      ...handoverWaits(title, late.length),
    },
  ];
}
