import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import type { Mailer } from '../../../platform/mail/index.ts';
import { contactToken, withOwnLink } from '../../contacts/own-link.ts';
import type { Mailing } from '../../outgoing/mailing.ts';
import { tokenHash } from '../../queries/contacts/open-question.ts';
import { contactQuestions } from '../../tables.ts';
import { CannotBeMade, composeMailing, mailAsRecord } from '../mail-as-record.ts';

/** SHA-256 of the token that a mail's link is to end with; null for a mail that asks no authority for its contact. */
export async function linkHashOf(ctx: Ctx, { id }: Mailing): Promise<string | null> {
  const [row] = await ctx.tx
    .select({ tokenHash: contactQuestions.tokenHash })
    .from(contactQuestions)
    .where(eq(contactQuestions.mailingId, id));
  return row?.tokenHash ?? null;
}

/**
 * A question as it goes, with the link that answers it; the record of it has none. Made anew by every try, to the same bytes.
 * @param hash as `linkHashOf` says
 * @throws CannotBeMade when the program signs with another secret since: its link would lead nowhere
 */
export async function questionAsMail(
  ctx: Ctx,
  mailing: Mailing,
  from: Mailer['from'],
  { hash, secret }: { readonly hash: string; readonly secret: string },
): Promise<Uint8Array> {
  const token = contactToken(secret, mailing.id);
  if (tokenHash(token) !== hash)
    throw new CannotBeMade(
      'Programmets hemlighet har bytts sedan mejlet skrevs, så länken skulle inte gälla. Fråga nämnden igen.',
    );
  await mailAsRecord(ctx, mailing, from);
  return composeMailing(ctx, mailing, from, withOwnLink(mailing.body, token));
}
