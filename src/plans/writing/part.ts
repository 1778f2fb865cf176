import { isUuid } from '../../platform/uuid.ts';

/** What stands in an area: its goals in their order, and its activities in theirs. */
export interface WithinArea {
  readonly kind: 'goal' | 'activity';
  readonly id: string;
}

/**
 * A part of the working text that is written in one form: the plan as a whole, an area, a goal, an activity, or one that is to be. Its key is also where it stands on the page, and for what is there already the passage's (passages.ts).
 */
export type Part =
  | { readonly kind: 'plan' }
  | { readonly kind: 'area'; readonly id: string }
  | WithinArea
  | { readonly kind: 'new-area' }
  | { readonly kind: 'new-goal' | 'new-activity'; readonly areaId: string };

const named = [
  ['omrade-', 'area'],
  ['mal-', 'goal'],
  ['aktivitet-', 'activity'],
] as const;

const newIn = [
  ['nytt-mal-', 'new-goal'],
  ['ny-aktivitet-', 'new-activity'],
] as const;

/** Null for what is the key of no part. */
export function readPart(key: string): Part | null {
  if (key === 'planen') return { kind: 'plan' };
  if (key === 'nytt-omrade') return { kind: 'new-area' };
  for (const [start, kind] of newIn) {
    const areaId = key.slice(start.length);
    if (key.startsWith(start) && isUuid(areaId)) return { kind, areaId };
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
    case 'goal':
      return `mal-${part.id}`;
    case 'activity':
      return `aktivitet-${part.id}`;
    case 'new-area':
      return 'nytt-omrade';
    case 'new-goal':
      return `nytt-mal-${part.areaId}`;
    case 'new-activity':
      return `ny-aktivitet-${part.areaId}`;
  }
}
