import type { Piece } from './page/piece.ts';
import type { Doubt, Span } from './shape.ts';

/** Takes down where things stand and what is doubtful, while the parts are read. */
export class Notes {
  readonly spans: Record<string, Span> = {};
  readonly doubts: Doubt[] = [];

  place(field: string, piece: Piece | null): void {
    if (piece !== null && piece.length > 0) this.spans[field] = piece.span;
  }

  doubt(field: string, why: string | null): void {
    if (why !== null && !this.doubts.some((each) => each.field === field && each.why === why)) this.doubts.push({ field, why });
  }

  list(field: string, pieces: readonly Piece[]): readonly string[] {
    for (const [index, piece] of pieces.entries()) this.place(`${field}.${index}`, piece);
    return pieces.map((piece) => piece.text);
  }
}
