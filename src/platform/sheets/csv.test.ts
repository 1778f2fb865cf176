import { expect, test } from 'vitest';
import { csvCell, csvText } from './csv.ts';

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\tx', '\n=1', '＝1+1', '＠SUM(A1)'])('%j is no formula', (text) =>
  expect(csvCell(text)).toContain(`'${text}`),
);

test('an amount below nought can be counted with, and nothing hides behind one', () => {
  expect(['-1234,50', '-0,01'].map(csvCell)).toEqual(['-1234,50', '-0,01']);
  expect(['-1,50+A1', '-1,5', '--1,50', '-1,50\n=A1'].map(csvCell)).toEqual(["'-1,50+A1", "'-1,5", "'--1,50", '"\'-1,50\n=A1"']);
});

test('what would break the table is quoted', () => {
  expect(csvCell('a;b')).toBe('"a;b"');
  expect(csvCell('sa "ja"')).toBe('"sa ""ja"""');
  expect(csvCell('=HYPERLINK("x";"y")')).toBe('"\'=HYPERLINK(""x"";""y"")"');
  expect(
    csvText([
      ['Åsa', 'b'],
      ['c', ''],
    ]),
  ).toBe('\uFEFFÅsa;b\r\nc;\r\n');
});
