import type { ProjectPaper } from '../papers/project-paper.ts';
import type { MoneyLine, ProjectMoney } from './money.ts';

/**
 * What a frozen paper says of the money: as much as a closing report does. A charter leaves out the costs' outcome and the settlement,
 * which is as if the project were over on the day.
 */
export function paperMoney({ lines, final }: ProjectMoney): Pick<ProjectPaper, 'funding' | 'costs' | 'settlement'> {
  return {
    funding: lines.flatMap((line) => {
      const { id, year, kind, title, from, planned, shares } = line;
      return kind === 'cost' ? [] : [{ id, year, kind, title, from, amount: planned, key: keyOf(line), shares }];
    }),
    costs: lines
      .filter(({ kind }) => kind === 'cost')
      .map(({ id, year, title, planned, outcome }) => ({ id, year, title, amount: planned, outcome })),
    settlement: final.principals.map(({ code, name, share, paid, owes }) => ({ code, name, share, paid, owes })),
  };
}

function keyOf({ key }: MoneyLine) {
  return key === null ? null : { title: key.title, source: key.source, asOf: key.asOf.toString() };
}
