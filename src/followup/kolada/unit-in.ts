/** What a key figure counts, as Kolada writes it last in titles: `…, andel (%)`, `…, kr/inv`. Kolada has no field for it. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/\(%\)|\bprocent\b/i, 'procent'],
  [/\bkr\/inv\b|\bkronor per invånare\b/i, 'kronor per invånare'],
  [/\bkr\b|\bkronor\b/i, 'kronor'],
  [/\bdagar\b/i, 'dagar'],
  [/\bindex\b/i, 'index'],
  [/\bantal\b/i, 'antal'],
];

/** A proposal, for a person to change: empty when the title does not say. */
export function unitIn(title: string): string {
  return endings.find(([ending]) => ending.test(title))?.[1] ?? '';
}

/** As much of a text as a measure has room for, cut between words. */
export function cutTo(most: number, text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const between = cut.lastIndexOf(' ');
  // One long word is cut where the room ends.
  return `${(between > most / 2 ? cut.slice(0, between) : cut).toWellFormed()}…`;
}
