import { expect, test } from 'vitest';
import { unzip } from '../../../test/support/unzip.ts';
import { xlsxFile, xlsxResponse } from './xlsx.ts';

const rows = [
  ['Huvudman', 'Dag', 'Anmärkning'],
  ['Ödeshög', '2026-03-14', '=HYPERLINK("http://x","y")'],
  ['<b>&"', '1899-12-31', '@SUM(1)\u0007+1'],
  ['', '2026-02-30x', '-2'],
];

const sheetOf = (parts: ReadonlyMap<string, string>) => parts.get('xl/worksheets/sheet1.xml') ?? '';

/** Every text of the workbook, wherever it is kept. */
function textsOf(parts: ReadonlyMap<string, string>): string[] {
  const found = [parts.get('xl/sharedStrings.xml') ?? '', sheetOf(parts)].flatMap((xml) => [
    ...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs),
  ]);
  const plain = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return found.map(([, text]) => plain(text ?? ''));
}

test('days are days, the head stays in sight, and nothing is a formula', async () => {
  const parts = unzip(await xlsxFile('Beslut: a/b', rows));
  const sheet = sheetOf(parts);
  // 14 March 2026 is day 46095 of the format's calendar, shown as our tables show it.
  const dated = /<c r="B2"[^>]*s="(\d+)"[^>]*>\s*<v>46095<\/v>/.exec(sheet);
  const styles = [...(parts.get('xl/styles.xml')?.split('<cellXfs')[1] ?? '').matchAll(/<xf ([^>]*)>/g)];
  const format = /numFmtId="(\d+)"/.exec(styles[Number(dated?.[1])]?.[1] ?? '')?.[1] ?? 'none';
  expect(parts.get('xl/styles.xml')).toMatch(new RegExp(`numFmtId="${format}"[^>]*formatCode="yyyy-mm-dd"`));
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).not.toContain('<f');
  expect(parts.get('xl/workbook.xml')).toMatch(/<sheet [^>]*name="Beslut {2}a b"/);
});

test('every text is there as it was typed, without what a sheet cannot hold', async () => {
  const texts = textsOf(unzip(await xlsxFile('x', rows)));
  const typed = rows.flat().filter((text) => text !== '' && text !== '2026-03-14');
  expect(texts.sort()).toEqual(typed.map((text) => text.replace('\u0007', '')).sort());
});

test('a text without end is cut where the format ends it, and an empty table is one', async () => {
  const texts = textsOf(unzip(await xlsxFile('x', [['a'], ['å'.repeat(40_000)]])));
  expect(texts.map(({ length }) => length).sort((a, b) => a - b)).toEqual([1, 32_767]);
  expect(sheetOf(unzip(await xlsxFile('x', [['a']])))).toContain('<row');
});

test('is answered as a file', async () => {
  const answer = await xlsxResponse('beslut-2026', 'x', [['a']]);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="beslut-2026.xlsx"');
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
});
