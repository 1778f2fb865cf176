import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronor, oreAsDecimal, plainKronor, readOre } from './ore.ts';
import { type SettledLine, settle } from './settle.ts';
import { shareOut } from './share-out.ts';

describe('kronor as typed', () => {
  it.each([
    ['1 234 567,50', 123_456_750],
    ['1\u00a0234\u202f567,5 kr', 123_456_750],
    ['1.234.567,50 kr', 123_456_750],
    ['1500.5', 150_050],
    ['1500', 150_000],
    ['−200,00', -20_000],
    ['- 200', -20_000],
    ['1234567:-', 123_456_700],
    ['0', 0],
    ['-0', 0],
    ['SEK 12', 1200],
  ])('%s is understood', (text, ore) => {
    expect(readOre(text)).toBe(ore);
  });

  it.each([
    '',
    'kr',
    'tolv',
    '1.234',
    '1,234',
    '12 34',
    '1 2345',
    '1e5',
    '1,2,3',
    '12 tkr',
    '1.234.56',
    '--1',
    '12345678901234',
    'NaN',
  ])('%s is not', (text) => {
    expect(readOre(text)).toBeNull();
  });

  it('is said as it is typed, whatever the sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }), (ore) => {
        expect(readOre(kronor(ore, 'sv'))).toBe(ore);
        expect(readOre(oreAsDecimal(ore))).toBe(ore);
      }),
    );
    expect([kronor(123_456_750, 'en'), plainKronor(-5, 'sv'), plainKronor(100, 'en')]).toEqual([
      'SEK\u00a01,234,567.50',
      '−0,05',
      '1',
    ]);
  });
});

const weights = fc
  .uniqueArray(
    fc.tuple(fc.stringMatching(/^0[0-9]{3}$/), fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1e9 }))),
    {
      selector: ([code]) => code,
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((pairs) => pairs.map(([code, weight]) => ({ code, weight })))
  .filter((all) => all.some(({ weight }) => weight > 0));
const amounts = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 10_000_000_000_000 }));

describe('sharing out', () => {
  it('adds up, is nowhere an öre wrong, follows no order, and is as counted by hand', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const shares = shareOut(amount, all);
        const of = new Map(shares.map((share) => [share.code, share.amount]));
        expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
        const whole = all.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
        for (const { code, weight } of all) {
          const off = BigInt(of.get(code) ?? -1) * whole - BigInt(amount) * BigInt(weight);
          expect(off < whole && off > -whole).toBe(true);
        }
        expect(new Map(shareOut(amount, all.toReversed()).map((share) => [share.code, share.amount]))).toEqual(of);
        expect(of).toEqual(byHand(amount, all));
        expect(shareOut(-amount, all).map((share) => share.amount + (of.get(share.code) ?? 0))).toEqual(all.map(() => 0));
      }),
    );
  });

  it('cannot share among nobody', () => {
    expect(() => shareOut(1, [])).toThrow(RangeError);
    expect(() => shareOut(1, [{ code: '0580', weight: 0 }])).toThrow(RangeError);
    expect(shareOut(0, [{ code: '0580', weight: 0 }])).toEqual([{ code: '0580', amount: 0 }]);
  });
});

/** As one would with paper: everybody's part cut down to whole öre, then öre by öre to whoever lacks most. */
function byHand(amount: number, all: readonly { code: string; weight: number }[]): Map<string, number> {
  const whole = all.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const of = new Map(all.map(({ code, weight }) => [code, Number((BigInt(amount) * BigInt(weight)) / whole)]));
  const given = new Set<string>();
  const lacks = (code: string, weight: number) => BigInt(amount) * BigInt(weight) - BigInt(of.get(code) ?? 0) * whole;
  while ([...of.values()].reduce((sum, part) => sum + part, 0) < amount) {
    let next: { code: string; lack: bigint } | null = null;
    for (const { code, weight } of all) {
      const lack = lacks(code, weight);
      if (given.has(code)) continue;
      if (next === null || lack > next.lack || (lack === next.lack && code < next.code)) next = { code, lack };
    }
    if (next === null) throw new Error('more is over than there are receivers');
    given.add(next.code);
    of.set(next.code, (of.get(next.code) ?? 0) + 1);
  }
  return of;
}

const codes = ['0005', '0509', '0512', '0560', '0580'];
const lines = fc.array(
  fc.record({
    year: fc.constantFrom(2026, 2027),
    kind: fc.constantFrom('state-grant', 'own', 'other', 'co-financing', 'cost', 'cost'),
    planned: fc.integer({ min: 0, max: 400 }),
    weights: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 })
      .filter((all) => all.some((each) => each > 0)),
    booked: fc.array(fc.record({ by: fc.nat(4), amount: fc.integer({ min: -60, max: 300 }) }), { maxLength: 5 }),
  }),
  { maxLength: 9 },
);

describe('who owes what', () => {
  it('adds up to the öre, over or not, and is as counted öre by öre', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(null, ...codes), fc.boolean(), (drawn, holder, isOver) => {
        const given: SettledLine[] = drawn.map(({ booked, weights: drawnWeights, ...line }, at) => {
          const isShared = line.kind === 'co-financing';
          return {
            ...{ ...line, id: `line-${at}` },
            weights: isShared ? codes.map((code, place) => ({ code, weight: drawnWeights[place] ?? 0 })) : null,
            booked: booked.map(({ by, amount }) => ({ code: isShared ? (codes[by] ?? null) : null, amount })),
          };
        });
        const { years, principals } = settle(given, holder, isOver);
        for (const year of years) {
          const sum = (key: 'share' | 'paid' | 'owes') => year.principals.reduce((all, each) => all + each[key], 0);
          const used = year.borne.reduce((all, each) => all + each.used, 0);
          expect(used + year.shared + year.uncovered).toBe(year.costs);
          expect(sum('share')).toBe(isOver ? year.shared : year.agreed);
          expect(sum('owes')).toBe(sum('share') - sum('paid'));
          expect(year.principals.find(({ code }) => code === holder)?.owes ?? 0).toBe(0);
          expect(new Map(year.principals.map(({ code, share }) => [code, share]))).toEqual(
            sharesByHand(given, year.year, isOver ? year.shared : null),
          );
          expect(new Map(year.borne.map(({ lineId, used: part }) => [lineId, part]))).toEqual(oreByOre(given, year.year));
        }
        for (const { code, share, paid, owes } of principals) {
          const own = years.flatMap((year) => year.principals.filter((each) => each.code === code));
          expect([share, paid]).toEqual([own.reduce((a, b) => a + b.share, 0), own.reduce((a, b) => a + b.paid, 0)]);
          expect(owes).toBe(share - paid);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** What each principal bears of a year's co-financing: of what is planned, or of `used`, line by line. */
function sharesByHand(given: readonly SettledLine[], year: number, used: number | null): Map<string, number> {
  const of = given.filter((line) => line.year === year && line.kind === 'co-financing');
  const isAnyPlanned = of.some(({ planned }) => planned > 0);
  const byPlan = of.map(({ id, planned }) => ({ code: id, weight: isAnyPlanned ? planned : 1 }));
  const parts = used === null || of.length === 0 ? null : byHand(used, byPlan);
  const found = new Map<string, number>();
  for (const line of of)
    for (const [code, part] of byHand(parts?.get(line.id) ?? line.planned, line.weights ?? []))
      found.set(code, (found.get(code) ?? 0) + part);
  return found;
}

/** What each line of grants and other means bears of a year, an öre of cost at a time, kind after kind. */
function oreByOre(given: readonly SettledLine[], year: number): Map<string, number> {
  const of = given.filter((line) => line.year === year);
  const came = (line: SettledLine) =>
    Math.max(
      0,
      line.booked.reduce((sum, { amount }) => sum + amount, 0),
    );
  let costs = of
    .filter(({ kind }) => kind === 'cost')
    .reduce((sum, line) => sum + line.booked.reduce((all, each) => all + each.amount, 0), 0);
  const found = new Map<string, number>();
  for (const kind of ['state-grant', 'own', 'other']) {
    const pot = of.filter((line) => line.kind === kind);
    let taken = 0;
    const most = pot.reduce((sum, line) => sum + came(line), 0);
    while (costs > 0 && taken < most) {
      costs -= 1;
      taken += 1;
    }
    const parts =
      most === 0
        ? new Map<string, number>()
        : byHand(
            taken,
            pot.map((line) => ({ code: line.id, weight: came(line) })),
          );
    for (const line of pot) found.set(line.id, parts.get(line.id) ?? 0);
  }
  return found;
}

describe('the settlement of a project in two years', () => {
  const key = [
    { code: '0005', weight: 3 },
    { code: '0580', weight: 2 },
    { code: '0512', weight: 1 },
  ];
  const line = (
    id: string,
    year: number,
    kind: SettledLine['kind'],
    planned: number,
    booked: SettledLine['booked'],
  ): SettledLine => ({
    ...{ id, year, kind, planned, booked },
    weights: kind === 'co-financing' ? key : null,
  });
  const given = [
    line('grant', 2026, 'state-grant', 600, [{ code: null, amount: 600 }]),
    line('shared', 2026, 'co-financing', 600, [
      { code: '0580', amount: 250 },
      { code: '0580', amount: -50 },
      { code: '0512', amount: 40 },
    ]),
    line('cost', 2026, 'cost', 1200, [{ code: null, amount: 900 }]),
    line('grant-2', 2027, 'state-grant', 500, [{ code: null, amount: 500 }]),
    line('cost-2', 2027, 'cost', 400, [{ code: null, amount: 400 }]),
  ];
  const said = (isOver: boolean, holder: string | null) =>
    Object.fromEntries(
      settle(given, holder, isOver).principals.map(({ code, share, paid, owes }) => [code, [share, paid, owes]]),
    );

  it('is by what was agreed while it goes on', () => {
    expect(said(false, '0005')).toEqual({ '0005': [300, 300, 0], '0580': [200, 200, 0], '0512': [100, 40, 60] });
  });

  it('is by what was used when it is over: whoever paid too much gets it back', () => {
    expect(said(true, '0005')).toEqual({ '0005': [150, 150, 0], '0580': [100, 200, -100], '0512': [50, 40, 10] });
    expect(said(true, null)['0005']).toEqual([150, 0, 150]);
    expect(settle(given, '0005', true).years[1]?.borne).toEqual([{ lineId: 'grant-2', used: 400, left: 100 }]);
  });

  it('says what nobody has agreed to bear', () => {
    const alone = settle([line('cost', 2026, 'cost', 0, [{ code: null, amount: 70 }])], null, true);
    expect(alone.years[0]).toMatchObject({ costs: 70, shared: 0, uncovered: 70, principals: [] });
  });
});
