import { describe, expect, it } from 'vitest';
import { approves, roundOfFourteen, situationOn } from '../../../test/support/round-of-fourteen.ts';
import { roundSituation } from '../telling/round-situation.ts';
import { type CompilationRow, compilationOf } from './compilation.ts';
import { compilationRows } from './paper.ts';

const sheet = { textTitle: 'Arbetsplan 2026–2027, version 3', registrationNumber: 'RÖ 2026-12', example: true };
const march = compilationOf({ situation: situationOn('2026-03-28'), subject: 'plan', sheet });

/** What is said of the principal, cell by cell. */
function said(rows: readonly CompilationRow[], code: string): string[] {
  return rows
    .filter((row) => row.code === code)
    .map((row) => [row.numbers, row.day, row.paragraph, row.outcome, row.conditions, row.evidence, row.legalForce].join(' | '));
}

describe('the compilation of decisions', () => {
  it('says first how it stands', () => {
    expect(march.headline).toBe('Elva av fjorton har godkänt. Planen gäller inte än.');
    expect(march.title).toBe('Sammanställning av beslut: Arbetsplan 2026–2027, version 3');
  });

  it.each([
    ['0580', 'SON 2026-220 | 2026-02-12 | 7 | Tillstyrkt |  | Justerat utdrag | '],
    ['0580', 'VÄN 2026-378 | 2026-02-20 | 12 | Godkänt | på villkor att alla andra gör det | Justerat utdrag | 2026-03-20'],
    ['0583', '26/SN 0057 | 2026-03-03 | 29 | Återremiss |  | Justerat utdrag | '],
    ['0509', 'SN 2026.21 | 2026-03-05 | 11 | Bordlagt, behandlas igen 2 april 2026 |  | Justerat utdrag | '],
    ['0512', 'YSN 2026-8 |  |  | Behandlas 14 april 2026 |  |  | '],
    ['0563', 'VSN 2026-14 | 2026-03-25 |  | Godkänt | på villkor att alla andra gör det | Muntligt besked | Inte känt än'],
  ])('tells of %s: %s', (code, row) => {
    expect(said(march.rows, code)).toContain(row);
  });

  it('has a row for every step, and every principal', () => {
    expect(march.rows).toHaveLength(15);
    expect(new Set(march.rows.map(({ code }) => code)).size).toBe(14);
  });

  it('keeps what was decided before apart from what holds', () => {
    const facts = roundOfFourteen([approves('0509', '2026-04-02', { paragraph: '19' })]);
    const situation = roundSituation({ lang: 'sv', facts, on: '2026-04-03', known: null, planned: new Map() });
    const april = compilationOf({ situation, subject: 'plan', sheet });
    expect(said(april.rows, '0509')[0]).toContain('2026-04-02 | 19 | Godkänt');
    expect(said(april.earlier, '0509')).toEqual(['SN 2026.21 | 2026-03-05 | 11 | Bordlagt |  | Justerat utdrag | ']);
  });

  it('knows no more than the day did', () => {
    const january = compilationOf({ situation: situationOn('2026-01-15'), subject: 'plan', sheet });
    expect(january.rows.every(({ day, legalForce }) => day === '' && legalForce === '')).toBe(true);
    expect(january.earlier).toEqual([]);
  });

  it('becomes a workbook with as many cells in every row', () => {
    const rows = compilationRows('sv', march);
    expect(rows[0]?.[0]).toBe('Kod');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
    expect(rows).toHaveLength(16);
  });
});
