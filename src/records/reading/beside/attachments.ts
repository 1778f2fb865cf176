import { blocksOf } from '../decision/blocks.ts';
import type { Section } from '../matter/sections.ts';
import type { Piece } from '../page/piece.ts';
import { entriesOf, unnumbered } from './entries.ts';

/** "Bilaga 1 – ", "Bilaga: ", "Bilaga KS § 12. ": the label of an attachment, no part of its name. */
const label = /^bilag(?:a|or)(?: (?:\d{1,2}[a-z]?|[A-ZÅÄÖ](?![\p{L}])))?(?: ?[:.,–-]+ ?| )(?=\S)/iu;
const begins = /^bilag(?:a|or)(?!p{L})/i;
const none = /^(?:-|–|inga|saknas|finns inte|nej)\.?$/i;

/** What stands under "Bilagor", and those of the decision's papers that say they are attachments. */
export function attachmentsIn(sections: readonly Section[]): readonly Piece[] {
  return sections.flatMap((section) => {
    if (section.kind === 'attachments')
      return entriesOf(section.lines)
        .map(named)
        .filter((piece) => piece.length > 0 && !none.test(piece.text));
    if (section.kind !== 'basis') return [];
    return blocksOf(
      section.lines.flatMap((line) => (begins.test(unnumbered(line.piece).text) ? [{ ...line, blankBefore: true }] : [line])),
    )
      .map((block) => unnumbered(block.piece))
      .filter((piece) => begins.test(piece.text))
      .map(named);
  });
}

function named(piece: Piece): Piece {
  const length = label.exec(piece.text)?.[0].length ?? 0;
  return length < piece.length ? piece.slice(length).trim() : piece;
}
