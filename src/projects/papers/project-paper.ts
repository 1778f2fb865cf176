import type { CharterText, ClosingText } from '../project-text.ts';

/** An amount in öre: whole, so that sums add up exactly. */
type Ore = number;

/** What a principal pays of a line, as shared out by its key. */
interface PaperShare {
  readonly code: string;
  readonly name: string;
  readonly amount: Ore;
}

/** A line of funding in a frozen paper. */
interface PaperFunding {
  readonly id: string;
  readonly year: number;
  readonly kind: 'state-grant' | 'co-financing' | 'own' | 'other';
  readonly title: string;
  /** Who gives it, in words. */
  readonly from: string;
  readonly amount: Ore;
  /** The key it is shared by, with where its figures are from; null where it is not shared. */
  readonly key: { readonly title: string; readonly source: string; readonly asOf: string } | null;
  readonly shares: readonly PaperShare[];
}

/** A line of cost: what is planned, and in a closing report what it became. */
interface PaperCost {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly amount: Ore;
  /** Null in a charter. */
  readonly outcome: Ore | null;
}

/** What there is between a principal and whoever keeps the project's money, when it is settled. */
interface PaperSettlement {
  readonly code: string;
  readonly name: string;
  /** What it is to bear in the end. */
  readonly share: Ore;
  readonly paid: Ore;
  /** `share` less `paid`: what it owes; below nought: what it gets back. */
  readonly owes: Ore;
}

/** A charter or a closing report as it is frozen: what the hash is taken over. Days are `YYYY-MM-DD`. JSON. */
export interface ProjectPaper {
  readonly kind: 'charter' | 'closing';
  readonly title: string;
  readonly project: { readonly id: string; readonly title: string; readonly purpose: string };
  readonly from: string;
  readonly to: string;
  /** What was known on this day. */
  readonly asOf: string;
  readonly leaders: readonly string[];
  readonly steering: readonly string[];
  /** The principal that keeps the money; null until it is settled. */
  readonly holder: { readonly code: string; readonly name: string } | null;
  /** What of the work plan it belongs to: `Arbetsplan 2026–2027, 2.1 Gemensam utbildning`. */
  readonly belongsTo: readonly string[];
  /** Null in a closing report. */
  readonly charter: CharterText | null;
  /** Null in a charter. */
  readonly closing: ClosingText | null;
  readonly funding: readonly PaperFunding[];
  readonly costs: readonly PaperCost[];
  /** Empty in a charter. */
  readonly settlement: readonly PaperSettlement[];
  readonly milestones: readonly { readonly title: string; readonly on: string; readonly reachedOn: string | null }[];
  readonly risks: readonly {
    readonly text: string;
    readonly owner: string;
    readonly likelihood: number;
    readonly consequence: number;
    readonly remedy: string;
  }[];
  /** What the principals take over: empty in a charter. */
  readonly handovers: readonly { readonly text: string; readonly to: string; readonly by: string; readonly state: string }[];
  readonly example: boolean;
}
