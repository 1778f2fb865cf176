import { Temporal } from 'temporal-polyfill';
import { followedPlan } from '../followup/index.ts';
import { bodyOf } from '../members/index.ts';
import { frozenText } from '../plans/index.ts';
import type { Ctx } from '../platform/act.ts';
import { program } from '../platform/actor.ts';
import type { Database } from '../platform/db/database.ts';
import type { Subjects } from './hold-meeting.ts';
import { loadConferences, loadReceived } from './load-conferences.ts';
import { type County, loadCounty } from './load-county.ts';
import { loadFollowup, publishFollowups } from './load-followup.ts';
import { loadMeetings } from './load-meetings.ts';
import { loadPeople } from './load-people.ts';
import { freezeDraft, loadDraft, loadPlan } from './load-plan.ts';
import { loadProjects } from './load-projects.ts';
import { loadPublications } from './load-publications.ts';
import { loadRoles } from './load-roles.ts';
import { loadFinishedRound, loadOpenRound } from './load-rounds.ts';
import { loadSharing } from './load-sharing.ts';
import { onDay } from './moments.ts';
import { nextPlanYears, openRoundDays } from './scenario.ts';

/**
 * Loads Östergötland, all or nothing, computed from the day of loading. A database that already has a body is left alone.
 * @param say hears which part is being loaded
 * @returns whether anything was loaded
 */
export async function loadExample(database: Database, say: (part: string) => void): Promise<boolean> {
  const county = await database.write(program('exemplet'), 'load-example', async (ctx) => {
    if ((await bodyOf(ctx)) !== null) return null;
    say('huvudmän, nämnder och roller');
    const loaded = await loadCounty(ctx);
    await loadRoles(ctx, loaded);
    await loadPeople(ctx, loaded);
    const subjects = await loadBothRounds(ctx, loaded, say);
    say('vad det blev av den förra planen');
    await loadFollowup(ctx, loaded, subjects.finishedPlanId);
    say('ett år av möten');
    await loadMeetings(ctx, loaded, subjects);
    say('det som är offentligt');
    await loadPublications(ctx);
    await publishFollowups(ctx, subjects.finishedPlanId);
    say('projekt, konferenser och en remiss');
    await loadKnowledge(ctx, loaded, subjects.finishedPlanId);
    return loaded;
  });
  return county !== null;
}

async function loadKnowledge(ctx: Ctx, county: County, planId: string): Promise<void> {
  const plan = await followedPlan(ctx, planId);
  if (plan === null) throw new Error('the example’s finished plan is not decided');
  const projects = await loadProjects(ctx, county, plan);
  await loadConferences(ctx, county, { plan, projects });
  await loadReceived(ctx, county);
}

async function loadBothRounds(
  ctx: Ctx,
  county: County,
  say: (part: string) => void,
): Promise<Subjects & { readonly finishedPlanId: string }> {
  const providers = { frozenText };
  say('arbetsplanen 2024–2025 och dess fjorton beslut');
  const first = onDay(ctx, Temporal.PlainDate.from('2024-01-08'));
  const finished = await loadPlan(first, county, { years: [2024, 2025], registrationNumber: 'RÖ 2024-31', areasOnly: true });
  const earlierRoundId = await loadFinishedRound(ctx, county, providers, finished.versionId);
  say('nästa arbetsplan, som är ute för beslut');
  const { sentOn } = openRoundDays(ctx.today);
  const drafted = sentOn.subtract({ days: 63 });
  const planId = await loadDraft(onDay(ctx, drafted), county, {
    ...{ years: nextPlanYears(ctx.today), registrationNumber: `RÖ ${sentOn.year}-118`, previousPlanId: finished.planId },
  });
  await loadSharing(ctx, county, planId, drafted.add({ days: 14 }));
  const textId = await freezeDraft(onDay(ctx, sentOn.subtract({ days: 7 })), planId);
  const roundId = await loadOpenRound(ctx, county, providers, { textId, earlierRoundId });
  const title = (await frozenText(ctx, textId))?.title ?? '';
  return { plan: { id: planId, title }, round: { id: roundId, title }, finishedPlanId: finished.planId };
}
