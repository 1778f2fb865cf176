export { Unreadable } from '../../../platform/documents/unreadable.ts';

/** A part of a document that holds text: what is seen, and what follows with the file unseen. */
export type PartKind = 'text' | 'header-footer' | 'notes' | 'comments' | 'deleted' | 'properties' | 'hidden';

export interface TextPart {
  readonly kind: PartKind;
  /** From 1, where the document knows its pages. */
  readonly page: number | null;
  readonly text: string;
}

/** What nobody but a person can read. */
export type Unread =
  /** The whole file is a picture. */
  | { readonly what: 'picture' }
  /** Pages without text: scans. */
  | { readonly what: 'pages'; readonly pages: readonly number[] }
  | { readonly what: 'pictures-inside'; readonly count: number }
  /** Files or mails in an encoding inside the file. */
  | { readonly what: 'files-inside'; readonly count: number };

/** A document as it is looked through before it is published. */
export type DocumentText =
  | { readonly ok: true; readonly parts: readonly TextPart[]; readonly unread: readonly Unread[] }
  /** `broken`: not what it says it is, or locked with a password. `too-much`: would take more room or time than it may. */
  | { readonly ok: false; readonly why: 'broken' | 'too-much' };
