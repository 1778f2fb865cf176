/**
 * The geometry of the annual wheel, in the units of its drawing. The year goes clockwise from the top over four fifths of the circle; the
 * fifth that is left is where the rings' names stand.
 */
export const wheel = { width: 660, height: 636, x: 330, y: 318, outermost: 256, innermost: 84, faint: 280, months: 300 } as const;

const sweep = 288;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Degrees from the top, clockwise. @param day ISO, in that year */
export function angleOf(year: number, day: string): number {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return (sweep * (Date.parse(`${day}T00:00:00Z`) - start)) / length;
}

/** The place at an angle and a distance from the middle, to a tenth. */
export function pointAt(angle: number, radius: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: tenth(wheel.x + radius * Math.sin(radians)), y: tenth(wheel.y - radius * Math.cos(radians)) };
}

/** A ring as a path, from the beginning of January to the end of December. */
export function ringPath(radius: number): string {
  const [from, to] = [pointAt(0, radius), pointAt(sweep, radius)];
  return `M${from.x} ${from.y}A${radius} ${radius} 0 1 1 ${to.x} ${to.y}`;
}

/** How far out each ring lies, the first outermost: it has the most room. */
export function radiiOf(rings: number): readonly number[] {
  const gap = Math.min(40, (wheel.outermost - wheel.innermost) / Math.max(1, rings - 1));
  return Array.from({ length: rings }, (_, index) => tenth(wheel.outermost - index * gap));
}

/** The angle where each month begins, and where December ends: thirteen. */
export function monthAngles(year: number): readonly number[] {
  const firsts = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`);
  return [...firsts.map((day) => angleOf(year, day)), sweep];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
