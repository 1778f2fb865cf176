import { canonicalize } from 'json-canonicalize';
import type { Ctx } from '../../../platform/act.ts';
import { type Publication, publicationOf, publicationsNow, sha256Hex } from '../../../records/index.ts';
import { type ChangeSince, changesSince } from '../../publishing/changes-since.ts';
import type { ComposedRound } from '../../publishing/compose-round.ts';
import { readPublicRound } from '../../publishing/public-round.ts';
import { publicRound } from './public-round.ts';

/** A round as it would be public now, beside how it is. */
export interface RoundPublication extends ComposedRound {
  /** In force today; null when the round is not public. */
  readonly published: Publication | null;
  /** What has moved since; empty when nothing has, and when the round is not public. */
  readonly changes: readonly ChangeSince[];
  /** Tells one state of what would be public from another. */
  readonly seen: string;
}

/** What of a round would be public, what is, and what has moved between; null when there is no such round for this actor. */
export async function roundPublication(ctx: Ctx, roundId: string): Promise<RoundPublication | null> {
  const now = await publicRound(ctx, roundId);
  return now === null ? null : besidePublished(ctx, now);
}

/** The same for a round that has been read already. */
export async function besidePublished(ctx: Ctx, now: ComposedRound): Promise<RoundPublication> {
  const published = await publicationOf(ctx, 'round', now.round.id);
  const { asOf: _, ...shown } = now.round;
  const seen = sha256Hex(new TextEncoder().encode(canonicalize(shown)));
  return { ...now, published, seen, changes: published === null ? [] : movedSince(ctx, published, now) };
}

function movedSince(ctx: Ctx, published: Publication, now: ComposedRound): readonly ChangeSince[] {
  return changesSince(readPublicRound(published.content), now.round, ctx.today.toString());
}

/** The rounds whose publication no longer says what would be said now, with how many things have moved. */
export async function roundsThatMoved(
  ctx: Ctx,
): Promise<readonly { readonly id: string; readonly title: string; readonly changes: number }[]> {
  const moved: { id: string; title: string; changes: number }[] = [];
  for (const published of await publicationsNow(ctx, { kind: 'round' })) {
    const now = await publicRound(ctx, published.subjectId);
    const changes = now === null ? 0 : movedSince(ctx, published, now).length;
    if (changes > 0) moved.push({ id: published.subjectId, title: published.title, changes });
  }
  return moved;
}
