import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { uiFor } from '../../../ui/index.ts';
import { writeMaster } from '../../acts/report/write-master.ts';
import { mayReadRounds, mayWriteReportMaster } from '../../policy.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import type { MasterPart } from '../../report/master.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { presentMaster } from './present.ts';
import { MasterPage } from './view.tsx';
import { masterWords } from './words.ts';

const path = '/beslut/:round/tjansteskrivelse';
const roundAsked = (web: Web) => roundById(web, web.params['round'] ?? '');

async function show(web: Web, round: Round, typed: Typed, request: string, status = 200): Promise<Response> {
  const saved = web.query.get('klart') === 'sparat' ? ({ kind: 'done', text: masterWords[web.lang].saved } as const) : undefined;
  const view = await presentMaster(web, round);
  return web.html(<MasterPage {...{ ui: uiFor(web, { notice: saved }), view, typed, request }} />, status);
}

async function save(web: Web, round: Round): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const part = (name: MasterPart) => form.text(`parts.${name}`);
  const parts = {
    ...{ title: part('title'), recommend: part('recommend'), decide: part('decide'), matter: part('matter') },
    ...{ basis: part('basis'), background: part('background'), distribution: part('distribution') },
  };
  const written = await writeMaster(web, { request, roundId: round.id, parts });
  if (written.ok) return web.redirect(`/beslut/${round.id}/tjansteskrivelse?klart=sparat`);
  return show(web, round, typedAgain(form, written.refusals, web.lang), request, 422);
}

export const reportMasterRoutes: readonly AnyRoute[] = [
  route<Round>({
    method: 'get',
    path,
    may: mayReadRounds,
    subject: roundAsked,
    handle: (web, round) => show(web, round, untouched, newId()),
  }),
  route<Round>({
    method: 'post',
    path,
    act: 'write-report-master',
    may: mayWriteReportMaster,
    subject: roundAsked,
    handle: save,
  }),
];
