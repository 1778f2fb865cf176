import type { IsoDate } from '../calendar-days.ts';
import type { RoundRule } from '../tables.ts';

const codeterminations = ['not-called-for', 'information', 'negotiation', 'collaboration'] as const;
export type Codetermination = (typeof codeterminations)[number];

/** A recommending or deciding step, with the board that has it now. */
export interface ReportStep {
  /** The step's key in the round: `0580-1`. */
  readonly key: string;
  readonly board: string;
  readonly part: 'recommend' | 'decide';
  readonly scope: string | null;
  readonly registrationNumbers: readonly string[];
  readonly administration: string | null;
}

/** What is decided, as far as it is known here. */
export interface ReportText {
  /** `Arbetsplan 2024–2025`. */
  readonly title: string;
  /** True for a work plan: the other texts are not called one. */
  readonly isPlan: boolean;
  /** `2024–2025`; empty where the text has no years. */
  readonly years: string;
  readonly aim: string;
  readonly areas: readonly string[];
}

/** Everything that an official report is made from. Days are ISO. */
export interface ReportFacts {
  readonly body: { readonly name: string; readonly shortName: string; readonly mandate: string };
  readonly text: ReportText;
  readonly round: {
    readonly registrationNumber: string | null;
    readonly answerBy: IsoDate | null;
    readonly expects: 'approve' | 'note';
    readonly rule: RoundRule;
  };
  /** Every principal of the round, in order, with the board that decides there; null where none is known. */
  readonly principals: readonly {
    readonly name: string;
    readonly kind: 'region' | 'municipality' | 'federation';
    readonly board: string | null;
    /** Whose report this is. */
    readonly isOwn: boolean;
  }[];
  /** The principal's path, in order. */
  readonly steps: readonly ReportStep[];
  /** The key of the step whose board's report it is. */
  readonly ownStep: string;
  readonly caseOfficer: string | null;
  readonly on: IsoDate | null;
  readonly codetermination: Codetermination | null;
  readonly codeterminationOn: IsoDate | null;
}
