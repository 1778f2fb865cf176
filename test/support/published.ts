import { randomUUID } from 'node:crypto';
import { must } from '../../src/example/expect.ts';
import { bodyOf } from '../../src/members/index.ts';
import { planCheck, plansWithLife, publishVersion } from '../../src/plans/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { keepRecord, publish, publishRecord } from '../../src/records/index.ts';
import { publicRound, roundsList } from '../../src/rounds/index.ts';

/** What of the example was made public, by ids: the open round first. */
export interface PublishedExample {
  readonly rounds: readonly { readonly publication: string; readonly round: string }[];
  readonly plans: readonly { readonly publication: string; readonly plan: string; readonly number: number }[];
  readonly record: { readonly publication: string; readonly bytes: Buffer };
}

const request = () => ({ request: randomUUID(), shownUntil: null });

/** Publishes the example's rounds, the plans that have been sent, and a record, as the program itself. */
export function publishExample(database: Database): Promise<PublishedExample> {
  return database.write(program('publishing'), 'publish', async (ctx) => ({
    rounds: await publishRounds(ctx),
    plans: await publishPlans(ctx),
    record: await publishSomeRecord(
      ctx,
      'Minnesanteckningar från ledningsgruppen',
      'Nära vård och samordnad individuell plan.\n',
    ),
  }));
}

async function publishRounds(ctx: Ctx): Promise<PublishedExample['rounds']> {
  const published: { publication: string; round: string }[] = [];
  for (const { round } of await roundsList(ctx)) {
    const found = await publicRound(ctx, round.id);
    if (found === null) throw new Error('no such round');
    const { id } = must(
      await publish(ctx, {
        ...{ kind: 'round', ...request(), subjectId: round.id, title: round.title, content: found.round, checked: [] },
        ...{ text: `${round.textTitle} socialnämnden`, textSha256: round.textSha256, owner: round.owner, example: round.example },
      }),
    );
    published.push({ publication: id, round: round.id });
  }
  return published;
}

async function publishPlans(ctx: Ctx): Promise<PublishedExample['plans']> {
  const published: { publication: string; plan: string; number: number }[] = [];
  for (const { plan, versions, sent } of await plansWithLife(ctx, ctx.today)) {
    for (const version of versions.filter(({ rounds }) => rounds.length > 0)) {
      const { id } = must(await publishVersion(ctx, { plan, sent, version }, { ...request(), checked: [planCheck] }));
      published.push({ publication: id, plan: plan.id, number: version.number });
    }
  }
  return published;
}

/** Keeps a public record of the host authority's, and publishes it. */
async function publishSomeRecord(ctx: Ctx, title: string, text: string): Promise<PublishedExample['record']> {
  const bytes = Buffer.from(text);
  const kept = must(
    await keepRecord(ctx, {
      ...{ title, kind: 'other', owner: (await bodyOf(ctx))?.hostBoardId ?? '', access: 'public', sharedWith: 'inside' },
      ...{ bytes, fileName: 'anteckningar åäö.txt' },
    }),
  );
  const ticked = ['signatures', 'home-details', 'appellants', 'conflict-reasons', 'unread', 'minutes-verified'];
  const providers = { verificationOf: async () => null };
  const input = { ...request(), recordId: kept.id, copyId: null, ticked };
  return { publication: must(await publishRecord(providers)(ctx, input)).id, bytes };
}
