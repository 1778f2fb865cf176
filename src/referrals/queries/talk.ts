import { type Passage, passagesOf } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import type { Lang } from '../../ui/index.ts';
import { type Comment, wholeText } from '../comment.ts';
import type { SharingWithText } from '../sharing.ts';
import { countsOfPassages } from './comment-counts.ts';
import { commentsOf } from './comments.ts';

/** A passage with what was said of it. */
export interface PassageTalk {
  /** Null for the text as a whole. */
  readonly passage: Passage | null;
  readonly key: string;
  /** How many comments stand. */
  readonly count: number;
  /** The latest of them, in the order they came. */
  readonly latest: readonly Comment[];
}

/** What of the talk is asked for. */
export interface TalkAsked {
  /** Only passages that somebody has commented on. */
  readonly commented: boolean;
  /** A `CommentAuthor.key`; null for everyone's. */
  readonly author: string | null;
}

/** Comments of each passage that are shown beside the text; the rest have a page of their own. */
const mostOfEach = 3;

/**
 * The text, passage by passage, with the latest that was said of each: never all at once, for there may be ten thousand.
 * @param counts how many stand at each passage, everyone's
 */
export async function talkOf(
  ctx: Ctx,
  sharing: SharingWithText,
  lang: Lang,
  asked: TalkAsked & { readonly counts: ReadonlyMap<string, number> },
): Promise<readonly PassageTalk[]> {
  const places = [null, ...passagesOf(sharing.content, sharing.keys, lang)];
  const passages = places.map((passage) => passage?.key ?? wholeText);
  const author = asked.author ?? undefined;
  const found = await commentsOf(ctx, sharing.id, { author, latestOfEach: { passages, most: mostOfEach } });
  const latest = groupBy(found, ({ passage }) => passage);
  const counts = asked.author === null ? asked.counts : await countsOfPassages(ctx, sharing.id, asked.author);
  return places
    .map((passage) => {
      const key = passage?.key ?? wholeText;
      return { passage, key, count: counts.get(key) ?? 0, latest: latest.get(key) ?? [] };
    })
    .filter((talk) => talk.latest.length > 0 || !(asked.commented || asked.author !== null));
}
