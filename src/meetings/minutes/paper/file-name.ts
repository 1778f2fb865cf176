import { safeFileName } from '../../../platform/documents/index.ts';
import type { MinutesContent } from '../minutes-content.ts';
import { minutesWords } from '../words.ts';

/** `Protokoll SVO 2027-03-12.pdf`, `Protokoll SVO 2027-03-12 § 14.pdf` */
export function fileNameOf({ kind, organ, on, items }: MinutesContent, ending: 'pdf' | 'docx', itemId?: string): string {
  const paragraph = items.find(({ id }) => id === itemId)?.paragraph ?? null;
  const part = paragraph === null ? '' : ` § ${paragraph}`;
  return safeFileName(`${minutesWords.kind[kind]} ${organ} ${on}${part}.${ending}`);
}
