import { swedishMonths } from '../../../platform/swedish-months.ts';
import { continues } from '../page/furniture.ts';
import type { Line } from '../page/lines.ts';
import { joined } from '../page/paragraphs.ts';
import type { Piece } from '../page/piece.ts';

/** A paragraph or an item of a list, on one line. */
export interface Block {
  readonly piece: Piece;
  /** The list's own number, taken off the words. */
  readonly number: number | null;
  readonly bullet: boolean;
  readonly blankBefore: boolean;
}

const numbered = /^(?:punkt )?\(?(\d{1,2})(?:[.):]\)?\s+|[.)](?=\p{Lu})|\s+(?=\p{Lu}|att ))(?=\S)/u;
const lettered = /^[a-h][.)]\s+/;
/** After a clause, a line that says who decides what follows. */
const framed =
  /^(?:I \p{L}[\p{L} -]{4,70}(?:nämnden|styrelsen|fullmäktige|utskottet):?$|\p{Lu}[\p{L}, -]{3,60} (?:beslutar|föreslår)(?!\p{L}).{0,80}(?:att|:|besluta|beslutar|följande)$)/u;
/** More clauses than this are no decision. */
const mostBlocks = 400;
const month = new RegExp(`^(?:${swedishMonths.join('|')})\\b`, 'i');

/** The lines of a part as its paragraphs and list items. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const groups: Line[][] = [];
  const widest = Math.max(0, ...lines.slice(0, 200).map((line) => line.piece.length));
  let last = 0;
  for (const line of lines) {
    if (groups.length >= mostBlocks) break;
    const number = numberOf(line.piece.text, last);
    const open = groups.at(-1);
    if (open === undefined || number !== null || beginsBlock(open, line, widest)) groups.push([line]);
    else open.push(line);
    if (number !== null) last = number;
  }
  let counted = 0;
  return groups.flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const whole = joined(group);
    const number = numberOf(first.piece.text, counted);
    if (number !== null) counted = number;
    const piece = number === null ? whole : whole.slice(numbered.exec(whole.text)?.[0].length ?? 0);
    return [{ piece, number, bullet: first.bullet, blankBefore: first.blankBefore }];
  });
}

/** The list number that a line begins with: 1, or the one after the last. */
function numberOf(text: string, last: number): number | null {
  const match = numbered.exec(text);
  if (match === null) return null;
  const number = Number(match[1]);
  if (month.test(text.slice(match[0].length))) return null;
  return number === last + 1 || number === 1 ? number : null;
}

function beginsBlock(open: readonly Line[], line: Line, widest: number): boolean {
  const before = open.at(-1)?.piece.text ?? '';
  const { text } = line.piece;
  if (line.bullet || line.level > 0 || lettered.test(text)) return true;
  if (/^(?:dels )?att /i.test(text))
    return (
      line.blankBefore ||
      line.bold ||
      line.cells[0]?.text.toLowerCase() === 'att' ||
      /^Att /.test(text) ||
      /(?:[,.;:]| samt| och|beslutar?|BESLUTAR?)$/.test(before) ||
      /^ATT /.test(text) ||
      // A line broken in the middle of a clause is as long as the others.
      (/^att /i.test(open[0]?.piece.text ?? '') && before.length < 0.75 * widest)
    );
  if (/:$/.test(before) || (/\.$/.test(before) && framed.test(text))) return true;
  return line.blankBefore && !continues(before, text);
}

/** A list written on one line: "1. att godkänna planen 2. att …". */
export function inlineList(piece: Piece): readonly { number: number; piece: Piece }[] | null {
  const starts: { number: number; at: number; length: number }[] = [];
  for (const match of piece.text.matchAll(/(?<=^|[\s:])(\d{1,2})[.)] (?=att |\p{Lu})/gu)) {
    if (Number(match[1]) === starts.length + 1)
      starts.push({ number: Number(match[1]), at: match.index, length: match[0].length });
  }
  if (starts.length < 2 || starts[0]?.at !== 0) return null;
  return starts.map(({ number, at, length }, index) => ({
    number,
    piece: piece.slice(at + length, starts[index + 1]?.at ?? piece.length).trim(),
  }));
}
