import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { stateWords, uiFor } from '../../../ui/index.ts';
import { mayReadRounds } from '../../policy.ts';
import { chosenRows, readListAsked } from './asked.ts';
import { type RoundRow, roundRows } from './present.ts';
import { RoundsPage } from './view.tsx';
import { roundsWords } from './words.ts';

/** The list as rows for a file, its head first. */
function listAsFile(lang: 'sv' | 'en', rows: readonly RoundRow[]): string[][] {
  const { text, state, stands, sent, answerBy, number } = roundsWords[lang];
  return [
    [text, state, stands, sent, answerBy, number],
    ...rows.map((row) => [row.title, stateWords[lang][row.state], row.sentence, row.sentOn, row.answerBy, row.number]),
  ];
}

async function show(web: Web): Promise<Response> {
  const rows = await roundRows(web);
  const asked = readListAsked(web.query);
  const format = web.query.get('format');
  const name = `beslut-${web.today.toString()}`;
  const file = () => listAsFile(web.lang, chosenRows(rows, asked));
  if (format === 'csv') return csvResponse(name, file());
  if (format === 'xlsx') return xlsxResponse(name, roundsWords[web.lang].title, file());
  return web.html(<RoundsPage ui={uiFor(web)} rows={rows} asked={asked} />);
}

export const roundsListRoute: AnyRoute = route({ method: 'get', path: '/beslut', may: mayReadRounds, handle: show });
