import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileHeaders } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayReadReport } from '../../policy.ts';
import { reportFile, reportFormats } from '../../queries/report/report-files.ts';
import { presentReport } from './present.ts';
import { type AskedReport, reportAsked } from './report-asked.ts';
import { ReportPage } from './view.tsx';
import { reportWords } from './words.ts';

const path = '/beslut/:round/tjansteskrivelse/:board';

async function show(web: Web, asked: AskedReport): Promise<Response> {
  const saved = web.query.get('klart') === 'sparat' ? ({ kind: 'done', text: reportWords[web.lang].saved } as const) : undefined;
  return web.html(<ReportPage ui={uiFor(web, { notice: saved })} view={await presentReport(web, asked)} />);
}

/** Word unless the address says another of the formats. */
async function download(web: Web, asked: AskedReport): Promise<Response> {
  const format = oneOf(web.query.get('format') ?? 'docx', reportFormats);
  if (format === undefined) return web.notFound();
  const standard = web.query.get('standard') === 'a-2a' ? 'a-2a' : 'ua-1';
  const file = await reportFile(web, asked, format, standard);
  return new Response(file.bytes, { headers: fileHeaders({ ...file, size: file.bytes.length }) });
}

export const reportRoutes: readonly AnyRoute[] = [
  route<AskedReport>({ method: 'get', path, may: mayReadReport, subject: reportAsked, handle: show }),
  route<AskedReport>({ method: 'get', path: `${path}/fil`, may: mayReadReport, subject: reportAsked, handle: download }),
];
