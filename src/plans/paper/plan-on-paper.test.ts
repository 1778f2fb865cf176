import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compilation, planOnPaper as plan, roundOfVersion as round } from '../../../test/support/plan-on-paper.ts';
import type { PlanLife } from '../plan-life.ts';
import { planSheet, stateOnPaper } from './plan-on-paper.ts';

describe('a plan on paper', () => {
  const from = Temporal.PlainDate.from('2026-05-01');
  const to = Temporal.PlainDate.from('2027-12-31');
  const cases: readonly (readonly [string, PlanLife, boolean])[] = [
    ['Utkast. Inte sänt för beslut.', { state: 'draft', withdrawnOn: null }, false],
    ['Återkallad. Inte i kraft.', { state: 'draft', withdrawnOn: from }, true],
    ['Ännu inte i kraft.', { state: 'out', round: round(3) }, true],
    ['Återkallad. Inte i kraft.', { state: 'out', round: round(4) }, true],
    ['Inte i kraft. Kan inte gå igenom i den här lydelsen.', { state: 'blocked', round: round(3) }, true],
    ['Beslutad. Gäller från den 1 maj 2026.', { state: 'decided', round: round(3), from, to }, true],
    ['Gäller sedan den 1 maj 2026, till och med den 31 december 2027.', { state: 'in-force', round: round(3), from, to }, true],
    ['Gäller inte. Version 4 har beslutats i stället.', { state: 'in-force', round: round(4), from, to }, true],
    [
      'Gällde från den 1 maj 2026 till och med den 31 december 2027.',
      { state: 'closed', round: round(3), from, to, successor: null },
      true,
    ],
  ];
  it.each(cases)('says on its title page: %s', (said, life, sent) => {
    expect(stateOnPaper({ ...plan, life, compilation: sent ? compilation : null })).toBe(said);
  });

  it('knows in public that there may be decisions that are not published', () => {
    const life: PlanLife = { state: 'draft', withdrawnOn: null };
    expect(stateOnPaper({ ...plan, life, compilation: null, isPublic: true })).toBe('Inga beslut är publicerade än.');
  });

  it('says who has decided when, by which number and paragraph', () => {
    const { decisions } = planSheet(plan);
    expect(decisions?.rows).toHaveLength(15);
    expect(decisions?.rows[5]).toEqual([
      ...['Linköpings kommun', 'Vård- och äldreomsorgsnämnden', 'VÄN 2026-378', '2026-02-20', '12'],
      'Godkänt\npå villkor att alla andra gör det',
    ]);
    expect(planSheet({ ...plan, compilation: null }).decisions).toBeNull();
  });

  it('has every area with its goals and activities', () => {
    const [area] = planSheet(plan).areas;
    expect(area?.title).toBe('1. Nära vård');
    expect(area?.activities[0]?.facts).toEqual([
      ['Ansvarig', 'Presidiet'],
      ['Tid', 'från och med 1 februari 2026'],
      ['Mått', 'Antal\nAndel'],
    ]);
  });
});
