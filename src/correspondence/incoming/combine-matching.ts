import type { Ctx } from '../../platform/act.ts';
import type { IncomingProviders, MatchAsked, MatterMatch } from './providers.ts';

/** From the surest to the least sure, when several rooms know the mail again. */
const surest: readonly MatterMatch['how'][] = ['address', 'thread', 'number', 'content', 'sender'];

/**
 * Several rooms' answers as one. What an address or a thread stands for is asked of the room whose it is, and of no other; else the surest
 * match counts, and a person decides between two that are as sure. A document is read where the first room that can reads it.
 */
export function combineMatching(all: readonly IncomingProviders[]): IncomingProviders {
  return {
    matchMatter: (ctx, asked) => matchMatter(ctx, all, asked),
    mattersToChoose: async (ctx) => {
      const found = [];
      for (const each of all) found.push(...(await each.mattersToChoose(ctx)));
      return found;
    },
    matterTold: (ctx, about, boardId) => first(all, (each) => each.matterTold(ctx, about, boardId)),
    isAuthority: async (ctx, address) =>
      (await first(all, async (each) => (await each.isAuthority(ctx, address)) || null)) ?? false,
    readingHref: (recordId, about) => all.map((each) => each.readingHref(recordId, about)).find((href) => href !== null) ?? null,
  };
}

async function matchMatter(ctx: Ctx, all: readonly IncomingProviders[], asked: MatchAsked): Promise<MatterMatch | null> {
  const { known } = asked;
  const owner =
    known === null ? null : await first(all, async (each) => ((await each.matterTold(ctx, known.about, null)) ? each : null));
  if (owner !== null) return owner.matchMatter(ctx, asked);
  const found: MatterMatch[] = [];
  // One after the other: they share a transaction.
  for (const each of all) found.push(...[await each.matchMatter(ctx, asked)].filter((match) => match !== null));
  const best = Math.min(...found.map(({ how }) => surest.indexOf(how)));
  const sure = found.filter(({ how }) => surest.indexOf(how) === best);
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

async function first<T>(
  all: readonly IncomingProviders[],
  ask: (each: IncomingProviders) => Promise<T | null>,
): Promise<T | null> {
  for (const each of all) {
    const answer = await ask(each);
    if (answer !== null) return answer;
  }
  return null;
}
