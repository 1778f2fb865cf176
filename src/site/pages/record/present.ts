import { stockholmDay } from '../../../platform/clock.ts';
import type { Publication } from '../../../records/index.ts';
import { type Lang, longDate, number } from '../../../ui/index.ts';
import { pathOf, recordContent, sortOf } from '../../telling/thing.ts';
import { words } from './words.ts';

export interface RecordView {
  /** Bare path. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly example: boolean;
  readonly redacted: boolean;
  readonly kind: string;
  readonly owner: string;
  readonly number: string | null;
  readonly official: string | null;
  readonly until: string | null;
  readonly file: { readonly href: string; readonly name: string; readonly size: string; readonly sha256: string } | null;
}

/** Exactly what the page shows of a published record. */
export function recordView(lang: Lang, publication: Publication): RecordView {
  const { owner, registrationNumber, becameOfficialOn } = recordContent(publication);
  const { file, shownUntil } = publication;
  const path = pathOf(publication);
  const kind = sortOf(lang, publication);
  return {
    ...{ path, title: publication.title, kind, owner, number: registrationNumber, example: publication.example },
    lead: words[lang].lead(kind, owner, longDate(lang, stockholmDay(publication.publishedAt))),
    redacted: file?.redacted ?? false,
    official: becameOfficialOn === null ? null : longDate(lang, becameOfficialOn),
    until: shownUntil === null ? null : longDate(lang, shownUntil),
    file: file === null ? null : { href: `${path}/fil`, name: file.fileName, size: sizeOf(lang, file.size), sha256: file.sha256 },
  };
}

/** `312 byte`, `48 kB`, `1,2 MB`. */
export function sizeOf(lang: Lang, bytes: number): string {
  if (bytes < 1000) return `${bytes} byte${lang === 'en' && bytes !== 1 ? 's' : ''}`;
  if (bytes < 1_000_000) return `${number(lang, Math.round(bytes / 1000))} kB`;
  return `${number(lang, bytes / 1_000_000, { most: 1 })} MB`;
}
