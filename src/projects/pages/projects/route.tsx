import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayKeepProjects, maySeeProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import type { ProjectState } from '../../project-life.ts';
import { projectsSentence } from '../../projects-sentence.ts';
import { projectsOf } from '../../queries/projects/projects.ts';
import { roomWords } from '../parts/words.ts';
import { type Chosen, ProjectsPage } from './view.tsx';
import { projectsWords } from './words.ts';

/** `/projekt`: the county-wide projects, those that go on longest first (`?lage=pagar`, `?format=csv`). */
export const projectsRoute: AnyRoute = route({
  ...{ method: 'get', path: '/projekt', may: maySeeProjects, remembered: true },
  handle: show,
});

const statesOf: Readonly<Record<Chosen, readonly ProjectState[]>> = {
  pagar: ['under-way', 'paused'],
  forbereds: ['draft', 'frozen', 'out', 'decided'],
  klara: ['ended', 'closed'],
};

async function show(web: Web): Promise<Response> {
  const all = await projectsOf(web);
  const asked = web.query.get('lage') ?? '';
  const chosen = (Object.keys(statesOf) as Chosen[]).find((each) => each === asked) ?? null;
  const shown = chosen === null ? all : all.filter(({ state }) => statesOf[chosen].includes(state));
  if (web.query.get('format') === 'csv') {
    return csvResponse(`${projectsWords[web.lang].file}-${web.today.toString()}`, asFile(web.lang, shown));
  }
  const states = all.map(({ state }) => state);
  const view = { all: all.length, shown, chosen, sentence: projectsSentence(web.lang, states) };
  return web.html(<ProjectsPage ui={uiFor(web)} view={{ ...view, mayKeep: mayKeepProjects.allows(web.actor, undefined) }} />);
}

function asFile(lang: Web['lang'], shown: readonly Project[]): string[][] {
  const w = projectsWords[lang];
  return [
    [w.project, w.purpose, w.state, w.leads, w.from, w.to, w.belongs],
    ...shown.map(({ title, purpose, state, leaders, from, to, links }) => [
      ...[title, purpose, roomWords[lang].state[state], leaders.map(({ name }) => name).join(', ')],
      ...[from.toString(), to.toString(), links.map(({ label }) => label).join('; ')],
    ]),
  ];
}
