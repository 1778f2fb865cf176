import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import { longDate } from '../../ui/index.ts';
import { progressOf } from '../changeover/seats.ts';
import { progressSentence } from '../changeover/sentence.ts';
import { mayKeepMembers } from '../policy.ts';
import { changeoverSeats, openChangeovers } from './changeovers.ts';

/** Days before its day from which a changeover waits for the secretariat, until it is closed. */
const daysAhead = 60;

/** The changeovers that come near or have come, with how far each has come. */
export async function changeoversWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return [];
  const found: Waiting[] = [];
  for (const changeover of await openChangeovers(ctx, ctx.today.add({ days: daysAhead }))) {
    const progress = progressOf((await changeoverSeats(ctx, changeover)).seats);
    const { id, title, on } = changeover;
    found.push({
      key: `changeover-${id}`,
      sentence: {
        sv: `Skiftet ${title} den ${longDate('sv', on)}: ${progressSentence('sv', progress)}`,
        en: `The changeover ${title} on ${longDate('en', on)}: ${progressSentence('en', progress)}`,
      },
      button:
        progress.done < progress.all
          ? { sv: 'Gå vidare med skiftet', en: 'Go on with the changeover' }
          : { sv: 'Avsluta skiftet', en: 'Close the changeover' },
      ...{ href: `/huvudman/skifte/${id}`, urgency: urgencyOf(on, ctx.today), by: on },
    });
  }
  return found;
}
