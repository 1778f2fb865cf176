import { describe, expect, test } from 'vitest';
import { readAsOf } from './as-of.ts';

const read = (query: string) => readAsOf(new URLSearchParams(query), '2026-03-28', 'sv');

describe('the day in the address', () => {
  test('is today when none is asked for', () => {
    expect(read('')).toEqual({ on: '2026-03-28', known: null, typed: { dag: '', kant: '' }, errors: [] });
    expect(read('dag=&kant=')).toMatchObject({ on: '2026-03-28', known: null, errors: [] });
  });

  test('is a day, known to the end of a day in Sweden or at an instant', () => {
    expect(read('dag=2026-03-11').on).toBe('2026-03-11');
    expect(read('kant=2026-03-11').known?.toString()).toBe('2026-03-11T22:59:59.999999999Z');
    expect(read('kant=2026-07-11').known?.toString()).toBe('2026-07-11T21:59:59.999999999Z');
    expect(read('kant=2026-03-11T10:00:00%2B01:00').known?.toString()).toBe('2026-03-11T09:00:00Z');
  });

  test.each(['dag=2026-02-30', 'dag=i+g%C3%A5r', 'dag=2026-3-1', 'kant=nyss', 'kant=2026-13-01', 'dag=2026-03-11&kant=x'])(
    'is today with a sentence when %s is none',
    (query) => {
      const asked = read(query);
      expect(asked).toMatchObject({ on: '2026-03-28', known: null });
      expect(asked.errors).toHaveLength(1);
      expect(asked.errors[0]?.text).toContain('2026-03-28');
    },
  );
});
