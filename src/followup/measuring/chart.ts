import { scaleLinear } from 'd3-scale';
import type { PlaceSeries } from './series.ts';

/** Closer than this is the same: no ticks can be told apart between them. */
const leastApart = 1e-9;

/** A little chart, in units that are pixels where it is drawn as wide as it is. */
export const frame = { width: 312, height: 132, left: 38, right: 228, top: 10, bottom: 108 } as const;

/** The scale that all charts of a measure share. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/**
 * A scale that holds all figures, from zero unless they lie close together far from it: then the page says where it begins. Null when there
 * are no figures.
 */
export function scaleFor(series: readonly PlaceSeries[]): Scale | null {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (all.length === 0) return null;
  // Not spread into Math.min: it takes only so many.
  const least = all.reduce((a, b) => Math.min(a, b));
  const most = all.reduce((a, b) => Math.max(a, b));
  const isFarOff = least > 0 && (most - least) * 3 < least;
  const [low, high] = [isFarOff ? least : Math.min(0, least), Math.max(0, most)];
  const scale = scaleLinear()
    .domain(high - low < leastApart ? [low - 1, high + 1] : [low, high])
    .nice(3);
  const [from = 0, to = 1] = scale.domain();
  return { from, to, ticks: scale.ticks(3) };
}

/** How far down a figure is drawn; whole units, as nobody sees less and every page carries them. */
export function yOf({ from, to }: Scale, value: number): number {
  return Math.round(frame.bottom - ((value - from) / (to - from)) * (frame.bottom - frame.top));
}

/** How far in the period at a place in the list is drawn. A lone one stands in the middle. */
function xOf(at: number, periods: number): number {
  const share = periods < 2 ? 0.5 : at / (periods - 1);
  return Math.round(frame.left + 6 + share * (frame.right - frame.left - 12));
}

/** A place's line and its points, as SVG paths; empty where there is nothing to draw. */
export interface Drawn {
  /** Parted where a figure is missing, and where it begins to be counted in another way. */
  readonly line: string;
  /** Points that no line reaches, and the last one. */
  readonly dots: string;
  /** A line upright before each period from which it is counted in another way. */
  readonly breaks: string;
}

/** How a place's figures are drawn. */
export function draw({ values, breaks }: PlaceSeries, scale: Scale): Drawn {
  const runs: { readonly x: number; readonly y: number }[][] = [];
  let last: number | null = null;
  values.forEach((value, at) => {
    if (value === null) return;
    const point = { x: xOf(at, values.length), y: yOf(scale, value) };
    const goesOn = last === at - 1 && !breaks.includes(at);
    if (goesOn) runs.at(-1)?.push(point);
    else runs.push([point]);
    last = at;
  });
  const end = runs.at(-1)?.at(-1);
  const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
  const dots = end === undefined || alone.includes(end) ? alone : [...alone, end];
  const upright = breaks.map((at) => Math.round((xOf(at - 1, values.length) + xOf(at, values.length)) / 2));
  return {
    line: runs.flatMap((run) => (run.length < 2 ? [] : [`M${run.map(({ x, y }) => `${x} ${y}`).join(' ')}`])).join(''),
    // A line of no length with round ends is a point.
    dots: dots.map(({ x, y }) => `M${x} ${y}h0`).join(''),
    breaks: upright.map((x) => `M${x} ${frame.top}V${frame.bottom}`).join(''),
  };
}

/** Moves labels that would stand on each other apart, the upper up and the lower down. @param apart least distance between two */
export function spread(ys: readonly number[], apart: number): readonly number[] {
  const order = ys.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  for (let round = 0; round < ys.length; round += 1) {
    order.forEach((each, place) => {
      const above = order[place - 1];
      const lacks = above === undefined ? 0 : apart - (each.y - above.y);
      if (above === undefined || lacks <= 0) return;
      above.y -= lacks / 2;
      each.y += lacks / 2;
    });
  }
  return order.sort((a, b) => a.at - b.at).map(({ y }) => Math.round(y));
}
