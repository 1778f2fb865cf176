import type { Result } from '../../platform/result.ts';

/**
 * The value of an act that the pages have checked everything for beforehand.
 * @throws when it refuses all the same: what the pages let through and an act does not is a fault of ours
 */
export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`set-up was refused: ${result.refusals.map(({ code, field }) => `${code} ${field ?? ''}`).join(', ')}`);
}
