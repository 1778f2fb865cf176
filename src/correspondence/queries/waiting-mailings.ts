import type { Ctx } from '../../platform/act.ts';
import type { Waiting } from '../../platform/waiting.ts';
import { hasFailed, needsPerson, stateOf } from '../outgoing/mailing-state.ts';
import { maySeeMailings } from '../outgoing/see-mailings.ts';
import { mailingsWhoseLastIs, replacedIds } from './mailings.ts';

/** The mails that did not go, or of which nobody knows: the secretariat's to find out. Receipts that were refused concern nobody. */
export async function mailingsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!maySeeMailings.allows(ctx.actor, undefined)) return [];
  const open = await mailingsWhoseLastIs(ctx, ['begun', 'handing-over', 'put-off', 'refused', 'bounced']);
  const replaced = await replacedIds(ctx);
  return open.flatMap((mailing) => {
    const state = stateOf(mailing);
    if (!needsPerson(state) || mailing.automatic || (replaced.has(mailing.id) && hasFailed(state))) return [];
    const { id, counterpart, subject } = mailing;
    const isUnsure = state.kind === 'unsure';
    return [
      {
        key: `mail-${id}`,
        sentence: {
          sv: isUnsure
            ? `Vi vet inte om mejlet till ${counterpart} kom fram: ${subject}.`
            : `Mejlet till ${counterpart} har inte kommit fram: ${subject}.`,
          en: isUnsure
            ? `We do not know whether the mail to ${counterpart} arrived: ${subject}.`
            : `The mail to ${counterpart} has not arrived: ${subject}.`,
        },
        button: { sv: 'Se mejlet', en: 'See the mail' },
        href: `/skickat/${id}`,
        urgency: 'soon' as const,
        by: null,
      },
    ];
  });
}
