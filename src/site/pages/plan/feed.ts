import { readPublicConference } from '../../../events/index.ts';
import { readPublicPlan } from '../../../plans/index.ts';
import type { Publication } from '../../../records/index.ts';
import { readPublicRound } from '../../../rounds/index.ts';
import type { Lang } from '../../../ui/index.ts';
import type { PublishedFollowup } from '../../queries/published.ts';
import { pathOf, sortOf } from '../../telling/thing.ts';
import { inXml } from '../addresses/present.ts';
import { wholeAddress } from '../layout/head.tsx';

interface FeedGiven {
  readonly lang: Lang;
  /** Public address, no slash at the end. */
  readonly url: string;
  readonly planId: string;
  readonly title: string;
  readonly author: string;
}

/** What has become public of a plan: its versions, the decisions on them, what came of it and conferences about it, the newest first. */
export function publicationsOfPlan(
  planId: string,
  all: readonly Publication[],
  followups: readonly PublishedFollowup[],
): readonly Publication[] {
  const versions = all.filter((each) => each.kind === 'plan-version' && readPublicPlan(each.content).plan.id === planId);
  const texts = new Set(versions.map(({ subjectId }) => subjectId));
  const rounds = all.filter((each) => each.kind === 'round' && texts.has(readPublicRound(each.content).text.id));
  const own = followups.filter(({ content }) => content.planId === planId).map(({ publication }) => publication);
  const conferences = all.filter(
    ({ kind, content }) => kind === 'conference' && readPublicConference(content).links.some((link) => link.planId === planId),
  );
  return [...versions, ...rounds, ...own, ...conferences].toSorted((a, b) =>
    a.publishedAt.toString() < b.publishedAt.toString() ? 1 : -1,
  );
}

/** Bare path of a plan's feed. */
export function feedPath(planId: string): string {
  return `/offentligt/arbetsplan/${planId}/flode.xml`;
}

/** An Atom feed (RFC 4287) of what has become public of a plan. */
export function planFeed({ lang, url, planId, title, author }: FeedGiven, publications: readonly Publication[]): string {
  const page = wholeAddress(url, lang, `/offentligt/arbetsplan/${planId}`);
  const self = wholeAddress(url, lang, feedPath(planId));
  const entries = publications.map((publication) => {
    const address = inXml(wholeAddress(url, lang, pathOf(publication)));
    const when = publication.publishedAt.toString();
    return `<entry><id>urn:uuid:${publication.id}</id><title>${inXml(`${sortOf(lang, publication)}: ${publication.title}`)}</title><link href="${address}"/><published>${when}</published><updated>${when}</updated></entry>\n`;
  });
  const updated = publications[0]?.publishedAt.toString() ?? '1970-01-01T00:00:00Z';
  const head = `<id>${inXml(page)}</id><title>${inXml(title)}</title><updated>${updated}</updated><author><name>${inXml(author)}</name></author>`;
  const links = `<link href="${inXml(page)}"/><link rel="self" href="${inXml(self)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">${head}${links}\n${entries.join('')}</feed>\n`;
}
