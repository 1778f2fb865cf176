/** Which row an area, a goal or an activity is, and which row of the previous plan it carries on. */
export interface PassageRow {
  readonly id: string;
  readonly continues: string | null;
}

/** The rows of a text, parallel to its `areas`. They lie beside the text: they are no words, and nothing is hashed over them. */
export interface PlanKeys {
  readonly areas: readonly (PassageRow & {
    readonly goals: readonly PassageRow[];
    readonly activities: readonly PassageRow[];
  })[];
}
