import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { type About, keepRecord, noteDispatch } from '../../records/index.ts';
import { isSent, type LetterToBoard, letterKey } from '../letters/letter.ts';
import type { MailWays } from '../outgoing/ways.ts';
import { lettersAbout } from '../queries/letters-about.ts';
import { answerAddressFor } from './answer-address.ts';
import { decideMailing } from './decide-mailing.ts';

export interface SendLetters {
  readonly about: About;
  /** Board id: the host authority's, whose letters they are. */
  readonly owner: string;
  readonly registrationNumber: string | null;
  readonly example: boolean;
  readonly letters: readonly LetterToBoard[];
}

/** How many went now. */
export interface LettersSent {
  readonly mails: number;
  /** Kept, with their lines, for the secretariat to hand over: no mailbox, or no way out. */
  readonly handedOver: number;
}

/** Of our own choosing: keeps these locks apart from others'. */
const lockSpace = 7361021;

/**
 * Sends each authority its letter, unless the last one to it said the same: pressed twice, or by two at once, nothing goes twice. What goes is
 * dispatched, and so official (TF 2:10). Whether the actor may is the caller's to ask.
 */
export async function sendLetters(
  ctx: Ctx,
  ways: Pick<MailWays, 'canSend' | 'domain' | 'answerAddress'>,
  given: SendLetters,
): Promise<LettersSent> {
  const { about, letters } = given;
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`letters ${about.kind} ${about.id}`}, ${lockSpace}))`);
  const before = await lettersAbout(ctx, about);
  const sent = { mails: 0, handedOver: 0 };
  for (const letter of letters) {
    const earlier = before.get(letter.boardId) ?? [];
    if (isSent(about, letter, earlier)) continue;
    const key = letterKey(about, letter, earlier.length);
    if (ways.canSend && letter.mailbox !== null) {
      await mail(ctx, ways, given, { ...letter, mailbox: letter.mailbox, key });
      sent.mails += 1;
    } else {
      await keep(ctx, given, { ...letter, key });
      sent.handedOver += 1;
    }
  }
  return sent;
}

type Keyed = LetterToBoard & { readonly key: string };

async function mail(
  ctx: Ctx,
  ways: Pick<MailWays, 'domain' | 'answerAddress'>,
  { about, owner, registrationNumber, example }: SendLetters,
  { boardId, board, mailbox, subject, body, key }: Keyed & { readonly mailbox: string },
): Promise<void> {
  await decideMailing(ctx, ways, {
    ...{ requestId: key, purpose: 'letter', owner, to: mailbox, counterpart: board, counterpartBoardId: boardId },
    ...{ senderName: ctx.actor.label, replyTo: await answerAddressFor(ctx, ways, about, boardId), subject, body },
    ...{ about, registrationNumber, example },
  });
}

async function keep(
  ctx: Ctx,
  { about, owner, registrationNumber, example }: SendLetters,
  { boardId, board, subject, body, key }: Keyed,
): Promise<void> {
  const kept = await keepRecord(ctx, {
    ...{ id: key, title: `${subject}: ${board}`, kind: 'letter', owner, access: 'working-material', sharedWith: 'secretariat' },
    ...{ bytes: new TextEncoder().encode(body), fileName: 'svar.txt', about, registrationNumber, example },
  });
  if (!kept.ok) throw new Error(`a letter was refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  const noted = await noteDispatch(ctx, {
    ...{ id: key, direction: 'sent', on: ctx.today, counterpart: board, counterpartBoardId: boardId, means: 'program' },
    ...{ subject, registrationNumber, owner, about, recordIds: [key], example },
  });
  if (!noted.ok) throw new Error(`a letter's line was refused: ${noted.refusals.map(({ code }) => code).join(', ')}`);
}
