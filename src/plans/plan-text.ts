/** A work plan as it is frozen, exported and read: what the hash is taken over. */
export interface PlanText {
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly aim: string;
  readonly areas: readonly {
    readonly title: string;
    readonly text: string;
    readonly goals: readonly string[];
    readonly activities: readonly {
      readonly title: string;
      readonly text: string;
      readonly responsible: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly indicators: readonly string[];
    }[];
  }[];
}
