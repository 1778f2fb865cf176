import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { number } from '../../ui/index.ts';
import { comparePeriods, periodAfter, periodIn, periodOf, periodWords, spans } from './period-code.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';

describe('codes of periods', () => {
  test('days, order and words', () => {
    const days = (code: string) => {
      const found = periodOf(code);
      return found === null ? null : `${found.from} ${found.to}`;
    };
    expect(days('2024')).toBe('2024-01-01 2024-12-31');
    expect(days('2024-T2')).toBe('2024-05-01 2024-08-31');
    expect(days('2024-Q1')).toBe('2024-01-01 2024-03-31');
    expect(days('2024-H2')).toBe('2024-07-01 2024-12-31');
    expect(days('2024-02')).toBe('2024-02-01 2024-02-29');
    for (const none of ['2024-T4', '2024-H0', '2024-13', '24', '0000', '2024-t1', '', '2024-1'])
      expect([none, periodOf(none)]).toEqual([none, null]);
    expect(['2024-12', '2024', '2024-02', '2023', '2024-Q1', '2024-T1'].sort(comparePeriods)).toEqual([
      '2023',
      '2024-02',
      '2024-Q1',
      '2024-T1',
      '2024',
      '2024-12',
    ]);
    expect(periodWords('sv', '2024-T2')).toBe('maj–augusti 2024');
    expect(periodWords('sv', '2024-H1')).toBe('första halvåret 2024');
    expect(periodWords('en', '2024-Q3')).toBe('third quarter of 2024');
    expect(periodWords('sv', '2024-09')).toBe('september 2024');
  });

  test('each is followed by the day after its last, and read as it is kept', () => {
    const any = fc
      .constantFrom(...spans)
      .chain((span) =>
        fc
          .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
          .map(([year, part]) => periodIn(year, span, part)),
      );
    fc.assert(
      fc.property(any, (period) => {
        fc.pre(period !== null);
        const after = periodAfter(period);
        expect(after?.from.toString()).toBe(period.to.add({ days: 1 }).toString());
        expect(comparePeriods(period.code, after?.code ?? '')).toBeLessThan(0);
        expect([periodOf(period.code)?.code, readPeriod(period.code)?.code]).toEqual([period.code, period.code]);
      }),
    );
  });

  test.each([
    ['2024', '2024'],
    ['År 2024', '2024'],
    ['2024.0', '2024'],
    ['T2 2024', '2024-T2'],
    ['2024T2', '2024-T2'],
    ['tertial 2, 2024', '2024-T2'],
    ['2024 kvartal 3', '2024-Q3'],
    ['kv 3 2024', '2024-Q3'],
    ['halvår 1 2024', '2024-H1'],
    ['1 halvåret 2024', '2024-H1'],
    ['2024-9', '2024-09'],
    ['202409', '2024-09'],
    ['2024-09-01', '2024-09'],
    ['sep 2024', '2024-09'],
    ['oktober 2024', '2024-10'],
    ['October 2024', '2024-10'],
  ])('%s is read as %s', (text, code) => expect(readPeriod(text)?.code).toBe(code));

  test.each(['', 'Motala', '2024-09-15', 'T4 2024', 'tertial 2024', '12,5', '20245', 'ma 2024'])('%s is none', (text) =>
    expect(readPeriod(text)).toBeNull(),
  );
});

describe('figures as they are written', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,5 %', 12.5],
    ['1 234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ['1\u202f234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234', 1.234],
    ['−3', -3],
    ['- 3,5', -3.5],
    ['1.25E-2', 0.0125],
    ['0.30000000000000004', 0.3],
    ['-0', 0],
    ['', null],
    ['..', 'none'],
    ['–', 'none'],
    ['Uppgift saknas', 'none'],
  ])('%s', (text, read) => expect(readNumber(text)).toBe(read));

  test.each(['tolv', '12,5,3', '1.23.4', '1 23', '1.234,5,6', '12 av 14', '2024-01-01', '--3', '1e999', '%'])(
    '%s is none',
    (text) => expect(readNumber(text)).toBeUndefined(),
  );

  test('what the program writes is read as it was, in both languages, and nothing makes it throw', () => {
    const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0);
    fc.assert(
      fc.property(figure, (value) => {
        expect(readNumber(number('sv', value))).toBeCloseTo(value, 6);
        expect(readNumber(String(value).replace('.', ','))).toBeCloseTo(value, 6);
        // In English a comma before three figures parts thousands only where a full stop or a second comma tells.
        if (Math.abs(value) < 1000 || Math.abs(value) >= 1e6) expect(readNumber(number('en', value))).toBeCloseTo(value, 6);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text);
        expect(read === null || read === undefined || read === 'none' || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
