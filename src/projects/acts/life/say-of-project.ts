import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import type { WorkResult } from '../../refusals/work.ts';
import { projectEvents } from '../../tables.ts';
import { needsReason, type ProjectEventKind, whatMayHappen } from '../../work/what-may-happen.ts';
import { projectKept } from '../work/project-at-work.ts';

const mostOfText = 1000;

interface SaidOfProject {
  readonly projectId: string;
  readonly kind: ProjectEventKind | null;
  /** The day on which it happened; today where it is moved. */
  readonly on: Temporal.PlainDate | null;
  /** The new last day, where it is moved. */
  readonly until: Temporal.PlainDate | null;
  readonly text: string;
}

/** What is said of the project as a whole, as it is kept. */
interface KeptEvent {
  readonly kind: ProjectEventKind;
  readonly on: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
  readonly text: string;
}

/** Whether that can be said of the project as it stands: nothing is written yet. */
export async function checkProjectEvent(
  ctx: Ctx,
  said: SaidOfProject,
): Promise<WorkResult<{ readonly project: Project; readonly event: KeptEvent }>> {
  const project = await projectKept(ctx, said.projectId);
  if (!project.ok) return project;
  const { kind } = said;
  if (kind === null || !whatMayHappen(project.value.state).includes(kind)) return refuse('event-missing', 'kind');
  const barred = barredFrom(ctx, kind, project.value);
  if (!barred.ok) return barred;
  const event = eventOf(ctx, { ...said, kind }, project.value);
  return event.ok ? done({ project: project.value, event: event.value }) : event;
}

/** Starts, pauses, resumes, moves, ends, closes or opens a project again: appended, never changed. */
export async function sayOfProject(ctx: Ctx, input: SaidOfProject & { readonly requestId: string }): Promise<WorkResult<null>> {
  const { projectId, requestId } = input;
  await inTurn(ctx, `project ${projectId}`);
  if ((await ctx.tx.$count(projectEvents, eq(projectEvents.requestId, requestId))) > 0) return done(null);
  const checked = await checkProjectEvent(ctx, input);
  if (!checked.ok) return checked;
  const { project, event } = checked.value;
  await ctx.tx.insert(projectEvents).values({
    ...{ ...event, projectId: project.id, by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done(null);
}

/** What no board has decided the secretariat alone may start; what has no frozen closing report is not closed. */
function barredFrom(ctx: Ctx, kind: ProjectEventKind, { state, life }: Project): WorkResult<null> {
  if (kind === 'started' && state !== 'decided' && !mayKeepProjects.allows(ctx.actor, undefined)) {
    return refuse('not-decided', 'kind');
  }
  return kind === 'closed' && life.closing === null ? refuse('closing-not-frozen', 'kind') : done(null);
}

function eventOf(
  ctx: Ctx,
  said: SaidOfProject & { readonly kind: ProjectEventKind },
  { state, from, to, life }: Project,
): WorkResult<KeptEvent> {
  const { kind, until } = said;
  const on = kind === 'moved' ? ctx.today : said.on;
  const text = said.text.trim();
  if (kind === 'moved') {
    if (until === null) return refuse('day-wrong', 'until');
    if (Temporal.PlainDate.compare(until, from) < 0) return refuse('before-start', 'until');
    if (until.equals(to)) return refuse('same-day', 'until');
  }
  if (on === null) return refuse('day-wrong', 'on');
  if (Temporal.PlainDate.compare(on, ctx.today) > 0) return refuse('day-ahead', 'on');
  if (life.said !== null && Temporal.PlainDate.compare(on, life.said.on) < 0) return refuse('before-last', 'on');
  if (needsReason(kind, state) && text === '') return refuse('why-missing', 'text');
  if (text.length > mostOfText) return refuse('text-long', 'text');
  return done({ kind, on, until: kind === 'moved' ? until : null, text });
}
