import { actsForBoard } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type Lang, list } from '../../../ui/index.ts';
import { heardIn, personActing, readersOf } from '../../queries/asked.ts';
import { boardsAsked } from '../../queries/boards-asked.ts';
import { countsOfSharings } from '../../queries/comment-counts.ts';
import { allSharings } from '../../queries/sharings.ts';
import { boardsAnswered } from '../../queries/statement/statements.ts';
import { type SharingKind, type SharingState, sharingState } from '../../sharing.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

/** A line of the list; days are ISO. */
export interface SharingRow {
  readonly id: string;
  readonly title: string;
  readonly kind: SharingKind;
  /** Whom it is shared with, in words. */
  readonly readers: string;
  readonly until: string;
  readonly state: SharingState['state'];
  readonly comments: number;
  /** Asked, and neither commented nor said to have nothing; or officer of a board that has not given its statement. */
  readonly waitsForMe: boolean;
  readonly example: boolean;
}

/** Everything that the reader may see, the latest shared first. */
export async function sharingRows(ctx: Ctx, lang: Lang): Promise<readonly SharingRow[]> {
  const sharings = await allSharings(ctx);
  const ids = sharings.map(({ id }) => id);
  const me = await personActing(ctx);
  const heard = me === null ? new Set() : await heardIn(ctx, ids, me);
  const [readers, boards, counts] = [await readersOf(ctx, ids), await boardsAsked(ctx, ids), await countsOfSharings(ctx, ids)];
  const answered = await boardsAnswered(ctx, ids);
  return sharings.map((sharing) => {
    const { id, title, kind, example, withMe } = sharing;
    const { state, until } = sharingState(sharing, ctx.today);
    const silent = (boards.get(id) ?? []).filter((board) => !(answered.get(id) ?? []).includes(board));
    const toState = state !== 'withdrawn' && state !== 'ended' && silent.some((board) => actsForBoard(ctx.actor, board));
    const names = readers.get(id)?.map(({ name }) => name) ?? [];
    return {
      ...{ id, title, kind, example, state, until: until.toString(), comments: counts.get(id)?.comments ?? 0 },
      readers: kind === 'informal' ? list(lang, names) : words[lang].boards(boards.get(id)?.length ?? 0),
      waitsForMe: kind === 'statement' ? toState : withMe && state === 'open' && !heard.has(id),
    };
  });
}

/** The list as rows for a file, its head first. */
export function sharingsCsv(lang: Lang, rows: readonly SharingRow[]): readonly (readonly string[])[] {
  const { text, kind, readers, until, state, comments } = words[lang];
  const { kinds, states } = shared[lang];
  return [
    [text, kind, readers, until, state, comments],
    ...rows.map((row) => [row.title, kinds[row.kind], row.readers, row.until, states[row.state], String(row.comments)]),
  ];
}
