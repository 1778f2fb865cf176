const formula = /^[=+\-@＝＋－＠\t\r\n]/;
/** Kronor below nought (`-1234,50`): with an apostrophe a spreadsheet would leave them out of its sums, and say nothing. */
const amount = /^-\d+,\d{2}$/;

/** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe first (OWASP, CSV injection). */
export function csvCell(value: string): string {
  const safe = formula.test(value) && !amount.test(value) ? `'${value}` : value;
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as Swedish spreadsheets open it by itself: semicolons, UTF-8 with a mark, CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}

/** The answer to "take it out as CSV". @param name of the file, letters, figures and hyphens, without ending */
export function csvResponse(name: string, rows: readonly (readonly string[])[]): Response {
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` };
  return new Response(csvText(rows), { headers });
}
