/**
 * Which of a sequence stay when it is put in rising order by moving as few as possible: the places of a longest rising
 * subsequence (patience sorting, n log n). The others have moved.
 * @param values no two alike
 */
export function stayingPlaces(values: readonly number[]): ReadonlySet<number> {
  /** By length: the place of the smallest value that ends a rising run of that length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [place, value] of values.entries()) {
    const length = firstNotBelow(ends, values, value);
    before.push(length === 0 ? -1 : (ends[length - 1] ?? -1));
    ends[length] = place;
  }
  const stay = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) stay.add(place);
  return stay;
}

function firstNotBelow(ends: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? -1] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
