import type { AnswerRow } from '../../statement/answer-table.ts';

/** So many are shown at once: ten thousand make a page of nine megabytes, which nobody reads and all others wait for. */
export const mostRows = 300;

/** The rows of one page. */
export interface PartOfRows {
  readonly rows: readonly AnswerRow[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/**
 * The part of the table that is asked for. Pure.
 * @param asked `sida`: a page's number; `vid`: the comment whose page it is to be, as after it has been answered
 */
export function partOfRows(rows: readonly AnswerRow[], asked: Pick<URLSearchParams, 'get'>): PartOfRows {
  const pages = Math.max(1, Math.ceil(rows.length / mostRows));
  const at = rows.findIndex(({ comment }) => comment.id === asked.get('vid'));
  const typed = asked.get('sida') ?? '';
  const wanted = at >= 0 ? Math.floor(at / mostRows) + 1 : /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1;
  const page = Math.min(wanted, pages);
  return { rows: rows.slice((page - 1) * mostRows, page * mostRows), page, pages };
}
