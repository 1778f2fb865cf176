/** What is known of an organ's § in a calendar year when a meeting's text is frozen. */
interface ParagraphsTaken {
  /** The first § of this meeting's own earlier number; null where it has none. */
  readonly own: number | null;
  /** § of the organ's other meetings that year, in their latest frozen texts. */
  readonly others: readonly number[];
}

/**
 * § of each item in its order, running over the organ's calendar year: a meeting frozen anew keeps its numbers while they are free; else
 * they follow the highest. A struck item gets none, so that no § stands for nothing.
 */
export function paragraphsFor(
  items: readonly { readonly id: string; readonly struck: boolean }[],
  { own, others }: ParagraphsTaken,
): ReadonlyMap<string, number> {
  const treated = items.filter(({ struck }) => !struck);
  const isFree = own !== null && !others.some((each) => each >= own && each < own + treated.length);
  const first = isFree && own !== null ? own : Math.max(0, ...others) + 1;
  return new Map(treated.map(({ id }, place) => [id, first + place]));
}
