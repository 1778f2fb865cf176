import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalProse, plainText } from '../../platform/prose/index.ts';
import type { PlanKeys } from '../plan-keys.ts';
import { normalisePlanText, type PlanText } from '../plan-text.ts';
import type { FieldChange, PlanChange } from './changes.ts';
import { comparePlans } from './compare-plans.ts';
import type { TextWithKeys } from './parts.ts';

type Area = PlanText['areas'][number];
type Activity = Area['activities'][number];

const activity = (title: string, more: Partial<Activity> = {}): Activity => ({
  ...{ title, text: '', responsible: '', from: null, to: null, indicators: [], ...more },
});
const area = (title: string, activities: readonly Activity[] = [], goals: readonly string[] = []): Area => ({
  ...{ title, text: '', goals, activities },
});
const plan = (areas: readonly Area[], keys: PlanKeys | null = null): TextWithKeys => ({
  text: { title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: 'Att samråda.', areas },
  keys,
});
const told = (a: TextWithKeys, b: TextWithKeys) =>
  comparePlans(a, b).changes.map(({ kind, what, before, after, moved }) => [kind, what, (after ?? before)?.title, moved]);

/** Rows for a text whose areas and activities are named by letters: the name is the row. */
function named(areas: readonly Area[], continues: (id: string) => string | null = () => null): TextWithKeys {
  const row = (id: string) => ({ id, continues: continues(id) });
  const keys = {
    areas: areas.map(({ title, goals, activities }) => ({
      ...{ ...row(title), goals: goals.map(row), activities: activities.map((each) => row(each.title)) },
    })),
  };
  return plan(areas, keys);
}

describe('comparing plans', () => {
  it('tells what has come, gone, moved and changed', () => {
    const a = plan([
      area('Nära vård', [activity('Gemensam utbildning', { responsible: 'Linköping' }), activity('Lägesbild')], ['Fler hemma.']),
      area('E-hälsa', [activity('Delad journal')]),
    ]);
    const b = plan([
      area('Nära vård', [activity('Gemensam utbildning', { responsible: 'Motala' }), activity('Delad journal')]),
      area('E-hälsa', [activity('Trygg digital vård')], ['Alla når sin journal.']),
    ]);
    expect(told(a, b)).toEqual([
      ['removed', 'goal', 'Fler hemma.', null],
      ['changed', 'activity', 'Gemensam utbildning', null],
      ['removed', 'activity', 'Lägesbild', null],
      ['moved', 'activity', 'Delad journal', 'area'],
      ['added', 'goal', 'Alla når sin journal.', null],
      ['added', 'activity', 'Trygg digital vård', null],
    ]);
  });

  it('knows a row whatever it is called, and what carries it on in the next plan', () => {
    const rows = (id: string, continues: string | null): PlanKeys => ({
      areas: [{ id, continues, goals: [], activities: [] }],
    });
    const old = plan([area('E-hälsa')], rows('a', null));
    expect(told(old, plan([area('Digitalisering')], rows('a', null)))).toEqual([['changed', 'area', 'Digitalisering', null]]);
    const next = plan([area('Digitalisering')], rows('b', 'a'));
    expect(told(old, next)).toEqual([['changed', 'area', 'Digitalisering', null]]);
    expect(told(next, old)).toEqual([['changed', 'area', 'E-hälsa', null]]);
    expect(told(old, plan([area('Digitalisering')], rows('b', null))).map(([kind]) => kind)).toEqual(['removed', 'added']);
  });

  it('takes a reworded activity for the same one', () => {
    const a = plan([area('A', [activity('Utbildning', { text: 'Chefer möts varje kvartal om hemgång.' })])]);
    const b = plan([area('A', [activity('Fortbildning', { text: 'Chefer möts varje månad om hemgång.' })])]);
    expect(comparePlans(a, b).changes.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ['changed', ['title', 'text']],
    ]);
  });

  it('tells a change of form alone by the marks', () => {
    const a = plan([{ ...area('A'), text: 'Vi ska samverka.' }]);
    const b = plan([{ ...area('A'), text: 'Vi ska **samverka**.' }]);
    expect(comparePlans(a, b).changes[0]?.fields[0]?.words).toContainEqual({ kind: 'added', text: '**' });
  });

  it('calls a removed part without rows as no part that is there', () => {
    const keys = comparePlans(plan([area('Ett'), area('Helt annat')]), plan([area('Helt annat')])).changes.map(({ key }) => key);
    expect(keys).toEqual(['omrade-1-borttaget']);
  });
});

const sentence = fc.array(fc.constantFrom('vård', 'omsorg', 'hemma', 'och', '**nu**', 'trygg', '\n\n', '. '), { maxLength: 6 });
const words = sentence.map((all) => all.join(' ').trim());
const anActivity = fc.record({
  ...{ title: words, text: words, responsible: words, indicators: fc.array(words, { maxLength: 2 }) },
  ...{ from: fc.constantFrom(null, '2026-01-01'), to: fc.constantFrom(null, '2026-12-31') },
});
const anArea = fc.record({
  ...{ title: words, text: words },
  ...{ goals: fc.array(words, { maxLength: 3 }), activities: fc.array(anActivity, { maxLength: 4 }) },
});
const aPlan = fc
  .record({ areas: fc.array(anArea, { maxLength: 4 }), rows: fc.boolean() })
  .map(({ areas, rows }): TextWithKeys => {
    let number = 0;
    const row = () => ({ id: `r${number++}`, continues: null });
    const keys = areas.map((each) => ({ ...row(), goals: each.goals.map(row), activities: each.activities.map(row) }));
    const text = { title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: '', areas };
    return { text: normalisePlanText(text), keys: rows ? { areas: keys } : null };
  });

describe('any two plans', () => {
  it('differ in nothing from themselves', () => {
    fc.assert(fc.property(aPlan, (a) => void expect(comparePlans(a, a).changes).toEqual([])));
  });

  it('keep every word: kept and added are the later text, kept and removed the earlier', () => {
    fc.assert(
      fc.property(aPlan, aPlan, (a, b) => {
        for (const { what, before, after, fields } of comparePlans(a, b).changes) {
          for (const field of fields) {
            const at = { what, before, after };
            expect(asRead(without('added', field))).toBe(asRead(valueIn(a, at.what, at.before, field)));
            expect(asRead(without('removed', field))).toBe(asRead(valueIn(b, at.what, at.after, field)));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('differ the other way round in the same, added for removed', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
    fc.assert(
      fc.property(aPlan, aPlan, (a, b) => {
        const places = (change: PlanChange, turn: boolean) =>
          JSON.stringify([
            ...[change.what, turn ? turned[change.kind] : change.kind],
            ...(turn ? [change.after, change.before] : [change.before, change.after]).map((at) => [at?.area, at?.place]),
            change.fields.map(({ field }) => field),
          ]);
        // Of two that exchanged places either may be said to have moved: how many is the same.
        const still = ({ kind }: PlanChange) => kind !== 'moved';
        const [one, other] = [comparePlans(a, b).changes, comparePlans(b, a).changes];
        expect(
          one
            .filter(still)
            .map((each) => places(each, false))
            .sort(),
        ).toEqual(
          other
            .filter(still)
            .map((each) => places(each, true))
            .sort(),
        );
        expect(one.filter(({ moved }) => moved !== null)).toHaveLength(other.filter(({ moved }) => moved !== null).length);
      }),
      { numRuns: 40 },
    );
  });

  it('account for every part of both, once, and call no two by one name', () => {
    fc.assert(
      fc.property(aPlan, aPlan, (a, b) => {
        const { areas } = comparePlans(a, b);
        const parts = areas.flatMap((each) => [each, ...each.goals, ...each.activities]);
        const count = ({ text }: TextWithKeys) =>
          text.areas.reduce((sum, { goals, activities }) => sum + 1 + goals.length + activities.length, 0);
        expect(parts.filter(({ before }) => before !== null)).toHaveLength(count(a));
        expect(parts.filter(({ after }) => after !== null)).toHaveLength(count(b));
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
        expect(areas.flatMap(({ after }) => (after === null ? [] : [after.place]))).toEqual(
          b.text.areas.map((_, place) => place),
        );
      }),
    );
  });

  it('have as few moved as any order allows', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.shuffledSubarray(letters), fc.shuffledSubarray(letters), (one, other) => {
        const areas = (names: readonly string[]) =>
          named([
            area(
              'x',
              names.map((name) => activity(name)),
            ),
          ]);
        const moved = comparePlans(areas(one), areas(other)).changes.filter((each) => each.moved !== null);
        const shared = other.filter((name) => one.includes(name));
        expect(moved).toHaveLength(shared.length - longestRising(shared.map((name) => one.indexOf(name))));
      }),
    );
  });
});

/** Tries every choice of what stays. */
function longestRising(values: readonly number[]): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** values.length; choice++) {
    const chosen = values.filter((_, place) => (choice >> place) % 2 === 1);
    if (chosen.every((value, place) => place === 0 || value > (chosen[place - 1] ?? 0))) best = Math.max(best, chosen.length);
  }
  return best;
}

function without(kind: 'added' | 'removed', { words: all }: FieldChange): string {
  return all.flatMap((each) => (each.kind === kind ? [] : [each.text])).join('');
}

/** Running text may be told as read or as written: both are the same words. */
const asRead = (text: string) => plainText(canonicalProse(text));

function valueIn({ text }: TextWithKeys, what: PlanChange['what'], at: PlanChange['after'], { field }: FieldChange): string {
  const found = text.areas[at?.area ?? -1];
  if (what === 'goal') return found?.goals[at?.place ?? -1] ?? '';
  const one = found?.activities[at?.place ?? -1];
  if (what === 'area') return (field === 'title' ? found?.title : found?.text) ?? '';
  if (field === 'indicators') return one?.indicators.join('\n') ?? '';
  if (field === 'period') return periodIn(one?.from ?? null, one?.to ?? null);
  if (field === 'years') return '';
  return one?.[field] ?? '';
}

const periodIn = (from: string | null, to: string | null) => {
  if (from !== null && to !== null) return `${from} – ${to}`;
  return from === null ? (to === null ? '' : `till och med ${to}`) : `från och med ${from}`;
};

describe('the time it takes', () => {
  const many = (seed: number, count: number, length: number) =>
    plan([
      area(
        'Ett område',
        Array.from({ length: count }, (_, place) =>
          activity(`Rubrik ${seed}${place}`, {
            text: Array.from({ length }, (_unused, word) => `ord${(word * 7919 + seed * 31 + place * 17) % 997}`).join(' '),
          }),
        ),
      ),
    ]);

  it.each([
    ['five hundred activities, all others', many(1, 500, 60), many(2, 500, 60)],
    ['one activity of a hundred thousand words', many(1, 1, 50_000), many(2, 1, 50_000)],
    ['five hundred activities that are all alike', many(1, 500, 1), many(1, 500, 2)],
  ])('is bounded for %s', (_, a, b) => {
    const began = performance.now();
    comparePlans(a, b);
    // A hundred times what it takes on a machine at rest; without bounds it is minutes there.
    expect(performance.now() - began).toBeLessThan(120_000);
  });
});
