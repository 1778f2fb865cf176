import { peopleOn } from '../../../members/index.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import type { SelectOption } from '../../../ui/index.ts';
import { addRisk, assessRisk } from '../../acts/work/risks.ts';
import { maySeeProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { riskById, risksOf } from '../../queries/work/risks.ts';
import { workErrors } from '../../refusals/work.ts';
import { type Risk, riskStates, weightOf } from '../../work/risk.ts';
import { riskWords } from '../../work/risk-words.ts';
import { type InProject, mayKeepHere, projectAsked, uiSaying } from '../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../work-parts/typed.ts';
import { stepSaid } from './present.ts';
import { RiskPage, RisksPage } from './view.tsx';
import { words } from './words.ts';

interface Asked extends InProject {
  readonly risk: Risk;
}

async function riskAsked(web: Web): Promise<Asked | null> {
  const found = await projectAsked(web);
  const risk = found === null ? null : await riskById(web, web.params['risk'] ?? '');
  return found === null || risk === null || risk.projectId !== found.project.id ? null : { ...found, risk };
}

const path = '/projekt/:project/risker';
const ofList = { path, subject: projectAsked } as const;
const ofOne = { path: `${path}/:risk`, subject: riskAsked } as const;

/** `/projekt/:project/risker`: what may go wrong, who keeps an eye on it and what is done; each risk on a page of its own. */
export const risksRoutes: readonly AnyRoute[] = [
  route<InProject>({ ...ofList, method: 'get', may: maySeeProjects, handle: (web, asked) => showAll(web, asked) }),
  route<InProject>({ ...ofList, method: 'post', act: 'add-risk', may: mayKeepHere, handle: add }),
  route<Asked>({ ...ofOne, method: 'get', may: maySeeProjects, handle: (web, asked) => showOne(web, asked) }),
  route<Asked>({ ...ofOne, method: 'post', act: 'assess-risk', may: mayKeepHere, handle: assess }),
];

async function showAll(web: Web, asked: InProject, typed: Typed = fresh()): Promise<Response> {
  const { project, mayWork } = asked;
  const risks = await risksOf(web, project.id);
  if (web.query.get('format') === 'csv') return csvResponse(`risker-${web.today}`, takenOut(web, risks));
  const view = { ...asked, risks, owners: mayWork ? await ownersIn(web, project) : [] };
  const ui = uiSaying(web, words[web.lang].done);
  return web.html(<RisksPage ui={ui} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function showOne(web: Web, asked: Asked, typed: Typed = asIs(asked.risk)): Promise<Response> {
  const view = { ...asked, owners: asked.mayWork ? await ownersIn(web, asked.project) : [] };
  const ui = uiSaying(web, words[web.lang].done);
  return web.html(<RiskPage ui={ui} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

/** A new assessment begins with what is thought now. */
function asIs({ now: { likelihood, consequence, owner, remedy, state } }: Risk): Typed {
  return fresh({ likelihood: String(likelihood), consequence: String(consequence), owner: owner.id, remedy, state });
}

/** Those who lead and steer first. */
async function ownersIn(web: Web, { leaders, steering }: Project): Promise<readonly SelectOption[]> {
  const w = words[web.lang];
  const inside = new Set([...leaders, ...steering].flatMap(({ personId }) => personId ?? []));
  const people = await peopleOn(web, web.today);
  const option = (group: string) => (person: { readonly id: string; readonly name: string }) => ({
    ...{ value: person.id, label: person.name, group },
  });
  const named = new Map([...leaders, ...steering].flatMap(({ personId, name }) => (personId === null ? [] : [[personId, name]])));
  return [
    ...[...named].map(([id, name]) => option(w.inProject)({ id, name })),
    ...people.filter(({ id, kind }) => kind === 'person' && !inside.has(id)).map(option(w.others)),
  ];
}

function assessedIn(form: Form) {
  const step = (name: string) => (/^[1-5]$/.test(form.text(name)) ? Number(form.text(name)) : null);
  return {
    ...{ likelihood: step('likelihood'), consequence: step('consequence') },
    ...{ ownerId: form.text('owner'), remedy: form.text('remedy') },
  };
}

const fields = ['text', 'likelihood', 'consequence', 'owner', 'remedy', 'state'];

async function add(web: Web, asked: InProject): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const { id: projectId } = asked.project;
  // A page that is gone back to carries the same id: what is written with it then is another thing.
  const requestId = requestOf('project-risk', projectId, request, ...fields.map((name) => form.text(name)));
  const added = await addRisk(web, { projectId, text: form.text('text'), ...assessedIn(form), requestId });
  if (added.ok) return web.redirect(`/projekt/${projectId}/risker?klart=sparad`);
  return showAll(web, asked, cameBack(form, request, workErrors(added.refusals, web.lang)));
}

async function assess(web: Web, asked: Asked): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const { id: riskId } = asked.risk;
  const state = oneOf(form.text('state'), riskStates) ?? null;
  const requestId = requestOf('risk-assessed', riskId, request, ...fields.map((name) => form.text(name)));
  const assessed = await assessRisk(web, { riskId, state, ...assessedIn(form), requestId });
  if (assessed.ok) return web.redirect(`/projekt/${asked.project.id}/risker/${riskId}?klart=bedomd`);
  return showOne(web, asked, cameBack(form, request, workErrors(assessed.refusals, web.lang)));
}

function takenOut({ lang }: Web, risks: readonly Risk[]): readonly (readonly string[])[] {
  const w = words[lang];
  return [
    [w.number, w.risk, w.likelihood, w.consequence, w.weight, w.owner, w.remedy, w.state],
    ...risks.map(({ number, text, now }) => [
      ...[riskWords[lang].named(number), text, stepSaid(lang, 'likelihood', now.likelihood)],
      ...[stepSaid(lang, 'consequence', now.consequence), String(weightOf(now)), now.owner.name, now.remedy],
      riskWords[lang].states[now.state],
    ]),
  ];
}
