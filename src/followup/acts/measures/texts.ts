/** Letters, at most. */
const longest = { title: 200, explanation: 2000, unit: 40 } as const;

/** The first of a measure's texts that is too long; null when none is. */
export function textsTooLong(texts: Readonly<Record<keyof typeof longest, string>>): keyof typeof longest | null {
  const fields = ['title', 'explanation', 'unit'] as const;
  return fields.find((field) => texts[field].length > longest[field]) ?? null;
}
