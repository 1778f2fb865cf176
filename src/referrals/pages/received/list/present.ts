import type { Ctx } from '../../../../platform/act.ts';
import { standsOfReferrals } from '../../../queries/received/positions.ts';
import { receivedReferralsOf } from '../../../queries/received/received.ts';
import { heardOf } from '../../../received/position.ts';
import { daysLeft, type ReceivedReferral, type ReceivedState } from '../../../received/received.ts';

export interface ReceivedRow {
  readonly referral: ReceivedReferral;
  /** Below nought when the last day has passed. */
  readonly left: number;
  /** Those that were asked or spoke unasked. */
  readonly among: number;
  readonly heard: number;
}

export const receivedStates = ['open', 'sent', 'refrained'] as const satisfies readonly ReceivedState[];

/** All that have been received: the open first by their last day, then the others, the latest first. */
export async function receivedRows(ctx: Ctx): Promise<readonly ReceivedRow[]> {
  const referrals = await receivedReferralsOf(ctx);
  const stands = await standsOfReferrals(
    ctx,
    referrals.map(({ id }) => id),
  );
  const rows = referrals.map((referral) => {
    const { heard, silent } = heardOf(stands.get(referral.id) ?? []);
    return { referral, left: daysLeft(referral, ctx.today), among: heard + silent.length, heard };
  });
  const isOpen = ({ referral }: ReceivedRow) => referral.state === 'open';
  return [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row)).toReversed()];
}

/** Those in a state, all for null, whose title, sender or numbers hold every word. Pure. */
export function chosenReceived(rows: readonly ReceivedRow[], state: ReceivedState | null, text: string): readonly ReceivedRow[] {
  const words = text
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(({ referral }) => {
    const { title, from, theirNumber, ourNumber } = referral;
    const said = `${title} ${from} ${theirNumber} ${ourNumber}`.toLocaleLowerCase('sv');
    return (state === null || referral.state === state) && words.every((word) => said.includes(word));
  });
}
