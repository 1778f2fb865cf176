import { stockholmDay } from '../../../platform/clock.ts';
import type { Publication } from '../../../records/index.ts';
import { type Lang, longDate } from '../../../ui/index.ts';
import { pathOf, sortOf } from '../../telling/thing.ts';
import { words } from './words.ts';

/** Something published that has the same bytes. */
interface Match {
  /** Bare path. */
  readonly href: string;
  readonly title: string;
  /** `Protokollsutdrag, filen, publicerad den 20 februari 2024`. */
  readonly more: string;
  readonly example: boolean;
}

export type TryResult =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'bad-sum' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'tried'; readonly sha256: string; readonly matches: readonly Match[] };

/** The checksum as typed or sent, or null when it is none. */
export function readSum(text: string): string | null {
  const sum = text.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(sum) ? sum : null;
}

/** What a file with this checksum is, among what is published today. */
export function tried(lang: Lang, sha256: string, found: readonly Publication[]): TryResult {
  return { kind: 'tried', sha256, matches: found.map((each) => matchOf(lang, sha256, each)) };
}

function matchOf(lang: Lang, sha256: string, publication: Publication): Match {
  const w = words[lang];
  const as = publication.file?.sha256 === sha256 ? w.as.file : publication.kind === 'round' ? w.as.decided : w.as.text;
  const day = longDate(lang, stockholmDay(publication.publishedAt));
  return {
    ...{ href: pathOf(publication), title: publication.title, example: publication.example },
    more: [sortOf(lang, publication), as, w.published(day)].join(', '),
  };
}

/** The page's heading: the answer, or the question. */
export function headingOf(lang: Lang, result: TryResult): string {
  const w = words[lang];
  if (result.kind === 'bad-sum') return w.badSum;
  if (result.kind === 'tried') return result.matches.length > 0 ? w.sameTitle : w.other;
  return w.title;
}
