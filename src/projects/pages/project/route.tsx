import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { projectAsked } from '../parts/asked.ts';
import { presentProject } from './present.ts';
import { ProjectPage } from './view.tsx';
import { projectWords } from './words.ts';

/** `/projekt/:project`: where a project stands, and the way to everything in it. */
export const projectRoute: AnyRoute = route<Project>({
  ...{ method: 'get', path: '/projekt/:project', may: maySeeProjects, subject: projectAsked },
  handle: async (web, project) => {
    const said = ownValue(projectWords[web.lang].done, web.query.get('klart'));
    const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
    return web.html(<ProjectPage ui={ui} view={await presentProject(web, project)} />);
  },
});
