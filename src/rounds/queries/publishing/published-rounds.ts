import type { Ctx } from '../../../platform/act.ts';
import { publicationOf, publicationsNow } from '../../../records/index.ts';
import { type PublicRound, readPublicRound } from '../../publishing/public-round.ts';

/** Every round that is published today, the latest published first. */
export async function publishedRounds(ctx: Ctx): Promise<readonly PublicRound[]> {
  return (await publicationsNow(ctx, { kind: 'round' })).map(({ content }) => readPublicRound(content));
}

/** A round as it is published today, or null. */
export async function publishedRound(ctx: Ctx, roundId: string): Promise<PublicRound | null> {
  const publication = await publicationOf(ctx, 'round', roundId);
  return publication === null ? null : readPublicRound(publication.content);
}
