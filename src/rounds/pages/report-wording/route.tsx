import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { uiFor } from '../../../ui/index.ts';
import { writeWording } from '../../acts/report/write-wording.ts';
import { mayWriteReport } from '../../policy.ts';
import { type AskedReport, reportAsked, reportPath } from '../report/report-asked.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { presentWording } from './present.ts';
import { WordingPage } from './view.tsx';

const path = '/beslut/:round/tjansteskrivelse/:board/ord';

interface Showing {
  readonly key: string;
  readonly typed: Typed;
  readonly request: string;
  readonly status?: number;
}

async function show(web: Web, asked: AskedReport, { key, typed, request, status = 200 }: Showing): Promise<Response> {
  const view = presentWording(asked, key);
  if (view === null) return web.notFound();
  const page = (
    <WordingPage
      {...{ ui: uiFor(web), view, typed, request }}
      board={asked.authority.board.name}
      roundTitle={asked.round.title}
      roundHref={`/beslut/${asked.round.id}`}
      reportHref={reportPath(asked)}
    />
  );
  return web.html(page, status);
}

/** `choice`: the text as typed, one's own words as they were, or the master's. */
async function save(web: Web, asked: AskedReport): Promise<Response> {
  const form = await web.form();
  const key = form.text('part');
  const choice = form.text('choice');
  const own = asked.wordings.get(key)?.text ?? null;
  const text = choice === 'master' ? null : choice === 'keep' ? own : form.text('text');
  const request = requestIn(form);
  const given = { request, roundId: asked.round.id, boardId: asked.authority.board.id, part: key, text };
  const written = await writeWording(web, given);
  if (written.ok) return web.redirect(`${reportPath(asked)}?klart=sparat`);
  return show(web, asked, { key, typed: typedAgain(form, written.refusals, web.lang), request, status: 422 });
}

export const reportWordingRoutes: readonly AnyRoute[] = [
  route<AskedReport>({
    method: 'get',
    path,
    may: mayWriteReport,
    subject: reportAsked,
    handle: (web, asked) => show(web, asked, { key: web.query.get('del') ?? '', typed: untouched, request: newId() }),
  }),
  route<AskedReport>({
    method: 'post',
    path,
    act: 'write-report-wording',
    may: mayWriteReport,
    subject: reportAsked,
    handle: save,
  }),
];
