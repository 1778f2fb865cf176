import { isAuthorityName } from '../grammar/authorities.ts';
import { boardsIn, isBoardName } from '../grammar/boards.ts';
import { datesIn } from '../grammar/dates.ts';
import { headingOf } from '../grammar/headings.ts';
import { labelledNumbersIn, numberBehindSign, numberLabel, strongNumbersIn } from '../grammar/numbers.ts';
import { isSentenceOfDecision } from '../grammar/sentences.ts';
import type { Line } from '../page/lines.ts';
import { joined, mended } from '../page/paragraphs.ts';
import { Piece } from '../page/piece.ts';

/** The matter's heading, and how many of the lines it took. */
export interface FoundTitle {
  readonly piece: Piece;
  readonly taken: number;
}

/** No matter is called more than so many lines. */
const mostLines = 5;

/** The title behind an item's number: on its line, and on those that follow until the text begins. */
export function titleOfItem(rest: Piece, following: readonly Line[]): FoundTitle | null {
  const first = withoutNumbers(rest);
  const lines: Piece[] = first.length > 0 ? [first] : [];
  let taken = 0;
  for (const line of following.slice(0, mostLines + 3)) {
    const labelled = afterLabel(line.piece);
    if (labelled !== null) return { piece: tidied(labelled), taken: taken + 1 };
    const words = isRowOfHead(line.piece.text) || isOnlyName(line.piece.text) ? Piece.none : withoutNumbers(line.piece);
    if (lines.length > 0 && (line.blankBefore || lines.length >= mostLines || line.level > 0)) break;
    if (endsTitle(line, { begun: lines.length > 0 })) break;
    if (words.length > 0) lines.push(words);
    taken += 1;
    // What stands beside the title's first line is often the number; a number on a line of its own ends the title.
    if (words.length === 0 && lines.length > 0) break;
  }
  return lines.length === 0 ? null : { piece: tidied(mended(lines)), taken };
}

const titleLabel = /^(?:ärende(?:mening)?|rubrik|ärenderubrik)(?:: ?| ?\t| {1}(?=\p{Lu}))/iu;

/** "Ärende: Gemensam strategi": the label says what it is. */
function afterLabel(piece: Piece): Piece | null {
  const length = titleLabel.exec(piece.text)?.[0].length ?? 0;
  return length === 0 || length === piece.length ? null : withoutNumbers(piece.slice(length));
}

/** A title that a label in the head names. */
export function labelledTitle(head: readonly Line[]): FoundTitle | null {
  for (const [at, line] of head.entries()) {
    const piece = line.piece.text.includes(':') ? afterLabel(line.piece) : null;
    if (piece !== null) return { piece: tidied(piece), taken: at + 1 };
  }
  return null;
}

/** A row of a minutes' head that stands beside the number: no words of the title. */
function isRowOfHead(text: string): boolean {
  return (
    /^(?:paragraf|omedelbar justering|sammanträde|sammanträdesdatum|datum|dnr|diarienummer|handläggare|protokoll(?:sutdrag)?|sida|mötesdatum)(?:[ :]|$)/i.test(
      text,
    ) && text.length < 60
  );
}

/** A day, a board or an authority alone on its line. */
function isOnlyName(text: string): boolean {
  const [day] = datesIn(text);
  return (day !== undefined && day.start < 10 && text.length - day.end < 3) || isBoardName(text) || isAuthorityName(text);
}

function endsTitle(line: Line, { begun }: { begun: boolean }): boolean {
  const { text } = line.piece;
  if (isSentenceOfDecision(text) || line.bullet) return true;
  const heading = headingOf(text);
  if (heading === null) return false;
  // "Uppföljning av arbetsplanen" right under the number is the matter, though it looks like a part's heading.
  return begun || heading.kind !== 'matter' || !text.includes(' ');
}

/** The title of a paper without items: the marked heading, else the words that stand last before the first part; `first`: the first words. */
export function titleOfPaper(head: readonly Line[], { first }: { first: boolean } = { first: false }): FoundTitle | null {
  const marked = head.findIndex((line) => line.level > 0 && !isHeaderLine(line.piece.text));
  if (marked !== -1) return { piece: tidied(withoutNumbers(head[marked]?.piece ?? Piece.none)), taken: marked + 1 };
  let found: FoundTitle | null = null;
  for (let end = head.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && head[start]?.blankBefore === false && end - start < mostLines) start -= 1;
    const block = head.slice(start, end).filter((line) => !isHeaderLine(line.piece.text));
    const piece = tidied(withoutNumbers(joined(block)));
    if (piece.length > 3 && piece.length < 300 && !/[.:]$/.test(piece.text)) {
      found = { piece, taken: end };
      if (!first) return found;
    }
    end = start;
  }
  return found;
}

/** Names, days, numbers and the words of a page header: no title. */
export function isHeaderLine(text: string): boolean {
  if (
    /^(?:till|från|handläggare|datum|mottagare|e-post|telefon|tel|sida|sid|blad|ärende(?:nummer)?|diarienummer|dnr|vår(?:t)?|ert|er|referens|beteckning|tjänsteställe|förvaltning)\b[^,]{0,3}:?(?: |$)/i.test(
      text,
    )
  )
    return true;
  if (
    /(?:^|\s)(?:tjänsteskrivelse|tjänsteutlåtande|(?:sammanträdes)?protokoll(?:sutdrag)?|sammanträdesdatum|utdrag ur protokoll)(?:\s|$)/i.test(
      text,
    )
  )
    return true;
  if (datesIn(text).length > 0 && text.length < 60) return true;
  if (labelledNumbersIn(text).length > 0) return true;
  const board = boardsIn(text)[0];
  if (board !== undefined && board.start === 0 && board.end >= text.length - 2) return true;
  if (
    /^\p{Lu}\p{L}*(?:förvaltningen|kontoret|kansliet|förvaltning|kontor|enheten|avdelningen|staben)(?:,? .{0,40})?$/u.test(text)
  )
    return true;
  return (
    isAuthorityName(text) ||
    isPersonWithOffice(text) ||
    /@|(?<!\d)(?:\d{3} \d{2}|0\d{1,3}[- ]\d{2,})(?!-)|^\d{1,3} ?\(\d+\)$/.test(text)
  );
}

/** "Anna Berg, utredare", "Anna Berg". */
function isPersonWithOffice(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}+)?){1,2}(?:, \p{L}[\p{L} -]{2,40})?$/u.test(text);
}

/** "Au § 39": a committee's number beside the board's. */
const otherParagraph = /(?<!\p{L})(?:[A-ZÅÄÖ]\p{L}{0,5} ){1,2}§ ?\d{1,4}(?:\/\d{2,4})?/gu;

/** Register numbers and their labels are no part of a title. */
export function withoutNumbers(piece: Piece): Piece {
  const { text } = piece;
  const cuts = [...labelledNumbersIn(text), ...strongNumbersIn(text), ...numberBehindSign(text)].map(
    ({ start, end }) => [start, end] as const,
  );
  // In the middle of a sentence the number is one of its words.
  const inside = ([start, end]: readonly [number, number]) =>
    /\p{Ll} $/u.test(text.slice(0, start)) && /^[.,]? ?\p{L}?\p{Ll}{2}/u.test(text.slice(end));
  if (cuts.some(inside)) return piece;
  for (const label of text.matchAll(numberLabel)) cuts.push([label.index, label.index + label[0].length]);
  for (const other of text.matchAll(otherParagraph)) cuts.push([other.index, other.index + other[0].length]);
  cuts.sort((a, b) => a[0] - b[0]);
  const kept: Piece[] = [];
  let from = 0;
  for (const [start, stop] of cuts) {
    // "KS/2021:388 - 734": the register plan's code behind the number.
    const end = stop + (/^ ?[-–]? ?\d{3}$/.exec(text.slice(stop))?.[0].length ?? 0);
    if (start > from) kept.push(piece.slice(from, start).trim());
    from = Math.max(from, end);
  }
  kept.push(piece.slice(from).trim());
  return Piece.join(
    kept.filter((each) => !/^[()[\],;:. –-]*$/.test(each.text)),
    ' ',
  ).trim();
}

/** Brackets left empty, dots that led to a page, quotation marks round the whole. */
function tidied(piece: Piece): Piece {
  const start =
    /^(?:tjänsteskrivelse|protokollsutdrag|ärende|rubrik|angående)? ?[:–-] |^[-–:.,;)\s]+/i.exec(piece.text)?.[0].length ?? 0;
  const end = /[\s,;:(–-]+$/.exec(piece.text)?.[0].length ?? 0;
  return piece.slice(start, Math.max(start, piece.length - end)).trim();
}
