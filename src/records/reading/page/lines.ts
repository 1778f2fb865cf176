import { breaksIn } from './flattened.ts';
import { Piece } from './piece.ts';

/** One line of the document, its marks (markdown, bullets, table bars) taken away and remembered. */
export interface Line {
  readonly piece: Piece;
  /** The text's parts between wide gaps: the columns of a page header. */
  readonly cells: readonly Piece[];
  /** Markdown heading, 1–6; 0 when it is none. */
  readonly level: number;
  readonly bold: boolean;
  readonly bullet: boolean;
  readonly blankBefore: boolean;
  readonly pageBreakBefore: boolean;
}

/** Signs that show nothing: zero width, direction, byte order mark. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const hyphens = /[\u2010\u2011]/;
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };
/** Bullets of word processors, typed ones, and those that fonts leave in the private area. */
const bulletMark = /^(?:[-–—•●▪■◦○·*►➢»\uF000-\uF0FF]|o(?= ))\s+(?=\S)/;
const headingMark = /^(#{1,6})\s+/;
/** Underlines, markdown rules, and the line under a table's head. */
const onlyRule = /^[\s_\-–—=.|:*]*$/;

/** A hundred pages hold half as many. */
const mostLines = 12_000;

/** The lines that hold words, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let pageBreakBefore = false;
  for (let start = 0; start <= text.length && lines.length < mostLines; ) {
    const end = endOfLine(text, start);
    const raw = text.slice(start, end);
    if (onlyRule.test(raw)) {
      blankBefore = true;
    } else {
      const edges = [0, ...breaksIn(raw), raw.length];
      for (const [index, edge] of edges.slice(0, -1).entries()) {
        const part = raw.slice(edge, edges[index + 1]);
        if (onlyRule.test(part) || part === ':') continue;
        lines.push({ ...lineOf(part, start + edge), blankBefore, pageBreakBefore });
        blankBefore = false;
      }
      pageBreakBefore = false;
    }
    if (text[end] === '\f') pageBreakBefore = true;
    start = end === start + longestLine ? end : end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

/** No line is longer than a page: what is longer is cut, so that no pattern meets more. */
const longestLine = 6_000;

function endOfLine(text: string, start: number): number {
  const most = Math.min(text.length, start + longestLine);
  for (let at = start; at < most; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13 || sign === 12 || sign === 11 || sign === 0x2028 || sign === 0x2029) return at;
  }
  return most;
}

function lineOf(raw: string, start: number): Omit<Line, 'blankBefore' | 'pageBreakBefore'> {
  const { piece, gaps } = plain(raw, start);
  const level = headingMark.exec(piece.text)?.[1]?.length ?? 0;
  const unmarked = level > 0 ? piece.slice(level).trim() : piece;
  const bulletLength = bulletMark.exec(unmarked.text)?.[0].length ?? 0;
  const taken = piece.length - unmarked.length + bulletLength;
  const bare = unmarked.slice(bulletLength);
  return {
    piece: bare,
    cells: cellsOf(
      bare,
      gaps.map((gap) => gap - taken),
    ),
    level,
    bold: /^\s*(?:[#>\d.)\s-]{0,12})(?:\*\*|__)/.test(raw),
    bullet: bulletLength > 0,
  };
}

function cellsOf(piece: Piece, gaps: readonly number[]): readonly Piece[] {
  const edges = [0, ...gaps.filter((gap) => gap > 0 && gap < piece.length), piece.length];
  return edges
    .slice(1)
    .map((edge, index) => piece.slice(edges[index] ?? 0, edge).trim())
    .filter((cell) => cell.length > 0);
}

interface Word {
  signs: string[];
  places: number[];
  /** Width of the space before it. */
  readonly gap: number;
}

/** The line's words with one space between them, and the places of wide gaps. */
function plain(raw: string, start: number): { piece: Piece; gaps: readonly number[] } {
  const signs: string[] = [];
  const places: number[] = [];
  const gaps: number[] = [];
  for (const word of withoutSpacing(wordsOf(raw, start))) {
    if (signs.length > 0) {
      if (word.gap >= 3) gaps.push(signs.length);
      signs.push(' ');
      places.push(Math.max(0, (word.places[0] ?? 0) - 1));
    }
    for (const sign of word.signs) signs.push(sign);
    for (const place of word.places) places.push(place);
  }
  return { piece: new Piece(signs.join(''), Int32Array.from(places)), gaps };
}

function wordsOf(raw: string, start: number): readonly Word[] {
  const words: Word[] = [];
  const last = raw.trimEnd().length - 1;
  let gap = 1;
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw[at] ?? '';
    if (isSpace(sign)) {
      gap += sign === '\t' || sign === '|' ? 3 : 1;
      continue;
    }
    const seen = seenAs(raw, at, { first: words.length === 0, last: at === last });
    if (seen === '') continue;
    const open = gap === 0 ? words.at(-1) : undefined;
    const word = open ?? { signs: [], places: [], gap };
    if (open === undefined) words.push(word);
    gap = 0;
    if (composed(word.signs, seen)) continue;
    for (const each of seen) {
      word.signs.push(each);
      word.places.push(start + at);
    }
  }
  return words;
}

const oneLetter = /^\p{L}$/u;

/** "P R O T O K O L L" is one word: three letters or more, one space between them. */
function withoutSpacing(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (isLetter(words[end]) && (end === at || words[end]?.gap === 1)) end += 1;
    const run = words.slice(at, Math.max(end, at + 1));
    const [first] = run;
    if (first === undefined) break;
    kept.push(
      ...(run.length < 3
        ? run
        : [{ signs: run.flatMap((word) => word.signs), places: run.flatMap((word) => word.places), gap: first.gap }]),
    );
    at += run.length;
  }
  return kept;
}

function isLetter(word: Word | undefined): boolean {
  return word?.signs.length === 1 && oneLetter.test(word.signs[0] ?? '');
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\t' || sign === '|' || sign === '\u00A0' || (sign > '\u007F' && /\s/.test(sign));
}

/** What a sign is read as: marks and unseen signs as nothing, kinds of hyphen as one, ligatures as letters. */
function seenAs(raw: string, at: number, { first, last }: { first: boolean; last: boolean }): string {
  const sign = raw[at] ?? '';
  if (sign === '*' || sign === '_') {
    const doubled = raw[at + 1] === sign || raw[at - 1] === sign;
    const bullet = first && isSpace(raw[at + 1] ?? ' ');
    if (doubled || (sign === '*' && !bullet)) return '';
  }
  if (sign === '\\' && /[.\-+*_#()[\]!>§]/.test(raw[at + 1] ?? '')) return '';
  if (sign === '>' && first) return '';
  if (sign < '\u0080') return sign;
  if (sign === '\u00AD' || sign === '¬') return last ? '-' : '';
  if (unseen.test(sign)) return '';
  return hyphens.test(sign) ? '-' : (ligatures[sign] ?? sign);
}

/** Some programs write å as a and a ring: put together, as people read it. */
function composed(signs: string[], sign: string): boolean {
  const last = signs.at(-1);
  if (last === undefined || sign < '\u0300' || sign > '\u036F') return false;
  const whole = (last + sign).normalize('NFC');
  if (whole.length !== 1) return false;
  signs[signs.length - 1] = whole;
  return true;
}
