import type { Temporal } from 'temporal-polyfill';
import { boardsById } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { keepRecord, noteDispatch } from '../../records/index.ts';
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
  /** Each principal's first board. */
  readonly receivers: readonly string[];
}

/** Keeps the covering letter, and notes for each receiver that the text was dispatched (RÅ 1983 2:57). */
export async function dispatchRound(ctx: Ctx, sending: Sending): Promise<void> {
  const letter = await keepLetter(ctx, sending);
  const boards = await boardsById(ctx, sending.receivers, ctx.today);
  for (const boardId of sending.receivers) {
    const board = boards.get(boardId);
    const noted = await noteDispatch(ctx, {
      direction: 'sent',
      on: sending.sentOn,
      counterpart: `${board?.name ?? ''}, ${board?.principalName ?? ''}`,
      counterpartBoardId: boardId,
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
