import type { Result } from '../../../platform/result.ts';
import type { LookedThrough, Names } from '../../publishing/look-through.ts';
import type { ReadDocument } from '../shape.ts';
import type { RunningText } from '../text/running-text.ts';
import type { WhyUnread } from '../text/told-kind.ts';

/** A file's text with what a reader finds in it, or why it is set aside. */
export type ReadPaper =
  | (Omit<Extract<RunningText, { ok: true }>, 'kind'> & { readonly reading: ReadDocument })
  | Extract<RunningText, { ok: false }>;

export interface GivenFile {
  readonly bytes: Uint8Array;
  /** As it was told or claimed. */
  readonly mediaType: string | null;
  readonly fileName: string;
}

/** All that the thread that reads files is asked, and what it answers. */
export interface Asks {
  readonly text: { readonly asked: GivenFile; readonly answer: RunningText };
  readonly paper: { readonly asked: GivenFile; readonly answer: ReadPaper };
  readonly words: { readonly asked: { readonly text: string }; readonly answer: ReadDocument };
  readonly look: {
    readonly asked: { readonly bytes: Uint8Array; readonly mediaType: string; readonly names: Names; readonly today: string };
    readonly answer: LookedThrough;
  };
  readonly html: { readonly asked: { readonly bytes: Uint8Array }; readonly answer: Result<string, WhyUnread> };
}

/** A question as it is sent. */
export type Ask = { readonly [What in keyof Asks]: { readonly what: What } & Asks[What]['asked'] }[keyof Asks];
