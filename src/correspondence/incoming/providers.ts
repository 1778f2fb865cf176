import type { Ctx } from '../../platform/act.ts';
import type { About } from '../../records/index.ts';

/** How it is known what a mail is about. `person`: somebody looked. */
export type MatchHow = 'address' | 'thread' | 'number' | 'sender' | 'content' | 'person';

/** What a mail that came in is about, as far as a later room is asked. */
export interface MatchAsked {
  /** What the address that it came to, or the mail that it answers, stands for; null when neither says. */
  readonly known: { readonly about: About; readonly boardId: string | null; readonly how: 'address' | 'thread' } | null;
  /** Address of whoever says to have written it: may be forged. */
  readonly sender: string;
  /** Subject, letter and documents, to look for numbers and titles in. */
  readonly texts: readonly string[];
  /** What the reader found in each document. */
  readonly documents: readonly {
    readonly board: string | null;
    readonly authority: string | null;
    readonly registrationNumbers: readonly string[];
  }[];
}

export interface MatterMatch {
  readonly about: About;
  /** The board that wrote; null when several of one principal's may have. */
  readonly boardId: string | null;
  readonly how: Exclude<MatchHow, 'person'>;
}

/** A thing that a mail may be about, and the authorities that answer about it, for a person to choose among. */
export interface MatterToChoose {
  readonly about: About;
  readonly title: string;
  readonly boards: readonly { readonly id: string; readonly name: string }[];
}

/** A matched thing as it is told of. */
export interface MatterTold {
  readonly title: string;
  /** Bare path. */
  readonly href: string;
  /** The authority, e.g. "Socialnämnden i Motala kommun"; null without a board. */
  readonly board: string | null;
  /** The authority's own numbers. */
  readonly registrationNumbers: readonly string[];
  readonly example: boolean;
}

/** What this room is given by later rooms: it knows nothing of what mails are about. */
export interface IncomingProviders {
  /** Null when it is about nothing that is known, or might be about several things: then a person decides. */
  matchMatter(ctx: Ctx, asked: MatchAsked): Promise<MatterMatch | null>;
  mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]>;
  /** Null when there is no such thing for this reader. */
  matterTold(ctx: Ctx, about: About, boardId: string | null): Promise<MatterTold | null>;
  /** Whether these are addresses of boards' function mailboxes, or of the same domain: whom a receipt may go to unasked. */
  isAuthority(ctx: Ctx, address: string): Promise<boolean>;
  /** Where a document that came about this (null: nothing known yet) is read and acted on: bare path. Null where it is read by eye alone. */
  readingHref(recordId: string, about: About | null): string | null;
}
