import { expect, test } from 'vitest';
import { alarmsIn, patience } from './alarms.ts';
import type { Figures, Run } from './figures.ts';

const well: Run = { age: 60, finishedAt: '2026-11-22T03:00:00Z', bytes: 1, error: null };
const quiet: Figures = {
  databaseBytes: 1,
  jobs: { waiting: 3, active: 1, failing: 0, givenUp: 0, longestWait: 2, longestFailing: null },
  journal: { sealed: 9, head: 'aa', unsealed: 2, longestUnsealed: 4 },
  backup: well,
  drill: well,
  sinceGoodBackup: 60,
};
const given = { figures: quiet, disk: 'ok', backsUp: true, clockBack: false, broken: false } as const;
const jobs = (more: Partial<Figures['jobs']>) => ({ figures: { ...quiet, jobs: { ...quiet.jobs, ...more } } });
const badly: Run = { ...well, error: 'no room' };

test('a quiet day has none; nor has an installation that backs up elsewhere', () => {
  expect(alarmsIn(given)).toEqual([]);
  const never = { ...quiet, backup: null, drill: null, sinceGoodBackup: null };
  expect(alarmsIn({ ...given, figures: never, backsUp: false, disk: 'elsewhere' })).toEqual([]);
});

test.each([
  ['jobs-given-up', jobs({ givenUp: 1, longestFailing: 1 })],
  ['jobs-failing', jobs({ failing: 1, longestFailing: patience.failing + 1 })],
  ['jobs-waiting', jobs({ longestWait: patience.waiting + 1 })],
  ['journal-unsealed', { figures: { ...quiet, journal: { ...quiet.journal, longestUnsealed: patience.unsealed + 1 } } }],
  ['backup-failed', { figures: { ...quiet, backup: badly } }],
  ['backup-old', { figures: { ...quiet, sinceGoodBackup: patience.backup + 1 } }],
  ['drill-failed', { figures: { ...quiet, drill: badly } }],
  ['disk-low', { disk: 'low' as const }],
  ['clock-back', { clockBack: true }],
  ['journal-broken', { broken: true }],
])('%s', (alarm, change) => {
  expect(alarmsIn({ ...given, ...change })).toEqual([alarm]);
});

test('a job that has only just failed is tried again before anybody is told', () => {
  expect(alarmsIn({ ...given, ...jobs({ failing: 2, longestFailing: patience.failing - 1 }) })).toEqual([]);
});
