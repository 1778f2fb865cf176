import { bodyOf } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { fileResponse } from '../../../records/index.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { freezePaper } from '../../acts/papers/freeze-paper.ts';
import { savePaper } from '../../acts/papers/save-paper.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { paperSha256 } from '../../papers/frozen-bytes.ts';
import { paperPdf } from '../../papers/print/paper-pdf.ts';
import { paperSheet } from '../../papers/sheet.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { composedPaper } from '../../queries/papers/composed-paper.ts';
import { type PaperDraft, paperDraftById, papersOfDraft } from '../../queries/papers/papers.ts';
import { periodsOf } from '../../queries/periods/periods.ts';
import { paperErrors } from '../../refusals/papers.ts';
import { FreezePaperPage } from './freeze-view.tsx';
import { DraftPage, type TypedDraft } from './view.tsx';
import { draftWords } from './words.ts';

interface Asked {
  readonly plan: FollowedPlan;
  readonly draft: PaperDraft;
}

const path = '/uppfoljning/:plan/rapporter/:draft';
const common = { may: mayKeepFollowup, subject: draftAsked } as const;

/** `/uppfoljning/:plan/rapporter/:draft`: what the secretariat says in its own words; `/frys` reads the whole through and freezes it. */
export const paperDraftRoutes: readonly AnyRoute[] = [
  route<Asked>({ ...common, path, method: 'get', handle: (web, asked) => show(web, asked, typedFrom(asked), []) }),
  route<Asked>({ ...common, path, method: 'post', act: 'save-paper', handle: save }),
  route<Asked>({ ...common, path: `${path}/pdf`, method: 'get', handle: pdf }),
  route<Asked>({ ...common, path: `${path}/frys`, method: 'get', handle: (web, asked) => review(web, asked, newId(), []) }),
  route<Asked>({ ...common, path: `${path}/frys`, method: 'post', act: 'freeze-paper', handle: freeze }),
];

async function draftAsked(web: Web): Promise<Asked | null> {
  const plan = await followedPlan(web, web.params['plan'] ?? '');
  const draft = plan === null ? null : await paperDraftById(web, web.params['draft'] ?? '');
  return plan === null || draft === null || draft.planId !== plan.id ? null : { plan, draft };
}

function typedFrom({ plan, draft }: Asked): TypedDraft {
  const { kind, periodId, title, summary, ofAreas, version } = draft;
  const areas = new Map(plan.areas.map(({ id }) => [id, ofAreas[id] ?? '']));
  return { kind, periodId, title, summary, areas, base: version };
}

function typedIn(form: Form, { plan, draft }: Asked): TypedDraft {
  const base = form.text('base');
  return {
    ...{ kind: form.text('kind'), periodId: form.text('periodId'), title: form.text('title'), summary: form.text('summary') },
    areas: new Map(plan.areas.map(({ id }) => [id, form.text(`omrade-${id}`)])),
    base: /^\d{1,9}$/.test(base) ? Number(base) : draft.version,
  };
}

async function show(web: Web, { plan, draft }: Asked, typed: TypedDraft, errors: FormErrors): Promise<Response> {
  const content = await composedPaper(web, draft);
  const frozen = await papersOfDraft(web, draft.id);
  const isSaved = web.query.get('klart') === 'sparat' && errors.length === 0;
  const ui = uiFor(web, isSaved ? { notice: { kind: 'done', text: draftWords[web.lang].saved } } : {});
  const view = {
    ...{ plan, draft, typed, errors, periods: await periodsOf(web, plan.id) },
    sheet: content === null ? null : paperSheet(content, null, null),
    frozen: frozen.map(({ id, number }) => ({ id, number })),
  };
  return web.html(<DraftPage ui={ui} view={view} />, errors.length === 0 ? 200 : 422);
}

async function save(web: Web, asked: Asked): Promise<Response> {
  const typed = typedIn(await web.form(), asked);
  const { areas, ...given } = typed;
  const saved = await savePaper(web, { draftId: asked.draft.id, ...given, ofAreas: Object.fromEntries(areas) });
  if (saved.ok) return web.redirect(`/uppfoljning/${asked.plan.id}/rapporter/${asked.draft.id}?klart=sparat`);
  // Whoever saves once more has seen that another did.
  const hasChanged = saved.refusals.some(({ code }) => code === 'draft-changed');
  const again = hasChanged ? { ...typed, base: asked.draft.version } : typed;
  return show(web, asked, again, paperErrors(saved.refusals, web.lang));
}

async function pdf(web: Web, { draft }: Asked): Promise<Response> {
  const content = await composedPaper(web, draft);
  if (content === null) return web.notFound();
  const author = (await bodyOf(web))?.name ?? '';
  return fileResponse(await paperPdf(content, null, { standard: 'ua-1', author, at: web.now, sealer: null, code: null }));
}

async function review(web: Web, { plan, draft }: Asked, request: string, errors: FormErrors): Promise<Response> {
  const content = await composedPaper(web, draft);
  if (content === null) return web.notFound();
  const frozen = await papersOfDraft(web, draft.id);
  const hash = paperSha256(content);
  const same = frozen.find(({ textSha256 }) => textSha256 === hash);
  const view = {
    ...{ plan, draft, request, errors, hash, sheet: paperSheet(content, null, null), content },
    number: (frozen.at(-1)?.number ?? 0) + 1,
    same: same === undefined ? null : { id: same.id, number: same.number },
  };
  return web.html(<FreezePaperPage ui={uiFor(web)} view={view} />, errors.length === 0 ? 200 : 422);
}

async function freeze(web: Web, asked: Asked): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const frozen = await freezePaper(web, { draftId: asked.draft.id, seen: form.text('sha256'), requestId });
  if (!frozen.ok) return review(web, asked, requestId, paperErrors(frozen.refusals, web.lang));
  return web.redirect(`/uppfoljning/rapport/${frozen.value.paperId}?klart=fastlagd`);
}
