/**
 * An expected "no": a code from the room's closed union, and the form field it concerns, if any.
 * Bugs throw; refusals are values (architecture.md, rule 7).
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
  /** Facts that the sentence needs, e.g. `{ day: '2024-02-20' }`. */
  readonly about?: Readonly<Record<string, string>>;
}

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

export function done<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  field?: string,
  about?: Readonly<Record<string, string>>,
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } {
  return {
    ok: false,
    refusals: [{ code, ...(field === undefined ? {} : { field }), ...(about === undefined ? {} : { about }) }],
  };
}
