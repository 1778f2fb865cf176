import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import type { MinutesSituation } from '../../minutes/minutes-sentence.ts';
import { verifyBy } from '../../minutes/verifying.ts';
import { ruleOn } from '../../queries/rules.ts';
import type { MinutesAsked } from './minutes-asked.ts';

/** What the sentence of the minutes is made from. @param edited whether something has been written since the latest freezing */
export async function minutesSituation(ctx: Ctx, { meeting, minutes }: MinutesAsked, edited: boolean): Promise<MinutesSituation> {
  const { latest, current, completeAt, corrections } = minutes;
  const rule = await ruleOn(ctx, meeting.organId, meeting.on);
  const named = (stands: (typeof current)[number]['stands']) =>
    current.filter((each) => each.stands === stands).map(({ name }) => name);
  return {
    ...{ kind: latest?.kind ?? rule.recordKind, stands: meeting.stands, number: latest?.number ?? 0, edited },
    ahead: Temporal.PlainDate.compare(meeting.on, ctx.today) > 0 || meeting.life.sitting === 'open',
    finishedOn: completeAt === null ? null : stockholmDay(completeAt),
    ...{ unverified: current.length === 0, waitsFor: named('waits'), objected: named('objected') },
    ...{ by: verifyBy(meeting.on, rule.verifyDays), today: ctx.today, corrections: corrections.length },
  };
}
