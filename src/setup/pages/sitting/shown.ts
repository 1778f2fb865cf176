import type { Temporal } from 'temporal-polyfill';
import type { FormErrors, Ui } from '../../../ui/index.ts';
import type { SoFar } from '../../read/county.ts';
import type { Part, Sitting } from '../../sitting.ts';

/** Exactly what a page of the sitting shows. */
interface SittingView {
  /** Goes with every page: there is no session yet. */
  readonly code: string;
  readonly part: Part;
  readonly sitting: Sitting;
  readonly sofar: SoFar;
  /** One more row than is filled. */
  readonly more: boolean;
  /** The list is shown as it was read. */
  readonly look: boolean;
  readonly errors: FormErrors;
  readonly today: Temporal.PlainDate;
}

export type PartProps = { ui: Ui; view: SittingView };
