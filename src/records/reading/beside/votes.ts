import { sentencesOf } from '../grammar/sentences.ts';
import { numeral, numeralValue } from '../grammar/words.ts';
import type { Piece } from '../page/piece.ts';

/** A vote that was counted, with its place. */
export interface FoundVote {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly about: string | null;
  readonly piece: Piece;
}

const n = (name: string) => `(?<${name}>${numeral})`;
const gap = '[ ,;:.–-]{1,4}(?:och |samt |mot |för |medan )?';
/** What may stand in brackets or after "ja": what yes meant, "röster". */
const meaning = '(?:-?röst(?:er)?)?(?: ?\\([^)]{0,60}\\))?(?: röster)?(?: (?:för|om att) [^.\\d]{2,60}?)?';
/*
 * "68 ja-röster mot 9 nej-röster och 4 som avstår"; "Ja: 21 röster Nej: 14 röster Avstår: 0"; "Ja-röster (avgöras i dag): 6 …";
 * "7 röster mot 4".
 */
const forms = [
  new RegExp(
    `${n('yes')} (?:röstade? |röstar |avgav )?(?:st )?[”"']?ja[”"']?${meaning}${gap}(?:avges )?${n('no')} (?:röstade? |röstar |avgav )?(?:st )?[”"']?nej[”"']?${meaning}(?:${gap}(?:(?:och|att) )?${n('abstain')} (?:\\p{L}+ )?(?:som )?(?:avstår|avstod|avstående|nedlagda|blanka|avstått|ledamöter avst\\p{L}+|ledamot avst\\p{L}+))?`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})ja${meaning} ?[:=–-]? ?${n('yes')}(?: röst(?:er)?)?(?: st)?${gap.replace('{1,4}', '{0,4}')}nej${meaning} ?[:=–-]? ?${n('no')}(?!\\d)(?: röst(?:er)?)?(?: st)?(?:[ ,;:.–-]{0,4}(?:och )?(?:avstår|avstod|avstående|nedlagda röster|avstått|avstår från att rösta)${meaning} ?[:=–-]? ?${n('abstain')}(?!\\d))?`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})med ${n('yes')} röster mot ${n('no')}(?: röster)?(?:,? (?:och|samt) ${n('abstain')} (?:som )?(?:avst\\p{L}+|nedlagda))?`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})${n('yes')} röst(?:er|ar) för (?:[^.\\d]{2,80}) och ${n('no')} röst(?:er|ar) för`, 'giu'),
];

/** A table of names with crosses: its last row counts them. */
const tableHead = /(?<!\p{L})ja nej avst\p{L}+/giu;
const tableSum = new RegExp(
  `(?<!\\p{L})(?:summa|totalt|resultat|antal)(?: röster)?:? ${n('yes')} ${n('no')}(?: ${n('abstain')})?(?!\\d)`,
  'giu',
);

function inTable(piece: Piece): readonly RegExpMatchArray[] {
  return piece.text.search(tableHead) === -1 ? [] : [...piece.text.matchAll(tableSum)];
}

/** The counted votes of a part, in order, with what each was about as far as the text before it says. */
export function votesIn(piece: Piece): readonly FoundVote[] {
  const { text } = piece;
  if (!/nej|röst/i.test(text)) return [];
  const found: FoundVote[] = [];
  for (const matches of [...forms.map((form) => text.matchAll(form)), inTable(piece)]) {
    for (const match of matches) {
      if (match.index === undefined) continue;
      const end = match.index + match[0].length;
      if (found.some((vote) => overlaps(vote.piece, piece.slice(match.index ?? 0, end)))) continue;
      const { yes = '', no = '', abstain } = match.groups ?? {};
      const later = abstain ?? laterAbstain(text.slice(end, end + 120));
      found.push({
        yes: numeralValue(yes),
        no: numeralValue(no),
        abstain: later === null || later === undefined ? 0 : numeralValue(later),
        about: aboutVote(text, match.index, end),
        piece: piece.slice(match.index ?? 0, end),
      });
    }
  }
  return found.sort((a, b) => a.piece.span[0] - b.piece.span[0]);
}

function overlaps(a: Piece, b: Piece): boolean {
  return a.span[0] < b.span[1] && b.span[0] < a.span[1];
}

function laterAbstain(after: string): string | null {
  return (
    new RegExp(`^[^.]{0,40}?[ ,.]${n('abstain')} (?:\\p{L}+ )?(?:som )?(?:avstår|avstod|avstående|avstått)`, 'iu').exec(after)
      ?.groups?.['abstain'] ?? null
  );
}

const meaningOfVote =
  /(?<!\p{L})(?:ja(?:-röst|röst)?(?!\p{L})|nej(?:-röst|röst)?(?!\p{L})|röstar? (?:ja|nej)|rösta(?:r)? (?:ja|nej)|voteringsproposition|omröstning (?:om|mellan|gällande)|votering (?:om|mellan|gällande)|avgöras? i ?dag|bifall)/iu;
const mostAbout = 400;

/** The sentences just before that say what yes and no meant, else the rest of the sentence in which the count stands. */
function aboutVote(text: string, start: number, end: number): string | null {
  const from = Math.max(0, start - 900);
  const before = text.slice(from, start);
  const told = sentencesOf(before)
    .map(([first, last]) => before.slice(first, last).trim())
    .filter((sentence) => meaningOfVote.test(sentence) && !/^\d|^med \d/i.test(sentence));
  const rest =
    /^[^.]{5,200}/
      .exec(text.slice(end))?.[0]
      .trim()
      .replace(/^[,;:]\s*/, '') ?? '';
  const words = [...told.slice(-3), /beslut|avsl|bifall|återremi|avgör/i.test(rest) ? rest : '']
    .filter((each) => each !== '')
    .join(' ');
  return words === '' ? null : words.slice(-mostAbout);
}

/** Whether a vote may have concerned something else than the decision itself. */
export function mayBeSideMotion(about: string | null): boolean {
  return (
    about === null ||
    /tillägg|ändringsyrkande|återremi|bordlägg|avgöras? i ?dag|avgörs i ?dag|ordningsfråga|motförslag|huvudvotering|kontraproposition/i.test(
      about,
    )
  );
}
