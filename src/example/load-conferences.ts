import type { Temporal } from 'temporal-polyfill';
import {
  addConference,
  conferenceById,
  conferenceCheck,
  conferencePublication,
  keepItem,
  keepSpeaker,
  keepSummary,
  type LinkTarget,
  linkConference,
  markWhoCame,
  publishConference,
  register,
  sayOfConference,
  sayOutcome,
} from '../events/index.ts';
import { activitiesOf, type FollowedPlan } from '../followup/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import { keepDisposalDecision } from '../records/index.ts';
import { addReceived, askPrincipals, givePosition } from '../referrals/index.ts';
import { must } from './expect.ts';
import { type ConferenceSource, knowledge } from './knowledge-source.ts';
import type { County } from './load-county.ts';
import { onDay } from './moments.ts';

/** No mail goes from the example. */
const noMail = {
  ways: { canSend: false, answerAddress: null, domain: 'samrad.example' },
  url: 'http://localhost',
  secret: 'example',
};

/** What conferences are about, and led to something in. */
export interface Linked {
  readonly plan: FollowedPlan;
  /** By title. */
  readonly projects: ReadonlyMap<string, string>;
}

/** A conference that has been, with what it led to, and one that is open for registration. Made up, and marked so. */
export async function loadConferences(ctx: Ctx, county: County, linked: Linked): Promise<void> {
  const { disposal, conferences } = knowledge.conferences();
  const decided = onDay(ctx, ctx.today.subtract({ days: 400 }));
  const decision = { ...disposal, decidedOn: decided.today, example: true, requestId: newId() };
  const disposalId = must(await keepDisposalDecision(decided, decision)).id;
  for (const made of conferences) await loadConference(ctx, county, linked, { made, disposalId });
}

async function loadConference(
  ctx: Ctx,
  county: County,
  linked: Linked,
  { made, disposalId }: { readonly made: ConferenceSource; readonly disposalId: string },
): Promise<void> {
  const day = (days: number) => ctx.today.add({ days });
  const announced = onDay(ctx, day(Math.min(made.on - 60, -14)));
  const { kind, title, text, starts, ends, place, seats } = made;
  const conferenceId = must(
    await addConference(announced, {
      ...{ kind, title, text, starts, ends, place, seats, on: day(made.on), registerBy: day(made.registerBy), disposalId },
      ...{ organId: county.organs.get('svo') ?? '', link: '', contact: 'Sekretariatet', contactMail: 'svar@samrad.example' },
      ...{ example: true, requestId: newId() },
    }),
  ).id;
  for (const name of made.links)
    must(await linkConference(announced, { conferenceId, to: target(linked, name), requestId: newId() }));
  const sessions = await loadProgramme(announced, conferenceId, made);
  await publish(announced, conferenceId);
  must(await sayOfConference(announced, noMail, { conferenceId, kind: 'opened', requestId: newId() }));
  const people = await loadParticipants(announced, conferenceId, made, sessions);
  if (made.summary === undefined) return;
  const after = onDay(ctx, day(made.on + 3));
  const came = people.filter((_, place) => made.registrations[place]?.came === true);
  must(await markWhoCame(after, { conferenceId, shown: people, came, requestId: newId() }));
  must(await keepSummary(after, { conferenceId, text: made.summary, base: 0, requestId: newId() }));
  for (const { text: led, on, to } of made.outcomes)
    must(await sayOutcome(onDay(ctx, day(on)), said(conferenceId, led, day(on), target(linked, to))));
  await publish(onDay(ctx, day(-10)), conferenceId);
}

const said = (conferenceId: string, text: string, on: Temporal.PlainDate, place: LinkTarget) => ({
  ...{ conferenceId, text, on, place, requestId: newId() },
});

function target({ plan, projects }: Linked, name: string): LinkTarget {
  const nowhere = { planId: null, areaId: null, activityId: null, projectId: null };
  const [, project] = /^project:(.+)$/.exec(name) ?? [];
  if (project !== undefined) return { ...nowhere, projectId: projects.get(project) ?? null };
  return { ...nowhere, planId: plan.id, activityId: activitiesOf(plan).find(({ number }) => number === name)?.id ?? null };
}

/** @returns the items that one chooses among */
async function loadProgramme(ctx: Ctx, conferenceId: string, { programme }: ConferenceSource): Promise<readonly string[]> {
  const sessions: string[] = [];
  for (const { speakers, ...item } of programme) {
    const kept = { ...item, text: '', conferenceId, itemId: null, requestId: newId() };
    const { id: itemId } = must(await keepItem(ctx, noMail, kept));
    for (const speaker of speakers) must(await keepSpeaker(ctx, { ...speaker, itemId, speakerId: null, requestId: newId() }));
    if (item.choice !== '') sessions.push(itemId);
  }
  return sessions;
}

async function publish(ctx: Ctx, conferenceId: string): Promise<void> {
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null) throw new Error('the example’s conference is not there');
  const { seen } = await conferencePublication(ctx, conference);
  const asked = { request: newId(), shownUntil: null, checked: [conferenceCheck] };
  must(await publishConference(ctx, conference, { ...asked, seen }));
}

/** @returns their registrations, in the order of the source */
async function loadParticipants(
  ctx: Ctx,
  conferenceId: string,
  { registrations }: ConferenceSource,
  sessions: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { choose, came: _, ...person } of registrations) {
    const email = `${person.name.split(' ')[0]?.toLowerCase()}@deltagare.example`;
    const given = {
      ...person,
      conferenceId,
      email,
      itemIds: [sessions[choose] ?? ''],
      language: 'sv',
      how: 'secretariat',
    } as const;
    ids.push(must(await register(ctx, noMail, { ...given, example: true, requestId: newId() })).registrationId);
  }
  return ids;
}

/** A referral that the body has been sent, with what some principals think of it. Made up, and marked so. */
export async function loadReceived(ctx: Ctx, county: County): Promise<void> {
  const { positions, received, answerBy, note: _, ...words } = knowledge.received();
  const day = (days: number) => ctx.today.add({ days });
  const came = onDay(ctx, day(received));
  const { id: referralId } = must(
    await addReceived(came, {
      ...{ ...words, fromMail: '', receivedOn: came.today, answerBy: day(answerBy), how: 'answers', files: [] },
      ...{ organId: county.organs.get('svo') ?? '', example: true, requestId: newId() },
    }),
  );
  const to = [...county.principals].flatMap(([code, { id: principalId }]) => {
    const board = [...county.boards].find(([name]) => name.startsWith(`${code}/`))?.[1];
    return board === undefined ? [] : [{ principalId, boardId: board.id }];
  });
  const asked = { referralId, to, until: day(answerBy - 14), message: '', requestId: newId() };
  must(await askPrincipals(onDay(ctx, day(received + 5)), noMail, asked));
  for (const { code, on, ...position } of positions) {
    const principalId = county.principals.get(code)?.id ?? '';
    const told = { ...position, referralId, principalId, how: 'told', on: day(on), document: null } as const;
    must(await givePosition(onDay(ctx, day(on)), { ...told, example: true, requestId: newId() }));
  }
}
