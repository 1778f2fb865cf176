import { Unreadable } from '../documents/unreadable.ts';
import { csvText } from './csv.ts';
import { isWorkbook, xlsxLines } from './read-xlsx.ts';

/**
 * A table that was sent as a file, as text that a form can carry from its preview to where it is saved: a workbook's first sheet as CSV with
 * its rows' numbers kept, so that the person finds them, and anything else as its letters.
 * @param most rows beyond are not read
 * @param decode bytes as text, whatever alphabet they are written in
 */
export function sheetAsText(
  bytes: Uint8Array,
  most: number,
  decode: (bytes: Uint8Array) => string,
): { readonly text: string } | { readonly code: 'file-of-old-excel' | 'file-unreadable' } {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { code: 'file-of-old-excel' };
  if (!isWorkbook(bytes)) return { text: decode(bytes).replaceAll('\u0000', '') };
  try {
    const rows: string[][] = [];
    for (const { number, cells } of xlsxLines(bytes, most)) {
      while (rows.length < number - 1) rows.push([]);
      rows.push([...cells]);
    }
    return { text: csvText(rows) };
  } catch (error) {
    if (error instanceof Unreadable) return { code: 'file-unreadable' };
    throw error;
  }
}
