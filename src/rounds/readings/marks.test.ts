import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, piecesOf } from './marks.ts';

const place = (key: string, start: number, end: number) => ({ key, start, end });
const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');
const bracketed = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.key}:${bracketed(piece.pieces)}]`)).join('');

test('places lie beside and within each other', () => {
  const text = 'Nämnden godkänner om andra gör det. § 12';
  const places = [place('b', 18, 34), place('c', 36, 39), place('a', 0, 35)];
  expect(bracketed(piecesOf(text, places))).toBe('[a:Nämnden godkänner [b:om andra gör det].] [c:§ 1]2');
});

test('what crosses is cut, what is the same, empty or outside is left out', () => {
  const text = '0123456789';
  const odd = [place('x', 3, 3), place('y', 8, 12), place('z', -1, 2), place('same', 0, 5)];
  expect(bracketed(piecesOf(text, [place('a', 0, 5), place('b', 3, 8), ...odd]))).toBe('[a:012[b:34]]56789');
});

test('not a letter is lost, wherever the places are', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ maxLength: 28 }), some, (text, spans) => {
      expect(
        plain(
          piecesOf(
            text,
            spans.map(([start, end], key) => place(String(key), start, end)),
          ),
        ),
      ).toBe(text);
    }),
  );
});
