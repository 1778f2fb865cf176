import { passagesOf } from '../../../plans/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import { answerComments } from '../../acts/statement/answer-comments.ts';
import { mayShare } from '../../policy.ts';
import { commentById } from '../../queries/comments.ts';
import { answersOf } from '../../queries/statement/statements.ts';
import { type ReferralRefusal, referralErrors } from '../../refusals.ts';
import type { SharingWithText } from '../../sharing.ts';
import { type AnswerRow, answerRows } from '../../statement/answer-table.ts';
import { verdicts } from '../../statement/statement.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { changesSince, changeValue, readChange } from './changes.ts';
import { AnswerPage, type AnswerView } from './view.tsx';

const path = '/remisser/:sharing/besvara';
/** So many are answered alike at once. */
const most = 200;

export const answerRoutes: readonly AnyRoute[] = [
  route<SharingWithText>({ method: 'get', path, may: mayShare, subject: sharingAsked, handle: open }),
  route<SharingWithText>({ method: 'post', path, may: mayShare, subject: sharingAsked, act: 'answer-comments', handle: take }),
];

async function open(web: Web, sharing: SharingWithText): Promise<Response> {
  const rows = await rowsOf(web, sharing, web.query.getAll('synpunkt'));
  if (rows.length === 0) return web.redirect(`/remisser/${sharing.id}/svar?bara=obesvarade`);
  const [only] = rows.length === 1 ? rows : [];
  const answer = only?.answer;
  const change = answer?.change ? changeValue(answer.change) : '';
  return show(web, sharing, rows, { verdict: answer?.verdict ?? '', reason: answer?.reason ?? '', change, request: newId() });
}

async function rowsOf(web: Web, sharing: SharingWithText, ids: readonly string[]): Promise<readonly AnswerRow[]> {
  const found = [];
  for (const id of new Set(ids.slice(0, most))) {
    const comment = await commentById(web, id);
    if (comment?.sharingId === sharing.id) found.push(comment);
  }
  return answerRows(found, await answersOf(web, sharing.id), passagesOf(sharing.content, sharing.keys, web.lang));
}

async function show(
  web: Web,
  sharing: SharingWithText,
  rows: readonly AnswerRow[],
  typed: AnswerView['typed'],
  refusals: readonly Refusal<ReferralRefusal>[] = [],
): Promise<Response> {
  const view = {
    ...{ sharingId: sharing.id, title: sharing.title, rows, typed, changes: await changesSince(web, sharing, typed.change) },
    errors: referralErrors(refusals, web.lang),
  };
  return web.html(<AnswerPage ui={uiFor(web)} view={view} />, refusals.length > 0 ? 422 : 200);
}

async function take(web: Web, sharing: SharingWithText): Promise<Response> {
  const form = await web.form();
  const rows = await rowsOf(web, sharing, form.list('synpunkt'));
  if (rows.length === 0) return web.notFound();
  const typed = { verdict: form.text('svar'), reason: form.text('skal'), change: form.text('andring'), request: requestIn(form) };
  const verdict = oneOf(typed.verdict, verdicts);
  if (verdict === undefined) return show(web, sharing, rows, typed, [{ code: 'verdict-missing', field: 'svar' }]);
  const change = typed.change === '' ? null : readChange(typed.change);
  if (typed.change !== '' && change === null)
    return show(web, sharing, rows, typed, [{ code: 'change-unknown', field: 'andring' }]);
  const answered = await answerComments(web, {
    ...{ sharingId: sharing.id, commentIds: rows.map(({ comment }) => comment.id), verdict, reason: typed.reason },
    ...{ change, requestId: typed.request },
  });
  if (!answered.ok) return show(web, sharing, rows, typed, answered.refusals);
  const first = rows[0]?.comment.id ?? '';
  return web.redirect(`/remisser/${sharing.id}/svar?klart=besvarat&vid=${first}#synpunkt-${first}`);
}
