import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';

/** What came of an activity of the last plan, as a later room tells it. */
export interface AnswerBeside {
  /** How it stands, in a few words: `Försenad`. */
  readonly how: string;
  /** What was said last, in Swedish, a paragraph each. */
  readonly said: readonly string[];
  /** Who says so, and when: `Ebba Stensjö, samordnare, 2026-01-10`. */
  readonly who: string;
  /** Bare path of all that came of it. */
  readonly href: string;
}

/** What came of a plan's activities, by their rows; those of which nothing is told have none. */
export type AnswersOfPlan = (ctx: Ctx, planId: string, lang: Lang) => Promise<ReadonlyMap<string, AnswerBeside>>;
