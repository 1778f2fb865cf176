import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isAfter, momentOf, momentOfInstant, parseInstant } from './instants.ts';

const after = (a: string, b: string) => {
  const [first, second] = [momentOf(a), momentOf(b)];
  if (!first || !second) throw new Error('no instant');
  return isAfter(first, second);
};

test.each([
  ['2024-03-01T09:12:00Z', '2024-03-01T09:12:00Z'],
  ['2024-03-01T10:12:00+01:00', '2024-03-01T09:12:00Z'],
  ['2024-02-29T23:30:00.5-00:30', '2024-03-01T00:00:00.5Z'],
  ['1969-12-31t23:59:59.250z', '1969-12-31T23:59:59.25Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
])('%s is the instant %s', (text, same) => {
  expect(parseInstant(text)?.toString()).toBe(same);
  const moment = momentOf(text);
  expect(moment && momentOfInstant(Temporal.Instant.from(same))).toEqual(moment);
});

test.each([
  '2024-03-01',
  '2024-03-01T09:12:00',
  '2024-03-01T09:12Z',
  '2024-03-01 09:12:00Z',
  '2024-03-01T24:00:00Z',
  '2024-02-30T09:12:00Z',
  '2024-03-01T09:12:60Z',
  '2024-03-01T09:12:00+24:00',
  '2024-03-01T09:12:00.Z',
  '',
])('%j is none', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('one is after another by time, not by text', () => {
  expect(after('2024-03-01T00:30:00+01:00', '2024-02-29T23:45:00Z')).toBe(false);
  expect(after('2024-03-01T09:12:00.000000001Z', '2024-03-01T09:12:00Z')).toBe(true);
  expect(after('2024-03-01T09:12:00.10Z', '2024-03-01T09:12:00.1Z')).toBe(false);
});
