import { conferenceWords } from '../../../events/index.ts';
import { capitalise, countInWords, type Lang } from '../../../ui/index.ts';
import type { PublishedConference } from '../../queries/published.ts';
import { publicSentence } from '../conference/present.ts';
import { words } from './words.ts';

/** A conference as the list tells of it. */
export interface ConferenceItem {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly sentence: string;
  readonly example: boolean;
}

export interface ConferencesView {
  readonly title: string;
  readonly coming: readonly ConferenceItem[];
  /** The latest first. */
  readonly past: readonly ConferenceItem[];
}

/** @param on `YYYY-MM-DD`: what is on that day or later is coming @param published by day and hour */
export function conferencesView(lang: Lang, on: string, published: readonly PublishedConference[]): ConferencesView {
  const w = words[lang];
  const item = (each: PublishedConference): ConferenceItem => ({
    ...{ id: each.content.id, title: each.content.title, example: each.content.example },
    ...{ kind: conferenceWords[lang].kinds[each.content.kind], sentence: publicSentence(lang, each) },
  });
  const coming = published.filter(({ content }) => content.on >= on);
  const held = coming.filter(({ standing }) => standing.state !== 'cancelled').length;
  const said = held === 0 ? w.onlyPast : capitalise(w.coming(countInWords(lang, held), held));
  return {
    title: published.length === 0 ? w.none : said,
    coming: coming.map(item),
    past: published
      .filter(({ content }) => content.on < on)
      .toReversed()
      .map(item),
  };
}
