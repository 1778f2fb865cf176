import { answerAddressFor, decideMailing } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { type ReminderKind, reminderBody, reminderSubject } from '../../dispatch/reminder-mail.ts';
import { maySendPapers } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { reminderRequest } from '../../queries/dispatch/receivers.ts';
import { type Chasing, chasingOf } from '../../queries/dispatch/reminders.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { takeTurn } from '../in-turn.ts';

export interface SendReminders {
  readonly roundId: string;
  /** Boards, by who has the matter today. Those to whom none is due are passed over. */
  readonly boardIds: readonly string[];
  /** How a mail of each kind begins. */
  readonly intros: Readonly<Record<ReminderKind, string>>;
}

/**
 * Decides the reminder that is due to each of these authorities, in the name of who asks, to the function mailbox. One of each kind at
 * most, whoever asks and however often: what is due says so, and the database's unique request.
 * @returns how many were decided now
 */
export async function sendReminders(
  ctx: Ctx,
  providers: Pick<RoundsProviders, 'mail'>,
  given: SendReminders,
): Promise<RoundResult<{ readonly mails: number }>> {
  if (!maySendPapers.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await takeTurn(ctx, [given.roundId]);
  const round = await roundById(ctx, given.roundId);
  if (round === null) return refuse('not-found');
  if (round.withdrawal !== null) return refuse('round-withdrawn');
  if (!providers.mail.canSend) return refuse('no-mail-server');
  if (given.boardIds.length === 0) return refuse('invalid', 'namnd');
  const chasing = await chasingOf(ctx, round, ctx.actor.label);
  const due = chasing.filter(({ receiver, due: own }) => own !== null && given.boardIds.includes(receiver.boardId));
  const empty = due.find(({ due: own }) => own !== null && given.intros[own.kind].trim() === '');
  if (empty?.due) return refuse('invalid', `intro-${empty.due.kind}`);
  for (const each of due) await decide(ctx, providers, round, each, given.intros);
  return done({ mails: due.length });
}

async function decide(
  ctx: Ctx,
  { mail }: Pick<RoundsProviders, 'mail'>,
  round: Round,
  { receiver, facts, papers, sentOn, due }: Chasing,
  intros: SendReminders['intros'],
): Promise<void> {
  if (due === null || receiver.mailbox === null) return;
  const { board } = receiver.authority;
  const about = { kind: 'round', id: round.id };
  await decideMailing(ctx, mail, {
    requestId: reminderRequest(round.id, board.id, due.kind),
    ...{ purpose: 'reminder', owner: round.owner, to: receiver.mailbox, senderName: facts.senderName },
    ...{ counterpart: `${board.name}, ${board.principalName}`, counterpartBoardId: board.id },
    replyTo: await answerAddressFor(ctx, mail, about, board.id),
    ...{ subject: reminderSubject(facts), body: reminderBody(facts, due.kind, intros[due.kind], sentOn) },
    // It lands beside the papers where mail is shown by conversation.
    inReplyTo: papers?.messageId ?? null,
    ...{ registrationNumber: round.registrationNumber, about, example: round.example },
  });
}
