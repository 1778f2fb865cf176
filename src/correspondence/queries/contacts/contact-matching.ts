import { boardsById, boardsOn, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { IncomingProviders, MatterTold } from '../../incoming/providers.ts';
import { nameOfBoard } from './contacts-by-board.ts';

/** What a mail about contacts is about: the body's, so that all boards answer in one matter. */
export const contactKind = 'contact';

const title = 'Kontaktuppgifter';

/** What this room itself says of a mail that came in: an answer in writing to the question whether a contact is right. */
export const contactMatching: IncomingProviders = {
  // A mail is about contacts when it came to their address or answers ours; nothing in its text would tell.
  matchMatter: async (ctx, { known }) => {
    if (known?.about.kind !== contactKind) return null;
    return (await bodyOf(ctx))?.id === known.about.id ? known : null;
  },
  mattersToChoose: async (ctx) => {
    const body = await bodyOf(ctx);
    if (body === null) return [];
    const boards = (await boardsOn(ctx, ctx.today)).map(({ id, name, principalName }) => ({
      id,
      name: `${principalName}: ${name}`,
    }));
    return [{ about: { kind: contactKind, id: body.id }, title, boards }];
  },
  matterTold: (ctx, about, boardId) => (about.kind === contactKind ? told(ctx, boardId) : Promise.resolve(null)),
  isAuthority: async () => false,
  readingHref: () => null,
};

async function told(ctx: Ctx, boardId: string | null): Promise<MatterTold> {
  const board = boardId === null ? undefined : (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  return {
    ...{ title, registrationNumbers: [], example: board?.example ?? false },
    href: board === undefined ? '/huvudman/kontakter' : `/huvudman/kontakter/${board.id}`,
    board: board === undefined ? null : nameOfBoard(board),
  };
}
