import { type Heading, headingOf, type SectionKind } from '../grammar/headings.ts';
import type { Line } from '../page/lines.ts';
import { joined } from '../page/paragraphs.ts';
import type { Piece } from '../page/piece.ts';

/** A part of the document under its heading. What comes before the first heading has `kind` null. */
export interface Section {
  readonly kind: SectionKind | 'other' | null;
  readonly board: string | null;
  readonly heading: Piece | null;
  /** What stands under the heading, with what follows a colon on its line first. */
  readonly lines: readonly Line[];
}

/** Under these a line "Socialnämnden beslutar" begins the decision; under a motion or a proposal it is quoted. */
const mayDecideNext: ReadonlySet<Section['kind']> = new Set([
  null,
  'other',
  'matter',
  'basis',
  'verification',
  'attachments',
  'codetermination',
]);

export function sectionsOf(lines: readonly Line[]): readonly Section[] {
  const sections: Section[] = [];
  let open: { -readonly [key in keyof Omit<Section, 'lines'>]: Section[key] } & { lines: Line[] } = {
    kind: null,
    board: null,
    heading: null,
    lines: [],
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const found = headingAt(line, lines[at + 1]);
    if (found === null || (found.heading?.length === 0 && !beginsDecision(open, found.heading, line))) {
      open.lines.push(line);
      continue;
    }
    sections.push(open);
    const { heading, words, taken } = found;
    open = { kind: heading?.kind ?? 'other', board: heading?.board ?? null, heading: words, lines: [] };
    const rest = words.slice(heading?.length ?? words.length).trim();
    if (rest.length > 0) open.lines.push({ ...line, piece: rest, cells: [rest], blankBefore: false, bullet: false });
    at += taken - 1;
  }
  sections.push(open);
  return sections;
}

/** A line "Socialnämnden beslutar" that is no rest of a sentence ("… föreslår att | kommunstyrelsen beslutar:"). */
function beginsDecision(open: Pick<Section, 'kind' | 'board'>, heading: Heading, line: Line): boolean {
  return /^\P{Ll}/u.test(line.piece.text) && (mayDecideNext.has(open.kind) || isOtherBoard(open, heading));
}

/** "Arbetsutskottet beslutar …", and after it "Socialnämnden beslutar …". */
function isOtherBoard(open: Pick<Section, 'kind' | 'board'>, heading: Heading): boolean {
  return open.kind === 'decision' && open.board !== null && heading.board !== null && open.board !== heading.board;
}

interface FoundHeading {
  readonly heading: Heading | null;
  readonly words: Piece;
  readonly taken: number;
}

/** A heading on one line, broken over two, or marked as one (markdown, bold) though the grammar does not know it. */
function headingAt(line: Line, next: Line | undefined): FoundHeading | null {
  const words = line.piece;
  if (!line.bullet) {
    const heading = headingOf(words.text);
    if (heading !== null) return { heading, words, taken: 1 };
    const column = headingInColumn(line);
    if (column !== null) return column;
    const two = brokenHeading(line, next);
    if (two !== null) return two;
  }
  const marked =
    line.level > 0 || (line.bold && words.length < 60 && !/[.:,]$/.test(words.text) && !/^\d|^att /i.test(words.text));
  return marked ? { heading: null, words, taken: 1 } : null;
}

/** Headings in a column of their own, the text beside them: "Beslut      Nämnden beslutar …". */
function headingInColumn(line: Line): FoundHeading | null {
  const [first] = line.cells;
  if (first === undefined || line.cells.length < 2) return null;
  const heading = headingOf(first.text);
  if (
    heading === null ||
    heading.kind === 'frame' ||
    (heading.kind === 'matter' && !first.text.startsWith('Sammanfattning') && line.cells.length > 2)
  )
    return null;
  return { heading: { ...heading, length: heading.length === 0 ? 0 : first.length }, words: line.piece, taken: 1 };
}

function brokenHeading(line: Line, next: Line | undefined): FoundHeading | null {
  if (next === undefined || next.blankBefore || next.bullet || !/-$|\p{L}$/u.test(line.piece.text)) return null;
  if (!/^\p{Lu}/u.test(line.piece.text) || line.piece.length + next.piece.length > 110) return null;
  const words = joined([line, next]);
  const heading = headingOf(words.text);
  return heading === null || heading.length < words.length ? null : { heading, words, taken: 2 };
}
