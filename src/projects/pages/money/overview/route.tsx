import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../../platform/sheets/xlsx.ts';
import { moneySentence } from '../../../money/money-sentence.ts';
import { oreAsDecimal } from '../../../money/ore.ts';
import { mayKeepProjects, maySeeProjects } from '../../../policy.ts';
import { hasBegun } from '../../../project-life.ts';
import { callsOf } from '../../../queries/money/calls.ts';
import { moneyOf } from '../../../queries/money/money.ts';
import { type InProject, projectAsked, uiSaying } from '../../work-parts/in-project.tsx';
import { moneyWords } from '../money-words.ts';
import { fileRows } from './file-rows.ts';
import { barsOf, leftOver, sharesOf, yearsOf } from './present.ts';
import { MoneyPage } from './view.tsx';
import { words } from './words.ts';

/** `/projekt/:project/pengar`: budget and outcome by year, and who owes what; `?format=csv` and `xlsx` are all of it. */
export const moneyRoute: AnyRoute = route<InProject>({
  ...{ method: 'get', path: '/projekt/:project/pengar', may: maySeeProjects, subject: projectAsked },
  handle: async (web, { project, mayKeep, mayWork }) => {
    const { lang } = web;
    const money = await moneyOf(web, project.id);
    const file = await asFile(web, money);
    if (file !== null) return file;
    const keeper = money.holder?.code ?? null;
    const names = new Map(money.settled.principals.map(({ principalId, name }) => [principalId, name]));
    const together = sharesOf(lang, money.settled.principals, keeper);
    const isSettledLater = !money.isOver && money.lines.some(({ kind }) => kind === 'co-financing');
    const view = {
      ...{ project, mayKeep, mayWork, money, sentence: moneySentence(lang, money, web.today.year) },
      mayCall:
        mayKeepProjects.allows(web.actor, undefined) &&
        hasBegun(project) &&
        money.settled.principals.some(({ owes }) => owes > 0),
      years: yearsOf(lang, money),
      bars: barsOf(lang, money),
      together: money.isOver || money.settled.years.filter(({ principals }) => principals.length > 0).length > 1 ? together : [],
      left: leftOver(lang, money, money.final),
      final: isSettledLater ? sharesOf(lang, money.final.principals, keeper) : [],
      calls: (await callsOf(web, project.id)).map((call) => ({ ...call, name: names.get(call.principalId) ?? '' })),
    };
    return web.html(<MoneyPage ui={uiSaying(web, words[lang].notices)} view={view} />);
  },
});

async function asFile(web: Web, money: Parameters<typeof fileRows>[1]): Promise<Response | null> {
  const format = web.query.get('format');
  if (format !== 'csv' && format !== 'xlsx') return null;
  const rows = fileRows(web.lang, money);
  if (format === 'csv') {
    return csvResponse(
      'pengar',
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : oreAsDecimal(cell.ore)))),
    );
  }
  // A workbook's numbers are what its own sums are made of.
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.ore / 100)));
  return xlsxResponse('pengar', moneyWords[web.lang].money, cells);
}
