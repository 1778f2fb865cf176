import { actsForPrincipal, isInside, isProgram, isSecretariat, type Principal, principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../../platform/waiting.ts';
import type { FollowedText } from '../../followed-plan.ts';
import { nobodySentence, principalSentence, reportSentence, silenceSentence } from '../../reporting/waiting-words.ts';
import { followedText } from '../followed-plans.ts';
import { asksOf } from './asks.ts';
import { leadsOn, personsOf } from './leads.ts';
import { type ActivityInPeriod, activitiesInPeriod, principalsSaid } from './period-situation.ts';
import { openPeriods, type Period } from './periods.ts';

/** More than so many from one period are one line, which leads to all of them. */
const mostLines = 2;

/**
 * What open periods ask of the reader: reports on what they, or whoever they stand in for, answer for; their own principal's word; and of the
 * secretariat to look after a period whose last day has passed, and activities that nobody answers for.
 */
export async function reportsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isInside(ctx.actor) || isProgram(ctx.actor)) return [];
  const periods = await openPeriods(ctx);
  if (periods.length === 0) return [];
  const persons = await personsOf(ctx);
  const found: Waiting[] = [];
  for (const period of periods) {
    const plan = await followedText(ctx, period.versionId);
    if (plan !== null) found.push(...(await waitingIn(ctx, period, plan, persons)));
  }
  return found;
}

async function waitingIn(ctx: Ctx, period: Period, plan: FollowedText, persons: readonly string[]): Promise<readonly Waiting[]> {
  const { actor } = ctx;
  const leads = await leadsOn(ctx, plan, ctx.today);
  const answers = [...leads.values()].flat().some(({ personId }) => persons.includes(personId));
  // Most readers answer for nothing: they are asked about no further.
  const activities = answers || isSecretariat(actor) ? await activitiesInPeriod(ctx, period, plan, leads) : [];
  const own = ownReports(ctx, period, activities, persons);
  if (isSecretariat(actor))
    return [...own, ...ofSecretariat(ctx, period, plan, activities, (await silentPrincipals(ctx, period)).length)];
  if (!actor.grants.some(({ principal }) => principal !== null && actsForPrincipal(actor, principal))) return own;
  const silent = (await silentPrincipals(ctx, period)).filter(({ id }) => actsForPrincipal(actor, id));
  return [...own, ...silent.map((principal) => ofPrincipal(ctx, period, principal))];
}

/** Those that the period has asked, and that have said nothing during it. */
async function silentPrincipals(ctx: Ctx, period: Period): Promise<readonly Principal[]> {
  const asked = new Set((await asksOf(ctx, period.id)).flatMap(({ principalId }) => principalId ?? []));
  const said = await principalsSaid(ctx, period);
  return (await principalsOn(ctx, ctx.today)).filter(({ id }) => asked.has(id) && !said.has(id));
}

function ownReports(
  ctx: Ctx,
  period: Period,
  activities: readonly ActivityInPeriod[],
  persons: readonly string[],
): readonly Waiting[] {
  const mine = activities.filter(
    ({ report, leads }) => report === null && leads.some(({ personId }) => persons.includes(personId)),
  );
  const page = `/uppfoljning/perioder/${period.id}`;
  const line = (key: string, href: string, of: readonly ActivityInPeriod[]): Waiting => {
    const names = of.map(({ activity: { number, title } }) => `${number} ${title}`);
    return {
      ...{ key, href, urgency: urgencyOf(period.answerBy, ctx.today), by: period.answerBy },
      sentence: { sv: reportSentence('sv', period, names), en: reportSentence('en', period, names) },
      button: { sv: 'Rapportera', en: 'Report' },
    };
  };
  if (mine.length > mostLines) return [line(`reports-${period.id}`, `${page}#mina`, mine)];
  return mine.map((each) => {
    const { id } = each.activity;
    return line(`report-${period.id}-${id}`, `${page}/aktiviteter/${id}`, [each]);
  });
}

function ofPrincipal(ctx: Ctx, period: Period, { code, name }: Principal): Waiting {
  return {
    ...{ key: `introduction-${period.id}-${code}`, href: `/uppfoljning/${period.planId}/inforande/${code}` },
    ...{ urgency: urgencyOf(period.answerBy, ctx.today), by: period.answerBy },
    sentence: { sv: principalSentence('sv', period, name), en: principalSentence('en', period, name) },
    button: { sv: 'Säg hur långt', en: 'Say how far' },
  };
}

function ofSecretariat(
  ctx: Ctx,
  period: Period,
  plan: FollowedText,
  activities: readonly ActivityInPeriod[],
  principals: number,
): readonly Waiting[] {
  const nobody = activities.filter(({ report, leads }) => report === null && leads.length === 0).length;
  const isPast = period.answerBy.until(ctx.today).sign > 0;
  const silent = { activities: activities.filter(({ report }) => report === null).length, principals };
  const urgency = urgencyOf(period.answerBy, ctx.today);
  return [
    ...(nobody === 0
      ? []
      : [
          {
            ...{ key: `leads-${period.id}`, href: `/uppfoljning/${plan.id}/ansvariga`, urgency, by: period.answerBy },
            sentence: { sv: nobodySentence('sv', period, nobody), en: nobodySentence('en', period, nobody) },
            button: { sv: 'Säg vem', en: 'Say who' },
          },
        ]),
    ...(isPast
      ? [
          {
            ...{ key: `period-${period.id}`, href: `/uppfoljning/perioder/${period.id}`, urgency, by: period.answerBy },
            sentence: { sv: silenceSentence('sv', period, silent), en: silenceSentence('en', period, silent) },
            button: { sv: 'Se vilka', en: 'See who' },
          },
        ]
      : []),
  ];
}
