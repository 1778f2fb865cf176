/** An authority's name as it is written: "Linköpings kommun", "Göteborgs Stad", "Region Östergötland". */
export interface AuthorityMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const word = '(?:\\p{Lu}[\\p{L}]*(?:-\\p{Lu}\\p{L}*)?)';
/*
 * A municipality: one to three names and "kommun" or "stad". A region: "Region" and its name, with "län" where it has one;
 * "Västra Götalandsregionen"; before 2019 "landsting". A federation: "kommunalförbund".
 */
const forms = new RegExp(
  `(?<!\\p{L})(?:(?:${word} ){1,3}?(?:kommun|Kommun|KOMMUN|stad|Stad|STAD)|(?:Region|REGION) (?:${word})(?: ${word})?(?: (?:län|LÄN))?|${word} Götalandsregionen|(?:${word} ){1,2}läns landsting|(?:Landstinget|LANDSTINGET) (?:i )?(?:${word})(?: ${word})?(?: län)?|(?:${word} ){1,3}(?:kommunalförbund|Kommunalförbund)|(?:Kommunalförbundet|Samordningsförbundet) ${word}(?: ${word})?)(?!\\p{L})`,
  'gu',
);
/** What may stand before a name in a header, and is no part of it. */
const before =
  /^(?:(?:sammanträdes|mötes)?protokoll(?:sutdrag)?|protokollsutdrag|tjänsteskrivelse|tjänsteutlåtande|kommunfullmäktige|kommunstyrelsen|\p{L}+nämnden|\p{L}+förvaltningen|\p{L}+kontoret|för|från|i|till|sida|datum|utdrag|kallelse|beslut|plats|kommunhuset|stadshuset|organ|nämnd)$/iu;

export function authoritiesIn(text: string): readonly AuthorityMention[] {
  return [...text.matchAll(forms)]
    .map((match) => {
      const words = match[0].split(' ');
      let skipped = 0;
      while (words.length > 2 && before.test(words[0] ?? '')) skipped += (words.shift() ?? '').length + 1;
      // "Region Östergötland Hälso- och …": the board's first word is none of the region's.
      const name = words.join(' ').replace(regionTail, '$1');
      return { name, start: match.index + skipped, end: match.index + skipped + name.length };
    })
    .filter(({ name }) => !/^(?:Varje|Respektive|Denna|Vår|Er|Annan|Region Datum) /.test(name) && name.includes(' '));
}

const regionTail =
  /^((?:Region|Landstinget(?: i)?) \p{L}+?) (?:Hälso|Sammanträdes\p{L}*|Protokoll\p{L}*|Region\p{L}*|Tjänste\p{L}*|Datum|Diarie\p{L}*|Utdrag|Sida)$/iu;

export function isAuthorityName(text: string): boolean {
  const [first, ...others] = authoritiesIn(text);
  return others.length === 0 && first !== undefined && first.start === 0 && first.end === text.length;
}
