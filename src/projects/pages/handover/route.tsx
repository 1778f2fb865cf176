import { organsOn, principalsOn } from '../../../members/index.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { refuse } from '../../../platform/result.ts';
import type { SelectOption } from '../../../ui/index.ts';
import { addHandover, sayOfHandover } from '../../acts/work/handovers.ts';
import { maySeeProjects } from '../../policy.ts';
import { handoverById, handoversOf } from '../../queries/work/handovers.ts';
import { workErrors } from '../../refusals/work.ts';
import { type Handover, handoverEventKinds } from '../../work/handover.ts';
import { type InProject, mayKeepHere, projectAsked, uiSaying } from '../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../work-parts/typed.ts';
import { HandoverPage, HandoversPage } from './view.tsx';
import { words } from './words.ts';

interface Asked extends InProject {
  readonly handover: Handover;
}

async function handoverAsked(web: Web): Promise<Asked | null> {
  const found = await projectAsked(web);
  const handover = found === null ? null : await handoverById(web, web.params['handover'] ?? '');
  return found === null || handover === null || handover.projectId !== found.project.id ? null : { ...found, handover };
}

const path = '/projekt/:project/overlamning';
const ofList = { path, subject: projectAsked } as const;
const ofOne = { path: `${path}/:handover`, subject: handoverAsked } as const;

/** `/projekt/:project/overlamning`: what the principals take over when the project is done, and who said so. */
export const handoverRoutes: readonly AnyRoute[] = [
  route<InProject>({ ...ofList, method: 'get', may: maySeeProjects, handle: (web, asked) => showAll(web, asked) }),
  route<InProject>({ ...ofList, method: 'post', act: 'add-handover', may: mayKeepHere, handle: add }),
  route<Asked>({ ...ofOne, method: 'get', may: maySeeProjects, handle: (web, asked) => showOne(web, asked) }),
  route<Asked>({ ...ofOne, method: 'post', act: 'say-of-handover', may: mayKeepHere, handle: say }),
];

async function showAll(web: Web, asked: InProject, typed: Typed = fresh()): Promise<Response> {
  const handovers = await handoversOf(web, asked.project.id);
  const view = { ...asked, handovers, receivers: asked.mayKeep ? await receivers(web) : [], today: web.today };
  const ui = uiSaying(web, words[web.lang].done);
  return web.html(<HandoversPage ui={ui} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function receivers(web: Web): Promise<readonly SelectOption[]> {
  const w = words[web.lang];
  return [
    ...(await principalsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name, group: w.principals })),
    ...(await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name, group: w.organs })),
  ];
}

async function showOne(web: Web, asked: Asked, typed?: Typed): Promise<Response> {
  const ui = uiSaying(web, words[web.lang].done);
  const shown = typed ?? fresh({ on: web.today.toString() });
  return web.html(
    <HandoverPage ui={ui} view={{ ...asked, today: web.today }} typed={shown} />,
    shown.errors.length > 0 ? 422 : 200,
  );
}

async function add(web: Web, asked: InProject): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const { id: projectId } = asked.project;
  const [text, to, due] = [form.text('text'), form.text('to'), form.text('due')];
  // A page that is gone back to carries the same id: what is written with it then is another thing.
  const requestId = requestOf('project-handover', projectId, request, text, to, due);
  const added = await addHandover(web, { projectId, text, to, due: typedDay(due), requestId });
  if (added.ok) return web.redirect(`/projekt/${projectId}/overlamning?klart=skrivet`);
  return showAll(web, asked, cameBack(form, request, workErrors(added.refusals, web.lang)));
}

async function say(web: Web, asked: Asked): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const { id } = asked.handover;
  const [on, by, text] = [form.text('on'), form.text('said'), form.text('text')];
  const kind = oneOf(form.text('kind'), handoverEventKinds);
  const said =
    kind === undefined
      ? refuse('state-missing' as const, 'kind')
      : await sayOfHandover(web, {
          ...{ handoverId: id, kind, on: typedDay(on), said: by, text },
          requestId: requestOf('handover-said', id, request, kind, on, by, text),
        });
  if (said.ok) return web.redirect(`/projekt/${asked.project.id}/overlamning/${id}?klart=sagt`);
  return showOne(web, asked, cameBack(form, request, workErrors(said.refusals, web.lang)));
}
