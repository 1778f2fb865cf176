import { isUuid } from '../../platform/uuid.ts';

/**
 * A part of the working text that is written in one form: the plan as a whole, an area with its goals, an activity, or one that is
 * to be. Its key is also where it stands on the page, and for what is there already the passage's (passages.ts).
 */
export type Part =
  | { readonly kind: 'plan' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'activity'; readonly id: string }
  | { readonly kind: 'new-area' }
  | { readonly kind: 'new-activity'; readonly areaId: string };

const named = [
  ['omrade-', 'area'],
  ['aktivitet-', 'activity'],
] as const;

/** Null for what is the key of no part. */
export function readPart(key: string): Part | null {
  if (key === 'planen') return { kind: 'plan' };
  if (key === 'nytt-omrade') return { kind: 'new-area' };
  if (key.startsWith('ny-aktivitet-')) {
    const areaId = key.slice('ny-aktivitet-'.length);
    return isUuid(areaId) ? { kind: 'new-activity', areaId } : null;
  }
  for (const [start, kind] of named) {
    const id = key.slice(start.length);
    if (key.startsWith(start) && isUuid(id)) return { kind, id };
  }
  return null;
}

export function keyOf(part: Part): string {
  switch (part.kind) {
    case 'plan':
      return 'planen';
    case 'area':
      return `omrade-${part.id}`;
    case 'activity':
      return `aktivitet-${part.id}`;
    case 'new-area':
      return 'nytt-omrade';
    case 'new-activity':
      return `ny-aktivitet-${part.areaId}`;
  }
}
