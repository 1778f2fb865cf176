import type { Trouble } from '../../db/trouble.ts';
import type { Typed } from '../forms/typed.ts';

/** What is wrong outside the program; `newer`: a newer version has taken over the database, and this one writes no more. */
export type Hindrance = Trouble | 'newer';

/** What a page that says "it went wrong" is made of. */
export interface Failure {
  readonly lang: 'sv' | 'en';
  readonly requestId: string;
  readonly status: number;
  readonly hindrance?: Hindrance;
  /** What could not be saved. */
  readonly typed?: Typed;
}
