import type { IncomingProviders, MatterToChoose, MatterTold } from '../../../correspondence/index.ts';
import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { About } from '../../../records/index.ts';
import { receivedKind } from '../../received/received.ts';
import { standsOfReferrals } from './positions.ts';
import { receivedReferralById, receivedReferralsOf } from './received.ts';

/** A board that answers in a letter instead of by its link is known again by the address that its mail came from; the secretariat writes it down. */
export const receivedMatching: IncomingProviders = {
  matchMatter: async (ctx, { known }) => {
    if (known?.about.kind !== receivedKind) return null;
    return (await receivedReferralById(ctx, known.about.id)) === null ? null : known;
  },
  mattersToChoose,
  matterTold,
  isAuthority: async () => false,
  readingHref: (recordId, about) => (about?.kind === receivedKind ? `/remisser/inkomna/${about.id}?handling=${recordId}` : null),
};

/** The open ones, with the boards that were asked in each. */
async function mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]> {
  const open = (await receivedReferralsOf(ctx)).filter(({ state }) => state === 'open');
  const stands = await standsOfReferrals(
    ctx,
    open.map(({ id }) => id),
  );
  const matters: MatterToChoose[] = [];
  for (const { id, title } of open) {
    const asked = (stands.get(id) ?? []).flatMap(({ asks }) => asks.map(({ boardId }) => boardId));
    const boards = [...(await boardsById(ctx, [...new Set(asked)], ctx.today)).values()];
    matters.push({
      ...{ about: { kind: receivedKind, id }, title: `Inkommen remiss: ${title}` },
      boards: boards.map((board) => ({ id: board.id, name: `${board.principalName}: ${board.name}` })),
    });
  }
  return matters;
}

async function matterTold(ctx: Ctx, { kind, id }: About, boardId: string | null): Promise<MatterTold | null> {
  const referral = kind === receivedKind ? await receivedReferralById(ctx, id) : null;
  if (referral === null) return null;
  const board = boardId === null ? undefined : (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  return {
    ...{ title: `Inkommen remiss: ${referral.title}`, href: `/remisser/inkomna/${id}`, example: referral.example },
    board: board === undefined ? null : `${board.name}, ${board.principalName}`,
    registrationNumbers: referral.ourNumber === '' ? [] : [referral.ourNumber],
  };
}
