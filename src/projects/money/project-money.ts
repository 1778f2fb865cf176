import type { MoneyLine, MoneyYear, NamedDue, ProjectMoney, Settled } from './money.ts';
import { bookedOf, type Due, type LineKind, type SettledLine, type SettledYear, settle, total } from './settle.ts';
import { shareOut } from './share-out.ts';

/** What is known of a project's money, before anything is counted. */
interface MoneyFacts {
  readonly projectId: string;
  readonly holder: { readonly code: string; readonly name: string } | null;
  readonly isOver: boolean;
  readonly lines: readonly LineFacts[];
  /** Every principal that the lines' keys or bookings name, in the order that they are shown. */
  readonly principals: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

export type LineFacts = Omit<MoneyLine, 'planned' | 'outcome' | 'shares'>;

/** Counts a project's money: sums by year, shares by principal, who owes what. Pure. */
export function projectMoney(facts: MoneyFacts): ProjectMoney {
  const { projectId, holder, isOver, lines, principals } = facts;
  const settledLines = lines.map(settledLineOf);
  const named = (due: Due): readonly NamedDue[] => {
    const found = principals.find(({ code }) => code === due.code);
    return found === undefined ? [] : [{ ...due, principalId: found.id, name: found.name }];
  };
  const place = new Map(principals.map(({ code }, at) => [code, at]));
  const inOrder = (dues: readonly Due[]) =>
    dues.flatMap(named).sort((a, b) => (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0));
  const settledAs = (over: boolean): Settled => {
    const { years, principals: all } = settle(settledLines, holder?.code ?? null, over);
    return { years: years.map((year) => withSums(year, settledLines, inOrder(year.principals))), principals: inOrder(all) };
  };
  const final = settledAs(true);
  const settled = isOver ? final : settledAs(false);
  return {
    projectId,
    holder,
    isOver,
    settled,
    final,
    lines: lines.map((line, at) => counted(line, settledLines[at], facts, settled)),
  };
}

function settledLineOf({ id, year, kind, plans, bookings, key }: LineFacts): SettledLine {
  return {
    ...{ id, year, kind, planned: plans.at(-1)?.amount ?? 0, weights: key?.weights ?? null },
    booked: bookings.map(({ principal, amount }) => ({ code: principal?.code ?? null, amount })),
  };
}

function withSums(year: SettledYear, lines: readonly SettledLine[], principals: readonly NamedDue[]): MoneyYear {
  const of = (chosen: (kind: LineKind) => boolean) => lines.filter((line) => line.year === year.year && chosen(line.kind));
  const planned = (chosen: (kind: LineKind) => boolean) => total(of(chosen).map((line) => line.planned));
  const came = total(of((kind) => kind !== 'cost' && kind !== 'co-financing').map(bookedOf));
  return {
    ...year,
    principals,
    funding: { planned: planned((kind) => kind !== 'cost'), outcome: came + total(principals.map(({ paid }) => paid)) },
    cost: { planned: planned((kind) => kind === 'cost'), outcome: total(of((kind) => kind === 'cost').map(bookedOf)) },
  };
}

function counted(line: LineFacts, settled: SettledLine | undefined, facts: MoneyFacts, years: Settled): MoneyLine {
  const { planned = 0, booked = [], weights = null } = settled ?? {};
  const nameOf = (code: string) => facts.principals.find((each) => each.code === code)?.name ?? code;
  const holder = facts.holder?.code ?? null;
  const own = years.years
    .flatMap((year) => year.lines)
    .find(({ lineId }) => lineId === line.id)
    ?.shares.find(({ code }) => code === holder)?.amount;
  const others = booked.filter(({ code }) => code === null || code !== holder);
  return {
    ...{ ...line, planned, outcome: total(others.map(({ amount }) => amount)) + (own ?? 0) },
    shares: (weights === null ? [] : shareOut(planned, weights)).map(({ code, amount }) => ({
      code,
      name: nameOf(code),
      amount,
    })),
  };
}
