import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { fileHeaders } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { dropTemplate, keepTemplate } from '../../acts/report/keep-template.ts';
import { mayKeepSomeTemplate, mayKeepTemplate } from '../../policy.ts';
import { templateBytes } from '../../queries/report/templates.ts';
import { sampleTemplate } from '../../report/template/sample-template.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { type AskedTemplate, templateAsked, templateOfBoard, templateRows } from './present.ts';
import { BoardTemplatePage, TemplatesPage } from './view.tsx';
import { templateWords } from './words.ts';

const path = '/mallar/:board';
/** The largest template and the rest of its form. */
const bodyLimit = 6 * 1024 * 1024;
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function show(web: Web, asked: AskedTemplate, typed: Typed, request: string, status = 200): Promise<Response> {
  const words = templateWords[web.lang];
  const done = ownValue({ inlagd: words.kept, borttagen: words.dropped }, web.query.get('klart'));
  const ui = uiFor(web, { notice: done === undefined ? undefined : { kind: 'done', text: done } });
  const page = <BoardTemplatePage {...{ ui, asked, typed, request }} template={await templateOfBoard(web, asked)} />;
  return web.html(page, status);
}

async function keep(web: Web, asked: AskedTemplate): Promise<Response> {
  const form = await web.form();
  const file = form.file('file');
  const request = requestIn(form);
  if (file === null) {
    const missing = [{ code: 'file-refused', field: 'file', about: { reason: 'file-missing' } }] as const;
    return show(web, asked, typedAgain(form, missing, web.lang), request, 422);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepTemplate(web, { request, boardId: asked.board.id, file: { bytes, fileName: file.name } });
  if (kept.ok) return web.redirect(`/mallar/${asked.board.id}?klart=inlagd`);
  return show(web, asked, typedAgain(form, kept.refusals, web.lang), request, 422);
}

async function drop(web: Web, asked: AskedTemplate): Promise<Response> {
  const dropped = await dropTemplate(web, asked.board.id);
  return dropped.ok ? web.redirect(`/mallar/${asked.board.id}?klart=borttagen`) : web.notFound();
}

function wordFile(fileName: string, bytes: Uint8Array): Response {
  return new Response(Buffer.from(bytes), { headers: fileHeaders({ fileName, mediaType, size: bytes.length }) });
}

async function download(web: Web, { board }: AskedTemplate): Promise<Response> {
  const bytes = await templateBytes(web, [board.id]);
  return bytes === null ? web.notFound() : wordFile(`Wordmall, ${board.name}.docx`, bytes);
}

/** In this order: `/mallar/exempel` is no board's address. */
export const templateRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/mallar',
    may: mayKeepSomeTemplate,
    handle: async (web) => web.html(<TemplatesPage ui={uiFor(web)} rows={await templateRows(web)} />),
  }),
  route({
    method: 'get',
    path: '/mallar/exempel',
    may: mayKeepSomeTemplate,
    handle: async () => wordFile('Mall för tjänsteskrivelse.docx', await sampleTemplate()),
  }),
  route<AskedTemplate>({
    method: 'get',
    path,
    may: mayKeepTemplate,
    subject: templateAsked,
    handle: (web, asked) => show(web, asked, untouched, newId()),
  }),
  route<AskedTemplate>({
    ...{
      method: 'post',
      path,
      act: 'keep-report-template',
      may: mayKeepTemplate,
      subject: templateAsked,
      bodyLimit,
      handle: keep,
    },
  }),
  route<AskedTemplate>({
    ...{ method: 'post', path: `${path}/ta-bort`, act: 'drop-report-template', may: mayKeepTemplate },
    ...{ subject: templateAsked, handle: drop },
  }),
  route<AskedTemplate>({ method: 'get', path: `${path}/fil`, may: mayKeepTemplate, subject: templateAsked, handle: download }),
];
