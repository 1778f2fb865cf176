import type { PartKind } from './report.ts';

/** The parts that come of the matter alone, and are changed there. */
const kept: readonly PartKind[] = ['case-officer', 'registration-numbers', 'boards'];

/** Whether an authority may say a part in its own words. */
export function isReworded(kind: PartKind): boolean {
  return !kept.includes(kind);
}
