import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { type MailWays, sendNotice } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { preparationMail } from '../../preparation/preparation-mail.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { isSaid, keepSaid, meetingToPrepare } from './meeting-to-prepare.ts';

/** How mails reach people. */
export interface PreparationWays {
  readonly ways: Pick<MailWays, 'canSend' | 'domain'>;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

/** Asks those who prepare an organ's meetings to look the agenda through: by mail, and on *Att göra*. May be asked again when it has changed. */
export async function askPresidium(
  ctx: Ctx,
  { ways, url }: PreparationWays,
  input: { readonly meetingId: string; readonly message: string; readonly requestId: string },
): Promise<AgendaResult<null>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const found = await meetingToPrepare(ctx, input.meetingId);
  if (await isSaid(ctx, input.requestId)) return done(null);
  if (!found.ok) return found;
  const { meeting, agenda, presidium } = found.value;
  if (agenda.length === 0) return refuse('agenda-empty');
  if (presidium.length === 0) return refuse('nobody-to-ask');
  const message = input.message.trim();
  await keepSaid(ctx, found.value, { kind: 'asked', text: message, requestId: input.requestId });
  const people = presidium.map(({ personId }) => personId);
  const mail = preparationMail({ meeting, message, url, items: agenda.map(({ title }) => title) });
  for (const account of (await openAccountsOfPeople(ctx, people)).values()) {
    const requestId = requestOf('meeting-preparation', input.requestId, account.personId);
    await sendNotice(ctx, ways, { ...mail, accountId: account.id, requestId });
  }
  return done(null);
}
