/** A field's text, or null when it was left empty. */
export function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** One of a closed list, as a form or an address says it; undefined for anything else. */
export function oneOf<Value extends string>(text: string | null | undefined, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === text);
}
