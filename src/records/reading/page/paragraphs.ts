import type { Line } from './lines.ts';
import { Piece } from './piece.ts';

/** Kept when a hyphen stands before them: "vård- och omsorg" is two words with one end. */
const suspended = /^(?:och|eller|samt|respektive|resp\.?|som|till|kontra|men|såväl|&)(?![\p{L}])/u;

/** The lines as one run of words, with words that were broken over two lines put together. */
export function joined(lines: readonly Line[]): Piece {
  return mended(lines.map((line) => line.piece));
}

/** As `joined`, for the words of the lines alone. */
export function mended(pieces: readonly Piece[]): Piece {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last === undefined || piece.length === 0) {
      if (piece.length > 0) runs.push(piece);
      continue;
    }
    const how = between(last.text, piece.text);
    if (how === 'mend') runs[runs.length - 1] = last.slice(0, last.length - 1);
    if (how === 'space') runs.push(spaceAfter(last));
    runs.push(piece);
  }
  return withinLine(Piece.join(runs, ''));
}

function spaceAfter(piece: Piece): Piece {
  return new Piece(' ', Int32Array.of(Math.max(0, piece.span[1] - 1)));
}

/** How two lines hang together: a broken word loses its hyphen, a compound keeps it, others get a space. */
function between(before: string, after: string): 'mend' | 'keep' | 'space' {
  // Only the end is looked at: a line may be one long word.
  const end = before.endsWith('-') ? /([\p{L}\d]+)-$/u.exec(before.slice(-40))?.[1] : undefined;
  if (end === undefined) return 'space';
  if (suspended.test(after)) return 'space';
  if (/\d$/.test(end)) return /^[\d\p{L}]/u.test(after) ? 'keep' : 'space';
  if (/^\p{Lu}{2}/u.test(after) && /^\p{Lu}{3}/u.test(end)) return 'mend';
  // "E-hälsa", "SVO-arbetet": an abbreviation or a letter keeps its hyphen, as a name does before a capital.
  if (/^\p{Lu}/u.test(after) || /^\p{Lu}{1,5}$/u.test(end)) return 'keep';
  return /^\p{Ll}/u.test(after) ? 'mend' : 'space';
}

/** Some programs leave the hyphen of a broken word inside the line: "ordfö- rande". */
function withinLine(piece: Piece): Piece {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(/(?<=\p{Ll}{2})- (?=\p{Ll}{2})/gu)) {
    if (suspended.test(piece.text.slice(match.index + 2, match.index + 16))) continue;
    parts.push(piece.slice(from, match.index));
    from = match.index + 2;
  }
  return from === 0 ? piece : Piece.join([...parts, piece.slice(from)], '');
}
