import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { capitalise, countInWords } from '../../../ui/index.ts';
import { maySeeIncoming } from '../../incoming/policy.ts';
import { stateOfIncoming, waitingIncoming } from './incoming-list.ts';

/** That mails wait to be placed: one row, however many. Those that are placed wait as documents to read. */
export async function incomingWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!maySeeIncoming.allows(ctx.actor, undefined)) return [];
  const count = (await waitingIncoming(ctx)).filter((mail) => stateOfIncoming(mail) === 'unmatched').length;
  if (count === 0) return [];
  const sentence = {
    sv: `${countInWords('sv', count, true)} mejl som har kommit in hör inte ihop med något ännu.`,
    en: `${countInWords('en', count)} ${count === 1 ? 'mail that has' : 'mails that have'} come in ${count === 1 ? 'belongs' : 'belong'} to nothing yet.`,
  };
  return [
    {
      key: 'mail-unmatched',
      sentence: { sv: capitalise(sentence.sv), en: capitalise(sentence.en) },
      button: { sv: 'Se mejlen', en: 'See the mails' },
      ...{ href: '/inkommet', urgency: 'soon', by: null },
    },
  ];
}
