import type { Temporal } from 'temporal-polyfill';
import type { positions } from '../tables.ts';

export const positionStances = ['supports', 'viewpoints', 'against', 'refrains'] as const;
export type PositionStance = (typeof positionStances)[number];

/** What a principal thinks, as it says itself. */
export interface Position {
  readonly id: string;
  readonly principalId: string;
  readonly stance: PositionStance;
  readonly text: string;
  /** Name and function. */
  readonly said: string;
  /** Decided by a board; otherwise the officials' view. */
  readonly decided: boolean;
  readonly how: (typeof positions.$inferSelect)['how'];
  readonly on: Temporal.PlainDate;
  readonly recordId: string | null;
  readonly example: boolean;
}

/** That a principal was asked, by mail or by no mail. */
export interface PositionAsk {
  readonly principalId: string;
  readonly boardId: string;
  readonly until: Temporal.PlainDate;
  readonly message: string;
  readonly mailingId: string | null;
  readonly on: Temporal.PlainDate;
}

/** Where a principal stands on a received referral. */
export interface PrincipalStands {
  readonly principalId: string;
  /** Times it was asked, the first first. */
  readonly asks: readonly PositionAsk[];
  /** What counts; null while it is silent. */
  readonly position: Position | null;
  /** What it said before, the latest first. */
  readonly earlier: readonly Position[];
}

/** Each principal with what it was asked and has said: the latest that it said counts. Both in the order of time. Pure. */
export function standsOf(
  principalIds: readonly string[],
  asks: readonly PositionAsk[],
  positions: readonly Position[],
): readonly PrincipalStands[] {
  return principalIds.map((principalId) => {
    const [position = null, ...earlier] = positions.filter((each) => each.principalId === principalId).toReversed();
    return { principalId, asks: asks.filter((each) => each.principalId === principalId), position, earlier };
  });
}

/** How many were asked, how many have been heard, of whom also those that spoke unasked, and who is silent. */
export function heardOf(stands: readonly PrincipalStands[]) {
  const silent = stands.filter(({ asks, position }) => asks.length > 0 && position === null);
  return {
    asked: stands.filter(({ asks }) => asks.length > 0).length,
    heard: stands.filter(({ position }) => position !== null).length,
    silent: silent.map(({ principalId }) => principalId),
  };
}
