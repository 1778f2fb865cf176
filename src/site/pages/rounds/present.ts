import { stockholmDay } from '../../../platform/clock.ts';
import { type Standing, standing } from '../../../rounds/index.ts';
import { capitalise, countInWords, type Lang, longDate } from '../../../ui/index.ts';
import type { PublishedRound } from '../../queries/published.ts';

import { tellRound } from '../../telling/round-told.ts';
import { publicSituation } from '../../telling/situation.ts';
import { words } from './words.ts';

/** A round as lists tell of it. */
export interface RoundItem {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  readonly published: string;
  readonly state: Standing['state'];
  readonly example: boolean;
}

/** In the order given. @param on `YYYY-MM-DD` */
export function roundItems(lang: Lang, rounds: readonly PublishedRound[], on: string): readonly RoundItem[] {
  return rounds.map(({ publication, content }) => ({
    id: content.id,
    title: content.title,
    headline: tellRound(publicSituation(lang, content, on), content.text).headline,
    published: words[lang].published(longDate(lang, stockholmDay(publication.publishedAt))),
    state: standing(content.facts, on).state,
    example: content.example,
  }));
}

/** Where the decisions stand, in one sentence. */
export function roundsSentence(lang: Lang, items: readonly RoundItem[]): string {
  const w = words[lang];
  const [first] = items;
  if (first === undefined) return w.none;
  if (items.length === 1) return w.one(first.title, first.headline);
  const open = items.filter(({ state }) => state === 'open' || state === 'blocked').length;
  const texts = (count: number) => w.texts(countInWords(lang, count), count);
  const settled = items.length - open;
  if (open === 0) return w.someDecided(capitalise(texts(settled)), settled);
  return settled === 0 ? w.someOpen(capitalise(texts(open))) : w.some(capitalise(texts(open)), texts(settled), settled);
}
