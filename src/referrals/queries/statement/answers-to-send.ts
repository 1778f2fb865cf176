import { type AnswersToBoard, type LettersToSend, lettersAbout, lettersToSend } from '../../../correspondence/index.ts';
import { boardsById, bodyOf } from '../../../members/index.ts';
import { passagesOf } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { publicationOf } from '../../../records/index.ts';
import type { SharingWithText } from '../../sharing.ts';
import { answerRows } from '../../statement/answer-table.ts';
import { answersLetter } from '../../statement/answers-letter.ts';
import { commentsOf } from '../comments.ts';
import { answersOf, statementsOf } from './statements.ts';

/** The letters with answers to those who have given statements, as they would go now. For those who see the mails. @param url no slash at the end */
export async function answersToSend(ctx: Ctx, sharing: SharingWithText, url: string): Promise<LettersToSend> {
  const about = { kind: 'sharing', id: sharing.id };
  return lettersToSend(about, await answersToBoards(ctx, sharing, url));
}

async function answersToBoards(ctx: Ctx, sharing: SharingWithText, url: string): Promise<readonly AnswersToBoard[]> {
  const statements = await statementsOf(ctx, sharing.id);
  if (statements.length === 0) return [];
  const boards = await boardsById(
    ctx,
    statements.map(({ boardId }) => boardId),
    ctx.today,
  );
  const passages = passagesOf(sharing.content, sharing.keys, 'sv');
  const labels = new Map(passages.map(({ key, label }) => [key, label]));
  const rows = answerRows(await commentsOf(ctx, sharing.id), await answersOf(ctx, sharing.id), passages);
  const sent = await lettersAbout(ctx, { kind: 'sharing', id: sharing.id });
  const published = (await publicationOf(ctx, 'referral', sharing.id)) !== null;
  const common = {
    ...{ title: sharing.title, registrationNumber: sharing.registrationNumber, senderName: ctx.actor.label },
    ...{ bodyName: (await bodyOf(ctx))?.name ?? '', labelOf: (key: string) => labels.get(key) ?? '' },
    publicAddress: published ? `${url}/offentligt/remisser/${sharing.id}` : null,
  };
  return statements.map((statement) => {
    const board = boards.get(statement.boardId);
    return answersLetter({
      ...{ ...common, statement, sent: sent.get(statement.boardId) ?? [] },
      // A board that is gone reads no mail.
      mailbox: board === undefined || board.existsTo !== null ? null : board.mailbox,
      rows: rows.filter(({ comment }) => comment.statementId === statement.id),
    });
  });
}
