import type { ReadDocument } from '../../../records/index.ts';
import { type Piece, type Place, piecesOf } from '../../readings/marks.ts';
import type { Verification } from '../../readings/verification.ts';

/** A text of more letters is no extract: the rest is read in the file. */
const mostLetters = 200_000;

/** The text as the page shows it. */
export interface MarkedText {
  readonly pieces: readonly Piece[];
  /** There is more in the file than is shown. */
  readonly isCut: boolean;
}

/** What is marked: what says whose decision it is, when, what and on which conditions. Its own, never what it proposes to others. */
const marked =
  /^(?:authority|board|date|paragraph|title|(?:registrationNumbers|clauses|dissents|votes|conflictsOfInterest)\.\d+)$/;

/** Cuts the text by the places of what was found. Pure. */
export function markedText(text: string, reading: ReadDocument, verification: Verification): MarkedText {
  const shown = text.slice(0, mostLetters);
  const places: Place[] = Object.entries(reading.spans).flatMap(([key, [start, end]]) =>
    marked.test(key) || isOwnCondition(reading, key) ? [{ key, start, end }] : [],
  );
  for (const key of ['verified', 'noticed'] as const) {
    const told = verification[key];
    if (told !== null) places.push({ key, start: told.span[0], end: told.span[1] });
  }
  return { pieces: piecesOf(shown, places), isCut: text.length > shown.length };
}

function isOwnCondition({ conditions }: ReadDocument, key: string): boolean {
  const [, index] = /^conditions\.(\d+)$/.exec(key) ?? [];
  return index !== undefined && conditions[Number(index)]?.board === null;
}

/** The form's field that a place fills in; the matter itself for what says whose and what it is. */
export function fieldAt(key: string, places: Readonly<Record<string, string>>): string | null {
  if (['authority', 'title'].includes(key) || key.startsWith('registrationNumbers.')) return null;
  const [field] = Object.entries(places).find(([, place]) => place === key) ?? [];
  if (field !== undefined) return field;
  const like: Readonly<Record<string, string>> = { clauses: 'clauses', dissents: 'dissent', conditions: 'conditions' };
  return like[key.split('.')[0] ?? ''] ?? null;
}
