/** A box in a tree, before it has a place. */
export type TreeNode<T> = { value: T; children: readonly TreeNode<T>[] };

/** A box in its place: `depth` columns from the left, `row` rows from the top (halves where a parent stands between children). */
export type PlacedNode<T> = { value: T; depth: number; row: number; parent: { depth: number; row: number } | undefined };

/**
 * Lays a tree on its side: leaves take a row each in order, a parent stands level with the middle of its children.
 * `rows` and `columns` say how large the sheet is.
 */
export function layTree<T>(roots: readonly TreeNode<T>[]): { nodes: PlacedNode<T>[]; rows: number; columns: number } {
  const nodes: PlacedNode<T>[] = [];
  let rows = 0;
  let columns = 0;
  const place = (node: TreeNode<T>, depth: number): PlacedNode<T> => {
    columns = Math.max(columns, depth + 1);
    const children = node.children.map((child) => place(child, depth + 1));
    const first = children[0];
    const last = children.at(-1);
    const row = first && last ? (first.row + last.row) / 2 : rows++;
    for (const child of children) child.parent = { depth, row };
    const placed: PlacedNode<T> = { value: node.value, depth, row, parent: undefined };
    nodes.push(placed);
    return placed;
  };
  for (const root of roots) place(root, 0);
  return { nodes, rows, columns };
}

/** Breaks a text into lines of at most `letters` letters at spaces; a longer word stands alone, the last line ends in … when cut. */
export function breakLines(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
