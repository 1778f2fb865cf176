import { describe, expect, it } from 'vitest';
import { labelSide, placeLabels, timeScale } from './time-scale.ts';

describe('timeScale', () => {
  it('spans whole months', () => {
    const scale = timeScale(['2026-01-12', '2026-02-20'], '2026-01-01');
    expect(scale.months).toEqual([
      { month: 1, year: 2026, at: 0 },
      { month: 2, year: 2026, at: 52.54 },
    ]);
    expect(scale.at('2026-01-01')).toBe(0);
    expect(scale.at('2026-03-01')).toBe(100);
  });

  it('keeps days outside at its ends, and has a month even without days', () => {
    const scale = timeScale([], '2026-04-30');
    expect(scale.months).toHaveLength(1);
    expect([scale.at('2025-01-01'), scale.at('2027-01-01')]).toEqual([0, 100]);
  });

  it('crosses the turn of the year', () => {
    expect(timeScale(['2026-11-30', '2027-01-01'], '2026-01-01').months.map((month) => month.month)).toEqual([11, 12, 1]);
  });
});

describe('placeLabels', () => {
  it('keeps labels on the strip', () => {
    const anchors = placeLabels([
      { at: 1, label: 'sänd 12 jan' },
      { at: 50, label: 'i dag' },
      { at: 99, label: 'svar senast' },
    ]).map((label) => label.anchor);
    expect(anchors).toEqual(['start', 'middle', 'end']);
  });

  it('puts labels that would cover each other in rows', () => {
    const rows = placeLabels([
      { at: 50, label: 'i dag 28 mars' },
      { at: 52, label: 'svar senast 30 mars' },
      { at: 99, label: 'x' },
    ]).map((label) => label.row);
    expect(rows).toEqual([0, 1, 0]);
  });
});

describe('labelSide', () => {
  it('prefers the room before the marks, then after, then none', () => {
    expect(labelSide({ from: 40, to: 50, taken: 0 }, 8)).toBe('before');
    expect(labelSide({ from: 5, to: 50, taken: 0 }, 8)).toBe('after');
    expect(labelSide({ from: 5, to: 95, taken: 0 }, 8)).toBeUndefined();
    expect(labelSide({ from: 40, to: 95, taken: 30 }, 8)).toBeUndefined();
  });
});
