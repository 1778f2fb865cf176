/** A paragraph as it is seen. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** May hold line breaks of its own. */
  readonly text: string;
  /** The number of its list, e.g. `1.`, or a mark. */
  readonly label?: string | undefined;
  readonly heading?: boolean | undefined;
  /** White space above and below, in points. */
  readonly above: number;
  readonly below: number;
}

interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export type Block = Paragraph | Table;

/** More white than between two lines of a paragraph. */
const seenAsGap = 4;
const afterHeading = 6;

/**
 * Blocks as running text: a paragraph is one line, an empty line stands where the page shows white, the cells of a row stand
 * beside each other with tabs between them.
 */
export function blockText(blocks: readonly Block[]): string {
  return linesOf(blocks).join('\n');
}

/** @param gaps whether white is told; in a cell it is not, for what stands beside it goes on */
function linesOf(blocks: readonly Block[], gaps = true): readonly string[] {
  const lines: string[] = [];
  let below = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      lines.push('', ...block.rows.flatMap(rowLines), '');
      below = 0;
      continue;
    }
    const heading = block.heading === true && block.text.trim() !== '';
    if (gaps && (heading || Math.max(below, block.above) >= seenAsGap)) lines.push('');
    const label = block.label === undefined || block.label === '' ? '' : `${block.label} `;
    lines.push(...`${label}${block.text.trim()}`.split('\n'));
    below = heading ? Math.min(block.below, afterHeading - seenAsGap) : block.below;
  }
  return lines;
}

/** As the page shows a row: the first lines of its cells, then the second ones. */
function rowLines(cells: readonly (readonly Block[])[]): readonly string[] {
  const columns = cells.map((cell) => withoutEdges(linesOf(cell, false))).filter((column) => column.length > 0);
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return only;
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((column) => column[at]?.trim() ?? '')
      .filter((text) => text !== '')
      .join('\t'),
  );
}

function withoutEdges(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
