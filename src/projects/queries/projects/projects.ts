import { asc, desc, eq, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { allPrincipals } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { once } from '../../../platform/db/memory.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { roundsOfText, standingOfRound } from '../../../rounds/index.ts';
import type { FrozenPaper, Project } from '../../project.ts';
import { liveRound, type PaperRound, projectLife } from '../../project-life.ts';
import { projectEvents, projectPapers, projects } from '../../tables.ts';
import { linksOf } from './links.ts';
import { isOnDay, rolesOf } from './roles.ts';

/** Every project, those that go on longest first. */
export function projectsOf(ctx: Ctx): Promise<readonly Project[]> {
  return once(ctx, 'projects', () => projectsWhere(ctx, undefined));
}

/** One of them; null when there is none that the actor may see. */
export async function projectById(ctx: Ctx, id: string): Promise<Project | null> {
  if (!isUuid(id)) return null;
  return once(ctx, `project ${id}`, async () => (await projectsWhere(ctx, eq(projects.id, id)))[0] ?? null);
}

async function projectsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly Project[]> {
  const rows = await ctx.tx.select().from(projects).where(where).orderBy(desc(projects.to), asc(projects.seq));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const of = ids.length === 1 ? ids[0] : undefined;
  const [roles, links, events, papers] = [
    groupBy(await rolesOf(ctx, of), ({ projectId }) => projectId),
    groupBy(await linksOf(ctx, of), ({ projectId }) => projectId),
    groupBy(await eventsOf(ctx, of), ({ projectId }) => projectId),
    groupBy(await papersOf(ctx, of), ({ projectId }) => projectId),
  ];
  const principals = new Map((await allPrincipals(ctx)).map(({ id, code, name }) => [id, { id, code, name }]));
  return rows.map(({ id, title, purpose, from, to, holderId, example }) => {
    const own = papers.get(id) ?? [];
    const life = projectLife({ from, to, papers: own, events: events.get(id) ?? [] }, ctx.today);
    const today = (roles.get(id) ?? []).filter((role) => isOnDay(role, ctx.today));
    return {
      ...{ id, title, purpose, from, to: life.to, example, life, state: life.state },
      holder: holderId === null ? null : (principals.get(holderId) ?? null),
      leaders: today.filter(({ role }) => role === 'leader'),
      steering: today.filter(({ role }) => role === 'steering'),
      papers: own.map(({ projectId: _, rounds, ...paper }): FrozenPaper => {
        const round = liveRound(rounds);
        return { ...paper, roundId: round?.id ?? null, isDecided: round?.state === 'carried' };
      }),
      links: links.get(id) ?? [],
    };
  });
}

function eventsOf(ctx: Ctx, projectId: string | undefined) {
  const { kind, on, until, text } = projectEvents;
  return ctx.tx
    .select({ projectId: projectEvents.projectId, kind, on, until, text })
    .from(projectEvents)
    .where(projectId === undefined ? undefined : eq(projectEvents.projectId, projectId))
    .orderBy(asc(projectEvents.seq));
}

async function papersOf(ctx: Ctx, projectId: string | undefined) {
  const { id, kind, number, textSha256, recordId, frozenOn } = projectPapers;
  const rows = await ctx.tx
    .select({ projectId: projectPapers.projectId, id, kind, number, textSha256, recordId, frozenOn })
    .from(projectPapers)
    .where(projectId === undefined ? undefined : eq(projectPapers.projectId, projectId))
    .orderBy(asc(kind), asc(number));
  const papers = [];
  for (const row of rows) papers.push({ ...row, rounds: await paperRounds(ctx, row.id) });
  return papers;
}

/** The rounds that a paper has been out in, the latest sent first, and where each stands today. */
async function paperRounds(ctx: Ctx, paperId: string): Promise<readonly PaperRound[]> {
  const found: PaperRound[] = [];
  for (const { id, title, sentOn, answerBy } of await roundsOfText(ctx, paperId)) {
    const standing = await standingOfRound(ctx, id, ctx.today);
    if (standing === null) continue;
    const effectiveOn = standing.effectiveOn === null ? null : Temporal.PlainDate.from(standing.effectiveOn);
    found.push({ id, title, sentOn, answerBy, state: standing.state, effectiveOn });
  }
  return found;
}
