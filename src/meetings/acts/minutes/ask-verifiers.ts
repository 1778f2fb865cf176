import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { sendNotice } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { longDate } from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { verifyBy } from '../../minutes/verifying.ts';
import type { Verifier } from '../../queries/minutes.ts';
import { ruleOn } from '../../queries/rules.ts';
import type { ToldWays } from '../tasks/tell-of-tasks.ts';

interface Asking {
  readonly meeting: MeetingWithLife;
  readonly minutesId: string;
  readonly verifiers: readonly Pick<Verifier, 'id' | 'personId'>[];
}

/** Asks verifiers with an account by mail, once for each text. @returns how many mails go */
export async function askVerifiers(ctx: Ctx, to: ToldWays, { meeting, minutesId, verifiers }: Asking): Promise<number> {
  const accounts = await openAccountsOfPeople(
    ctx,
    verifiers.map(({ personId }) => personId),
  );
  const { verifyDays, recordKind } = await ruleOn(ctx, meeting.organId, meeting.on);
  const by = verifyBy(meeting.on, verifyDays);
  let mails = 0;
  for (const { id, personId } of verifiers) {
    const account = accounts.get(personId);
    if (account === undefined || account.id === ctx.actor.account) continue;
    const sent = await sendNotice(ctx, to.ways, {
      ...{ accountId: account.id, kind: 'meeting-preparation', requestId: requestOf('verify-minutes', minutesId, id) },
      ...{ about: { kind: 'meeting', id: meeting.id }, ...mailOf(to.url, meeting, recordKind, by) },
    });
    if (sent === 'sent') mails += 1;
  }
  return mails;
}

function mailOf(url: string, { id, organ, on }: MeetingWithLife, kind: 'notes' | 'minutes', by: ReturnType<typeof verifyBy>) {
  const sv = {
    what: kind === 'notes' ? 'Minnesanteckningarna' : 'Protokollet',
    by: by === null ? '' : ` Enligt organets egen regel ska det vara gjort senast den ${longDate('sv', by)}.`,
  };
  const en = {
    what: kind === 'notes' ? 'notes' : 'minutes',
    by: by === null ? '' : ` By the organ’s own rule it is to be done by ${longDate('en', by)}.`,
  };
  const path = `/moten/${id}/protokoll/justera`;
  return {
    subject: {
      sv: `${sv.what} från ${organ.name} den ${longDate('sv', on)} väntar på att du justerar`,
      en: `The ${en.what} of ${organ.name}, ${longDate('en', on)}, wait for you to verify them`,
    },
    body: {
      sv: `${sv.what} från ${organ.name} den ${longDate('sv', on)} är klara att justeras, och du är vald att göra det.${sv.by}\n\nLäs texten och justera den, eller skriv vad som är fel:\n${url}${path}\n`,
      en: `The ${en.what} of ${organ.name}, ${longDate('en', on)}, are ready, and you have been chosen to verify them.${en.by}\n\nRead the text and verify it, or say what is wrong:\n${url}/en${path}\n`,
    },
  };
}
