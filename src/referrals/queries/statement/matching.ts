import type { IncomingProviders, MatchAsked, MatterMatch, MatterToChoose, MatterTold } from '../../../correspondence/index.ts';
import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { sharingState } from '../../sharing.ts';
import { boardsAsked } from '../boards-asked.ts';
import { allSharings, sharingById } from '../sharings.ts';

/** What referrals say of a mail that came in: a board's answer to its own address is known again, anything else is for a person to see. */
export const referralMatching: IncomingProviders = {
  matchMatter,
  mattersToChoose,
  matterTold,
  isAuthority: async () => false,
  readingHref: (recordId, about) => (about?.kind === 'sharing' ? `/remisser/${about.id}/yttrande?handling=${recordId}` : null),
};

async function matchMatter(ctx: Ctx, { known }: MatchAsked): Promise<MatterMatch | null> {
  return known?.about.kind === 'sharing' && (await sharingById(ctx, known.about.id)) !== null ? known : null;
}

/** Referrals that are not taken back, the latest first, with the boards that were asked. */
async function mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]> {
  const referrals = (await allSharings(ctx)).filter((sharing) => {
    return sharing.kind === 'statement' && sharingState(sharing, ctx.today).state !== 'withdrawn';
  });
  const asked = await boardsAsked(
    ctx,
    referrals.map(({ id }) => id),
  );
  const matters: MatterToChoose[] = [];
  for (const { id, title } of referrals) {
    const boards = await boardsById(ctx, asked.get(id) ?? [], ctx.today);
    const named = [...boards.values()].map((board) => ({ id: board.id, name: `${board.principalName}: ${board.name}` }));
    matters.push({ about: { kind: 'sharing', id }, title: `Remiss: ${title}`, boards: named });
  }
  return matters;
}

async function matterTold(ctx: Ctx, { kind, id }: MatterMatch['about'], boardId: string | null): Promise<MatterTold | null> {
  const sharing = kind === 'sharing' ? await sharingById(ctx, id) : null;
  if (sharing === null) return null;
  const board = boardId === null ? undefined : (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  return {
    ...{ title: `Remiss: ${sharing.title}`, href: `/remisser/${id}`, example: sharing.example },
    board: board === undefined ? null : `${board.name}, ${board.principalName}`,
    registrationNumbers: [],
  };
}
