import { mailWaysOf } from '../../src/correspondence/index.ts';
import { must } from '../../src/example/expect.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { sendForStatement } from '../../src/referrals/index.ts';

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
