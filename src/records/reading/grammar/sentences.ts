const deciding = /^(?:\p{Lu}[\p{L}, -]{2,70} (?:beslutar|BESLUTAR|föreslår|godkänner|antar|tillstyrker)(?: |:|$)|att \p{Ll})/u;

/** "Socialnämnden beslutar …", "att godkänna …": the text has begun. */
export function isSentenceOfDecision(text: string): boolean {
  return deciding.test(text);
}

/** Abbreviations end in a dot, and no sentence ends there: "bl.a.", "5 kap.", "kl.", an initial. */
const abbreviation =
  /(?:^|[\s(])(?:bl\.? ?a|t\.? ?ex|d\.? ?v\.? ?s|m\.? ?m|m\.? ?fl|o\.? ?d|kap|kl|nr|dnr|ca|tjg|ers|ordf|jfr|f\.? ?d|s\.? ?k|enl|resp|st|mom|p|sid|s|\p{Lu}|tf|milj|kr|inkl|exkl|avs|ev|fr\.? ?o\.? ?m|t\.? ?o\.? ?m|pga|p\.? ?g\.? ?a)$/iu;

/** Where the sentences of a text begin and end: [start, end). */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?](?=["”)]? +["”(]?(?:\p{Lu}|\d|§)|["”)]?$)["”)]?/gu)) {
    const end = match.index + match[0].length;
    if (
      end < text.length &&
      (abbreviation.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
        (/\d$/.test(text.slice(0, match.index)) && /^ \d/.test(text.slice(end, end + 2))))
    )
      continue;
    sentences.push([from, end]);
    from = end;
    while (text[from] === ' ') from += 1;
  }
  if (from < text.length) sentences.push([from, text.length]);
  return sentences;
}
