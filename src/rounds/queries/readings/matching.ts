import type { IncomingProviders, MatchAsked, MatterMatch, MatterToChoose, MatterTold } from '../../../correspondence/index.ts';
import { boardsById, boardsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type Addressed, matchMail } from '../../readings/match-mail.ts';
import { allRounds, roundById } from '../round-by-id.ts';
import { stepsToday } from '../steps-of-round.ts';
import { candidateSteps } from './candidate-steps.ts';

/** What the rounds say of a mail that came in (`IncomingProviders`). */
export const mailMatching: IncomingProviders = {
  matchMatter,
  mattersToChoose,
  matterTold,
  isAuthority,
  readingHref: (recordId, about) => (about === null || about.kind === 'round' ? `/beslut/las/${recordId}` : null),
};

async function matchMatter(ctx: Ctx, asked: MatchAsked): Promise<MatterMatch | null> {
  const { known } = asked;
  if (known !== null && known.about.kind === 'round' && (await roundById(ctx, known.about.id)) !== null) return known;
  const candidates = await candidateSteps(ctx, null);
  const boards = await boardsById(ctx, [...new Set(candidates.flatMap(({ boardIds }) => boardIds))], ctx.today);
  const addressed = candidates.map((each): Addressed => {
    const mailboxes = each.boardIds.flatMap((id) => boards.get(id)?.mailbox?.toLowerCase() ?? []);
    return { ...each, mailboxes };
  });
  return matchMail(asked, addressed);
}

/** Rounds that are not withdrawn, the latest sent first, with the boards in their paths today. */
async function mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]> {
  const rounds = (await allRounds(ctx)).filter(({ withdrawal }) => withdrawal === null);
  const matters: MatterToChoose[] = [];
  for (const { id, title } of rounds) {
    const { steps, holder } = await stepsToday(ctx, id);
    const boards = await boardsById(ctx, [...new Set(steps.map(holder))], ctx.today);
    const named = [...boards.values()].map((board) => ({ id: board.id, name: `${board.principalName}: ${board.name}` }));
    matters.push({ about: { kind: 'round', id }, title, boards: named });
  }
  return matters;
}

async function matterTold(ctx: Ctx, { kind, id }: MatterMatch['about'], boardId: string | null): Promise<MatterTold | null> {
  const round = kind === 'round' ? await roundById(ctx, id) : null;
  if (round === null) return null;
  const board = boardId === null ? undefined : (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  const { steps, holder } = await stepsToday(ctx, id);
  const own = steps.filter((step) => holder(step) === boardId);
  return {
    ...{ title: round.title, href: `/beslut/${id}`, example: round.example },
    board: board === undefined ? null : `${board.name}, ${board.principalName}`,
    registrationNumbers: [...new Set(own.flatMap(({ registrationNumbers }) => registrationNumbers))],
  };
}

/**
 * Whether it is a board's own function mailbox, letter by letter: any other address at the same domain is easily made up, and each would
 * be answered.
 */
async function isAuthority(ctx: Ctx, address: string): Promise<boolean> {
  const asked = address.toLowerCase();
  return (await boardsOn(ctx, ctx.today)).some(({ mailbox }) => mailbox?.toLowerCase() === asked);
}
