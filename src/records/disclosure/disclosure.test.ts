import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../record.ts';
import { disclosureOf } from './disclosure.ts';

const record = (id: string, given: Partial<StoredRecord>): StoredRecord => ({
  ...{ id, title: id, kind: 'letter', owner: 'a', access: 'public', secrecyParagraph: null, sharedWith: 'inside', sha256: id },
  ...{ size: 10, mediaType: 'application/pdf', fileName: `${id}.pdf`, about: null, registrationNumber: null, example: false },
  ...{ becameOfficialOn: null, recordedAt: Temporal.Instant.from('2026-03-01T23:30:00Z') },
  ...given,
});
const names = new Map([
  ['a', 'Östra nämnden'],
  ['b', 'Alvesta'],
]);
const records = [
  record('utkast', { access: 'working-material' }),
  record('hemlig', { access: 'secrecy-may-apply', secrecyParagraph: '25:1' }),
  record('sen', {}),
  record('tidig', { becameOfficialOn: Temporal.PlainDate.from('2026-01-02') }),
  record('annan', { owner: 'b' }),
];

test('by owner in Swedish order, by day, and never working material', () => {
  const { groups, count, toTry } = disclosureOf(records, new Set(), names);
  expect(groups.map(({ name, records: of }) => [name, of.map(({ id }) => id)])).toEqual([
    ['Alvesta', ['annan']],
    ['Östra nämnden', ['tidig', 'hemlig', 'sen']],
  ]);
  expect([count, toTry]).toEqual([4, 1]);
});

test('what secrecy may apply to goes only when it has been tried, working material not even then', () => {
  expect(disclosureOf(records, new Set(), names).chosen.map(({ id }) => id)).toEqual(['annan', 'tidig', 'sen']);
  const tried = disclosureOf(records, new Set(['hemlig', 'utkast']), names);
  expect(tried.chosen.map(({ id }) => id)).toEqual(['annan', 'tidig', 'hemlig', 'sen']);
  expect(tried.bytes).toBe(40);
});
