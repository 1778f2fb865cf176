import { type AnswersToBoard, type LettersToSend, lettersAbout, lettersToSend } from '../../../correspondence/index.ts';
import { type Board, boardsById, bodyOf, isMailbox, successorsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { answersLetter } from '../../changes/answers-letter.ts';
import type { Round } from '../round-by-id.ts';
import { changesOfRound } from './asked-changes.ts';

/**
 * The letters with answers to those whose decisions ask for changes, as they would go now: to whoever has the board's matters today. A
 * decision that its board has since taken anew asks for nothing. For those who see the mails.
 * @param versions what has come after the round's text: labels in Swedish, for the letters' words alone
 */
export async function answersToSend(
  ctx: Ctx,
  round: Round,
  versions: readonly { readonly id: string; readonly label: string }[],
): Promise<LettersToSend> {
  const about = { kind: 'round', id: round.id };
  return lettersToSend(about, await answersToBoards(ctx, round, new Map(versions.map(({ id, label }) => [id, label]))));
}

async function answersToBoards(
  ctx: Ctx,
  round: Round,
  versions: ReadonlyMap<string, string>,
): Promise<readonly AnswersToBoard[]> {
  const { asking, changes } = await changesOfRound(ctx, round.id);
  const standing = asking.filter(({ stands }) => stands);
  if (standing.length === 0) return [];
  const asked = [...new Set(standing.map(({ decision }) => decision.item.boardId))];
  const heirs = await successorsOf(ctx, asked, ctx.today);
  const byBoard = groupBy(standing, ({ decision: { item } }) => heirs.get(item.boardId) ?? item.boardId);
  const boards = await boardsById(ctx, [...byBoard.keys()], ctx.today);
  const sent = await lettersAbout(ctx, { kind: 'round', id: round.id });
  const common = {
    ...{ title: round.title, registrationNumber: round.registrationNumber, senderName: ctx.actor.label },
    ...{ bodyName: (await bodyOf(ctx))?.name ?? '', versionOf: (textId: string) => versions.get(textId) },
  };
  return [...byBoard].flatMap(([boardId, own]) => {
    const board = boards.get(boardId);
    if (board === undefined) return [];
    const decisions = own.map(({ decision }) => ({
      ...{ on: decision.item.on.toString(), paragraph: decision.item.paragraph },
      changes: changes.filter((change) => change.decision.fact.id === decision.fact.id),
    }));
    const to = { boardId, board: `${board.name}, ${board.principalName}`, mailbox: mailboxOf(board) };
    return [answersLetter({ ...common, board: to, decisions, sent: sent.get(boardId) ?? [] })];
  });
}

/** A board that is gone reads no mail. */
function mailboxOf({ mailbox, existsTo }: Board): string | null {
  return mailbox !== null && isMailbox(mailbox) && existsTo === null ? mailbox : null;
}
