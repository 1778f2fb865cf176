import type { LedTo } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { firstSentence } from '../../../platform/prose/index.ts';
import { catalogue, type Lang } from '../../../ui/index.ts';
import type { Project } from '../../project.ts';
import { papersOfKind } from '../../queries/papers/papers.ts';
import { projectsOf } from '../../queries/projects/projects.ts';
import { reportsOf } from '../../queries/work/reports.ts';
import { latestReport } from '../../work/status-report.ts';
import { statusSaid } from '../../work/status-words.ts';
import { roomWords } from '../parts/words.ts';

const words = catalogue({
  sv: { report: (day: string, status: string) => `Projektet ${status} enligt lägesrapporten ${day}.` },
  en: { report: (day, status) => `The project ${status}, by the status report of ${day}.` },
});

/** The projects that belong to a plan, as its pages tell of them: how each goes, or what its closing report says first. */
export async function projectsOfPlan(ctx: Ctx, planId: string, lang: Lang): Promise<readonly LedTo[]> {
  const found: LedTo[] = [];
  for (const project of await projectsOf(ctx)) {
    const places = project.links.filter((link) => link.planId === planId);
    if (places.length === 0) continue;
    const { id, title, from, to, example, state } = project;
    found.push({
      ...{ kind: 'project', id, title, example, href: `/projekt/${id}`, places, outcomes: [] },
      what: from.year === to.year ? String(from.year) : `${from.year}–${to.year}`,
      ...{ state: roomWords[lang].state[state], isDone: state === 'closed' },
      said: await saidOf(ctx, lang, project),
    });
  }
  return found;
}

async function saidOf(ctx: Ctx, lang: Lang, { id, state, papers }: Project): Promise<string> {
  if (papers.some(({ kind }) => kind === 'closing')) {
    const closing = (await papersOfKind(ctx, id, 'closing')).at(-1)?.content.closing ?? null;
    return closing === null ? '' : firstSentence(closing.summary);
  }
  const latest = state === 'under-way' || state === 'paused' ? latestReport(await reportsOf(ctx, id)) : null;
  return latest === null ? '' : words[lang].report(latest.to.toString(), statusSaid[lang][latest.status]);
}
