import { blocksOf } from '../decision/blocks.ts';
import type { Section } from '../matter/sections.ts';
import { joined } from '../page/paragraphs.ts';
import type { Piece } from '../page/piece.ts';
import { sentences } from './dissents.ts';
import { verificationIn } from './immediate-verification.ts';

/* Conflict of interest (KL 6:28–32; in a council 5:47): who left, and why. */
const conflict = /(?<!\p{L})(?:jäv(?!lig)|jävig|jäviga)/iu;
const nobody =
  /(?<!\p{L})(?:ingen|inga|inget|inte någon) .{0,40}jäv|jäv .{0,30}(?:förelåg|föreligger|anmäl\p{L}+) (?:inte|ej)|fråga(?:r|n)? om jäv/iu;

/** One entry for each who has a conflict of interest: the sentence, as written. */
export function conflictsIn(sections: readonly Section[]): readonly Piece[] {
  return sections.flatMap((section) => {
    if (section.kind === 'conflicts')
      return blocksOf(section.lines)
        .map((block) => block.piece)
        .filter(
          (piece) =>
            !nobody.test(piece.text) && verificationIn(piece.text) === null && !/^(?:ingen|inga|nej|-)/i.test(piece.text),
        );
    return sentences(joined(section.lines)).filter(
      (piece) => conflict.test(piece.text) && !nobody.test(piece.text) && piece.length < 500,
    );
  });
}
