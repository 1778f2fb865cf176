import { headingOfItem, titleOfMinutes } from '../../../meetings/index.ts';
import { capitalise, countInWords, type Lang } from '../../../ui/index.ts';
import type { PublishedMinutes } from '../../queries/published.ts';
import { words } from './words.ts';

/** A meeting as the list tells of it. */
export interface MeetingItem {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** In Swedish, as the minutes are. */
  readonly title: string;
  readonly items: readonly string[];
  readonly example: boolean;
}

/** The latest first. */
export function meetingItems(published: readonly PublishedMinutes[]): readonly MeetingItem[] {
  return published
    .map(({ content: { meetingId, paper } }) => ({
      ...{ id: meetingId, on: paper.content.on, title: titleOfMinutes(paper.content), example: paper.example },
      items: paper.content.items.map(headingOfItem),
    }))
    .sort((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title));
}

/** How many there are, in one sentence. */
export function meetingsSentence(lang: Lang, items: readonly MeetingItem[]): string {
  const w = words[lang];
  return items.length === 0 ? w.none : capitalise(w.some(countInWords(lang, items.length, true), items.length));
}
