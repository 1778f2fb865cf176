import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';

/** One thing that somebody has in a later room. */
export interface ThingOfPerson {
  readonly text: string;
  /** Bare path. */
  readonly href: string;
  /** When it is, or is to be done; null where nobody has said. */
  readonly on: Temporal.PlainDate | null;
}

/** What a later room has of a person, for the person's page: a heading and a list, left out while it is empty. */
export interface OfPerson {
  readonly title: { readonly sv: string; readonly en: string };
  /** What the actor may see of it. @param whose the person, and the organs in which they hold something today */
  readonly of: (
    ctx: Ctx,
    whose: { readonly personId: string; readonly organIds: readonly string[] },
  ) => Promise<readonly ThingOfPerson[]>;
}
