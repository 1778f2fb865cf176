import type { z } from 'zod';
import { factsProblems } from './facts/checks.ts';
import type { FactsProblem } from './facts/problem.ts';
import { type RoundFacts, roundFactsSchema } from './facts/schema.ts';

export type { RoundFacts, RoundFactsInput } from './facts/schema.ts';

export type ParsedFacts = { ok: true; facts: RoundFacts } | { ok: false; problems: FactsProblem[] };

/**
 * Reads "Round facts" (contract, version 1) from parsed JSON. Refuses what the contract refuses, with every path and reason found;
 * the rules between parts are tried only on facts whose shape is right. Never throws.
 */
export function parseFacts(json: unknown): ParsedFacts {
  const shape = roundFactsSchema.safeParse(json, { reportInput: true });
  if (!shape.success) return { ok: false, problems: shape.error.issues.flatMap(problemsOf) };
  const problems = factsProblems(shape.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: shape.data };
}

function unknownKey(path: readonly PropertyKey[], key: string): FactsProblem {
  return { path: writePath([...path, key]), reason: 'This key is unknown.' };
}

/** `decisions[0].conditions[1].id`; the whole document is `facts`. */
function writePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'facts';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be text',
  int: 'must be a whole number',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
};

function problemsOf(issue: z.core.$ZodIssue): FactsProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key));
  return [{ path: writePath(issue.path), reason: `This ${complaint(issue)}.` }];
}

/** The rest of a sentence that begins "This …". */
function complaint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type' && issue.message.startsWith('does not')) return issue.message;
  if (issue.input === undefined && issue.code !== 'invalid_union') return 'is missing';
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? `must be ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'must be one of the kinds in the contract';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'must not be empty' : 'is too small';
  return issue.code === 'too_big' ? 'is too large' : `is not valid (${issue.message})`;
}
