import { expect, test } from 'vitest';
import { usualAssumptions } from '../../forecast.ts';
import { readTimetable, timetableQuery } from './asked.ts';

const read = (query: string) => readTimetable(new URLSearchParams(query), '2027-02-01', 'sv');

test('days and assumptions are read from the address, and can be asked for again', () => {
  const asked = read('galla=2027-07-01&skickas=2027-03-12&justering=10&annat=x');
  expect(asked).toMatchObject({ wanted: '2027-07-01', sentOn: '2027-03-12', errors: [] });
  expect(asked.assumptions).toEqual({ ...usualAssumptions, toVerify: 10 });
  expect(timetableQuery(asked, { format: 'csv' })).toBe('?galla=2027-07-01&skickas=2027-03-12&justering=10&format=csv');
  expect(timetableQuery(read(''))).toBe('');
});

test.each([
  ['galla=snart', 'galla'],
  ['galla=2027-02-30', 'galla'],
  ['galla=2199-01-01', 'galla'],
  ['galla=1999-01-01', 'galla'],
  ['skickas=2027-01-31', 'skickas'],
  ['justering=15', 'justering'],
  ['anslag=3', 'anslag'],
  ['forbered=-1', 'forbered'],
  ['mellan=999', 'mellan'],
  ['inlamning=tio', 'inlamning'],
])('%s is said to be wrong, and left out of the reckoning', (query, field) => {
  const asked = read(query);
  expect(asked.errors.map((error) => error.field)).toEqual([field]);
  expect([asked.wanted, asked.sentOn, asked.assumptions]).toEqual([null, null, usualAssumptions]);
});
