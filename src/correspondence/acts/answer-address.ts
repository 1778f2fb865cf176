import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { addressWithToken } from '../../platform/mail/arrived-mail.ts';
import type { About } from '../../records/index.ts';
import type { MailWays } from '../outgoing/ways.ts';
import { answerAddresses } from '../tables.ts';

/** Lower case, since servers may fold it; none that are read as one another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
/** About 99 bits: nobody finds one by trying. */
const length = 20;

/**
 * The address that one authority's answers about one thing come to (`svar+TOKEN@…`): the same each time it is asked for.
 * @param boardId the authority that answers
 * @returns null where no answer address is configured
 */
export async function answerAddressFor(
  ctx: Ctx,
  { answerAddress }: Pick<MailWays, 'answerAddress'>,
  about: About,
  boardId: string,
): Promise<string | null> {
  if (answerAddress === null) return null;
  const row = { token: newToken(), aboutKind: about.kind, aboutId: about.id, boardId, recordedAt: ctx.now };
  await ctx.tx.insert(answerAddresses).values(row).onConflictDoNothing();
  const [kept] = await ctx.tx
    .select({ token: answerAddresses.token })
    .from(answerAddresses)
    .where(
      and(eq(answerAddresses.aboutKind, about.kind), eq(answerAddresses.aboutId, about.id), eq(answerAddresses.boardId, boardId)),
    );
  return addressWithToken(answerAddress, kept?.token ?? row.token);
}

/** Letters and digits that nobody finds by trying. */
function newToken(): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)] ?? '').join('');
}
