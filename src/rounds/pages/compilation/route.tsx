import { bodyOf } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { fileResponse } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { compilationPdf, compilationRows } from '../../compilation/paper.ts';
import { mayReadRounds } from '../../policy.ts';
import { compilationOfRound } from '../../queries/compilation-of-round.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { CompilationPage } from './view.tsx';

/** `/beslut/:round/sammanstallning`: all decisions in one table, to read, to print and to keep. */
export const compilationRoute: AnyRoute = route<Round>({
  method: 'get',
  path: '/beslut/:round/sammanstallning',
  may: mayReadRounds,
  subject: (web) => roundById(web, web.params['round'] ?? ''),
  handle: show,
});

async function show(web: Web, round: Round): Promise<Response> {
  const { lang, today } = web;
  const compilation = await compilationOfRound(web, round, lang);
  const format = web.query.get('format');
  if (format === 'xlsx') {
    return xlsxResponse(`sammanstallning-${compilation.on}`, compilation.title, compilationRows(lang, compilation));
  }
  if (format === 'pdf') {
    const author = (await bodyOf(web))?.name ?? '';
    const standard = web.query.get('standard') === 'a-2a' ? 'a-2a' : 'ua-1';
    return fileResponse(await compilationPdf(compilation, { lang, standard, author, day: today }));
  }
  return web.html(<CompilationPage ui={uiFor(web)} round={round} compilation={compilation} />);
}
