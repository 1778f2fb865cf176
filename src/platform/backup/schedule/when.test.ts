import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { fileNameAt, isBackupName, isDraftName, outlived } from './keep.ts';
import { backupIsDue, drillIsDue } from './when.ts';

const at = (text: string) => Temporal.Instant.from(text);
const night = [Temporal.PlainTime.from('03:00')];
const run = (startedAt: string, good = true) => ({ startedAt: at(startedAt), good });

describe('a backup is due', () => {
  test.each([
    ['when there has been none', '2026-11-22T00:00Z', [], true],
    ['not before its time', '2026-11-22T01:59Z', [run('2026-11-21T02:00:10Z')], false],
    ['at its time, Swedish winter', '2026-11-22T02:00Z', [run('2026-11-21T02:00:10Z')], true],
    ['at its time, Swedish summer', '2026-07-22T01:00Z', [run('2026-07-21T01:00:10Z')], true],
    ['once', '2026-11-22T02:01Z', [run('2026-11-22T02:00:10Z')], false],
    ['late, when nothing ran at its time', '2026-11-22T15:00Z', [run('2026-11-20T02:00:10Z')], true],
    ['again half an hour after a failure', '2026-11-22T02:31Z', [run('2026-11-22T02:00:10Z', false)], true],
    ['not at once after a failure', '2026-11-22T02:20Z', [run('2026-11-22T02:00:10Z', false)], false],
    [
      'not when it went well at the second try',
      '2026-11-22T05:00Z',
      [run('2026-11-22T02:00Z', false), run('2026-11-22T02:31Z')],
      false,
    ],
    ['whatever a clock that was ahead has noted', '2026-11-22T02:01Z', [run('2031-01-01T00:00Z')], true],
  ])('%s', (_, now, runs, due) => expect(backupIsDue(at(now), night, runs)).toBe(due));

  test('at each of several times, also past the one that summer time leaves out', () => {
    const times = ['02:30', '14:00'].map((time) => Temporal.PlainTime.from(time));
    expect(backupIsDue(at('2026-03-29T00:29Z'), times, [run('2026-03-28T13:00:01Z')])).toBe(false);
    expect(backupIsDue(at('2026-03-29T01:30Z'), times, [run('2026-03-28T13:00:01Z')])).toBe(true);
    expect(backupIsDue(at('2026-03-29T11:59Z'), times, [run('2026-03-29T01:30:01Z')])).toBe(false);
    expect(backupIsDue(at('2026-03-29T12:00Z'), times, [run('2026-03-29T01:30:01Z')])).toBe(true);
  });
});

test('a drill is due when none has gone well for a week', () => {
  const now = at('2026-11-22T02:05Z');
  expect(drillIsDue(now, [])).toBe(true);
  expect(drillIsDue(now, [run('2026-11-15T02:06Z')])).toBe(false);
  expect(drillIsDue(now, [run('2026-11-15T02:04Z')])).toBe(true);
  expect(drillIsDue(now, [run('2026-11-15T02:04Z'), run('2026-11-21T02:04Z', false)])).toBe(true);
  expect(drillIsDue(now, [run('2031-01-01T00:00Z')])).toBe(true);
});

describe('old files', () => {
  const name = (day: string) => fileNameAt(at(`2026-11-${day}T02:00:00Z`), true);
  const kept = (day: string) => ({ fileName: name(day), finishedAt: at(`2026-11-${day}T02:01:00Z`) });

  test('are taken away after their days: the schedule’s own, and no others', () => {
    const made = [kept('01'), kept('10'), kept('20'), { fileName: '../letters.txt', finishedAt: at('2020-01-01T00:00Z') }];
    const there = [...['01', '05', '10', '20'].map(name), '../letters.txt', 'samrad-20200101T000000Z.tar.gz', 'notes.txt'];
    expect(outlived(at('2026-11-20T02:05Z'), 5, made, there)).toEqual([name('10'), name('01')]);
    expect(outlived(at('2026-11-20T02:05Z'), 30, made, there)).toEqual([]);
  });

  test('but never the latest that is there, however old', () => {
    expect(outlived(at('2030-01-01T00:00Z'), 1, [kept('01'), kept('10')], [name('01'), name('10')])).toEqual([name('01')]);
    expect(outlived(at('2030-01-01T00:00Z'), 1, [kept('01'), kept('10')], [name('01')])).toEqual([]);
  });

  test('are known by name, which sorts by time', () => {
    expect(fileNameAt(at('2026-11-22T02:00:07.123456Z'), false)).toBe('samrad-20261122T020007Z.tar.gz');
    expect(isBackupName(name('01'))).toBe(true);
    expect([
      isDraftName(`${name('01')}.0123abcd.part`),
      isDraftName(name('01')),
      isBackupName(`${name('01')}.0123abcd.part`),
    ]).toEqual([true, false, false]);
  });
});
