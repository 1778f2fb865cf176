/** One line of the table. A ratio is taken against the floor of the same run; without a floor the figure itself has the goal. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly floor: string;
  readonly ratio: number | null;
  readonly goal: string;
  /** Null where there is no goal. */
  readonly reached: boolean | null;
}

/** Prints the figures in columns, as they are: whoever reads judges. */
export function table(figures: readonly Figure[]): string {
  const head = ['', 'figure', 'floor', 'ratio', 'goal', 'reached'];
  const rows = figures.map(({ what, figure, floor, ratio, goal, reached }) => [
    what,
    figure,
    floor,
    ratio === null ? '' : ratio.toFixed(2),
    goal,
    reached === null ? '' : reached ? 'yes' : 'no',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
