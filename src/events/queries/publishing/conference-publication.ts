import { canonicalize } from 'json-canonicalize';
import type { Ctx } from '../../../platform/act.ts';
import { publicationOf, sha256Hex } from '../../../records/index.ts';
import type { Conference } from '../../conference.ts';
import { type PublicConference, projectConference, readPublicConference } from '../../publishing/public-conference.ts';
import { materialOf, outcomesOf, summaryOf } from '../after/after.ts';
import { programmeOf } from '../conferences/conferences.ts';
import { namedTarget } from '../conferences/link-targets.ts';

/** A conference as it would be public now. */
interface ConferencePublication {
  readonly shown: PublicConference;
  /** Tells one state of what would be public from another. */
  readonly seen: string;
  /** `older`: what is public differs from it. */
  readonly inPublic: 'no' | 'yes' | 'older';
}

export async function conferencePublication(ctx: Ctx, conference: Conference): Promise<ConferencePublication> {
  const { id } = conference;
  const links = [];
  for (const { id: _, ...to } of conference.links) {
    const named = await namedTarget(ctx, to);
    if (named !== null) links.push({ label: named.label, of: named.of, planId: to.planId });
  }
  const outcomes = [];
  for (const { text, on, planId, areaId, activityId, projectId } of await outcomesOf(ctx, id)) {
    const named =
      planId === null && projectId === null ? null : await namedTarget(ctx, { planId, areaId, activityId, projectId });
    outcomes.push({ text, on: on.toString(), label: named?.label ?? null });
  }
  const material = (await materialOf(ctx, id)).flatMap(({ title, publicationId }) =>
    publicationId === null ? [] : [{ title, publicationId }],
  );
  const summary = (await summaryOf(ctx, id))?.text ?? '';
  const around = { links, outcomes, material, summary, asOf: ctx.today.toString() };
  const shown = projectConference(conference, await programmeOf(ctx, id), around);
  const [seen, now] = [hashOf(shown), await publicationOf(ctx, 'conference', id)];
  const inPublic = now === null ? 'no' : hashOf(readPublicConference(now.content)) === seen ? 'yes' : 'older';
  return { shown, seen, inPublic };
}

/** Of all but the day that it was made on. */
function hashOf({ asOf: _, ...rest }: PublicConference): string {
  return sha256Hex(new TextEncoder().encode(canonicalize(rest)));
}
