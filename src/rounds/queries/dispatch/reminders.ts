import { type Mailing, mailingState } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { type Due, dueReminder } from '../../dispatch/due-reminder.ts';
import type { MailFacts } from '../../dispatch/mail-facts.ts';
import type { Round } from '../round-by-id.ts';
import { plannedMeetings } from '../steps-of-round.ts';
import { decidedSteps, hasDecided } from './decided-steps.ts';
import { mailFacts } from './papers.ts';
import { type Receiver, receiversOf } from './receivers.ts';

/** An authority with what chasing must know of it. */
export interface Chasing {
  readonly receiver: Receiver;
  readonly facts: MailFacts;
  /** The mail with the papers that was taken; null when none was. */
  readonly papers: Mailing | null;
  /** The day they went, ISO: by mail from here, else the round's own day, for they may have gone by other means. */
  readonly sentOn: string;
  readonly hasAnswered: boolean;
  /** The reminder that is due today; null when none is. */
  readonly due: Due | null;
}

/** Every authority of a round that gets papers, with the reminder that is due to it. */
export async function chasingOf(ctx: Ctx, round: Round, senderName: string): Promise<readonly Chasing[]> {
  const decided = await decidedSteps(ctx, round);
  const planned = await plannedMeetings(ctx, round.id);
  const found: Chasing[] = [];
  for (const receiver of await receiversOf(ctx, round)) {
    const papers = receiver.dispatches.findLast((each) => mailingState(each).kind === 'sent') ?? null;
    const sentOn = papers === null ? round.sentOn.toString() : dayOfSending(papers);
    const hasAnswered = hasDecided(receiver.steps, decided);
    const days = receiver.steps.flatMap((step) => (decided.has(step) ? [] : (planned.get(step)?.toString() ?? [])));
    const due = dueReminder(
      {
        ...{ hasAnswered, sentOn, plannedOn: days.sort()[0] ?? null, slot: receiver.slot },
        ...{ answerBy: round.answerBy?.toString() ?? null, reminded: [...receiver.reminders.keys()] },
      },
      ctx.today.toString(),
    );
    const facts = await mailFacts(ctx, round, receiver, senderName);
    found.push({ receiver, facts, papers, sentOn, hasAnswered, due: receiver.mailbox === null ? null : due });
  }
  return found;
}

function dayOfSending(mailing: Mailing): string {
  const state = mailingState(mailing);
  return stockholmDay(state.kind === 'sent' ? state.at : mailing.recordedAt).toString();
}
