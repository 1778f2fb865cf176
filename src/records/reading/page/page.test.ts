import { expect, test } from 'vitest';
import { breaksIn } from './flattened.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';
import { joined } from './paragraphs.ts';

const texts = (text: string) => linesOf(text).map((line) => line.piece.text);

test('marks are taken away and remembered', () => {
  const [heading, bullet, row] = linesOf('## **Förslag till beslut**\n\n- att anta planen  \n| Datum | Dnr |');
  expect([heading?.piece.text, heading?.level, heading?.bold]).toEqual(['Förslag till beslut', 2, true]);
  expect([bullet?.piece.text, bullet?.bullet, bullet?.blankBefore]).toEqual(['att anta planen', true, true]);
  expect(row?.cells.map((cell) => cell.text)).toEqual(['Datum', 'Dnr']);
});

test('spaced letters are one word, ligatures are letters, a and a ring are å', () => {
  expect(texts('P R O T O K O L L   2 0 1 7')).toEqual(['PROTOKOLL 2 0 1 7']);
  expect(texts('oﬃciell  pa\u030A')).toEqual(['officiell på']);
});

test('every word still knows where it stood', () => {
  const text = '  **Social-** \r\n  nämndens   beslut';
  const whole = joined(linesOf(text));
  expect(whole.text).toBe('Socialnämndens beslut');
  expect(text.slice(...whole.span)).toBe('Social-** \r\n  nämndens   beslut');
  expect(text.slice(...whole.slice(whole.text.indexOf('beslut')).span)).toBe('beslut');
});

test.each([
  ['arbets-\nplanen', 'arbetsplanen'],
  ['Vård- och\näldreomsorgsnämnden', 'Vård- och äldreomsorgsnämnden'],
  ['vård-\noch omsorgsnämnden', 'vård- och omsorgsnämnden'],
  ['2024-\n2025', '2024-2025'],
  ['SVO-\narbetet', 'SVO-arbetet'],
  ['Upplands-\nBro', 'Upplands-Bro'],
  ['ÄRENDEBESKRIV-\nNING', 'ÄRENDEBESKRIVNING'],
  ['en ordfö- rande och för- och nackdelar', 'en ordförande och för- och nackdelar'],
])('%j is read as %j', (text, words) => {
  expect(joined(linesOf(text)).text).toBe(words);
});

test('page headers and footers are taken out of the middle of a clause', () => {
  const { body, furniture } = withoutFurniture(
    linesOf(
      'Kinda kommun   Sammanträdesprotokoll   2(14)\n\n1. Planen fast-\n\nJusterandes sign      Utdragsbestyrkande\n\fKinda kommun   Sammanträdesprotokoll   3(14)\n\nställs.\n',
    ),
  );
  expect(joined(body).text).toBe('1. Planen fastställs.');
  expect(body.map((line) => line.blankBefore)).toEqual([true, false]);
  expect(furniture.map((line) => line.piece.text)).toEqual([
    'Kinda kommun Sammanträdesprotokoll 2(14)',
    'Justerandes sign Utdragsbestyrkande',
    'Kinda kommun Sammanträdesprotokoll 3(14)',
  ]);
});

test('a page on one line is broken at its headings, a long paragraph is not', () => {
  const page = `Socialnämnden 2016-02-23 § 13 Ansökan Dnr 31/16 ${'Ärendet gäller ett bidrag. '.repeat(20)}Beslut Socialnämnden avslår ansökan. Expedieras Sökanden`;
  expect(texts(page)).toContain('Beslut');
  expect(texts(page)).toContain('Socialnämnden avslår ansökan.');
  expect(breaksIn(`${'Nämnden har tagit del av förslaget till beslut. '.repeat(20)}Beslut`)).toEqual([]);
});
