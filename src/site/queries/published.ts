import { type PublicConference, type PublicStanding, publicStandings, readPublicConference } from '../../events/index.ts';
import { type PublicFollowup, readPublicFollowup } from '../../followup/index.ts';
import { type PublicMinutes, readPublicMinutes } from '../../meetings/index.ts';
import { type PublicPlan, readPublicPlan } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Publication, publicationOf, publicationsNow } from '../../records/index.ts';
import { type PublicReferral, readPublicReferral } from '../../referrals/index.ts';
import { type PublicRound, readPublicRound } from '../../rounds/index.ts';

/** A version of a plan that is public today. */
export interface PublishedPlan {
  readonly publication: Publication;
  readonly content: PublicPlan;
}

/** A round that is public today. */
export interface PublishedRound {
  readonly publication: Publication;
  readonly content: PublicRound;
}

/** Every version that is public today, the newest published first. */
export async function publishedPlans(ctx: Ctx): Promise<readonly PublishedPlan[]> {
  const found = await publicationsNow(ctx, { kind: 'plan-version' });
  return found.map((publication) => ({ publication, content: readPublicPlan(publication.content) }));
}

/** Every round that is public today, the newest published first. */
export async function publishedRounds(ctx: Ctx): Promise<readonly PublishedRound[]> {
  return (await publicationsNow(ctx, { kind: 'round' })).map(readRound);
}

/** @param id the round's own */
export async function publishedRound(ctx: Ctx, id: string): Promise<PublishedRound | null> {
  const publication = await publicationOf(ctx, 'round', id);
  return publication === null ? null : readRound(publication);
}

function readRound(publication: Publication): PublishedRound {
  return { publication, content: readPublicRound(publication.content) };
}

/** Comments and answers that are public today. */
export interface PublishedReferral {
  readonly publication: Publication;
  readonly content: PublicReferral;
}

/** Every referral whose answers are public today, the newest published first. */
export async function publishedReferrals(ctx: Ctx): Promise<readonly PublishedReferral[]> {
  return (await publicationsNow(ctx, { kind: 'referral' })).map(readReferral);
}

/** @param id the sharing's own */
export async function publishedReferral(ctx: Ctx, id: string): Promise<PublishedReferral | null> {
  const publication = await publicationOf(ctx, 'referral', id);
  return publication === null ? null : readReferral(publication);
}

function readReferral(publication: Publication): PublishedReferral {
  return { publication, content: readPublicReferral(publication.content) };
}

/** Minutes or notes of a meeting that are public today. */
export interface PublishedMinutes {
  readonly publication: Publication;
  readonly content: PublicMinutes;
}

/** All that are public today, the newest published first. */
export async function publishedMinutes(ctx: Ctx): Promise<readonly PublishedMinutes[]> {
  return (await publicationsNow(ctx, { kind: 'minutes' })).map(readMinutes);
}

/** @param id the meeting's own */
export async function minutesInPublic(ctx: Ctx, id: string): Promise<PublishedMinutes | null> {
  const publication = await publicationOf(ctx, 'minutes', id);
  return publication === null ? null : readMinutes(publication);
}

function readMinutes(publication: Publication): PublishedMinutes {
  return { publication, content: readPublicMinutes(publication.content) };
}

/** What a period brought, as it is public today. */
export interface PublishedFollowup {
  readonly publication: Publication;
  readonly content: PublicFollowup;
}

/** Every period of every plan that is public today, the latest period of a plan first. */
export async function publishedFollowups(ctx: Ctx): Promise<readonly PublishedFollowup[]> {
  return (await publicationsNow(ctx, { kind: 'followup' }))
    .map(readFollowup)
    .toSorted((a, b) => b.content.period.number - a.content.period.number);
}

/** @param id the period's own */
export async function followupInPublic(ctx: Ctx, id: string): Promise<PublishedFollowup | null> {
  const publication = await publicationOf(ctx, 'followup', id);
  return publication === null ? null : readFollowup(publication);
}

function readFollowup(publication: Publication): PublishedFollowup {
  return { publication, content: readPublicFollowup(publication.content) };
}

/** A conference as it was published, and as it stands at the moment: that it is cancelled or full is never old. */
export interface PublishedConference {
  readonly publication: Publication;
  readonly content: PublicConference;
  readonly standing: PublicStanding;
}

/** Every conference that is public today, by day and hour. */
export async function publishedConferences(ctx: Ctx): Promise<readonly PublishedConference[]> {
  const found = await withStandings(ctx, await publicationsNow(ctx, { kind: 'conference' }));
  const when = ({ content }: PublishedConference) => `${content.on} ${content.starts}`;
  return found.toSorted((a, b) => (when(a) < when(b) ? -1 : 1));
}

/** @param id the conference's own */
export async function publishedConference(ctx: Ctx, id: string): Promise<PublishedConference | null> {
  const publication = await publicationOf(ctx, 'conference', id);
  return publication === null ? null : ((await withStandings(ctx, [publication]))[0] ?? null);
}

async function withStandings(ctx: Ctx, publications: readonly Publication[]): Promise<readonly PublishedConference[]> {
  const standings = await publicStandings(
    ctx,
    publications.map(({ subjectId }) => subjectId),
  );
  return publications.flatMap((publication) => {
    const standing = standings.get(publication.subjectId);
    return standing === undefined ? [] : [{ publication, content: readPublicConference(publication.content), standing }];
  });
}

/** The bare path of a version of a plan; null when it is not public today. */
export async function planOfVersion(ctx: Ctx, versionId: string): Promise<string | null> {
  const publication = await publicationOf(ctx, 'plan-version', versionId);
  if (publication === null) return null;
  const { plan, version } = readPublicPlan(publication.content);
  return `/offentligt/arbetsplan/${plan.id}/version/${version}`;
}
