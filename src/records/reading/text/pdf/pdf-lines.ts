/** A piece of text as pdf.js tells it. */
export interface PdfPiece {
  readonly str: string;
  /** Six numbers as in PDF 32000-1, 8.3.4. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  readonly turned: boolean;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Placed[];
}

/** Further apart than words: two columns, or a label and its value. */
const wideSpace = '   ';

/** The lines of a page from where its pieces stand: from the top, left to right; an empty line where the page shows white; turned text last. */
export function pageLines(items: readonly PdfPiece[]): string {
  const pieces = items.filter(({ str }) => typeof str === 'string' && str.trim() !== '').map(placed);
  const upright = linesOf(pieces.filter(({ turned }) => !turned));
  const usual = usualStep(upright);
  const columns = columnsOf(upright);
  const texts: string[] = [];
  upright.forEach((line, at) => {
    const above = upright[at - 1];
    if (above !== undefined && above.y - line.y > 1.35 * Math.max(usual, 1.1 * Math.min(line.size, above.size))) texts.push('');
    texts.push(lineText(line.pieces, columns));
  });
  const turned = pieces.filter((piece) => piece.turned).map(({ text }) => text);
  return [...texts, ...(turned.length === 0 ? [] : ['', turned.join(' ')])].join('\n');
}

function placed({ str, transform, width, height }: PdfPiece): Placed {
  const [a = 1, b = 0, , d = 1, x = 0, y = 0] = transform;
  const size = Math.abs(height) || Math.abs(d) || Math.hypot(a, b) || 10;
  return { text: str, x, y, end: x + width, size, turned: Math.abs(b) > Math.abs(a) };
}

/** Pieces that stand on one line, though some sit a little higher or lower. */
function linesOf(pieces: readonly Placed[]): readonly Line[] {
  const lines: { y: number; size: number; pieces: Placed[] }[] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1);
    // A raised number is small; its line is the letters' beside it. An initial is as high as several lines.
    const near = line !== undefined && line.y - piece.y < 0.45 * Math.min(14, Math.max(line.size, piece.size));
    if (near) {
      line.pieces.push(piece);
      line.size = Math.max(line.size, piece.size);
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines;
}

/** From one line to the next within paragraphs: the smallest step that is common. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y);
  const sorted = steps.filter((step) => step > 0).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 3)] ?? 0;
}

/** Wider than a space between words ever is, set out or not. */
const isWide = (gap: number, size: number) => gap > 1.6 * size;

/** Where columns begin: places that pieces stand at after wide space. Where another line of it is nearly full, they tell it apart. */
function columnsOf(lines: readonly Line[]): ReadonlySet<number> {
  const columns: number[] = [];
  for (const { pieces } of lines) {
    const inOrder = pieces.toSorted((one, other) => one.x - other.x);
    inOrder.slice(1).forEach((piece, at) => {
      if (isWide(piece.x - (inOrder[at]?.end ?? piece.x), piece.size)) columns.push(Math.round(piece.x));
    });
  }
  return new Set(columns.flatMap((x) => [x - 1, x, x + 1]));
}

function lineText(pieces: readonly Placed[], columns: ReadonlySet<number>): string {
  let text = '';
  let end: number | null = null;
  for (const piece of pieces.toSorted((one, other) => one.x - other.x)) {
    const gap = end === null ? 0 : piece.x - end;
    const column = gap > 0.12 * piece.size && columns.has(Math.round(piece.x));
    if (isWide(gap, piece.size) || column) text = `${text.trimEnd()}${wideSpace}${piece.text.trimStart()}`;
    else if (gap > 0.12 * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ` ${piece.text}`;
    else text += piece.text;
    end = Math.max(end ?? piece.end, piece.end);
  }
  return text.trim();
}
