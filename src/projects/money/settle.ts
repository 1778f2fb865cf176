import type { Ore } from './ore.ts';
import { type Share, shareOut, type Weight } from './share-out.ts';

export const fundingKinds = ['state-grant', 'own', 'other', 'co-financing'] as const;
export const lineKinds = [...fundingKinds, 'cost'] as const;
export type LineKind = (typeof lineKinds)[number];

/** A line of a project's budget, as far as it matters to who owes what. */
export interface SettledLine {
  readonly id: string;
  readonly year: number;
  readonly kind: LineKind;
  readonly planned: Ore;
  /** Co-financing is shared by these; null for all else. */
  readonly weights: readonly Weight[] | null;
  /** What came or was used, and from which principal where the line is shared. */
  readonly booked: readonly { readonly code: string | null; readonly amount: Ore }[];
}

/** What there is between a principal and whoever keeps the money. */
export interface Due {
  readonly code: string;
  readonly share: Ore;
  readonly paid: Ore;
  /** `share` less `paid`: what it owes; below nought: what it gets back. */
  readonly owes: Ore;
}

/** What a line of grants or other means (not co-financing) bore of a year's costs, and what of it was not needed. */
interface Borne {
  readonly lineId: string;
  readonly used: Ore;
  readonly left: Ore;
}

/** A year: its costs, who bears them, and who owes what of it. */
export interface SettledYear {
  readonly year: number;
  readonly costs: Ore;
  readonly borne: readonly Borne[];
  /** What is left of the costs for the principals to share. */
  readonly shared: Ore;
  /** What the principals have agreed to share. */
  readonly agreed: Ore;
  /** Costs that nobody has agreed to bear: there is no co-financing in the year. */
  readonly uncovered: Ore;
  /** What each line of co-financing comes to, agreed or used, and who bears how much of it. */
  readonly lines: readonly { readonly lineId: string; readonly amount: Ore; readonly shares: readonly Share[] }[];
  readonly principals: readonly Due[];
}

interface Settlement {
  readonly years: readonly SettledYear[];
  /** Over all years, by code. */
  readonly principals: readonly Due[];
}

/**
 * Who owes what (docs/adr/0019). A year's costs are borne first by the state grants that came, then by own means, then by others', and what
 * is left by the co-financing, shared by its key. Until the project is over each principal owes its agreed share less what it has paid; then,
 * its part of what was used less what it has paid. Whoever keeps the money bears its own share and owes itself nothing.
 * @param holder code of the principal that keeps the money; null until it is settled
 */
export function settle(lines: readonly SettledLine[], holder: string | null, isOver: boolean): Settlement {
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const settled = years.map((year) => settleYear(year, lines, holder, isOver));
  const codes = [...new Set(settled.flatMap(({ principals }) => principals.map(({ code }) => code)))].sort();
  const principals = codes.map((code) => {
    const own = settled.flatMap((year) => year.principals.filter((each) => each.code === code));
    return due(code, total(own.map(({ share }) => share)), total(own.map(({ paid }) => paid)));
  });
  return { years: settled, principals };
}

function settleYear(year: number, all: readonly SettledLine[], holder: string | null, isOver: boolean): SettledYear {
  const lines = all.filter((line) => line.year === year);
  const of = (kind: LineKind) => lines.filter((line) => line.kind === kind);
  const costs = Math.max(0, total(of('cost').map(bookedOf)));
  const borne: Borne[] = [];
  let left = costs;
  for (const kind of ['state-grant', 'own', 'other'] as const) {
    const parts = bearing(of(kind), left);
    borne.push(...parts);
    left -= total(parts.map(({ used }) => used));
  }
  const shared = of('co-financing');
  const agreed = total(shared.map(({ planned }) => planned));
  const uncovered = shared.length === 0 ? left : 0;
  const parts = isOver ? partsOf(shared, left - uncovered) : shared.map(({ planned }) => planned);
  const shares = shared.map(({ id, weights }, at) => {
    const amount = parts[at] ?? 0;
    return { lineId: id, amount, shares: shareOut(amount, weights ?? []) };
  });
  return {
    ...{ year, costs, borne, shared: left - uncovered, agreed, uncovered, lines: shares },
    principals: duesOf(
      shared,
      shares.flatMap((line) => line.shares),
      holder,
    ),
  };
}

/** Lines of one kind bear as much as came, each in proportion when not all is needed. */
function bearing(lines: readonly SettledLine[], costs: Ore): readonly Borne[] {
  const came = lines.map((line) => Math.max(0, bookedOf(line)));
  const used = shareOut(Math.min(costs, total(came)), weighed(lines, came));
  return lines.map(({ id }, at) => ({
    lineId: id,
    used: used[at]?.amount ?? 0,
    left: (came[at] ?? 0) - (used[at]?.amount ?? 0),
  }));
}

/** What each line of co-financing bears of what is left: as was agreed between them. */
function partsOf(lines: readonly SettledLine[], left: Ore): readonly Ore[] {
  const planned = lines.map((line) => line.planned);
  const weights = total(planned) === 0 ? lines.map(() => 1) : planned;
  return shareOut(left, weighed(lines, weights)).map(({ amount }) => amount);
}

function duesOf(lines: readonly SettledLine[], all: readonly Share[], holder: string | null): readonly Due[] {
  const shares = byCode(all);
  const paid = byCode(
    lines.flatMap(({ booked }) => booked.flatMap(({ code, amount }) => (code === null ? [] : [{ code, amount }]))),
  );
  const codes = [...new Set([...shares.keys(), ...paid.keys()])].sort();
  return codes.map((code) => {
    const share = shares.get(code) ?? 0;
    return due(code, share, code === holder ? share : (paid.get(code) ?? 0));
  });
}

function byCode(all: readonly Share[]): ReadonlyMap<string, Ore> {
  const sums = new Map<string, Ore>();
  for (const { code, amount } of all) sums.set(code, (sums.get(code) ?? 0) + amount);
  return sums;
}

function weighed(lines: readonly SettledLine[], weights: readonly number[]): readonly Weight[] {
  return lines.map(({ id }, at) => ({ code: id, weight: weights[at] ?? 0 }));
}

function due(code: string, share: Ore, paid: Ore): Due {
  return { code, share, paid, owes: share - paid };
}

/** What has come of a line, or been used, all taken together. */
export function bookedOf({ booked }: Pick<SettledLine, 'booked'>): Ore {
  return total(booked.map(({ amount }) => amount));
}

export function total(amounts: readonly Ore[]): Ore {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
