import { publicReferralSentence, referralColumns, type ToldBoard, type ToldRow, toldReferral } from '../../../referrals/index.ts';
import { type Lang, longDate, longMoment } from '../../../ui/index.ts';
import type { PublishedReferral } from '../../queries/published.ts';
import { words } from './words.ts';

/** Exactly what the page shows. */
export interface ReferralView {
  readonly id: string;
  readonly title: string;
  readonly eyebrow: string;
  readonly example: boolean;
  readonly sentence: string;
  readonly lead: string;
  readonly boards: readonly ToldBoard[];
  readonly rows: readonly ToldRow[];
  /** Bare path of the version, when it is published. */
  readonly planHref: string | null;
  readonly number: string | null;
  readonly published: string;
}

/** Made of what was published alone. */
export function referralView(lang: Lang, { publication, content }: PublishedReferral, planHref: string | null): ReferralView {
  const w = words[lang];
  const { id, title, kind, example, registrationNumber } = content;
  return {
    ...{ id, title, example, planHref, number: registrationNumber, ...toldReferral(lang, content) },
    eyebrow: [title, w.kinds[kind]].join(' · '),
    sentence: publicReferralSentence(lang, content),
    lead: w.lead[kind](longDate(lang, content.until)),
    published: w.publishedIs(longMoment(lang, publication.publishedAt), longDate(lang, content.asOf)),
  };
}

const columns = ['place', 'from', 'quote', 'text', 'verdict', 'reason', 'change'] as const satisfies readonly (keyof ToldRow)[];

/** The table as rows for a CSV file, its head first. */
export function referralCsv(lang: Lang, rows: readonly ToldRow[]): readonly (readonly string[])[] {
  const names = referralColumns(lang);
  return [columns.map((name) => names[name]), ...rows.map((row) => columns.map((name) => row[name]))];
}
