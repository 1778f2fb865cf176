import type { Ctx } from '../../platform/act.ts';
import type { Lang } from '../../ui/index.ts';

/** A row of a plan; both null: the whole plan. */
export interface PlanPlace {
  readonly areaId: string | null;
  readonly activityId: string | null;
}

/** What came of something, in somebody's words, and where in the plan. */
interface Outcome extends PlanPlace {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** A project or a conference that belongs to a plan, as its own room tells of it, in the reader's language. */
export interface LedTo {
  readonly kind: 'project' | 'conference';
  readonly id: string;
  readonly title: string;
  /** Bare path. */
  readonly href: string;
  readonly example: boolean;
  /** `Temakonferens den 12 mars 2027`, `2026–2027`. */
  readonly what: string;
  /** Where it stands, in small letters: `pågår`, `har hållits`. */
  readonly state: string;
  /** A project that is closed, a conference that has been held. */
  readonly isDone: boolean;
  /** The latest that is said of it: a sentence, or '' while nothing is. */
  readonly said: string;
  /** Where in the plan it belongs; a place that the plan no longer has counts as the whole plan. */
  readonly places: readonly PlanPlace[];
  readonly outcomes: readonly Outcome[];
}

/** What later rooms know of a plan, in the order in which they would tell it. */
export type LedToOfPlan = (ctx: Ctx, planId: string, lang: Lang) => Promise<readonly LedTo[]>;
