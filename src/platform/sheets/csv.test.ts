import { expect, test } from 'vitest';
import { csvCell, csvText } from './csv.ts';

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\tx', '\n=1', '＝1+1', '＠SUM(A1)'])('%j is no formula', (text) =>
  expect(csvCell(text)).toContain(`'${text}`),
);

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
