import type { IncomingProviders, MatterToChoose, MatterTold } from '../../../correspondence/index.ts';
import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { About } from '../../../records/index.ts';
import { periodKind } from '../../reporting/period-kind.ts';
import { followedText } from '../followed-plans.ts';
import { asksOf } from './asks.ts';
import { openPeriods, periodById } from './periods.ts';

/** A board that answers in words instead of by its link is known again by the address that its mail came from; the secretariat writes it down. */
export const periodMatching: IncomingProviders = {
  matchMatter: async (ctx, { known }) => {
    if (known?.about.kind !== periodKind) return null;
    return (await periodById(ctx, known.about.id)) === null ? null : known;
  },
  mattersToChoose,
  matterTold,
  isAuthority: async () => false,
  readingHref: () => null,
};

/** Open periods, with the boards that were asked in each. */
async function mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]> {
  const matters: MatterToChoose[] = [];
  for (const { id, title } of await openPeriods(ctx)) {
    const asked = new Set((await asksOf(ctx, id)).flatMap(({ boardId }) => boardId ?? []));
    const boards = [...(await boardsById(ctx, [...asked], ctx.today)).values()].map((board) => ({
      ...{ id: board.id, name: `${board.principalName}: ${board.name}` },
    }));
    matters.push({ about: { kind: periodKind, id }, title: `Uppföljning: ${title}`, boards });
  }
  return matters;
}

async function matterTold(ctx: Ctx, { kind, id }: About, boardId: string | null): Promise<MatterTold | null> {
  const period = kind === periodKind ? await periodById(ctx, id) : null;
  const plan = period === null ? null : await followedText(ctx, period.versionId);
  if (period === null || plan === null) return null;
  const board = boardId === null ? undefined : (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  return {
    ...{ title: `${plan.title}: ${period.title}`, href: `/uppfoljning/perioder/${id}`, example: period.example },
    board: board === undefined ? null : `${board.name}, ${board.principalName}`,
    registrationNumbers: [],
  };
}
