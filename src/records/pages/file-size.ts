import { type Lang, number } from '../../ui/index.ts';

/** `3 kB`, `1,4 MB`: as people say it, never less than one. @param bytes above 0 */
export function fileSize(lang: Lang, bytes: number): string {
  if (bytes < 1_000_000) return `${number(lang, Math.max(1, Math.round(bytes / 1000)), { most: 0 })} kB`;
  return `${number(lang, bytes / 1_000_000, { most: 1 })} MB`;
}
