import type { StoredRecord } from '../../../records/index.ts';
import type { FormErrors } from '../../../ui/index.ts';
import type { PaperReach } from '../../agenda/paper-reach.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';

/** The upload's fields as typed; the file must be chosen anew. */
export interface TypedPaper {
  readonly request: string;
  readonly title: string;
  readonly access: string;
  readonly secrecyParagraph: string;
  readonly sharedWith: string;
}

/** What the page of an item's papers shows. */
export interface PapersView {
  readonly meeting: MeetingWithLife;
  readonly item: AgendaItem;
  readonly reaches: ReadonlyMap<string, PaperReach>;
  /** Whether papers go without a trace, or are withdrawn with why. */
  readonly stillDraft: boolean;
  readonly query: string;
  /** Records that fit the search and are not there already; null before one has searched. */
  readonly found: readonly StoredRecord[] | null;
  readonly typed: TypedPaper;
  /** Why a paper is to be withdrawn, as typed. */
  readonly reason: string;
  readonly errors: FormErrors;
}
