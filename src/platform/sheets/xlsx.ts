import type { SheetData } from 'write-excel-file/node';

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What a cell holds at most, by the format. */
const mostLetters = 32_767;
/** What XML cannot hold, and a sheet therefore neither. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is those that are looked for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const headGround = '#e1ebed';

type SheetRows = readonly (readonly (string | number)[])[];

/**
 * A table as a workbook (Office Open XML), its first row the head: bold, and in sight however far one scrolls. Days and figures are
 * what a spreadsheet sorts and counts with; everything else is text, so that nothing that somebody typed is ever taken for a formula.
 */
export async function xlsxFile(title: string, rows: SheetRows): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when the first one asks for a workbook.
  const { default: write } = await import('write-excel-file/node');
  const [head = [], ...body] = rows;
  const data: SheetData = [
    head.map((value) => ({ ...textCell(String(value)), fontWeight: 'bold', backgroundColor: headGround })),
    ...body.map((row) => row.map(cellOf)),
  ];
  const columns = head.map((_, place) => ({ width: widthOf(rows, place) }));
  const sheet = title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
  const bytes = await write(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(bytes);
}

/** The answer to "take it out as a workbook". @param name of the file, letters, figures and hyphens, without ending */
export async function xlsxResponse(name: string, title: string, rows: SheetRows): Promise<Response> {
  return new Response(await xlsxFile(title, rows), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}.xlsx"`,
    },
  });
}

function textCell(value: string) {
  return { value: value.replaceAll(notInXml, '').toWellFormed().slice(0, mostLetters), type: String };
}

function cellOf(value: string | number): SheetData[number][number] {
  if (typeof value === 'number') return { value, type: Number };
  if (value === '') return null;
  const [, year, month, day] = isoDay.exec(value) ?? [];
  // The format's calendar begins with 1900.
  if (year === undefined || Number(year) < 1901) return textCell(value);
  return { value: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))), type: Date, format: 'yyyy-mm-dd' };
}

/** Wide enough for most of what stands in the column, and no wider than one reads. */
function widthOf(rows: SheetRows, place: number): number {
  const longest = Math.max(...rows.map((row) => String(row[place] ?? '').length));
  return Math.min(Math.max(longest + 2, 8), 48);
}
