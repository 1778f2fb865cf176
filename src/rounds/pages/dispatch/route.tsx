import { type FiledFile, safeFileName, zipOf } from '../../../platform/documents/index.ts';
import { textOrNull } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { fileResponse } from '../../../records/index.ts';
import { sendPapers } from '../../acts/dispatch/send-papers.ts';
import { maySendPapers } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import type { RoundRefusal } from '../../refusals.ts';
import { markOf } from '../decision-form/reviewed.ts';
import { roundUi } from '../live/round-ui.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { loadDispatch, nameOfReceiver, presentDispatch } from './present.ts';
import { DispatchPage, type MailReview } from './view.tsx';
import { dispatchWords } from './words.ts';

const path = '/beslut/:round/utskick';
const subject = (web: Web) => roundById(web, web.params['round'] ?? '');

interface Shown {
  readonly typed: Typed;
  readonly intro: string | null;
  readonly review: Omit<MailReview, 'mails'> | null;
}

/** What the page says after the act: how many were decided. */
function doneOf({ lang, query }: Web): string | undefined {
  const code = query.get('klart') ?? '';
  if (!/^\d{1,3}$/.test(code)) return undefined;
  return code === '0' ? dispatchWords[lang].nothingLeft : dispatchWords[lang].done(Number(code));
}

async function show(web: Web, providers: RoundsProviders, round: Round, shown: Shown): Promise<Response> {
  const view = await presentDispatch(web, round, providers, shown.intro);
  const ui = roundUi(web, round.id, 'tell', doneOf(web));
  const chosen = shown.typed.list('namnd');
  // Those that another has sent to meanwhile do not count.
  const mails = view.mails.filter(({ boardId }) => chosen.includes(boardId)).length;
  const review = shown.review === null || mails === 0 ? null : { ...shown.review, mails };
  const isAgain = shown.review !== null || shown.typed.errors.length > 0;
  return web.html(<DispatchPage ui={ui} view={view} typed={shown.typed} review={review} />, isAgain ? 422 : 200);
}

async function take(web: Web, providers: RoundsProviders, round: Round): Promise<Response> {
  const form = await web.form();
  const intro = form.text('intro');
  const boardIds = [...new Set(form.list('namnd').filter((each) => each !== ''))];
  const again = (refusals: readonly Refusal<RoundRefusal>[], review: Shown['review'] = null) =>
    show(web, providers, round, { typed: typedAgain(form, refusals, web.lang), intro: textOrNull(intro.trim()), review });
  const missing = [intro.trim() === '' ? 'intro' : [], boardIds.length === 0 ? 'namnd' : []].flat();
  if (missing.length > 0) return again(missing.map((field) => ({ code: 'invalid', field })));
  const mark = markOf(form);
  const isSending = form.text('steg') === 'skicka';
  if (!isSending || form.text('reviewed') !== mark) {
    return again([], { mark, changed: isSending });
  }
  const sent = await sendPapers(web, providers, { roundId: round.id, boardIds, intro });
  return sent.ok ? web.redirect(`/beslut/${round.id}/utskick?klart=${sent.value.mails}`) : again(sent.refusals);
}

/** One of a mail's files, made for the asking as it would be for the mail. */
async function file(web: Web, providers: RoundsProviders, round: Round): Promise<Response> {
  const { receivers, mailTo } = await loadDispatch(web, round, providers);
  const receiver = receivers.find(({ boardId }) => boardId === web.params['board']);
  const mail = receiver === undefined ? undefined : await mailTo(receiver);
  const paper = mail?.papers.find(({ key }) => key === web.params['file']);
  return paper === undefined ? web.notFound() : fileResponse(await paper.make());
}

/** Everything for everyone: a folder for each authority. */
async function zip(web: Web, providers: RoundsProviders, round: Round): Promise<Response> {
  const { receivers, mailTo, intro } = await loadDispatch(web, round, providers);
  const files: FiledFile[] = [];
  for (const receiver of receivers) {
    const mail = await mailTo(receiver);
    const { board } = receiver.authority;
    const folder = `${board.principalName}, ${board.name}`;
    const text = `Till: ${receiver.mailbox ?? nameOfReceiver(receiver)}\nÄmne: ${mail.subject}\n\n${mail.body(intro)}`;
    files.push({ folder, fileName: 'Mejlet.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) });
    for (const paper of mail.papers) files.push({ ...(await paper.make()), folder });
  }
  const fileName = `${safeFileName(`Utskick ${round.textTitle}`)}.zip`;
  return fileResponse({ fileName, mediaType: 'application/zip', bytes: await zipOf(files, web.now) });
}

/** `/beslut/:round/utskick`: the papers to every authority, by mail or as a ZIP. */
export function dispatchRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  const may = maySendPapers;
  return [
    route<Round>({
      ...{ method: 'get', path, may, subject },
      handle: (web, round) => show(web, providers, round, { typed: untouched, intro: null, review: null }),
    }),
    route<Round>({
      ...{ method: 'post', path, may, subject, act: 'send-papers' },
      handle: (web, round) => take(web, providers, round),
    }),
    route<Round>({ method: 'get', path: `${path}/zip`, may, subject, handle: (web, round) => zip(web, providers, round) }),
    route<Round>({
      ...{ method: 'get', path: `${path}/:board/:file`, may, subject },
      handle: (web, round) => file(web, providers, round),
    }),
  ];
}
