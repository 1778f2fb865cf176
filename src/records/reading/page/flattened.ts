/*
 * Some programs give a whole page as one line: the line breaks of the paper are lost, and the headings stand inside the text.
 * Such a line is broken again before and after the words that are headings, before a number and behind a register number.
 */
const shortest = 450;
const heading =
  /(?<=[\s.:)])(?:Beslut(?:sunderlag|sgång)?|Sammanfattning(?: av ärendet)?|Ärendebeskrivning|Beskrivning av ärendet|Bakgrund|Ärendet|Yrkanden?|Reservation(?:er)?|(?:\p{Lu}\p{Ll}+s )?[Ff]örslag till (?:\p{L}+s )?beslut|Expedieras(?: till)?|Beslutet (?:skickas|expedieras|delges)(?: till)?|Protokollsutdrag(?: skickas)? till|Bilagor|Omröstning(?:sresultat)?|Votering|Särskilt yttrande|Protokollsanteckning|Tidigare behandling|Beredning|Jäv|Justerandes sign\p{L}*|Utdragsbestyrkande|Vid protokollet|Utdrag|\p{Lu}[\p{L}-]+(?: och \p{Ll}+)?s beslut|(?:[A-ZÅÄÖ]{4,}S )?BESLUT)(?=:? (?:[\p{Lu}\d•–-]|att )|$)/gu;
const numberOfItem = /(?<=\s)(?:(?:\p{L}{1,6} )?§ ?\d{1,4}(?=[ ,])|[A-ZÅÄÖ]{2,5} \d{1,3}(?= \p{Lu}\p{Ll}))/gu;
const registerNumber = /(?<=\s)(?:Dnr|Diarienummer|Ärendenummer):? (?:\p{L}{1,6}[ /-]?)?\d[\d/:.-]{2,14}(?= |$)/gu;
const labels = /(?<=\s)(?:Tid:|Plats:|Sammanträdesdatum|Närvarande:?|Plats och tid)(?= )/gu;
const listed = /(?<=[\s:])(?:\d{1,2}\. (?=\p{Lu}|att )|att (?=\p{Ll}+a )(?<=(?:beslutar|[,;]) att ))/gu;

/** Where a line of a flattened page is broken: places in the line, in order; none in a line that is a paragraph. */
export function breaksIn(line: string): readonly number[] {
  if (line.length < shortest) return [];
  const headings = [...line.matchAll(heading)];
  const numbers = [...line.matchAll(numberOfItem)];
  const registers = [...line.matchAll(registerNumber)];
  // A long paragraph may hold a heading's word by chance; a page holds several.
  if (headings.length + registers.length + numbers.length < 3 || headings.length === 0) return [];
  const places = new Set<number>();
  for (const match of [...headings, ...registers]) {
    places.add(match.index);
    places.add(match.index + match[0].length);
  }
  for (const match of [...numbers, ...line.matchAll(labels), ...line.matchAll(listed)]) places.add(match.index);
  return [...places].filter((place) => place > 0 && place < line.length).sort((a, b) => a - b);
}
