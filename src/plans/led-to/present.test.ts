import { expect, it } from 'vitest';
import type { LedTo } from './led-to.ts';
import { ledToSentence, presentLedTo } from './present.ts';

const areas = [
  { id: 'a1', title: 'Kompetens', activities: [{ id: 'x', title: 'Gemensam utbildning' }] },
  { id: 'a2', title: 'Digitalt', activities: [] },
];
const at = (areaId: string | null, activityId: string | null = null) => ({ areaId, activityId });

function of(kind: LedTo['kind'], more: Partial<LedTo> = {}): LedTo {
  return {
    ...{ kind, id: kind, title: `Ett ${kind}`, href: `/${kind}`, example: false, what: '2027', state: 'pågår', isDone: false },
    ...{ said: '', places: [], outcomes: [] },
    ...more,
  };
}

it('stands where it belongs, in the plan’s order, with what it led to there', () => {
  const conference = of('conference', {
    places: [at('a2'), at(null, 'x')],
    outcomes: [{ ...at(null, 'x'), text: 'Kursen ges i alla kommuner.', on: '2027-05-02' }],
  });
  const gone = of('project', { places: [at(null, 'no longer there')] });
  const { groups } = presentLedTo('sv', areas, [gone, conference]);
  expect(groups.map(({ name, rows }) => [name, rows.map(({ id, outcomes }) => [id, outcomes.length])])).toEqual([
    ['Hela planen', [['project', 0]]],
    ['1.1 Gemensam utbildning', [['conference', 1]]],
    ['2. Digitalt', [['conference', 0]]],
  ]);
});

it('stands where it led to something, though it belongs nowhere there', () => {
  const led = of('conference', { outcomes: [{ ...at('a1'), text: 'Ett nytt arbetssätt.', on: '2027-05-02' }] });
  expect(presentLedTo('sv', areas, [led]).groups.map(({ name }) => name)).toEqual(['1. Kompetens']);
});

const done = { isDone: true };
const outcomes = [{ ...at(null), text: 'Något', on: '2027-05-02' }];

it.each([
  [[], 'Inga projekt eller konferenser hör till planen än.'],
  [[of('project')], 'Ett projekt hör till planen. Vad det har lett till är inte noterat än.'],
  [
    [of('conference', { ...done, outcomes })],
    'En konferens hör till planen. En konferens har hållits. Det har lett till en sak, som står nedan.',
  ],
  [
    [of('project', done), of('project'), of('conference', { ...done, outcomes }), of('conference', { ...done, outcomes })],
    'Två projekt och två konferenser hör till planen. Ett projekt är avslutat och två konferenser har hållits. De har lett till två saker, som står nedan.',
  ],
])('says in a sentence how many there are and what came of them', (found, said) => {
  expect(ledToSentence('sv', found)).toBe(said);
});

it('says the same in English', () => {
  expect(ledToSentence('en', [of('project', done)])).toBe(
    'One project belongs to the plan. One project is closed. What it has led to is not noted yet.',
  );
});
