import { expect, it } from 'vitest';
import { angleOf, monthAngles, pointAt, radiiOf, ringPath, wheel } from './wheel-layout.ts';

it('goes clockwise from the top, and leaves a fifth for the names', () => {
  expect(angleOf(2027, '2027-01-01')).toBe(0);
  expect(angleOf(2027, '2027-12-31')).toBeCloseTo((288 * 364) / 365);
  expect(angleOf(2028, '2028-12-31')).toBeCloseTo((288 * 365) / 366);
  expect(pointAt(0, 100)).toEqual({ x: wheel.x, y: wheel.y - 100 });
  expect(pointAt(90, 100)).toEqual({ x: wheel.x + 100, y: wheel.y });
  expect(ringPath(100)).toMatch(/^M330 218A100 100 0 1 1 234\.9 287\.1$/);
});

it('gives the months their own lengths', () => {
  const angles = monthAngles(2027);
  expect(angles).toHaveLength(13);
  expect((angles[1] ?? 0) - (angles[0] ?? 0)).toBeCloseTo((288 * 31) / 365);
  expect((angles[2] ?? 0) - (angles[1] ?? 0)).toBeCloseTo((288 * 28) / 365);
});

it('keeps every ring between the year and the months, apart from each other', () => {
  expect(radiiOf(1)).toEqual([wheel.outermost]);
  for (const rings of [2, 5, 8]) {
    const radii = radiiOf(rings);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(radii.at(-1)).toBeGreaterThanOrEqual(wheel.innermost);
    expect((radii[0] ?? 0) - (radii[1] ?? 0)).toBeGreaterThanOrEqual(22);
  }
});
