import { describe, expect, it } from 'vitest';
import * as format from './format.ts';

describe('days', () => {
  it('are written out in text, ISO in tables, short in pictures', () => {
    expect(format.longDate('sv', '2024-02-20')).toBe('20 februari 2024');
    expect(format.longDate('en', { year: 2024, month: 2, day: 20 })).toBe('20 February 2024');
    expect(format.dayAndMonth('sv', '2024-03-01')).toBe('1 mars');
    expect(format.shortDate('sv', '2024-02-20')).toBe('20 feb');
    expect(format.isoDate({ year: 2024, month: 2, day: 3 })).toBe('2024-02-03');
  });

  it('refuses what is no day', () => {
    expect(() => format.longDate('sv', '20 februari')).toThrow('Not a day: 20 februari');
  });

  it('are Swedish days, summer and winter', () => {
    expect(format.longMoment('sv', '2026-03-27T09:42:00Z')).toBe('27 mars 2026 kl. 10.42');
    expect(format.longMoment('en', '2026-06-30T22:05:00Z')).toBe('1 July 2026 at 00:05');
    expect(format.isoMoment({ epochMilliseconds: Date.UTC(2026, 5, 30, 22, 5) })).toBe('2026-07-01 00:05');
  });

  it('are told relative to today', () => {
    expect(format.relativeDays('sv', 0)).toBe('i dag');
    expect(format.relativeDays('sv', 3)).toBe('om 3 dagar');
    expect(format.relativeDays('en', -1)).toBe('yesterday');
  });
});

describe('numbers', () => {
  it('have spaces and a decimal comma in Swedish', () => {
    expect(format.number('sv', 12345.6)).toBe('12\u00a0345,6');
    expect(format.number('en', 12345.6)).toBe('12,345.6');
    expect(format.number('sv', 3, { least: 1 })).toBe('3,0');
  });

  it('are written in words up to twenty', () => {
    expect(format.capitalise(format.countOf('sv', 11, 14))).toBe('Elva av fjorton');
    expect(format.countInWords('en', 20)).toBe('twenty');
    expect(format.countInWords('sv', 21)).toBe('21');
    expect(format.countInWords('sv', 1, true)).toBe('ett');
  });
});

describe('names', () => {
  it('are joined as the language does', () => {
    expect(format.list('sv', ['Motala', 'Ödeshög', 'Ydre'])).toBe('Motala, Ödeshög och Ydre');
    expect(format.list('en', ['Motala', 'Ödeshög', 'Ydre'])).toBe('Motala, Ödeshög and Ydre');
    expect(format.listOr('sv', ['Motala', 'Ydre'])).toBe('Motala eller Ydre');
    expect(format.list('sv', [])).toBe('');
  });

  it('are sorted with å, ä and ö last, numbers by size', () => {
    const names = ['Ödeshög', 'Ydre', 'Åtvidaberg', 'Boxholm', '§ 10', '§ 9'];
    expect(format.sortByName(names, (name) => name)).toEqual(['§ 9', '§ 10', 'Boxholm', 'Ydre', 'Åtvidaberg', 'Ödeshög']);
  });
});

describe('months', () => {
  it('have names in both languages', () => {
    expect(format.monthName('sv', 12)).toBe('december');
    expect(format.shortMonthName('en', 9)).toBe('Sept');
  });
});
