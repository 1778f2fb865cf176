import type { Section } from '../matter/sections.ts';
import { joined } from '../page/paragraphs.ts';
import type { Piece } from '../page/piece.ts';
import type { Codetermination } from '../shape.ts';

/*
 * Act 1976:580 on co-determination: negotiation (§§ 11–14), information (§ 19), or collaboration by agreement instead of both.
 * The heading often names them all: only what stands under it is the answer.
 */
const about = /medbestämmande|(?<!\p{L})mbl(?!\p{L})|facklig|arbetstagarorganisation|(?<!\p{L})(?:fsg|lsg|csg|cesam)(?!\p{L})/iu;
const notCalledFor =
  /varken (?:information|förhandling)|(?:inte|ej|inget|ingen)(?: \p{L}+){0,4} (?:påkalla|aktuell|nödvändig|behov|krävs|kallas|behöv)|(?:krävs|behövs|erfordras|föreligger|påkallas|är) (?:inte|ej|inget|ingen|inga)|(?:inte|ej) (?:kräv|påkall|föranled|behöv|erfordr)|föranleder (?:inte|ingen|ej)|ej aktuellt|inte aktuellt|omfattas inte|berörs inte|ingen (?:information|förhandling)/iu;
const negotiation =
  /förhandla|förhandling(?:en|ar)? (?:har |hölls|genomför|enligt|ägde|avslut|sker|skett|med)|(?:11|12|13|14)(?: ?[-–] ?1[1-4])? ?§|§§? ?1[1-4](?!\d)|mbl-?förhandling/iu;
const collaboration = /samverk|(?<!\p{L})(?:fsg|lsg|csg|cesam)(?!\p{L})/iu;
const information = /informera|information|(?:19) ?§|§ ?19(?!\d)/iu;

/** What the document says of co-determination, with its words; null when nothing. */
export function codeterminationIn(
  sections: readonly Section[],
): { readonly value: Codetermination; readonly piece: Piece } | null {
  for (const section of sections) {
    if (section.kind !== 'codetermination') continue;
    const piece = joined(section.lines.slice(0, 12));
    const value = toldUnder(section.heading?.text ?? '', piece.text);
    if (value !== null) return { value, piece };
  }
  for (const section of sections) {
    if (section.kind === 'codetermination' || section.kind === 'distribution' || section.kind === 'decision') continue;
    const piece = joined(section.lines);
    const at = about.exec(piece.text)?.index;
    if (at === undefined) continue;
    const start = piece.text.lastIndexOf('. ', at) + 1;
    const end = piece.text.indexOf('. ', at);
    const sentence = piece.slice(start, end === -1 ? piece.length : end + 1).trim();
    const value = told(sentence.text);
    if (value !== null) return { value, piece: sentence };
  }
  return null;
}

/** "Information enligt 19 § MBL": a heading that names one kind decides, whatever the meeting was called. */
function toldUnder(heading: string, text: string): Codetermination | null {
  const value = told(text);
  if (value === 'not-called-for' || value === null || /förhandl|samverk/i.test(heading)) return value;
  return /information/i.test(heading) && value === 'collaboration' ? 'information' : value;
}

function told(text: string): Codetermination | null {
  if (notCalledFor.test(text)) return 'not-called-for';
  if (negotiation.test(text)) return 'negotiation';
  if (collaboration.test(text)) return 'collaboration';
  return information.test(text) ? 'information' : null;
}
