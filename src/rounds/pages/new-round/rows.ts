import type { Typed } from '../typed.ts';
import type { PathProposal } from './proposal.ts';
import { mostRows, rowName } from './read-round.ts';

/** A row of a principal's path as the form shows it. */
export interface PathRowShown {
  readonly place: number;
  readonly board: string;
  readonly part: string;
  readonly stage: string;
  readonly scope: string;
}

/**
 * The rows of a path: the proposed ones, or those that were typed, and one empty more where it was asked for.
 * @param more code of the principal whose path gets another row
 */
export function rowsOf({ principal, proposed }: PathProposal, typed: Typed, more: string | null): readonly PathRowShown[] {
  const { code } = principal;
  const value = (place: number, field: Parameters<typeof rowName>[2], otherwise: string) =>
    typed.value(rowName(code, place, field), otherwise);
  const typedRows = Array.from({ length: mostRows }, (_, place) => place).filter(
    (place) => value(place, 'stage', '') !== '',
  ).length;
  const count = Math.min(mostRows, Math.max(1, typedRows > 0 ? typedRows : proposed.steps.length) + (more === code ? 1 : 0));
  return Array.from({ length: count }, (_, place) => {
    const step = proposed.steps[place];
    const isNew = typedRows > 0 && place >= typedRows;
    return {
      place,
      board: value(place, 'board', isNew ? '' : (step?.boardId ?? '')),
      part: value(place, 'part', isNew ? 'decide' : (step?.part ?? 'decide')),
      stage: value(place, 'stage', String(isNew ? place + 1 : (step?.stage ?? place + 1))),
      scope: value(place, 'scope', isNew ? '' : (step?.scope ?? '')),
    };
  });
}
