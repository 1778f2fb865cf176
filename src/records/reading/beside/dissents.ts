import { blocksOf } from '../decision/blocks.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import type { Section } from '../matter/sections.ts';
import { joined } from '../page/paragraphs.ts';
import type { Piece } from '../page/piece.ts';

/* Formal dissent (KL 4:27). A separate opinion and a note in the minutes are other things. */
const reserves =
  /(?<!\p{L})(?:reserverar sig|reserverade sig|reservera sig|anmäler reservation|lämnar (?:en )?(?:skriftlig )?reservation|anmälde reservation|reservation (?:anmäls|lämnas|mot beslutet))(?!\p{L})/iu;
const nobody = /^(?:ingen|inga|inga reservationer|-|–)(?:\.|$| reserv)/i;
/** History and motions tell of other boards' dissents, and of what someone would do. */
const elsewhere: ReadonlySet<Section['kind']> = new Set([
  'history',
  'matter',
  'proposal',
  'basis',
  'attachments',
  'opinions',
  'distribution',
  'frame',
]);

/** One entry for each dissent: its sentence, or under the heading whole paragraphs. */
export function dissentsIn(sections: readonly Section[]): readonly Piece[] {
  return sections.flatMap((section) => {
    if (section.kind === 'dissents') return underHeading(section);
    if (elsewhere.has(section.kind)) return [];
    const whole = joined(section.lines);
    return sentences(whole).filter(
      (piece) => reserves.test(piece.text) && !/(?:möjlighet|tillfälle|rätt) att reservera/i.test(piece.text),
    );
  });
}

function underHeading(section: Section): readonly Piece[] {
  const blocks = blocksOf(section.lines)
    .map((block) => block.piece)
    .filter((piece) => !nobody.test(piece.text));
  const whole = blocks.filter((piece) => reserves.test(piece.text));
  if (whole.length === 0) return blocks.slice(0, 6).filter((piece) => piece.length < 400);
  return whole.flatMap((piece) => {
    const dissenting = sentences(piece).filter((each) => reserves.test(each.text));
    return dissenting.length > 0 ? dissenting : [piece];
  });
}

export function sentences(piece: Piece): readonly Piece[] {
  return sentencesOf(piece.text).map(([start, end]) => piece.slice(start, end).trim());
}
