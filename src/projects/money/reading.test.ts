import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { moneySentence } from './money-sentence.ts';
import { type LineFacts, projectMoney } from './project-money.ts';
import { type KeyMember, weightsOf } from './weights.ts';

const members: readonly KeyMember[] = [
  { id: 'r', code: '0005', name: 'Region Östergötland', kind: 'region' },
  { id: 'l', code: '0580', name: 'Linköping', kind: 'municipality' },
  { id: 'm', code: '0583', name: 'Motala', kind: 'municipality' },
];
const read = (kind: Parameters<typeof weightsOf>[0], typed: Record<string, string>, pasted = '') => {
  const result = weightsOf(kind, members, typed, pasted);
  if (!result.ok) return result.refusals[0];
  return Object.fromEntries(result.value.map(({ principalId, weight }) => [principalId, weight]));
};

describe('what principals weigh', () => {
  it('is typed, or pasted with or without heads, by code or name', () => {
    expect(read('inhabitants', { '0580': '165\u00a0527', '0583': ' 44088 ' })).toEqual({ l: 165_527, m: 44_088 });
    expect(read('fixed', {}, 'Kod\tTal\n580\t60\nmotala\t40')).toEqual({ l: 60, m: 40 });
    expect(read('half', { '0005': '1', '0580': '2', '0583': '3' })).toEqual({ r: 5, l: 2, m: 3 });
    expect(read('equal', {})).toEqual({ r: 1, l: 1, m: 1 });
    expect(read('equal', { '0580': '7', '0583': '0' })).toEqual({ l: 1, m: 0 });
  });

  it.each([
    ['inhabitants', {}, '', 'weights-missing', 'weight-0005'],
    ['inhabitants', { '0580': '0' }, '', 'weights-missing', 'weight-0005'],
    ['fixed', { '0580': '1,5' }, '', 'weight-wrong', 'weight-0580'],
    ['fixed', { '0580': '1000000001' }, '', 'weight-wrong', 'weight-0580'],
    ['fixed', { '0580': '1' }, '0583;1', 'weights-twice', 'pasted'],
    ['fixed', {}, '0580;1\n0580;2', 'weight-line', 'pasted'],
    ['fixed', {}, '0580;1\n9999;2', 'weight-line', 'pasted'],
    ['fixed', {}, '0580;"1', 'weight-line', 'pasted'],
    ['half', { '0005': '5' }, '', 'no-region', 'weight-0005'],
  ] as const)('%s of %j and “%s” is refused: %s', (kind, typed, pasted, code, field) => {
    expect(read(kind, typed, pasted)).toMatchObject({ code, field });
  });
});

describe('the money of a project', () => {
  const key = {
    ...({
      id: 'k',
      title: 'Lika',
      kind: 'equal',
      asOf: Temporal.PlainDate.from('2026-01-01'),
      source: 'Beslut',
      example: false,
    } as const),
    weights: members.map(({ id, code, name }) => ({ principalId: id, code, name, weight: 1 })),
  };
  const on = Temporal.PlainDate.from('2026-02-01');
  const line = (
    year: number,
    kind: LineFacts['kind'],
    planned: number,
    booked: readonly (readonly [string, number])[],
  ): LineFacts => ({
    ...{ id: `${kind} ${year}`, year, kind, title: kind, from: '', example: false, key: kind === 'co-financing' ? key : null },
    plans: [{ id: 'p', amount: planned, on, reason: '' }],
    bookings: booked.map(([code, amount]) => {
      const principal = members.find((each) => each.code === code);
      return { id: 'b', amount, on, text: '', principal: principal === undefined ? null : { code, name: principal.name } };
    }),
  });
  const said = (lines: readonly LineFacts[], isOver: boolean, holder: string | null) =>
    moneySentence(
      'sv',
      projectMoney({
        projectId: 'x',
        lines,
        isOver,
        principals: members,
        holder: holder === null ? null : { code: holder, name: 'Regionen' },
      }),
      2026,
    ).replaceAll('\u00a0', ' ');
  const lines = [
    line(2026, 'co-financing', 30_000, [['0583', 10_000]]),
    line(2026, 'cost', 30_000, [['', 3_000]]),
    line(2027, 'co-financing', 60_000, []),
  ];

  it('says what there is, who owes, and nothing of years that have not begun', () => {
    expect(said([], false, null)).toBe('Projektet har ingen budget än.');
    expect(said(lines, false, '0005')).toBe(
      'Budgeten för 2026–2027 är 300 kr. 200 kr har kommit in och 30 kr är använt. Linköping har 100 kr kvar att betala.',
    );
    expect(said([line(2026, 'cost', 500, [])], false, null)).toContain('Ingen huvudman delar kostnaden.');
  });

  it('says what is to be paid and what goes back when it is over', () => {
    expect(said(lines, true, '0005')).toBe(
      'Projektet är avslutat. Det kostade 30 kr, av 300 kr i budget, och 110 kr kom in. Linköping har 10 kr kvar att betala. Motala ska få tillbaka 90 kr.',
    );
  });

  it('has lines that make the sums of their year, whoever keeps it', () => {
    const booked = fc.array(fc.tuple(fc.constantFrom('0005', '0580', '0583'), fc.integer({ min: 1, max: 999 })), {
      maxLength: 4,
    });
    const drawn = fc.array(
      fc.tuple(fc.constantFrom(2026, 2027), fc.constantFrom('state-grant', 'own', 'co-financing', 'cost'), fc.nat(999), booked),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(drawn, fc.boolean(), fc.constantFrom(null, '0005', '0583'), (all, isOver, code) => {
        const facts = all.map(([year, kind, planned, some], at) => ({
          ...line(year, kind, planned, kind === 'co-financing' ? some : some.map(([, amount]) => ['', amount] as const)),
          id: `line-${at}`,
        }));
        const holder = code === null ? null : { code, name: 'Den som håller i pengarna' };
        const { lines: counted, settled } = projectMoney({ projectId: 'x', lines: facts, isOver, principals: members, holder });
        for (const { year, funding, cost } of settled.years) {
          const sum = (isCost: boolean, key: 'planned' | 'outcome') =>
            counted
              .filter((each) => each.year === year && (each.kind === 'cost') === isCost)
              .reduce((to, each) => to + each[key], 0);
          expect([sum(false, 'planned'), sum(false, 'outcome')]).toEqual([funding.planned, funding.outcome]);
          expect([sum(true, 'planned'), sum(true, 'outcome')]).toEqual([cost.planned, cost.outcome]);
        }
        for (const { planned, shares } of counted.filter(({ key: by }) => by !== null)) {
          expect(shares.reduce((to, { amount }) => to + amount, 0)).toBe(planned);
        }
      }),
    );
  });
});
