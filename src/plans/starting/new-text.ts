import type { Temporal } from 'temporal-polyfill';

/** An area as a new plan begins with it. `continues` names the row of the previous plan that is carried on. */
export interface NewArea {
  readonly title: string;
  readonly text: string;
  readonly continues: string | null;
  readonly goals: readonly NewGoal[];
  readonly activities: readonly NewActivity[];
}

interface NewGoal {
  readonly text: string;
  readonly continues: string | null;
}

export interface NewActivity {
  readonly title: string;
  readonly text: string;
  readonly organId: string | null;
  readonly responsible: string;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly indicators: readonly string[];
  readonly continues: string | null;
}

/** A part of the previous plan that the new one does not carry on. */
export interface Closing {
  readonly kind: 'area' | 'goal' | 'activity';
  readonly closedRow: string;
  readonly title: string;
  readonly reason: string;
}
