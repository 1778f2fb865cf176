import { expect, test } from 'vitest';
import { madeZip } from '../../../test/support/made-files.ts';
import { csvLines } from './read-csv.ts';
import { dayOfSerial, isWorkbook, xlsxLines } from './read-xlsx.ts';
import { xlsxFile } from './xlsx.ts';

const workbook = '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>';
const relations = '<Relationships><Relationship Id="rId7" Type="x" Target="worksheets/blad.xml"/></Relationships>';
const made = (parts: Readonly<Record<string, string>>) =>
  madeZip({ 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations, ...parts });

test('what we write as a workbook is read again: text, days and empty cells', async () => {
  const rows = [
    ['Namn', 'Från', 'Parti'],
    ['Åsa <Öst> & "Bo"', '2027-01-01', ''],
    ['', '', ''],
    ['=1+1', '', 'C'],
  ];
  const bytes = await xlsxFile('Personer', rows);
  expect(isWorkbook(bytes)).toBe(true);
  expect(xlsxLines(bytes, 100)).toEqual([
    { number: 1, cells: ['Namn', 'Från', 'Parti'] },
    { number: 2, cells: ['Åsa <Öst> & "Bo"', '2027-01-01'] },
    { number: 4, cells: ['=1+1', '', 'C'] },
  ]);
});

test('a workbook of another program: shared and rich strings, its own format for days, 1904, cells left out, prefixes', () => {
  const sheet = `<x:worksheet><x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="D3" s="1"><x:v>44927</x:v></x:c>
    <x:c r="E3" s="2"><x:v>3.50</x:v></x:c><x:c r="F3" t="e"><x:v>#REF!</x:v></x:c></x:row><x:row r="900"><x:c t="str"><x:f>A1</x:f><x:v>sen</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const bytes = made({
    'xl/worksheets/blad.xml': sheet,
    'xl/sharedStrings.xml': '<sst><si><r><t>Anna </t></r><r><t>Ek&#229;s</t></r><rPh><t>xx</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-41D]d/m yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>',
  });
  expect(xlsxLines(bytes, 500)).toEqual([{ number: 3, cells: ['', 'Anna Ekås', '', '2023-01-01', '3.50', ''] }]);
  expect(xlsxLines(bytes, 1000).at(-1)).toEqual({ number: 900, cells: ['sen'] });
  expect([dayOfSerial(46388), dayOfSerial(46388 - 1462, true), dayOfSerial(12), dayOfSerial(Number.NaN)]).toEqual([
    '2027-01-01',
    '2027-01-01',
    null,
    null,
  ]);
});

test.each([
  ['no workbook in the zip', madeZip({ 'word/document.xml': '<a/>' }), 'broken'],
  ['no zip', new TextEncoder().encode('PK\u0003\u0004 and no more'), 'broken'],
  ['one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'locked'],
  ['entities of its own', made({ 'xl/worksheets/blad.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }), 'too-much'],
])('%s is refused', (_, bytes, why) => {
  expect(() => xlsxLines(bytes, 100)).toThrow(expect.objectContaining({ why }));
});

test.each([
  ['beginnings that never end', '<worksheet>', '<row ', ''],
  ['readings that never end', '<worksheet><row><c t="inlineStr"><is>', '<rPh>', '</is></c></row></worksheet>'],
])('%s are gone through once', (_, before, each, after) => {
  const bytes = made({ 'xl/worksheets/blad.xml': `${before}${each.repeat(60_000)}${after}` });
  const { user: start } = process.cpuUsage();
  xlsxLines(bytes, 100);
  // With their square it is seven seconds and more.
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
});

test('rows that number themselves wrong are no more than others', () => {
  const rows = ['x', '1', '-5', 'NaN', '2'].map((r) => `<row r="${r}"><c t="str"><v>a</v></c></row>`).join('');
  const bytes = made({ 'xl/worksheets/blad.xml': `<worksheet>${rows}</worksheet>` });
  expect(xlsxLines(bytes, 3).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a table is read whatever parts its cells and ends its lines, with the lines as they are numbered in the file', () => {
  for (const text of ['\uFEFFa;b\r\n\r\n1;"x;y"\r\n', 'a\tb\n\n1\tx;y\n']) {
    const read = csvLines(text, 10);
    expect('found' in read ? read.found.map(({ number, cells }) => [number, ...cells]) : read).toEqual([
      [1, 'a', 'b'],
      [3, '1', 'x;y'],
    ]);
  }
  expect(csvLines('a,b\n1,"x\n2,y\n', 10)).toMatchObject({ brokenAt: expect.any(Number) });
});
