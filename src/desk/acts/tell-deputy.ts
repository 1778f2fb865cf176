import { openAccountsOfPeople } from '../../accounts/index.ts';
import { type MailWays, type Notice, sendNotice } from '../../correspondence/index.ts';
import type { Absence } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { requestOf } from '../../platform/request-of.ts';
import { longDate } from '../../ui/index.ts';

export interface ToldWays {
  readonly ways: Pick<MailWays, 'canSend' | 'domain'>;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

/** Tells the deputy, in the transaction that made it so. @returns whether a mail goes: not all want one, and not all can have one */
export async function tellDeputy(ctx: Ctx, to: ToldWays, absence: Absence, how: 'begins' | 'ends'): Promise<boolean> {
  const account = (await openAccountsOfPeople(ctx, [absence.deputy.id])).get(absence.deputy.id);
  if (account === undefined) return false;
  const { subject, body } = how === 'begins' ? begins(absence, to.url) : ends(absence);
  const requestId = requestOf('deputising', how, ...absence.assignmentIds);
  const notice = { accountId: account.id, kind: 'deputising', subject, body, about: null, requestId } as const;
  return ['sent', 'already'].includes(await sendNotice(ctx, to.ways, notice));
}

type Said = Pick<Notice, 'subject' | 'body'>;

function begins({ away: { name }, from, to }: Absence, url: string): Said {
  const [sv, en] = [[longDate('sv', from), longDate('sv', to)] as const, [longDate('en', from), longDate('en', to)] as const];
  return {
    subject: { sv: `Du vikarierar för ${name} från ${sv[0]}`, en: `You deputise for ${name} from ${en[0]}` },
    body: {
      sv: `Hej!\n\n${name} är borta från ${sv[0]} till och med ${sv[1]}, och du vikarierar. De dagarna ser du det som väntar på ${name} i Att göra, märkt med namnet:\n${url}/att-gora\n`,
      en: `Hello!\n\n${name} is away from ${en[0]} until ${en[1]}, and you deputise. On those days you see what waits for ${name} in To do, marked with the name:\n${url}/en/att-gora\n`,
    },
  };
}

function ends({ away: { name } }: Absence): Said {
  return {
    subject: { sv: `Du vikarierar inte längre för ${name}`, en: `You no longer deputise for ${name}` },
    body: {
      sv: `Hej!\n\nFrånvaron är avslutad i förtid, så du vikarierar inte längre för ${name}. Tack för hjälpen.\n`,
      en: `Hello!\n\nThe absence has ended early, so you no longer deputise for ${name}. Thank you.\n`,
    },
  };
}
