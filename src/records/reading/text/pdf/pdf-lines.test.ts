import { expect, test } from 'vitest';
import { type PdfPiece, pageLines } from './pdf-lines.ts';

/** A piece in 10 points, every letter five wide, its place from the left and the bottom. */
function piece(str: string, x: number, y: number, size = 10): PdfPiece {
  return { str, transform: [size, 0, 0, size, x, y], width: (str.length * size) / 2, height: size };
}

test('lines from the top, whatever order they are drawn in', () => {
  expect(pageLines([piece('att anta', 50, 680), piece('Nämnden', 50, 692), piece('beslutar', 90, 692)])).toBe(
    'Nämnden beslutar\natt anta',
  );
});

test('a word that is drawn in pieces is whole, and a raised number stands on its line', () => {
  expect(pageLines([piece('god', 50, 700), piece('känns', 65, 700), piece('2', 91, 704, 6)])).toBe('godkänns 2');
});

test('columns are kept apart by wide space, also where one is nearly full', () => {
  const page = [
    ...[piece('Regionstyrelsen', 50, 700), piece('Diarienummer', 250, 700)],
    ...[piece('Tid: den 21 april 2020 kl. 09:00–12:10', 50, 688), piece('RJL 2016/1288', 250, 688)],
  ];
  expect(pageLines(page)).toBe('Regionstyrelsen   Diarienummer\nTid: den 21 april 2020 kl. 09:00–12:10   RJL 2016/1288');
});

test('white between paragraphs is an empty line, larger letters are not', () => {
  const body = [0, 1, 2, 3].map((line) => piece(`rad ${line}`, 50, 650 - line * 12));
  expect(pageLines([piece('Rubrik', 50, 665, 16), ...body, piece('nästa', 50, 590)])).toBe(
    'Rubrik\nrad 0\nrad 1\nrad 2\nrad 3\n\nnästa',
  );
});

test('turned text comes last, and nothing of it is lost', () => {
  const turned: PdfPiece = { str: 'Dokument-id 7', transform: [0, 10, -10, 0, 20, 300], width: 65, height: 10 };
  expect(pageLines([turned, piece('§ 12', 50, 700)])).toBe('§ 12\n\nDokument-id 7');
});

test('no text is no line', () => {
  expect(pageLines([piece(' ', 50, 700)])).toBe('');
});
