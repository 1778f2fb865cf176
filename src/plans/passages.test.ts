import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.ts';
import type { PlanKeys } from './plan-keys.ts';
import type { PlanText } from './plan-text.ts';

const activity = { title: 'Utbildning', text: 'Sex dagar.', responsible: '', from: null, to: null, indicators: [] };
const text: PlanText = {
  ...{ title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: 'Att samråda.' },
  areas: [
    { title: 'Nära vård', text: '', goals: ['Fler hemma.'], activities: [] },
    { title: 'Att åldras', text: 'Tryggt.', goals: [], activities: [activity] },
  ],
};
const row = (id: string) => ({ id, continues: null });
const keys: PlanKeys = {
  areas: [
    { ...row('a'), goals: [row('g')], activities: [] },
    { ...row('b'), goals: [], activities: [row('x')] },
  ],
};

describe('the passages of a plan', () => {
  it('are called by their rows, in the order of the text', () => {
    expect(passagesOf(text, keys).map(({ key, label, text: said }) => [key, label, said])).toEqual([
      ['titel', 'Planens namn', 'Arbetsplan'],
      ['syfte', 'Syfte', 'Att samråda.'],
      ['omrade-a', 'Område 1: Nära vård', ''],
      ['mal-g', 'Mål 1.1', 'Fler hemma.'],
      ['omrade-b', 'Område 2: Att åldras', 'Tryggt.'],
      ['aktivitet-x', 'Aktivitet 2.1: Utbildning', 'Sex dagar.'],
    ]);
  });

  it('are called by their places in a version frozen before rows were kept', () => {
    expect(passagesOf(text, null).map(({ key }) => key)).toEqual([
      ...['titel', 'syfte', 'omrade-1', 'mal-1-1', 'omrade-2', 'aktivitet-2-1'],
    ]);
  });
});
