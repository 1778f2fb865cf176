import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { urgencyOf } from '../../platform/waiting.ts';
import { tasksCsv } from '../pages/to-do/present.ts';
import { arranged, narrowed, readFilter, type Task } from './tasks.ts';
import { toDoSentence } from './to-do-sentence.ts';

const today = Temporal.PlainDate.from('2026-03-01');

function task(more: Partial<Task> = {}): Task {
  return {
    ...{ key: 'a', sentence: { sv: 'Gör A.', en: 'Do A.' }, button: { sv: 'Gör', en: 'Do' }, href: '/a' },
    ...{ urgency: 'soon', by: null, deputyFor: null, ...more },
  };
}

describe('the order of what waits', () => {
  test('is by urgency, then by day, then by name; the same thing told twice is one', () => {
    const day = Temporal.PlainDate.from;
    const given = [
      task({ key: 'e', urgency: 'later' }),
      task({ key: 'd', by: day('2026-03-09') }),
      task({ key: 'c', by: day('2026-03-02') }),
      task({ key: 'f', sentence: { sv: 'Ödeshög.', en: '' } }),
      task({ key: 'b', sentence: { sv: 'Ydre.', en: '' } }),
      task({ key: 'a', urgency: 'now' }),
      task({ key: 'c', by: day('2026-03-02') }),
    ];
    expect(arranged(given).map(({ key }) => key)).toEqual(['a', 'c', 'd', 'b', 'f', 'e']);
  });

  test('does not follow the order in which rooms tell', () => {
    const tasks = fc.uniqueArray(
      fc.record({
        key: fc.uuid(),
        urgency: fc.constantFrom('now', 'soon', 'later'),
        days: fc.option(fc.integer({ min: 0, max: 400 })),
      }),
      { selector: ({ key }) => key, maxLength: 12 },
    );
    fc.assert(
      fc.property(tasks, fc.infiniteStream(fc.nat()), (given, random) => {
        const made = given.map(({ key, urgency, days }) =>
          task({ key, urgency, sentence: { sv: key, en: key }, by: days === null ? null : today.add({ days }) }),
        );
        const shuffled = made.map((each) => [random.next().value, each] as const).sort(([a], [b]) => Number(a) - Number(b));
        expect(arranged(shuffled.map(([, each]) => each))).toEqual(arranged(made));
      }),
    );
  });
});

test.each([
  ['2026-02-28', 'now'],
  ['2026-03-01', 'now'],
  ['2026-03-02', 'soon'],
  ['2026-03-15', 'soon'],
  ['2026-03-16', 'later'],
  [null, 'later'],
])('what is due on %s is %s', (by, urgency) => {
  expect(urgencyOf(by === null ? null : Temporal.PlainDate.from(by), today)).toBe(urgency);
});

test('is narrowed by its address', () => {
  const tasks = [
    task({ key: 'a', urgency: 'now' }),
    task({ key: 'b', sentence: { sv: 'Ydre ska svara.', en: 'Ydre is to answer.' } }),
  ];
  const keys = (query: string) => narrowed(tasks, readFilter(new URLSearchParams(query)), 'sv').map(({ key }) => key);
  expect(keys('')).toEqual(['a', 'b']);
  expect(keys('nar=nu')).toEqual(['a']);
  expect(keys('nar=snart&text=SVARA+ydre')).toEqual(['b']);
  expect(keys('text=svara+kinda')).toEqual([]);
  expect(keys('nar=toString')).toEqual(['a', 'b']);
});

test.each([
  [[], 'Inget väntar på dig.', 'Nothing is waiting for you.'],
  [['soon'], 'En sak väntar på dig.', 'One thing is waiting for you.'],
  [['now'], 'En sak väntar på dig och den brådskar.', 'One thing is waiting for you and it is urgent.'],
  [['now', 'now'], 'Två saker väntar på dig och alla brådskar.', 'Two things are waiting for you and all are urgent.'],
  [
    ['now', 'soon', 'later'],
    'Tre saker väntar på dig, en av dem brådskar.',
    'Three things are waiting for you, one of them is urgent.',
  ],
] as const)('%j: %s', (urgencies, sv, en) => {
  const tasks = urgencies.map((urgency) => ({ urgency }));
  expect([toDoSentence('sv', tasks), toDoSentence('en', tasks)]).toEqual([sv, en]);
});

test('comes out as CSV, with whole addresses', () => {
  const [head, row] = tasksCsv('en', [task({ by: today, deputyFor: 'Eva Lind' })], 'https://samrad.example.se');
  expect(head).toEqual(['When', 'What', 'By', 'As deputy for', 'Do', 'Address']);
  expect(row).toEqual(['Soon', 'Do A.', '2026-03-01', 'Eva Lind', 'Do', 'https://samrad.example.se/en/a']);
});
