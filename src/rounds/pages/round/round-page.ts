import type { IsoDate } from '../../calendar-days.ts';
import type { LawFlag } from '../../law/law-flags.ts';
import type { RoundSubject } from '../../telling/round-sentence.ts';
import type { RoundSituation } from '../../telling/round-situation.ts';

/** What the page needs of a decision beside its fact. */
export interface DecisionDetail {
  readonly remark: string | null;
  /** Final address of the extract, for a reader who may see it. */
  readonly extractHref: string | null;
}

/** Final addresses of what the page leads to. */
export interface RoundHrefs {
  /** This page; `query` with its question mark or empty. */
  here(query: string): string;
  record(step: string | null): string;
  /** Where a minutes extract is put in and read. */
  readIn: string;
  /** The matter and the path of a principal, by its code. */
  matter(principal: string): string;
  path(principal: string): string;
  decision(id: string): string;
  /** Where days and the extract are filled in afterwards. */
  complete(id: string): string;
  history: string;
  /** Where it is proposed to a meeting. */
  propose: string;
  disclosure: string;
  /** The boards’ official reports, and the text that they start from. */
  reports: string;
  /** All decisions in one table, to print and to keep. */
  compilation: string;
  /** Earliest, planned and likely days. */
  timetable: string;
  dispatch: string;
  remind: string;
  text: string | null;
  earlier: string | null;
  withdraw: string;
  /** What would follow from decisions that have not been taken. */
  whatIf: string;
}

/** Where a round stands among those in its matter. */
export interface RoundChain {
  /** The round in whose matter this one asks anew. */
  readonly follows: { readonly title: string; readonly href: string } | null;
  /** The round that asks anew in this one's matter. */
  readonly followedBy: { readonly title: string; readonly href: string } | null;
  /** What boards want changed; null while none has approved with changes. */
  readonly changesHref: string | null;
}

/** What is told about the round itself, all of it facts. */
interface RoundFactSheet {
  readonly title: string;
  readonly textTitle: string;
  readonly registrationNumber: string | null;
  readonly coveringLetter: string;
  readonly example: boolean;
  readonly withdrawalReason: string | null;
  /** Title of the round before this one. */
  readonly earlierTitle: string | null;
}

/** Everything that the round's page is made from: loaded by the route, read by pure functions. */
export interface RoundPageInput {
  readonly situation: RoundSituation;
  readonly today: IsoDate;
  /** What is decided. */
  readonly subject: RoundSubject;
  readonly sheet: RoundFactSheet;
  readonly flags: readonly LawFlag[];
  /** Place on the tile map, by code. */
  readonly tiles: ReadonlyMap<string, readonly [number, number]>;
  /** Last day to submit for a planned meeting, by step. */
  readonly submitBy: ReadonlyMap<string, IsoDate>;
  /** The registrar's function mailbox, by step. */
  readonly mailboxes: ReadonlyMap<string, string>;
  /** By decision. */
  readonly details: ReadonlyMap<string, DecisionDetail>;
  /** Everyone's steps for the secretariat, their own for officers: where this reader may record and keep the matter. */
  readonly mySteps: ReadonlySet<string>;
  readonly isOffice: boolean;
  /** Whether somebody has been mailed the papers, or has decided without them; true for those who do not send them. */
  readonly papersSent: boolean;
  /** Whether what is public still says the same; null for those who do not publish, and on pages of another day. */
  readonly publishing: { readonly isPublic: boolean; readonly changes: number; readonly href: string } | null;
  /** Names of those who have left the body, or joined it, since the round was sent: it keeps the principals that it had. */
  /** The rounds before and after it in the same matter; final addresses. */
  readonly chain: RoundChain;
  readonly since: { readonly left: readonly string[]; readonly joined: readonly string[] };
  readonly hrefs: RoundHrefs;
}
