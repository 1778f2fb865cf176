import { canonicalize } from 'json-canonicalize';
import type { Temporal } from 'temporal-polyfill';
import { hasFailed, mailingState, mailingsAbout } from '../../correspondence/index.ts';
import { type Board, boardsOn, bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { requestOf } from '../../platform/request-of.ts';
import { sha256Hex } from '../../records/index.ts';
import { extractMail } from '../minutes/extract-mail.ts';
import { headingOfItem } from '../minutes/minutes-as-text.ts';
import { fileNameOf } from '../minutes/paper/file-name.ts';
import { minutesSheet, stateOnPaper } from '../minutes/paper/minutes-sheet.ts';
import type { FrozenMinutes, MinutesOfMeeting } from './minutes.ts';
import { onPaper } from './minutes-on-paper.ts';

/** What mails with extracts are about: the extract, by the id of its record. */
export const extractKind = 'minutes-extract';

/** One § as it would go to somebody now. */
export interface Extract {
  readonly itemId: string;
  readonly heading: string;
  readonly fileName: string;
  /** The same while the extract says the same: what was corrected since is another extract. */
  readonly recordId: string;
  readonly subject: string;
  readonly body: string;
}

/** An extract on its way to a board. */
interface ExtractToBoard {
  readonly extract: Extract;
  readonly boardId: string;
  /** `Socialnämnden, Motala kommun` */
  readonly board: string;
  readonly mailbox: string;
  /** Decided once. */
  readonly key: string;
}

/** What would go to whom now, and what would not and why. */
export interface ExtractsToSend {
  readonly extracts: readonly Extract[];
  readonly toSend: readonly ExtractToBoard[];
  /** What a board has had already: it does not go twice. */
  readonly had: readonly {
    readonly board: string;
    readonly heading: string;
    readonly at: Temporal.Instant;
    /** Bare path of the mail. */
    readonly href: string;
  }[];
  /** Boards that nothing can be mailed to. */
  readonly withoutMailbox: readonly string[];
}

/** Which §§ of finished minutes, to which boards. */
export interface ExtractsAsked {
  readonly itemIds: readonly string[];
  readonly boardIds: readonly string[];
}

export function boardInWords({ name, principalName }: Pick<Board, 'name' | 'principalName'>): string {
  return `${name}, ${principalName}`;
}

/** For those who see the mails. What is asked for and is not there is left out. */
export async function extractsToSend(
  ctx: Ctx,
  known: MinutesOfMeeting,
  frozen: FrozenMinutes,
  { itemIds, boardIds }: ExtractsAsked,
): Promise<ExtractsToSend> {
  const extracts = await extractsOf(ctx, known, frozen, itemIds);
  const chosen = (await boardsOn(ctx, ctx.today)).filter(({ id }) => boardIds.includes(id));
  const toSend: ExtractToBoard[] = [];
  const had: ExtractsToSend['had'][number][] = [];
  for (const extract of extracts) {
    const mailed = await mailingsAbout(ctx, extractKind, extract.recordId, ['letter']);
    for (const board of chosen) {
      const earlier = mailed.filter(({ counterpartBoardId }) => counterpartBoardId === board.id);
      const came = earlier.findLast((mailing) => !hasFailed(mailingState(mailing)));
      const name = boardInWords(board);
      if (came !== undefined)
        had.push({ board: name, heading: extract.heading, at: came.recordedAt, href: `/skickat/${came.id}` });
      else if (board.mailbox !== null) {
        const key = requestOf(extractKind, extract.recordId, board.id, String(earlier.length));
        toSend.push({ extract, boardId: board.id, board: name, mailbox: board.mailbox, key });
      }
    }
  }
  return { extracts, toSend, had, withoutMailbox: chosen.filter(({ mailbox }) => mailbox === null).map(boardInWords) };
}

async function extractsOf(
  ctx: Ctx,
  known: MinutesOfMeeting,
  frozen: FrozenMinutes,
  itemIds: readonly string[],
): Promise<readonly Extract[]> {
  const { content } = frozen;
  const paper = await onPaper(ctx, frozen, known);
  const names = { senderName: ctx.actor.label, bodyName: (await bodyOf(ctx))?.name ?? '' };
  return content.items.flatMap((item): readonly Extract[] => {
    if (item.paragraph === null || !itemIds.includes(item.id)) return [];
    const sheet = minutesSheet(paper, item.id);
    const fileName = fileNameOf(content, 'pdf', item.id);
    const told = { content, item, fileName, state: stateOnPaper(paper), corrections: sheet.corrections.length, ...names };
    return [
      {
        ...{ itemId: item.id, heading: headingOfItem(item), fileName, ...extractMail(told) },
        recordId: requestOf('record-of-extract', frozen.id, item.id, sha256Hex(new TextEncoder().encode(canonicalize(sheet)))),
      },
    ];
  });
}

/** Tells one state of what would go from another: what a form carries of what was shown. Pure. */
export function extractsSeen({ toSend }: Pick<ExtractsToSend, 'toSend'>): string {
  const shown = toSend.map(({ extract: { recordId, subject, body }, boardId, mailbox }) => [
    recordId,
    subject,
    body,
    boardId,
    mailbox,
  ]);
  return sha256Hex(new TextEncoder().encode(canonicalize(shown)));
}
