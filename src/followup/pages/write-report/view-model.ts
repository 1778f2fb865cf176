import type { Crumb, FormErrors, SelectOption } from '../../../ui/index.ts';
import type { Writing } from './load.ts';
import type { TypedReport } from './typed.ts';

/** The page where a report is written, signed in or by a personal link. */
export interface WriteView {
  readonly writing: Writing;
  readonly typed: TypedReport;
  readonly errors: FormErrors;
  /** The version that the next saving is written from. */
  readonly base: number;
  /** Final address of the form. */
  readonly action: string;
  /** Bare path of the page, where it is begun from the last report. */
  readonly here: string;
  /** `2.1 Trygg hemgång`. */
  readonly heading: string;
  readonly isCorrection: boolean;
  /** The form was filled in from the last report. */
  readonly begun: boolean;
  /** Another saved while this was written. */
  readonly overtaken: boolean;
  /** Who may have told the secretariat; empty where somebody writes for themselves. */
  readonly tellers: readonly SelectOption[];
  readonly crumbs: readonly Crumb[];
  /** Bare path of the menu item; undefined without an account. */
  readonly current: string | undefined;
}

/** What is said back before it is handed in. */
export interface CheckView {
  readonly sentence: string;
  /** How many figures go with it. */
  readonly figures: number;
}
