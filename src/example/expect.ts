import type { Result } from '../platform/result.ts';

/** The value of an act that the example knows will do; a refusal here is a bug. */
export function must<Value, Code extends string>(result: Result<Value, Code>): Value {
  if (result.ok) return result.value;
  throw new Error(`the example was refused: ${JSON.stringify(result.refusals)}`);
}
