import type { MailWays } from '../correspondence/index.ts';
import type { Ctx } from '../platform/act.ts';
import type { NamedFile } from '../platform/documents/index.ts';

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
}

/** What this room is given by later rooms. */
export interface RoundsProviders {
  /** The frozen text with this id, or null when there is none for this actor. */
  frozenText(ctx: Ctx, id: string): Promise<FrozenText | null>;
  /** The text as a paper for those who decide, or null when there is none for this actor. */
  documentOf(ctx: Ctx, textId: string): Promise<NamedFile | null>;
  /** What the program has for mail. */
  readonly mail: MailWays;
}
