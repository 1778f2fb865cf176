import { stockholmDay } from '../../../platform/clock.ts';
import { publicReferralSentence } from '../../../referrals/index.ts';
import { countInWords, type Lang, longDate } from '../../../ui/index.ts';
import type { PublishedReferral } from '../../queries/published.ts';
import { words } from './words.ts';

/** A referral as the list tells of it. */
export interface ReferralItem {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly published: string;
  readonly example: boolean;
}

/** In the order given. */
export function referralItems(lang: Lang, referrals: readonly PublishedReferral[]): readonly ReferralItem[] {
  return referrals.map(({ publication, content }) => ({
    ...{ id: content.id, title: content.title, example: content.example },
    sentence: publicReferralSentence(lang, content),
    published: words[lang].published(longDate(lang, stockholmDay(publication.publishedAt))),
  }));
}

/** How many there are, in one sentence. */
export function referralsSentence(lang: Lang, items: readonly ReferralItem[]): string {
  const w = words[lang];
  return items.length === 0 ? w.none : w.some(countInWords(lang, items.length), items.length);
}
