import type { Ctx } from '../../platform/act.ts';
import type { About } from '../record.ts';

/** A matter of a later room, as far as its records are asked for: a decision round. */
export interface Matter {
  readonly about: About;
  readonly title: string;
  /** Bare path of its page. */
  readonly href: string;
  /** Whose records belong to it: the thing itself, and what lies within it. */
  readonly things: readonly About[];
  /** Records that belong to it though they are about something else, as its text. */
  readonly recordIds: readonly string[];
}

/** A matter to choose, before what belongs to it is looked up. */
export type NamedMatter = Pick<Matter, 'about' | 'title'>;

/** What a later room offers: its matters, and what belongs to each, as far as the asker may see. */
export interface MatterProvider {
  all(ctx: Ctx): Promise<readonly NamedMatter[]>;
  /** Null when there is none of this kind and id for this actor. */
  one(ctx: Ctx, about: About): Promise<Matter | null>;
}
