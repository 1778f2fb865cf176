import type { Temporal } from 'temporal-polyfill';
import { boardsById, isMailbox } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { keepRecord, noteDispatch } from '../../records/index.ts';
import { countInWords } from '../../ui/index.ts';
import type { FrozenText } from '../providers.ts';

/** What is sent, and to which boards. */
interface Sending {
  readonly roundId: string;
  readonly title: string;
  /** Board id: the host authority's, whose records these are. */
  readonly owner: string;
  readonly sentOn: Temporal.PlainDate;
  readonly text: FrozenText;
  readonly coveringLetter: string;
  readonly registrationNumber: string | null;
  /** The first board of each principal that is to decide. */
  readonly receivers: readonly string[];
  /** How many principals there are in all. */
  readonly principals: number;
  /** Whether mail can go from here: it then has its own line for each board, on the day that it goes. */
  readonly byMail: boolean;
}

/** A line in the list of what was sent. */
interface Line {
  readonly counterpart: string;
  readonly counterpartBoardId: string | null;
}

/**
 * Keeps the covering letter, and notes that the text was dispatched (RÅ 1983 2:57): it is drawn up, and everyone's inside, from the day
 * that it lies before the boards in here (TF 2:10). A board that no mail will reach has a line of its own; the others share one, for
 * theirs come with the mails.
 */
export async function dispatchRound(ctx: Ctx, sending: Sending): Promise<void> {
  const letter = await keepLetter(ctx, sending);
  for (const line of await linesOf(ctx, sending)) {
    const noted = await noteDispatch(ctx, {
      direction: 'sent',
      on: sending.sentOn,
      ...line,
      means: 'program',
      subject: sending.title,
      registrationNumber: sending.registrationNumber,
      owner: sending.owner,
      about: { kind: 'round', id: sending.roundId },
      example: sending.text.example,
      recordIds: letter === null ? [sending.text.recordId] : [letter, sending.text.recordId],
    });
    // All that it could refuse has been settled before the round was written: a no here is a bug.
    if (!noted.ok) throw new Error(`dispatch refused: ${noted.refusals.map(({ code }) => code).join(', ')}`);
  }
}

async function linesOf(ctx: Ctx, { receivers, principals, byMail }: Sending): Promise<readonly Line[]> {
  const boards = await boardsById(ctx, receivers, ctx.today);
  const own = receivers.flatMap((boardId): Line[] => {
    const board = boards.get(boardId);
    const isMailed = byMail && board !== undefined && board.mailbox !== null && isMailbox(board.mailbox);
    const counterpart = `${board?.name ?? ''}, ${board?.principalName ?? ''}`;
    return isMailed ? [] : [{ counterpart, counterpartBoardId: boardId }];
  });
  const others = principals - own.length;
  if (others === 0) return own;
  const counterpart = others === 1 ? 'Nämnderna hos en huvudman' : `Nämnderna hos ${countInWords('sv', others)} huvudmän`;
  return [...own, { counterpart, counterpartBoardId: null }];
}

async function keepLetter(ctx: Ctx, { coveringLetter, ...sending }: Sending): Promise<string | null> {
  if (coveringLetter === '') return null;
  const kept = await keepRecord(ctx, {
    title: `Missiv: ${sending.title}`,
    kind: 'covering-letter',
    owner: sending.owner,
    access: 'public',
    sharedWith: 'inside',
    bytes: new TextEncoder().encode(`${coveringLetter}\n`),
    fileName: 'missiv.txt',
    about: { kind: 'round', id: sending.roundId },
    registrationNumber: sending.registrationNumber,
    becameOfficialOn: sending.sentOn,
    example: sending.text.example,
  });
  if (!kept.ok) throw new Error(`covering letter refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  return kept.value.id;
}
