import { describe, expect, test } from 'vitest';
import {
  isPassedOver,
  lastAppealDay,
  latestNoticeDay,
  latestVerificationDay,
  legalForceDay,
  nextWorkingDay,
} from './legal-dates.ts';

describe('the last day to appeal', () => {
  // domain.md § 5, each from the notice of verification.
  test.each([
    ['2014-03-12', '2014-04-02'],
    ['2017-10-26', '2017-11-16'],
    ['2019-02-06', '2019-02-27'],
    ['2003-12-15', '2004-01-05'],
    ['2024-03-11', '2024-04-02'],
    ['2024-05-16', '2024-06-07'],
    ['2024-05-31', '2024-06-24'],
    ['2024-12-03', '2024-12-27'],
    ['2024-12-10', '2025-01-02'],
    ['2026-12-11', '2027-01-04'],
  ])('notice %s → %s', (notice, last) => {
    expect(lastAppealDay(notice)).toBe(last);
  });

  test('legal force comes the day after, also on a day off', () => {
    expect(legalForceDay('2024-02-27')).toBe('2024-03-20');
    expect(lastAppealDay('2024-03-08')).toBe('2024-04-02');
    expect(legalForceDay('2024-02-02')).toBe('2024-02-24');
  });
});

describe('days that a time limit passes over', () => {
  test.each([
    ['2024-06-21', 'Midsummer’s Eve'],
    ['2024-12-24', 'Christmas Eve'],
    ['2024-12-31', 'New Year’s Eve'],
    ['2024-06-06', 'the national day'],
    ['2004-05-31', 'Whit Monday until 2004'],
    ['2024-11-02', 'a Saturday'],
    ['2024-11-03', 'a Sunday'],
    ['2024-05-09', 'Ascension Day'],
  ])('%s is one: %s', (day) => {
    expect(isPassedOver(day)).toBe(true);
  });

  test.each([
    ['2004-01-05', 'the eve of Epiphany'],
    ['2005-05-16', 'Whit Monday from 2005'],
    ['2002-06-06', 'the national day before 2005'],
    ['2024-03-28', 'Maundy Thursday'],
    ['2024-11-01', 'the eve of All Saints'],
  ])('%s is none: %s', (day) => {
    expect(isPassedOver(day)).toBe(false);
  });

  test('several in a row are passed over together', () => {
    expect(nextWorkingDay('2024-12-24')).toBe('2024-12-27');
    expect(nextWorkingDay('2024-03-29')).toBe('2024-04-02');
  });
});

describe('minutes', () => {
  test('are verified within 14 days, moved from a day off', () => {
    expect(latestVerificationDay('2024-02-20')).toBe('2024-03-05');
    expect(latestVerificationDay('2024-03-15')).toBe('2024-04-02');
  });

  test('verified on a Friday, noticed on the Monday is in time', () => {
    expect(latestNoticeDay('2024-02-23')).toBe('2024-02-26');
    expect(latestNoticeDay('2024-02-26')).toBe('2024-02-28');
  });
});
