import type { FormErrors, SelectOption, Ui } from '../../../ui/index.ts';
import type { Draft, Plan } from '../../draft.ts';
import type { Writer } from '../../queries/writers-of-plan.ts';
import type { Typed } from '../../writing/merge.ts';
import type { Part } from '../../writing/part.ts';

/** The part that is open to write in. */
export interface Open {
  readonly part: Part;
  readonly typed: Typed;
  /** What is saved in it: what the form is opened from. */
  readonly base: Typed;
  readonly errors: FormErrors;
  /** The id that a new one will have. */
  readonly request: string;
}

interface WriteView {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly open: Open | null;
  readonly others: readonly Writer[];
  /** Organs that may be responsible. */
  readonly organs: readonly SelectOption[];
  /** What was done, and in which part it is said; null for nothing. */
  readonly said: { readonly part: string; readonly text: string } | null;
  /** Whose words are kept in the browser: one account's are not offered to another. */
  readonly account: string;
}

/** Every component of the page: the reader's language, and what the page shows. */
export interface WriteProps {
  readonly ui: Ui;
  readonly view: WriteView;
}
