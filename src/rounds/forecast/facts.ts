import type { IsoDate } from '../calendar-days.ts';
import type { CalendarDay } from '../dispatch/choose-meetings.ts';
import type { RoundRule } from '../tables.ts';
import type { Assumptions } from './assumptions.ts';

/** What a board has made of its step so far. */
export type StepState =
  | { readonly kind: 'open' }
  /** Decided, for a deciding step by approving. `legalForceOn` null: not told yet, so it is reckoned; `isAppealed`: it cannot be. */
  | {
      readonly kind: 'decided';
      readonly on: IsoDate;
      readonly verifiedOn: IsoDate | null;
      readonly legalForceOn: IsoDate | null;
      readonly isAppealed: boolean;
    }
  /** Comes again: at the next meeting when it was put off, or `anew`, submitted once more, when it was referred back. */
  | { readonly kind: 'comes-again'; readonly since: IsoDate; readonly anew: boolean }
  /** Forwarded, or nobody can tell what was meant: a person must say before it can be reckoned with. */
  | { readonly kind: 'unclear' }
  /** Rejected, or approved with changes: another text is called for. */
  | { readonly kind: 'stopped' };

export interface ForecastStep {
  /** The step's key in the round. */
  readonly step: string;
  /** Whose calendar it goes by. */
  readonly board: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  /** Steps of one stage come in any order, after those of lower stages. */
  readonly stage: number;
  readonly state: StepState;
  /** When the board has said that it takes it up. */
  readonly planned: IsoDate | null;
}

export interface ForecastPrincipal {
  readonly code: string;
  readonly kind: 'region' | 'municipality' | 'federation';
  /** As in the contract: how many municipalities it stands for in a rule, null for 1. */
  readonly represents: number | null;
  readonly path: readonly ForecastStep[];
  /** What its approvals ask of the others: at least so many of them, and these by code. */
  readonly othersNeeded: number;
  readonly named: readonly string[];
  /** A condition of substance that nobody has judged: taken to be met, but never before today. */
  readonly hasOpenCondition: boolean;
  /** A condition of substance judged not met: it cannot count. */
  readonly hasFailedCondition: boolean;
}

/** All that the forecast is made from. */
export interface ForecastFacts {
  readonly rule: RoundRule;
  /** In the round's order. */
  readonly principals: readonly ForecastPrincipal[];
  /** By board; one that is left out, or empty, is not known. In any order. */
  readonly calendars: ReadonlyMap<string, readonly CalendarDay[]>;
  readonly assumptions: Assumptions;
}
