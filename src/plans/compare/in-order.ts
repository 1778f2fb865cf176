import type { Pair } from './match.ts';
import type { Part } from './parts.ts';

/** A part of either text, or of both. */
export interface Either {
  readonly before: Part | null;
  readonly after: Part | null;
}

type Order = (before: readonly Part[], after: readonly Part[]) => readonly Either[];

/**
 * Lays parts of the two texts in one order: the later text's, with what has been removed where it stood, after the nearest
 * part before it that is still among them.
 */
export function inOrder(pairs: readonly Pair[]): Order {
  const earlier = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const kept = new Set(earlier.values());
  return (before, after) => {
    const gone = removedAfter(before, new Set(after.map((part) => earlier.get(part))), kept);
    const parts = after.flatMap((part): readonly Either[] => {
      const was = earlier.get(part) ?? null;
      return [{ before: was, after: part }, ...(was === null ? [] : (gone.get(was) ?? []))];
    });
    return [...(gone.get(null) ?? []), ...parts];
  };
}

/** What was removed, by the part that it stood after; null for what stood first. What moved elsewhere is not removed. */
function removedAfter(before: readonly Part[], here: ReadonlySet<Part | undefined>, kept: ReadonlySet<Part>) {
  const gone = new Map<Part | null, Either[]>([[null, []]]);
  let anchor: Part | null = null;
  for (const part of before) {
    if (here.has(part)) {
      anchor = part;
      gone.set(part, []);
    } else if (!kept.has(part)) gone.get(anchor)?.push({ before: part, after: null });
  }
  return gone;
}
