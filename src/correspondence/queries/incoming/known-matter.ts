import { desc, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import type { MatchAsked } from '../../incoming/providers.ts';
import { answerAddresses, mailings } from '../../tables.ts';

/** What the addresses and the thread of a mail say of themselves. */
export interface KnownMatter {
  readonly known: MatchAsked['known'];
  /** It came to an address that we made, or answers a mail that we sent. */
  readonly answersUs: boolean;
  /** A receipt goes as an answer from here: the matter's own token. */
  readonly token: string | null;
}

/**
 * @param tokens of the addresses it came to, the envelope's first
 * @param answers Message-IDs that it answers
 */
export async function knownMatter(ctx: Ctx, tokens: readonly string[], answers: readonly string[]): Promise<KnownMatter> {
  const addresses = await addressesOf(ctx, tokens);
  const [address, ...others] = addresses;
  // Sent to two matters at once it is about either, and a person says which.
  const same = others.every(({ aboutId, boardId }) => aboutId === address?.aboutId && boardId === address.boardId);
  if (address !== undefined) {
    const about = { kind: address.aboutKind, id: address.aboutId };
    return {
      known: same ? { about, boardId: address.boardId, how: 'address' } : null,
      answersUs: true,
      token: same ? address.token : null,
    };
  }
  const mail = await mailAnswered(ctx, answers);
  if (mail === undefined) return { known: null, answersUs: false, token: null };
  const { aboutKind: kind, aboutId: id, counterpartBoardId: boardId } = mail;
  return {
    known: kind === null || id === null ? null : { about: { kind, id }, boardId, how: 'thread' },
    answersUs: true,
    token: null,
  };
}

async function addressesOf(ctx: Ctx, tokens: readonly string[]) {
  if (tokens.length === 0) return [];
  const rows = await ctx.tx
    .select()
    .from(answerAddresses)
    .where(inArray(answerAddresses.token, [...tokens]));
  return rows.sort((a, b) => tokens.indexOf(a.token) - tokens.indexOf(b.token));
}

async function mailAnswered(ctx: Ctx, answers: readonly string[]) {
  if (answers.length === 0) return undefined;
  const rows = await ctx.tx
    .select()
    .from(mailings)
    .where(inArray(mailings.messageId, [...answers]))
    .orderBy(desc(mailings.seq))
    .limit(1);
  return rows[0];
}

/** How many receipts have been decided for an address since a moment. */
export async function receiptsTo(ctx: Ctx, address: string, since: Ctx['now']): Promise<number> {
  const rows = await ctx.tx
    .select({ purpose: mailings.purpose, at: mailings.recordedAt })
    .from(mailings)
    .where(eq(mailings.to, address))
    .orderBy(desc(mailings.seq))
    .limit(50);
  return rows.filter(({ purpose, at }) => purpose === 'receipt' && at.epochMilliseconds >= since.epochMilliseconds).length;
}
