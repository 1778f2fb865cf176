import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, frame, scaleFor, spread, yOf } from './chart.ts';
import type { PlaceSeries } from './series.ts';

describe('little charts', () => {
  const series = (values: PlaceSeries['values'], breaks: readonly number[] = []): PlaceSeries => ({
    place: '0583',
    values,
    breaks,
  });

  test('a missing figure parts the line, a break too, and a lone point is a point', () => {
    const scale = { from: 0, to: 98, ticks: [0, 98] };
    expect(draw(series([0, 98, null, 49, null, 49, 0]), scale)).toEqual({
      line: 'M46 108 79 10M211 59 244 108',
      dots: 'M145 59h0M244 108h0',
      breaks: '',
    });
    expect(draw(series([0, 0, 98, 98], [2]), scale)).toEqual({
      line: 'M46 108 112 108M178 10 244 10',
      dots: 'M244 10h0',
      breaks: 'M145 10V108',
    });
    expect(draw(series([null]), scale)).toEqual({ line: '', dots: '', breaks: '' });
  });

  test('from zero, unless all lie close together far off', () => {
    expect(scaleFor([series([3, 41])])).toMatchObject({ from: 0, to: 60 });
    expect(scaleFor([series([81, 88])])?.from).toBeGreaterThanOrEqual(80);
    expect(scaleFor([series([-3, 2])])?.from).toBeLessThanOrEqual(-3);
    expect(scaleFor([series([null])])).toBeNull();
  });

  test('all that there is lies inside the frame, and a greater figure higher', () => {
    const figures = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(figures, (values) => {
        const scale = scaleFor([series(values)]);
        fc.pre(scale !== null);
        const { line, dots } = draw(series(values), scale);
        const ys = [...`${line}${dots}`.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        expect(ys.every(([x, y]) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom)).toBe(true);
        const said = values.filter((value) => value !== null).toSorted((a, b) => a - b);
        const places = said.map((value) => yOf(scale, value));
        expect(places).toEqual(places.toSorted((a, b) => b - a));
        expect(`${line}${dots}`).toMatch(/^[MVh\d ]+$/);
      }),
    );
  });

  test('labels that would stand on each other are moved apart', () => {
    expect(spread([50, 50], 14)).toEqual([43, 57]);
    expect(spread([20, 80], 14)).toEqual([20, 80]);
    expect(spread([80, 20], 14)).toEqual([80, 20]);
  });
});
