import { followedPlan, followedPlans } from '../../../followup/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { projectById, projectsOf } from '../../../projects/index.ts';
import type { ConferenceLink } from '../../conference.ts';

/** What a conference can be about, or what it led to something in. */
export type LinkTarget = Omit<ConferenceLink, 'id'>;

const nowhere: LinkTarget = { planId: null, areaId: null, activityId: null, projectId: null };

/** A target with its name: of a plan's parts with their number, in Swedish as they are written. */
export interface NamedTarget {
  readonly to: LinkTarget;
  readonly label: string;
  /** What it is a part of: the plan's title; null for a project. */
  readonly of: string | null;
  /** Bare path of its page. */
  readonly href: string;
}

/** Everything that a conference can be about: areas and activities of decided plans, and projects. */
export async function linkTargets(ctx: Ctx): Promise<readonly NamedTarget[]> {
  const ofPlans = (await followedPlans(ctx)).flatMap(targetsOfPlan);
  const ofProjects = (await projectsOf(ctx)).map(({ id, title }) => targetOfProject(id, title));
  return [...ofPlans, ...ofProjects];
}

function targetsOfPlan(plan: NonNullable<Awaited<ReturnType<typeof followedPlan>>>): readonly NamedTarget[] {
  const inPlan = { ...nowhere, planId: plan.id };
  const home = `/uppfoljning/${plan.id}`;
  return plan.areas.flatMap((area) => [
    { to: { ...inPlan, areaId: area.id }, label: `${area.number} ${area.title}`, of: plan.title, href: home },
    ...area.activities.map((activity) => ({
      to: { ...inPlan, activityId: activity.id },
      ...{ label: `${activity.number} ${activity.title}`, of: plan.title, href: `/uppfoljning/aktiviteter/${activity.id}` },
    })),
  ]);
}

function targetOfProject(id: string, title: string): NamedTarget {
  return { to: { ...nowhere, projectId: id }, label: title, of: null, href: `/projekt/${id}` };
}

/** The name of what something is about; null where it is no longer there. */
export async function namedTarget(ctx: Ctx, to: LinkTarget): Promise<NamedTarget | null> {
  if (to.projectId !== null) {
    const project = await projectById(ctx, to.projectId);
    return project === null ? null : targetOfProject(project.id, project.title);
  }
  const plan = await followedPlan(ctx, to.planId ?? '');
  if (plan === null) return null;
  if (to.areaId === null && to.activityId === null) return { to, label: plan.title, of: null, href: `/uppfoljning/${plan.id}` };
  return targetsOfPlan(plan).find((each) => targetKey(each.to) === targetKey(to)) ?? null;
}

export async function canLinkTo(ctx: Ctx, to: LinkTarget): Promise<boolean> {
  return (await namedTarget(ctx, to)) !== null;
}

/** As a form says it: `omrade:<plan>:<id>`, `aktivitet:<plan>:<id>`, `plan:<id>`, `projekt:<id>`. */
export function targetKey({ planId, areaId, activityId, projectId }: LinkTarget): string {
  if (projectId !== null) return `projekt:${projectId}`;
  if (areaId !== null) return `omrade:${planId}:${areaId}`;
  return activityId !== null ? `aktivitet:${planId}:${activityId}` : `plan:${planId}`;
}

/** The other way; null where the text names nothing. */
export function targetOf(key: string): LinkTarget | null {
  const [kind = '', first = '', second = ''] = key.split(':');
  if (kind === 'projekt') return { ...nowhere, projectId: first };
  if (kind === 'plan') return { ...nowhere, planId: first };
  if (kind === 'omrade') return { ...nowhere, planId: first, areaId: second };
  return kind === 'aktivitet' ? { ...nowhere, planId: first, activityId: second } : null;
}
