import { bodyOf } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { fileResponse } from '../../../records/index.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { freezeProjectPaper } from '../../acts/papers/freeze-project-paper.ts';
import { saveDraft } from '../../acts/projects/save-draft.ts';
import { paperSha256 } from '../../papers/frozen-bytes.ts';
import { paperPdf } from '../../papers/print/paper-pdf.ts';
import { mayKeepProjects, mayWorkInProject } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { type CharterText, charterParts } from '../../project-text.ts';
import { composedPaper } from '../../queries/papers/composed-paper.ts';
import { draftOf } from '../../queries/projects/draft.ts';
import { projectErrors } from '../../refusals/projects.ts';
import { type AtWork, projectAsked, projectAtWork } from '../parts/asked.ts';
import { uiSaying } from '../work-parts/in-project.tsx';
import { FreezeCharterPage } from './freeze-view.tsx';
import { CharterPage } from './view.tsx';
import { charterWords } from './words.ts';

const path = '/projekt/:project/direktiv';
const common = { may: mayWorkInProject, subject: projectAtWork } as const;

/** `/projekt/:project/direktiv`: the charter while it is written; `/frys` reads it through and, for the secretariat, freezes it. */
export const charterRoutes: readonly AnyRoute[] = [
  route<AtWork>({ ...common, path, method: 'get', handle: open }),
  route<AtWork>({ ...common, path, method: 'post', act: 'save-charter', handle: save }),
  route<AtWork>({ ...common, path: `${path}/pdf`, method: 'get', handle: pdf }),
  route<AtWork>({
    ...{ ...common, path: `${path}/frys`, method: 'get' },
    handle: (web, { project }) => review(web, project, newId(), []),
  }),
  route<Project>({
    ...{ path: `${path}/frys`, method: 'post', act: 'freeze-charter', may: mayKeepProjects, subject: projectAsked },
    handle: freeze,
  }),
];

interface Typed {
  readonly text: CharterText;
  readonly base: number;
}

async function open(web: Web, { project }: AtWork): Promise<Response> {
  const draft = await draftOf(web, project.id);
  return draft === null ? web.notFound() : show(web, project, { text: draft.charter, base: draft.version }, []);
}

async function show(web: Web, project: Project, { text, base }: Typed, errors: FormErrors): Promise<Response> {
  const view = { project, typed: text, base, errors, mayFreeze: mayKeepProjects.allows(web.actor, undefined) };
  const ui = errors.length > 0 ? uiFor(web) : uiSaying(web, { sparat: charterWords[web.lang].saved });
  return web.html(<CharterPage ui={ui} view={view} />, errors.length === 0 ? 200 : 422);
}

function typedIn(form: Form, version: number): Typed {
  const base = form.text('base');
  const typed = Object.fromEntries(charterParts.map((part) => [part, form.text(part)]));
  return { text: typed as Record<keyof CharterText, string>, base: /^\d{1,9}$/.test(base) ? Number(base) : version };
}

async function save(web: Web, { project }: AtWork): Promise<Response> {
  const draft = await draftOf(web, project.id);
  if (draft === null) return web.notFound();
  const typed = typedIn(await web.form(), draft.version);
  const saved = await saveDraft(web, { projectId: project.id, charter: typed.text, base: typed.base });
  if (saved.ok) return web.redirect(`/projekt/${project.id}/direktiv?klart=sparat`);
  // Whoever saves once more has seen that another did.
  const hasChanged = saved.refusals.some(({ code }) => code === 'draft-changed');
  const again = hasChanged ? { ...typed, base: draft.version } : typed;
  return show(web, project, again, projectErrors(saved.refusals, web.lang));
}

async function pdf(web: Web, { project }: AtWork): Promise<Response> {
  const content = await composedPaper(web, project, 'charter');
  if (content === null) return web.notFound();
  const author = (await bodyOf(web))?.name ?? '';
  return fileResponse(await paperPdf(content, null, { standard: 'ua-1', author, at: web.now, sealer: null }));
}

async function review(web: Web, project: Project, request: string, errors: FormErrors): Promise<Response> {
  const content = await composedPaper(web, project, 'charter');
  if (content === null) return web.notFound();
  const frozen = project.papers.filter(({ kind }) => kind === 'charter');
  const hash = paperSha256(content);
  const same = frozen.find(({ textSha256 }) => textSha256 === hash);
  const view = {
    ...{ project, content, hash, request, errors, number: (frozen.at(-1)?.number ?? 0) + 1 },
    same: same === undefined ? null : { id: same.id, number: same.number },
    mayFreeze: mayKeepProjects.allows(web.actor, undefined),
  };
  return web.html(<FreezeCharterPage ui={uiFor(web)} view={view} />, errors.length === 0 ? 200 : 422);
}

async function freeze(web: Web, project: Project): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const frozen = await freezeProjectPaper(web, { projectId: project.id, kind: 'charter', seen: form.text('sha256'), requestId });
  if (!frozen.ok) return review(web, project, requestId, projectErrors(frozen.refusals, web.lang));
  return web.redirect(`/projekt/handlingar/${frozen.value.paperId}?klart=fastlagd`);
}
