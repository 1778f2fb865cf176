import { z } from 'zod';
import type { IsoDate } from '../calendar-days.ts';
import { parseFacts, type RoundFacts } from '../facts.ts';
import { isStillOpen, stepDecisionsOn } from '../step-decisions.ts';

/** What a publication of a round holds: a snapshot that a person looked at. JSON. */
export interface PublicRound {
  readonly id: string;
  readonly title: string;
  /** The host authority's own register number. */
  readonly registrationNumber: string | null;
  /** The frozen text that is decided: `{kind: 'plan-version', id}` of a plan. */
  readonly text: { readonly kind: string; readonly id: string; readonly title: string; readonly sha256: string };
  /** Verified decisions alone (`publicFacts`); board names as they were. */
  readonly facts: RoundFacts;
  /** One for each step of every path, by the step's key in the facts. */
  readonly steps: readonly PublicStep[];
  /** The day the snapshot was made, `YYYY-MM-DD`. */
  readonly asOf: IsoDate;
  readonly example: boolean;
}

export interface PublicStep {
  readonly step: string;
  readonly boardId: string;
  /**
   * The day on which the board has said that it takes the matter up. Show it only through `publicRoundOn`, which leaves out days
   * that have passed: in public nobody is named as late (domain.md, 6).
   */
  readonly plannedOn: IsoDate | null;
}

const outside = z.object({
  id: z.string(),
  title: z.string(),
  registrationNumber: z.string().nullable(),
  text: z.object({ kind: z.string(), id: z.string(), title: z.string(), sha256: z.string() }),
  facts: z.unknown(),
  steps: z.array(z.object({ step: z.string(), boardId: z.string(), plannedOn: z.string().nullable() })),
  asOf: z.string(),
  example: z.boolean(),
});

/**
 * Reads the content of a publication of kind `round`. It was written by this room.
 * @throws when it is something else
 */
export function readPublicRound(content: unknown): PublicRound {
  const read = outside.parse(content);
  const parsed = parseFacts(read.facts);
  if (!parsed.ok) throw new Error(`A published round breaks the contract: ${parsed.problems[0]?.path}`);
  return { ...read, facts: parsed.facts };
}

/** The snapshot as it is shown on a day: planned days that have passed, or whose steps are decided, are left out. */
export function publicRoundOn(round: PublicRound, on: IsoDate): PublicRound {
  const decisions = stepDecisionsOn(round.facts, on);
  const { expects } = round.facts.round;
  const steps = round.steps.map((step) => {
    const open = isStillOpen(decisions.get(step.step) ?? null, expects);
    return step.plannedOn !== null && step.plannedOn >= on && open ? step : { ...step, plannedOn: null };
  });
  return { ...round, steps };
}

/** What search reads of a round. */
export function searchText(round: PublicRound): string {
  const principals = round.facts.principals.flatMap(({ name, path }) => [
    name ?? '',
    ...path.flatMap((step) => [step.board ?? '', ...step.registrationNumbers, step.scope ?? '']),
  ]);
  const conditions = round.facts.decisions.flatMap((decision) =>
    decision.conditions.flatMap((condition) => (condition.kind === 'other' && condition.text !== null ? [condition.text] : [])),
  );
  return [round.registrationNumber ?? '', round.text.title, ...principals, ...conditions]
    .filter((line) => line !== '')
    .join('\n');
}
