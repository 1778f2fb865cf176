import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { areYears, isDue, yearsToAsk } from './due.ts';
import type { KoladaFetch } from './fetch.ts';
import { titleAsked } from './question.ts';
import { cutTo, unitIn } from './unit-in.ts';

const ended = Temporal.Instant.from('2026-03-02T10:00:00Z');
const latest: KoladaFetch = {
  ...{ id: 'f', measureId: 'm', fromYear: 2022, toYear: 2025, state: 'fetched', reason: null, found: 3, changed: 0 },
  ...{ askedAt: ended, endedAt: ended, byPerson: true },
};

function due(more: Partial<KoladaFetch>, hoursLater: number): boolean {
  const now = ended.add({ hours: hoursLater });
  return isDue({ ...latest, ...more }, now, now.toZonedDateTimeISO('Europe/Stockholm').toPlainDate());
}

describe('figures are asked for again', () => {
  test('a week after they came, a day after they did not, and never while they are asked for', () => {
    expect([due({}, 167), due({}, 168)]).toEqual([false, true]);
    expect([due({ state: 'failed', reason: 'away' }, 23), due({ state: 'failed', reason: 'away' }, 24)]).toEqual([false, true]);
    expect(due({ state: 'waiting', endedAt: null }, 1000)).toBe(false);
  });

  test('until two years after the last year', () => {
    expect(due({ toYear: 2024 }, 168)).toBe(true);
    expect(due({ toYear: 2023 }, 168)).toBe(false);
  });

  test('for years that have come', () => {
    const today = Temporal.PlainDate.from('2024-02-29');
    expect(yearsToAsk(latest, today)).toEqual([2022, 2023, 2024]);
    expect(yearsToAsk({ fromYear: 2025, toYear: 2026 }, today)).toEqual([]);
  });
});

test('years are whole, in order, and not too many', () => {
  expect([areYears(1990, 2039), areYears(2024, 2024)]).toEqual([true, true]);
  expect([areYears(1989, 2000), areYears(2025, 2024), areYears(1990, 2040), areYears(Number.NaN, 2024)]).not.toContain(true);
});

test('what is searched for is trimmed, in small letters, neither too short nor too long', () => {
  expect(titleAsked('  Särskilt\n boende ')).toBe('särskilt boende');
  expect([titleAsked(' a '), titleAsked('a'.repeat(101)), titleAsked('\u200b\u0000')]).toEqual([null, null, null]);
});

test('what is counted is proposed from the end of a title', () => {
  const titles = [
    'Nöjda, andel (%)',
    'Kostnad, kr/inv',
    'Väntetid i antal dagar',
    'Platser, antal',
    'Nöjd region-index',
    'Annat',
  ];
  expect(titles.map(unitIn)).toEqual(['procent', 'kronor per invånare', 'dagar', 'antal', 'index', '']);
});

test('a text is cut between words', () => {
  expect(cutTo(10, 'ett två tre')).toBe('ett två…');
  expect(cutTo(11, 'ett två tre')).toBe('ett två tre');
  expect(cutTo(10, 'a'.repeat(20))).toBe(`${'a'.repeat(9)}…`);
});
