import { mailWaysOf } from '../../src/correspondence/index.ts';
import { must } from '../../src/example/expect.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { publishReferral, referralCheck, referralPublication, sendForStatement, sharingById } from '../../src/referrals/index.ts';

/** Sends a frozen version for statement to one board, without mail; answers the referral's id. */
export function referralTo(database: Database, versionId: string, boardId: string): Promise<string> {
  const url = 'http://samrad.test';
  const papers = { url, ways: mailWaysOf({}, url), documentOf: async () => null };
  return database.write(program('referrals'), 'referrals', async (ctx) => {
    const until = ctx.today.add({ days: 60 });
    const asked = { versionId, boardIds: [boardId], until, message: '', requestId: crypto.randomUUID() };
    return must(await sendForStatement(ctx, papers, asked)).id;
  });
}

/** Makes a referral's table of comments and answers public, as the program itself. */
export async function publishReferralOf(database: Database, sharingId: string): Promise<void> {
  await database.write(program('publishing'), 'publish', async (ctx) => {
    const sharing = await sharingById(ctx, sharingId);
    if (sharing === null) throw new Error('no such referral');
    const { seen } = await referralPublication(ctx, sharing);
    must(
      await publishReferral(ctx, {
        ...{ sharingId, seen, request: crypto.randomUUID(), shownUntil: null, checked: [referralCheck] },
      }),
    );
  });
}
