import { bodyOf } from '../../../../members/index.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { fileResponse } from '../../../../records/index.ts';
import { uiFor } from '../../../../ui/index.ts';
import { freezeAnswer } from '../../../acts/received/freeze-answer.ts';
import { saveAnswer } from '../../../acts/received/save-answer.ts';
import { mayKeepReceived } from '../../../policy.ts';
import { answersOfReferral, draftOfAnswer } from '../../../queries/received/answers.ts';
import { standsOfReferral } from '../../../queries/received/positions.ts';
import { answerPdf } from '../../../received/answer-pdf.ts';
import { beginAnswer } from '../../../received/begin-answer.ts';
import { answerSha256 } from '../../../received/frozen-bytes.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import { receivedAsked, receivedPath } from '../received-asked.ts';
import { AnswerPage, FreezeAnswerPage, type TypedAnswer } from './view.tsx';
import { answerWords } from './words.ts';

const path = '/remisser/inkomna/:received/svar';
const common = { may: mayKeepReceived, subject: receivedAsked } as const;
type Refusals = readonly Refusal<ReceivedRefusal>[];

/** `/remisser/inkomna/:received/svar`: the answer while it is written; `/faststall` reads it through and freezes it. */
export const answerDraftRoutes: readonly AnyRoute[] = [
  route<ReceivedReferral>({ ...common, path, method: 'get', handle: (web, referral) => show(web, referral, null, []) }),
  route<ReceivedReferral>({ ...common, path, method: 'post', act: 'save-answer', handle: save }),
  route<ReceivedReferral>({ ...common, path: `${path}/pdf`, method: 'get', handle: pdf }),
  route<ReceivedReferral>({
    ...common,
    path: `${path}/faststall`,
    method: 'get',
    handle: (web, referral) => review(web, referral, newId(), []),
  }),
  route<ReceivedReferral>({ ...common, path: `${path}/faststall`, method: 'post', act: 'freeze-answer', handle: freeze }),
];

async function show(web: Web, referral: ReceivedReferral, typed: TypedAnswer | null, refusals: Refusals): Promise<Response> {
  const draft = await draftOfAnswer(web, referral.id);
  const stands = await standsOfReferral(web, referral.id);
  const begun = () =>
    beginAnswer(
      referral,
      stands.map(({ principal, position }) => ({ name: principal.name, position })),
    );
  const shown = typed ?? { content: draft?.content ?? begun(), base: draft?.version ?? 0 };
  const isSaved = typed === null && web.query.get('klart') === 'sparat';
  const ui = uiFor(web, isSaved ? { notice: { kind: 'done', text: answerWords[web.lang].saved } } : {});
  const view = { referral, typed: shown, errors: receivedErrors(refusals, web.lang), isBegun: draft === null && typed === null };
  return web.html(<AnswerPage ui={ui} {...view} />, refusals.length === 0 ? 200 : 422);
}

function typedIn(form: Form): TypedAnswer {
  const base = form.text('base');
  return {
    content: {
      ...{ title: form.text('title'), summary: form.text('summary'), body: form.text('body') },
      differences: form.text('differences'),
    },
    base: /^\d{1,9}$/.test(base) ? Number(base) : 0,
  };
}

async function save(web: Web, referral: ReceivedReferral): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const saved = await saveAnswer(web, { referralId: referral.id, ...typed });
  const here = `${receivedPath(referral)}/svar`;
  if (saved.ok) return web.redirect(form.text('steg') === 'faststall' ? `${here}/faststall` : `${here}?klart=sparat`);
  // Whoever saves once more has seen that another did.
  const hasChanged = saved.refusals.some(({ code }) => code === 'draft-changed');
  const base = hasChanged ? ((await draftOfAnswer(web, referral.id))?.version ?? 0) : typed.base;
  return show(web, referral, { ...typed, base }, saved.refusals);
}

async function pdf(web: Web, referral: ReceivedReferral): Promise<Response> {
  const draft = await draftOfAnswer(web, referral.id);
  if (draft === null) return web.notFound();
  const author = (await bodyOf(web))?.name ?? '';
  const print = { content: draft.content, referral, frozen: null, standard: 'ua-1', author, at: web.now, sealer: null } as const;
  return fileResponse(await answerPdf(print));
}

async function review(web: Web, referral: ReceivedReferral, request: string, refusals: Refusals): Promise<Response> {
  const content = (await draftOfAnswer(web, referral.id))?.content ?? null;
  const frozen = await answersOfReferral(web, referral.id);
  const latest = frozen.at(-1);
  const hash = content === null ? '' : answerSha256(content);
  const view = {
    ...{ referral, request, content, hash, errors: receivedErrors(refusals, web.lang), number: (latest?.number ?? 0) + 1 },
    same: latest?.textSha256 === hash ? latest.number : null,
  };
  return web.html(<FreezeAnswerPage ui={uiFor(web)} {...view} />, refusals.length === 0 ? 200 : 422);
}

async function freeze(web: Web, referral: ReceivedReferral): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const frozen = await freezeAnswer(web, { referralId: referral.id, seen: form.text('sha256'), requestId });
  if (!frozen.ok) return review(web, referral, requestId, frozen.refusals);
  return web.redirect(`${receivedPath(referral)}/svar/${frozen.value.number}?klart=faststallt`);
}
