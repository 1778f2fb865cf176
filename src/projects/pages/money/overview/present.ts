import type { Lang } from '../../../../ui/index.ts';
import type { MoneyLine, MoneyYear, NamedDue, ProjectMoney, Settled } from '../../../money/money.ts';
import { kronor, type Ore, plainKronor } from '../../../money/ore.ts';
import { fundingKinds, total } from '../../../money/settle.ts';
import { keyInWords, moneyWords } from '../money-words.ts';
import { words } from './words.ts';

/** A row of a year's table: a line, or a sum of lines. */
export interface BudgetRow {
  /** Of a line; null of a sum. */
  readonly lineId: string | null;
  readonly title: string;
  readonly kind: string;
  readonly from: string;
  readonly planned: string;
  readonly outcome: string;
  readonly difference: string;
  readonly example: boolean;
}

/** What a principal is to bear, has paid, and owes. The last row is the sum, without a code. */
export interface ShareRow {
  readonly code: string | null;
  readonly name: string;
  readonly isKeeper: boolean;
  readonly share: string;
  readonly paid: string;
  readonly owes: string;
}

export interface YearView {
  readonly year: number;
  readonly rows: readonly BudgetRow[];
  /** Empty where nothing is shared, or where the settlement says the same. */
  readonly shares: readonly ShareRow[];
  /** Nobody owes anything of the year, or the settlement counts all years together: kept folded. */
  readonly isFolded: boolean;
  /** The keys that the shares follow, with where their figures are from. */
  readonly keys: readonly string[];
  readonly warnings: readonly string[];
}

export function yearsOf(lang: Lang, money: ProjectMoney): readonly YearView[] {
  return money.settled.years.map((year) => {
    const lines = money.lines.filter((line) => line.year === year.year);
    const keys = lines.flatMap(({ key }) => (key === null ? [] : [keyInWords(lang, key)]));
    const isSaid = money.isOver && money.settled.years.length === 1;
    return {
      ...{ year: year.year, rows: rowsOf(lang, year, lines), keys: [...new Set(keys)] },
      shares: isSaid ? [] : sharesOf(lang, year.principals, money.holder?.code ?? null),
      isFolded: money.isOver || year.principals.every(({ owes }) => owes === 0),
      warnings: warningsOf(lang, year, money.isOver),
    };
  });
}

function rowsOf(lang: Lang, year: MoneyYear, lines: readonly MoneyLine[]): readonly BudgetRow[] {
  const w = words[lang];
  const of = (kinds: readonly string[]) => lines.filter(({ kind }) => kinds.includes(kind)).map((line) => lineRow(lang, line));
  const sum = (title: string, { planned, outcome }: { planned: Ore; outcome: Ore }) => sumRow(lang, title, planned, outcome);
  const funding = fundingKinds.flatMap((kind) => of([kind]));
  const costs = of(['cost']);
  return [
    ...(funding.length === 0 ? [] : [...funding, sum(w.allFunding, year.funding)]),
    ...(costs.length === 0 ? [] : [...costs, sum(w.allCosts, year.cost)]),
    sumRow(lang, w.balance, year.funding.planned - year.cost.planned, year.funding.outcome - year.cost.outcome),
  ];
}

function lineRow(lang: Lang, { id, title, kind, from, key, planned, outcome, example }: MoneyLine): BudgetRow {
  return {
    ...{ ...sumRow(lang, title, planned, outcome), lineId: id, kind: moneyWords[lang].kinds[kind], example },
    from: key === null ? from : key.title,
  };
}

function sumRow(lang: Lang, title: string, planned: Ore, outcome: Ore): BudgetRow {
  const kr = (ore: Ore) => plainKronor(ore, lang);
  return {
    ...{ lineId: null, title, kind: '', from: '', example: false },
    ...{ planned: kr(planned), outcome: kr(outcome), difference: kr(outcome - planned) },
  };
}

/** By principal, with the sum last; empty where nothing is shared. */
export function sharesOf(lang: Lang, dues: readonly NamedDue[], holder: string | null): readonly ShareRow[] {
  if (dues.length === 0) return [];
  const w = words[lang];
  const kr = (ore: Ore) => plainKronor(ore, lang);
  const owed = (owes: Ore) => (owes < 0 ? w.back(kr(-owes)) : kr(owes));
  const sum = (key: 'share' | 'paid' | 'owes') => total(dues.map((each) => each[key]));
  return [
    ...dues.map(({ code, name, share, paid, owes }) => ({
      ...{ code, name, isKeeper: code === holder, share: kr(share), paid: kr(paid) },
      owes: owed(owes),
    })),
    {
      ...{ code: null, name: moneyWords[lang].sum, isKeeper: false },
      ...{ share: kr(sum('share')), paid: kr(sum('paid')), owes: owed(sum('owes')) },
    },
  ];
}

function warningsOf(lang: Lang, year: MoneyYear, isOver: boolean): readonly string[] {
  const w = words[lang];
  const kr = (ore: Ore) => kronor(ore, lang);
  const gap = year.cost.planned - year.funding.planned;
  return [
    ...(gap > 0 && !isOver ? [w.gap(year.year, kr(gap))] : []),
    ...(gap < 0 && !isOver ? [w.more(year.year, kr(-gap))] : []),
    ...(isOver && year.uncovered > 0 ? [w.uncovered(year.year, kr(year.uncovered))] : []),
    ...(isOver && year.uncovered === 0 && year.shared > year.agreed ? [w.over(year.year, kr(year.shared), kr(year.agreed))] : []),
  ];
}

/** What was not needed of grants and other means, as a sentence each. */
export function leftOver(lang: Lang, { lines }: ProjectMoney, { years }: Settled): readonly string[] {
  const w = words[lang];
  return years.flatMap(({ year, borne }) =>
    borne.flatMap(({ lineId, left }) => {
      const line = lines.find(({ id }) => id === lineId);
      if (line === undefined || left === 0) return [];
      const amount = kronor(left, lang);
      return line.kind === 'own' ? [w.kept(amount, line.title, year)] : [w.repaid(line.from, amount, line.title, year)];
    }),
  );
}

/** The bars: each year's planned costs, used, left, or more than was planned, in whole öre. */
export function barsOf(lang: Lang, { settled }: ProjectMoney) {
  const w = words[lang];
  return settled.years
    .filter(({ cost }) => cost.planned > 0 || cost.outcome > 0)
    .map(({ year, cost: { planned, outcome } }) => {
      const used = Math.max(0, outcome);
      return {
        under: String(year),
        words: w.bar(year, kronor(used, lang), kronor(planned, lang)),
        counts: [Math.min(used, planned), Math.max(0, planned - used), Math.max(0, used - planned)],
      };
    });
}
