/** So many are shown at once: ten thousand make a page of nine megabytes, which nobody reads and all others wait for. */
export const mostRows = 300;

/** The rows of one page. */
export interface PartOfRows<Row> {
  readonly rows: readonly Row[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

interface Parting<Row> {
  /** Rows a page. */
  readonly most?: number;
  /** Whether a row is the one that `vid` names. */
  isAt?(row: Row, named: string | null): boolean;
}

/**
 * The part of a table that is asked for. Pure.
 * @param asked `sida`: a page's number; `vid`: a row whose page it is to be, as after it has been answered
 */
export function partOfRows<Row>(
  rows: readonly Row[],
  asked: Pick<URLSearchParams, 'get'>,
  { most = mostRows, isAt = () => false }: Parting<Row> = {},
): PartOfRows<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const at = rows.findIndex((row) => isAt(row, asked.get('vid')));
  const typed = asked.get('sida') ?? '';
  const wanted = at >= 0 ? Math.floor(at / most) + 1 : /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1;
  const page = Math.min(wanted, pages);
  return { rows: rows.slice((page - 1) * most, page * most), page, pages };
}
