import { canonicalize } from 'json-canonicalize';
import { allPrincipals } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { sha256Hex } from '../../records/index.ts';
import { composeReferral } from '../publishing/compose-referral.ts';
import type { PublicReferral } from '../publishing/public-referral.ts';
import type { SharingWithText } from '../sharing.ts';
import { commentsOf } from './comments.ts';
import { answersOf, statementsOf } from './statement/statements.ts';

/** A sharing as it would be public now. */
interface ReferralPublication {
  readonly referral: PublicReferral;
  /** Tells one state of what would be public from another. */
  readonly seen: string;
}

/** What of a sharing would be public. */
export async function referralPublication(ctx: Ctx, sharing: SharingWithText): Promise<ReferralPublication> {
  const referral = composeReferral({
    sharing,
    comments: await commentsOf(ctx, sharing.id),
    answers: await answersOf(ctx, sharing.id),
    statements: await statementsOf(ctx, sharing.id),
    principals: new Map((await allPrincipals(ctx)).map(({ id, name }) => [id, name])),
    today: ctx.today,
  });
  const { asOf: _, ...shown } = referral;
  return { referral, seen: sha256Hex(new TextEncoder().encode(canonicalize(shown))) };
}
