import type { MailWays } from '../correspondence/index.ts';
import type { Ctx } from '../platform/act.ts';
import type { NamedFile } from '../platform/documents/index.ts';
import type { Lang } from '../ui/index.ts';

/** A text that can be sent for decision. It lies in a later room, which offers it through main.ts (architecture.md, rule 5). */
export interface FrozenText {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Lower-case hex SHA-256 of its RFC 8785 canonical JSON. */
  readonly sha256: string;
  /** The record with the frozen bytes. */
  readonly recordId: string;
  readonly example: boolean;
  /** Bare path of the page that shows it. */
  readonly href: string;
  /** What boards are asked to do with a text of its kind, unless whoever sends it says otherwise; approve it where nothing is said. */
  readonly asks?: 'approve' | 'note';
}

/** A file that is made when it is needed. */
export interface PaperToMake {
  readonly fileName: string;
  make(): Promise<NamedFile>;
}

/** A part of a text that one can point to, as the text's own room names it. */
export interface TextPassage {
  readonly key: string;
  /** What people call it: `Aktivitet 2.1: Gemensam utbildning`. */
  readonly label: string;
  readonly text: string;
}

/** What has come after a frozen text of the same. */
export interface TextsAfter {
  /** Frozen later, the latest first. */
  readonly frozen: readonly (FrozenText & {
    /** Which it is: `Version 3`. */
    readonly label: string;
  })[];
  /** Where it is being written, for those who write it; bare paths. */
  readonly working: { readonly id: string; readonly editHref: string; readonly freezeHref: string } | null;
}

/** What a round can be opened from in a later room: an organ's recommendation, which is no decision. In Swedish, as the covering letter. */
interface RoundOrigin {
  /** What was recommended, a sentence each. */
  readonly said: readonly string[];
  /** Where it is said: `Protokoll från SVO den 12 mars 2027, § 14`. */
  readonly source: string;
  /** Bare path. */
  readonly href: string;
}

/** What later rooms know of where rounds come from. Ids are theirs. */
export interface RoundOrigins {
  /** What this text is recommended in; null when there is no such thing for this actor. */
  of(ctx: Ctx, id: string, textId: string): Promise<RoundOrigin | null>;
  /** A round of it has been opened, in the same transaction. Repeated with the same it does nothing. */
  opened(ctx: Ctx, id: string, round: { readonly id: string; readonly textId: string }): Promise<void>;
}

/** What this room is given by later rooms. */
export interface RoundsProviders {
  /** The frozen text with this id, or null when there is none for this actor. */
  frozenText(ctx: Ctx, id: string): Promise<FrozenText | null>;
  /** The text as a paper for those who decide, or null when there is none for this actor. */
  documentOf(ctx: Ctx, textId: string): Promise<NamedFile | null>;
  /**
   * A principal's own paper of a text, which says all that the one for all does with that principal's first; null where there is none and
   * the one for all serves everyone. Left out where no text has such papers.
   */
  ownDocumentOf?(ctx: Ctx, textId: string, code: string): Promise<PaperToMake | null>;
  /** The parts of a text, in order; empty when there is none for this actor. */
  passagesOf(ctx: Ctx, textId: string, lang: Lang): Promise<readonly TextPassage[]>;
  textsAfter(ctx: Ctx, textId: string, lang: Lang): Promise<TextsAfter>;
  /** Bare path of the page that compares two texts, at a passage when one is named. */
  compareHref(from: { readonly kind: string; readonly id: string }, to: string, passage: string | null): string;
  /** Left out where nothing opens rounds but this room. */
  readonly origins?: RoundOrigins;
  /** What the program has for mail. */
  readonly mail: MailWays;
}
