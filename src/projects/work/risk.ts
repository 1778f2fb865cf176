import type { Temporal } from 'temporal-polyfill';

export const riskStates = ['open', 'gone', 'happened'] as const;
export type RiskState = (typeof riskStates)[number];

/** 1 to 5, both of how likely a risk is and of what it would do. */
export const riskScale = [1, 2, 3, 4, 5] as const;
export type RiskStep = (typeof riskScale)[number];

/** What was thought of a risk on a day. */
export interface RiskAssessment {
  readonly likelihood: number;
  readonly consequence: number;
  readonly owner: { readonly id: string; readonly name: string };
  /** What is done about it; may be empty. */
  readonly remedy: string;
  readonly state: RiskState;
  readonly on: Temporal.PlainDate;
}

/** Something that may go wrong in a project. */
export interface Risk {
  readonly id: string;
  readonly projectId: string;
  /** 1, 2, 3 … in its project, as written down: what the matrix calls it. */
  readonly number: number;
  readonly text: string;
  /** The latest. */
  readonly now: RiskAssessment;
  /** From the first to the latest. */
  readonly history: readonly RiskAssessment[];
}

/** Likelihood times consequence: 1 to 25. */
export function weightOf({ likelihood, consequence }: Pick<RiskAssessment, 'likelihood' | 'consequence'>): number {
  return likelihood * consequence;
}

/** How much a risk weighs: what the matrix shades, and what the words say. `high` from 12, `middle` from 5. */
export function gravityOf(assessment: Pick<RiskAssessment, 'likelihood' | 'consequence'>): 'low' | 'middle' | 'high' {
  const weight = weightOf(assessment);
  return weight >= 12 ? 'high' : weight >= 5 ? 'middle' : 'low';
}

/** Open ones first, the heaviest of them first; of two as heavy the one that would do more. */
export function byWeight(a: Risk, b: Risk): number {
  const order = Number(b.now.state === 'open') - Number(a.now.state === 'open');
  return order || weightOf(b.now) - weightOf(a.now) || b.now.consequence - a.now.consequence;
}
