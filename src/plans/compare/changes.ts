import type { WordChange } from '../../platform/words/word-changes.ts';

/** What is compared: a part of the plan that has a place of its own. */
export type ComparedKind = 'title' | 'aim' | 'area' | 'goal' | 'activity';

export type FieldName = 'title' | 'years' | 'text' | 'responsible' | 'period' | 'indicators';

/**
 * A field whose words are not the same. `words` holds both: kept and removed are the earlier, kept and added the later. Of a part
 * that has come or gone every field is one.
 */
export interface FieldChange {
  readonly field: FieldName;
  readonly words: readonly WordChange[];
}

/** Where a part stands in one of the texts. */
export interface PartPlace {
  /** Its passage's key in that text. */
  readonly key: string;
  /** Places from 0; the area of an area is itself, of the title and the aim -1. */
  readonly area: number;
  readonly place: number;
  /** What it is called: the heading of an area or activity, the words of a goal. */
  readonly title: string;
}

/** A part of one text or of both, with what has become of it. */
export interface ComparedPart {
  readonly what: ComparedKind;
  /** Unique in a comparison: the passage's key in the later text, or in the earlier when it has been removed. */
  readonly key: string;
  readonly before: PartPlace | null;
  readonly after: PartPlace | null;
  /** To another area, or in the order among its neighbours. Of parts that exchanged places the fewest possible have moved. */
  readonly moved: 'area' | 'order' | null;
  readonly fields: readonly FieldChange[];
}

/** An area with its goals and activities, in the later text's order; what was removed stands where it stood. */
export interface ComparedArea extends ComparedPart {
  readonly goals: readonly ComparedPart[];
  readonly activities: readonly ComparedPart[];
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One thing that differs between two texts. What is changed may have moved too. */
export interface PlanChange extends ComparedPart {
  readonly kind: ChangeKind;
}

/** Two texts laid over one another. */
export interface PlanChanges {
  /** The name and the years. */
  readonly title: ComparedPart;
  readonly aim: ComparedPart;
  readonly areas: readonly ComparedArea[];
  /** All that differs, in the order of the text; empty when they say the same. */
  readonly changes: readonly PlanChange[];
}

/** What has become of a part; null when it is as it was. */
export function kindOf({ before, after, moved, fields }: ComparedPart): ChangeKind | null {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (fields.length > 0) return 'changed';
  return moved === null ? null : 'moved';
}

/** The `id` of a change on the page where it is told. */
export function changeId({ key }: Pick<ComparedPart, 'key'>): string {
  return `andring-${key}`;
}
