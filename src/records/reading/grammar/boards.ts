import { capital } from './words.ts';

/** A board named in a text. */
export interface BoardMention {
  /** Nominative with a capital, without the authority's name; null for "nämnden" alone: the one that is spoken of. */
  readonly name: string | null;
  readonly genitive: boolean;
  readonly start: number;
  readonly end: number;
}

/*
 * A board's name ends in one of these words, often as the last part of a compound. Before it may stand other parts
 * ("Vård- och äldreomsorgsnämnden", "Kultur-, fritids- och folkhälsonämnden"), or an adjective ("Tekniska nämnden"); after it
 * what it is for ("Nämnden för funktionsstöd"), its district ("Socialnämnden Centrum"), or a committee of its own
 * ("Socialnämndens arbetsutskott").
 */
const headWord =
  /(?<!\p{L})(\p{L}{0,40}?)(nämnden|nämnd|styrelsen|styrelse|fullmäktige|utskottet|utskott|direktionen|direktion)(s?)(?!\p{L})/giu;
/** State authorities and companies: no boards of ours. */
const foreign =
  /^(?:(?:läns|social|polis|bolags|förenings|parti|stiftelse|skol|högskole|bank)styrelsen?|(?:hyres|arrende|ansvars|överklagande|be|om|ut)nämnd(?:en)?)$/i;
const partsBefore =
  /(?<!\p{L})(?:äldre samt )?(?:\p{L}{2,24}-, ?){0,2}\p{L}{2,24}-,? (?:och|samt|&) $|(?<!\p{L})(?:vård|social|hälso|kultur|barn|bygg|miljö|individ|äldre|stöd|omsorgs|fritids|teknik|utbildnings|arbetsmarknads|samhällsbyggnads) (?:och|samt) $/iu;
const adjectiveBefore = /(?<!\p{L})(?:gemensam(?:ma)?|tekniska?|sociala?|kommunala?|regionala?|politiska?|delregionala?) $/iu;
const purposeAfter =
  /^ för (?:\p{Ll}{2,16}(?:al|isk|ala|iska|ell|ella) )?\p{L}{3,30}(?:, \p{Ll}{3,30}|-?,? (?:och|samt) \p{Ll}{3,30}){0,3}|^ (?:för )?hälsa, vård och (?:omsorg|tandvård)/u;
/** "Driftnämnden Närsjukvården", "Stadsdelsnämnden Örgryte-Härlanda": boards that are told apart by what follows. */
const namedAfter = /^(?:drift|stadsdels|kommundels|distrikts|områdes|lokal)/i;
const properAfter = /^ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: och \p{Lu}\p{Ll}+)?(?!\p{L})/u;
const sideBefore = /(?<!\p{L})(?:södra|norra|västra|östra|mellersta|centrala|regionala|lokala|gemensamma) $/iu;
const districtAfter =
  /^ (?:Nordost|Nordväst|Sydost|Sydväst|Centrum|Hisingen|Norr|Söder|Öst|Väst|Östra|Västra|Norra|Södra)(?!\p{L})/u;
const committeeAfter = /^ (?:\p{Ll}{0,24}utskott(?:et)?|au|presidium)(s?)(?!\p{L})/u;

/** Every board named in the text, in order. */
export function boardsIn(text: string): readonly BoardMention[] {
  const mentions: BoardMention[] = [];
  let after = 0;
  headWord.lastIndex = 0;
  for (let match = headWord.exec(text); match !== null; match = headWord.exec(text)) {
    const [all, compound = '', head = '', genitive] = match;
    if (match.index < after || foreign.test(compound + head)) continue;
    const mention = extended(text, match.index, all, { compound, genitive: genitive?.toLowerCase() === 's' });
    mentions.push(mention);
    after = mention.end;
    headWord.lastIndex = Math.max(headWord.lastIndex, after);
  }
  return mentions;
}

function extended(
  text: string,
  index: number,
  word: string,
  { compound, genitive }: { compound: string; genitive: boolean },
): BoardMention {
  const before = text.slice(Math.max(0, index - 80), index);
  const alone = compound === '';
  const adjective = alone ? (adjectiveBefore.exec(before)?.[0] ?? '') : '';
  const parts = alone ? adjective : (partsBefore.exec(before)?.[0] ?? '');
  const prefix = (sideBefore.exec(before.slice(0, before.length - parts.length))?.[0] ?? '') + parts;
  const start = index - prefix.length;
  const end = index + word.length;
  const rest = text.slice(end, end + 120);
  const committee = genitive ? committeeAfter.exec(rest) : null;
  if (committee !== null) {
    const [words, possessive = ''] = committee;
    const name = capital(text.slice(start, end) + words.slice(0, words.length - possessive.length));
    return { name, genitive: possessive === 's', start, end: end + words.length };
  }
  const suffix = genitive
    ? ''
    : ((alone ? purposeAfter.exec(rest)?.[0] : undefined) ??
      (namedAfter.test(compound) ? properAfter : districtAfter).exec(rest)?.[0] ??
      '');
  const nominative = text.slice(start, end - (genitive ? 1 : 0)) + suffix;
  const named = !alone || adjective !== '' || suffix !== '' || /^direktionen/i.test(word);
  return { name: named ? capital(nominative) : null, genitive, start, end: end + suffix.length };
}

/** Where a heading is in capitals, the name is still one. */
export function isBoardName(words: string): boolean {
  const [first, ...others] = boardsIn(words);
  return others.length === 0 && first !== undefined && first.name !== null && first.start === 0 && first.end === words.length;
}

/** A council: the only one in which a third may refer an item back (KL 5:50). */
export function isCouncil(board: string): boolean {
  return /fullmäktige$/i.test(board);
}
