import { canonicalize } from 'json-canonicalize';
import { Temporal } from 'temporal-polyfill';
import { type AnswersToBoard, answersMail, lastThatCame, type SentLetter } from '../../correspondence/index.ts';
import { capitalise, longDate } from '../../ui/index.ts';
import type { AnswerRow } from './answer-table.ts';
import type { Statement } from './statement.ts';
import { statementWords } from './words.ts';

interface LetterFacts {
  readonly statement: Statement;
  readonly mailbox: string | null;
  /** What the text is called. */
  readonly title: string;
  /** The statement's own viewpoints with their answers, in the order of the text. */
  readonly rows: readonly AnswerRow[];
  /** What a passage is called, in Swedish; '' for one that is gone. */
  labelOf(key: string): string;
  /** Earlier letters to the board about the same referral, in order. */
  readonly sent: readonly SentLetter[];
  /** Whole address of the public table; null while it is not published. */
  readonly publicAddress: string | null;
  readonly registrationNumber: string | null;
  readonly senderName: string;
  readonly bodyName: string;
}

/** The letter that gives a board the answers to its statement. Pure; Swedish, as all that the host authority sends. */
export function answersLetter(facts: LetterFacts): AnswersToBoard {
  const { statement, rows, sent, title, publicAddress } = facts;
  const last = lastThatCame(sent);
  const points = rows.flatMap(({ comment, label, answer }) => {
    if (answer === null) return [];
    const isNew = last === null || Temporal.Instant.compare(answer.at, last.at) > 0;
    return {
      ...{ place: label === '' ? 'Texten i sin helhet' : label, isNew },
      asked: [...(comment.quote === '' ? [] : [`Om orden ”${comment.quote}”`]), `Ni skrev: ${comment.text}`],
      ...{ answer: capitalise(statementWords.sv.verdicts[answer.verdict]), reason: answer.reason },
      changed: answer.change === null ? '' : facts.labelOf(answer.change.key),
    };
  });
  const { paragraph, decidedOn } = statement;
  const body = answersMail({
    opening: `Tack för yttrandet över ${title}, beslutat den ${longDate('sv', decidedOn)}${paragraph === null ? '' : `, § ${paragraph}`}.`,
    ...{ answered: 'comments', points, isAgain: last !== null },
    closing: publicAddress === null ? [] : [`Alla nämnders synpunkter, och våra svar på dem:\n${publicAddress}`],
    ...{ registrationNumber: facts.registrationNumber, senderName: facts.senderName, bodyName: facts.bodyName },
  });
  return {
    letter: {
      ...{ boardId: statement.boardId, board: statement.board, mailbox: facts.mailbox, body },
      subject: `Svar på yttrandet över ${title}`,
      content: contentOf(statement, rows),
    },
    ...{ points: points.length, news: points.filter(({ isNew }) => isNew).length, sent },
    waiting: rows.length - points.length,
  };
}

function contentOf({ id }: Statement, rows: readonly AnswerRow[]): string {
  const said = rows.map(({ comment, answer }) => [comment.id, answer?.verdict, answer?.reason, answer?.change?.key ?? null]);
  return canonicalize([id, ...said]);
}
