import type { Span } from '../shape.ts';

/**
 * Some words of the document as the grammar reads them (spaces tidied, hyphens mended), that still know where each of their
 * characters stood in the text that was given.
 */
export class Piece {
  static readonly none = new Piece('', new Int32Array(0));
  readonly text: string;
  private readonly at: Int32Array;

  /** @param at for each character of `text` its offset in the text that was given */
  constructor(text: string, at: Int32Array) {
    this.text = text;
    this.at = at;
  }

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to: number = this.text.length): Piece {
    return new Piece(this.text.slice(from, to), this.at.subarray(from, to));
  }

  trim(): Piece {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Where the words stand in the text that was given; an empty piece stands nowhere, at 0. */
  get span(): Span {
    const { length } = this.at;
    return length === 0 ? [0, 0] : [this.at[0] ?? 0, (this.at[length - 1] ?? 0) + 1];
  }

  /** The pieces one after the other; what stands between them belongs to the place before it. */
  static join(pieces: readonly Piece[], between: string): Piece {
    const texts: string[] = [];
    const places: number[] = [];
    for (const piece of pieces) {
      if (piece.length === 0) continue;
      if (texts.length > 0 && between !== '') {
        const last = places.at(-1) ?? 0;
        texts.push(between);
        for (let each = 0; each < between.length; each += 1) places.push(last);
      }
      texts.push(piece.text);
      for (const place of piece.at) places.push(place);
    }
    return new Piece(texts.join(''), Int32Array.from(places));
  }
}
