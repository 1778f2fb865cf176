import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { incomingArrivals, incomingFiles, incomingMatches, mailingFiles, mailings } from '../tables.ts';

/** Records of the mails about a thing in a later room, out and in, with their files: ids alone, for the record decides who sees it. */
export async function recordIdsOfMailsAbout(ctx: Ctx, kind: string, id: string): Promise<readonly string[]> {
  const out = await ctx.tx
    .select({ record: mailingFiles.recordId })
    .from(mailingFiles)
    .innerJoin(mailings, eq(mailings.id, mailingFiles.mailingId))
    .where(and(eq(mailings.aboutKind, kind), eq(mailings.aboutId, id)));
  // What a mail is about is what was last said of it.
  const last = ctx.tx
    .selectDistinctOn([incomingMatches.mailId], {
      mailId: incomingMatches.mailId,
      kind: incomingMatches.aboutKind,
      about: incomingMatches.aboutId,
    })
    .from(incomingMatches)
    .orderBy(incomingMatches.mailId, desc(incomingMatches.seq))
    .as('last');
  const came = await ctx.tx
    .select({ mail: incomingArrivals.recordId, file: incomingFiles.recordId })
    .from(last)
    .innerJoin(incomingArrivals, eq(incomingArrivals.id, last.mailId))
    .leftJoin(incomingFiles, eq(incomingFiles.mailId, last.mailId))
    .where(and(eq(last.kind, kind), eq(last.about, id)));
  const ids = [...out.map(({ record }) => record), ...came.flatMap(({ mail, file }) => [mail, file])];
  return [...new Set(ids.filter((each) => each !== null))];
}
