import { refuse } from '../../platform/result.ts';
import { parseFacts, type RoundFacts } from '../facts.ts';
import type { RoundResult } from '../refusals.ts';

/**
 * Asks the contract about the facts as they would be, so that the database never holds what the contract refuses.
 * @returns the refusal, or null when they hold
 */
export function factsRefused(facts: RoundFacts): Extract<RoundResult<never>, { ok: false }> | null {
  const parsed = parseFacts(facts);
  if (parsed.ok) return null;
  const [first] = parsed.problems;
  const code = first?.path.startsWith('round.rule') ? 'rule-out-of-reach' : 'facts-refused';
  return refuse(code, undefined, { path: first?.path ?? '', reason: first?.reason ?? '' });
}
