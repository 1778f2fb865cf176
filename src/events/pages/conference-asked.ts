import type { Web } from '../../platform/http/web.ts';
import type { Crumb, Lang } from '../../ui/index.ts';
import type { Conference } from '../conference.ts';
import { conferenceWords } from '../conference-words.ts';
import { conferenceById } from '../queries/conferences/conferences.ts';

/** The conference that the address names. */
export function conferenceAsked(web: Web): Promise<Conference | null> {
  return conferenceById(web, web.params['conference'] ?? '');
}

/** The way to a page under a conference. @param here names of the page, and of pages between with their bare paths */
export function crumbsTo(lang: Lang, { id, title }: Conference, ...here: readonly Crumb[]): readonly Crumb[] {
  const home = here.length === 0 ? {} : { href: `/konferenser/${id}` };
  return [{ label: conferenceWords[lang].room, href: '/konferenser' }, { label: title, ...home }, ...here];
}
