import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { type About, dispatchesAbout, recordsAbout } from '../../records/index.ts';
import type { SentLetter } from '../letters/letter.ts';
import { hasFailed, stateOf } from '../outgoing/mailing-state.ts';
import { mailingsAbout } from './mailings.ts';

/** The letters about a thing, mailed and handed over, by board and in the order that they were sent. For those who see the mails. */
export async function lettersAbout(ctx: Ctx, about: About): Promise<ReadonlyMap<string, readonly SentLetter[]>> {
  const mailed = (await mailingsAbout(ctx, about.kind, about.id, ['letter'])).flatMap((mailing): readonly SentLetter[] => {
    const { id, counterpartBoardId: boardId, requestId: key, recordedAt: at } = mailing;
    return boardId === null ? [] : [{ boardId, key, at, href: `/skickat/${id}`, failed: hasFailed(stateOf(mailing)) }];
  });
  const papers = new Set(
    (await recordsAbout(ctx, about.kind, about.id)).filter(({ kind }) => kind === 'letter').map(({ id }) => id),
  );
  const lines = papers.size === 0 ? [] : await dispatchesAbout(ctx, about.kind, about.id);
  // The line and its paper have the letter's key as their id (`send-letters.ts`).
  const handed = lines.flatMap(({ id, counterpartBoardId: boardId, recordedAt: at }): readonly SentLetter[] =>
    boardId === null || !papers.has(id) ? [] : [{ boardId, key: id, at, href: `/handlingar/${id}`, failed: false }],
  );
  const inOrder = [...mailed, ...handed].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  return groupBy(inOrder, ({ boardId }) => boardId);
}
