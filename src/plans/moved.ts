export type Way = 'up' | 'down';

/** The list with one item a place up or down; the same list where it cannot go further, or is not in it. */
export function moved<T>(items: readonly T[], item: T, way: Way): readonly T[] {
  const at = items.indexOf(item);
  const to = way === 'up' ? at - 1 : at + 1;
  const other = items[to];
  if (at < 0 || other === undefined) return items;
  return items.map((each, place) => (place === at ? other : place === to ? item : each));
}
