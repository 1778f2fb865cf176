import type { Line } from '../page/lines.ts';
import { joined } from '../page/paragraphs.ts';
import type { Piece } from '../page/piece.ts';

/** A line that cannot be a whole entry: its name goes on on the next. */
const unfinished = /(?:-|(?<!\p{L})(?:och|samt|för|i|av|till|på|med|vid|läns|kommuns|stads))$/iu;
const goesOn = /^(?:och|samt|landsting|kommun|nämnd|sjukvårdsnämnd|omsorgsnämnd|län)(?!\p{L})/u;

/** "1. ", "a) ": the list's own mark; HTML writes "a. ". */
const mark = /^(?:\d{1,2}|[a-h])[.)] (?=\S)/;

export function unnumbered(piece: Piece): Piece {
  return piece.slice(mark.exec(piece.text)?.[0].length ?? 0);
}

/** What a receiver may be called without a capital. */
const plainReceiver =
  /^(?:akten|diariet|arkivet|registrator\p{L}*|sökanden?|författningssamlingen|\p{L}*(?:chef|chefen|direktör|direktören|enheten|kontoret|avdelningen|förvaltningen|nämnden|nämnder|styrelsen|fullmäktige|kommuner|kommun|kansliet|sekreterare|strateg|strategen|ekonom|ekonomen|handläggare|gruppen|utskottet|ledningen|revisorerna|revisionen|berörda|samtliga|länets|övriga)(?!\p{L}))/iu;

/** Who signed stands under the list: a name, and the office below it. */
const signature = /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? ){1,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

const office = /(?:chef|direktör|sekreterare|ordförande|utredare|handläggare|strateg|samordnare|ekonom|registrator)(?:en)?$/iu;

/** The entries of a list that stands line by line: a line that goes on is joined to the one before. */
export function entriesOf(lines: readonly Line[]): readonly Piece[] {
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const open = groups.at(-1);
    const before = open?.at(-1)?.piece.text ?? '';
    const goes =
      open !== undefined &&
      !line.bullet &&
      (unfinished.test(before) ||
        goesOn.test(line.piece.text) ||
        (/^\p{Ll}/u.test(line.piece.text) &&
          /^\p{Lu}/u.test(before) &&
          (before.length > 60 || !plainReceiver.test(line.piece.text))));
    if (groups.length > 0 && line.blankBefore && signature.test(line.piece.text) && office.test(lines[at + 1]?.piece.text ?? ''))
      break;
    if (goes) open?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => unnumbered(joined(group)));
}
