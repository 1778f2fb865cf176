import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { freezeProjectPaper } from '../../acts/papers/freeze-project-paper.ts';
import { saveDraft } from '../../acts/projects/save-draft.ts';
import { paperSha256 } from '../../papers/frozen-bytes.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { type ClosingText, closingParts } from '../../project-text.ts';
import { moneyOf } from '../../queries/money/money.ts';
import { composedPaper } from '../../queries/papers/composed-paper.ts';
import { paperById } from '../../queries/papers/papers.ts';
import { draftOf } from '../../queries/projects/draft.ts';
import { workOf } from '../../queries/work/work.ts';
import { projectErrors } from '../../refusals/projects.ts';
import { type InProject, mayKeepHere, projectAsked, uiSaying } from '../work-parts/in-project.tsx';
import { knownOf } from './present.ts';
import { ClosingPage, ReviewClosingPage } from './view.tsx';
import { words } from './words.ts';

const asked = { path: '/projekt/:project/slutrapport', may: mayKeepHere, subject: projectAsked } as const;

/** `/projekt/:project/slutrapport`: the closing report while it is written; looked through there, and frozen by the secretariat. */
export const closingRoutes: readonly AnyRoute[] = [
  route<InProject>({ ...asked, method: 'get', handle: open }),
  route<InProject>({ ...asked, method: 'post', act: 'write-closing-report', handle: take }),
];

async function open(web: Web, { project }: InProject): Promise<Response> {
  if (web.query.get('granska') === 'ja') return review(web, project, newId(), []);
  const draft = await draftOf(web, project.id);
  return draft === null ? web.notFound() : show(web, project, { text: draft.closing, base: draft.version }, []);
}

interface Written {
  readonly text: ClosingText;
  readonly base: number;
}

async function show(web: Web, project: Project, written: Written, errors: FormErrors): Promise<Response> {
  const charter = project.life.charter === null ? null : await paperById(web, project.life.charter.id);
  const facts = { money: await moneyOf(web, project.id), work: await workOf(web, project.id) };
  const known = knownOf(web.lang, { ...facts, goals: charter?.content.charter?.goals ?? '' });
  const ui = errors.length > 0 ? uiFor(web) : uiSaying(web, { sparat: words[web.lang].saved });
  return web.html(<ClosingPage ui={ui} view={{ project, known, ...written, errors }} />, errors.length > 0 ? 422 : 200);
}

async function take(web: Web, { project }: InProject): Promise<Response> {
  const form = await web.form();
  if (form.text('gor') === 'frys') return freeze(web, project, form);
  const draft = await draftOf(web, project.id);
  if (draft === null) return web.notFound();
  const text = Object.fromEntries(closingParts.map((part) => [part, form.text(part)])) as Record<keyof ClosingText, string>;
  const base = /^\d{1,9}$/.test(form.text('base')) ? Number(form.text('base')) : -1;
  const saved = await saveDraft(web, { projectId: project.id, closing: text, base });
  if (!saved.ok) {
    // Whoever saves once more has seen that another did.
    const hasChanged = saved.refusals.some(({ code }) => code === 'draft-changed');
    return show(web, project, { text, base: hasChanged ? draft.version : base }, projectErrors(saved.refusals, web.lang));
  }
  // Saved first: an answer that is no redirect would take it back.
  return web.redirect(`/projekt/${project.id}/slutrapport?${form.text('gor') === 'granska' ? 'granska=ja' : 'klart=sparat'}`);
}

async function review(web: Web, project: Project, request: string, errors: FormErrors): Promise<Response> {
  const content = await composedPaper(web, project, 'closing');
  if (content === null) return web.notFound();
  const hash = paperSha256(content);
  const same = project.papers.find(({ kind, textSha256 }) => kind === 'closing' && textSha256 === hash);
  const view = {
    ...{ project, content, hash, request, errors, mayFreeze: mayKeepProjects.allows(web.actor, undefined) },
    same: same === undefined ? null : { id: same.id, number: same.number },
  };
  return web.html(<ReviewClosingPage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}

async function freeze(web: Web, project: Project, form: Form): Promise<Response> {
  const requestId = requestIn(form);
  const given = { projectId: project.id, kind: 'closing', seen: form.text('sha256'), requestId } as const;
  const frozen = await freezeProjectPaper(web, given);
  if (frozen.ok) return web.redirect(`/projekt/handlingar/${frozen.value.paperId}?klart=fastlagd`);
  const errors = projectErrors(frozen.refusals, web.lang);
  const isMissing = frozen.refusals.some(({ field }) => field === 'summary');
  const draft = isMissing ? await draftOf(web, project.id) : null;
  return draft === null
    ? review(web, project, requestId, errors)
    : show(web, project, { text: draft.closing, base: draft.version }, errors);
}
