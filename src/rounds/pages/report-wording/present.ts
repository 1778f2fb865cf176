import { mergeWords } from '../../../platform/words/word-changes.ts';
import { partText } from '../../report/overlay.ts';
import { linesOf, type PartKind } from '../../report/report.ts';
import { isReworded } from '../../report/wording.ts';
import type { AskedReport } from '../report/report-asked.ts';

export interface WordingView {
  readonly key: string;
  readonly kind: PartKind;
  readonly heading: string | null;
  /** What the field holds before anyone types. */
  readonly proposed: string;
  readonly isOwn: boolean;
  /** Where the master has changed since: its text before and after, one's own, and whether the two meet. */
  readonly changed: { readonly before: string; readonly after: string; readonly own: string; readonly clashes: boolean } | null;
}

/** The part of that key, or null when there is none that may be said otherwise. */
export function presentWording(asked: AskedReport, key: string): WordingView | null {
  const part = asked.report.parts.find((each) => each.key === key && isReworded(each.kind));
  if (part === undefined) return null;
  // What is only asked for is nobody's text to change: the field is then empty.
  const proposed = part.kind === 'signing' || !part.missing ? linesOf(part).join('\n') : '';
  const { text, isOwn, master, before } = partText(key, asked, asked.wordings.get(key), proposed);
  const shown = { key, kind: part.kind, heading: part.heading, isOwn };
  if (before === null) return { ...shown, proposed: text, changed: null };
  const merged = mergeWords(before, text, master);
  return { ...shown, proposed: merged.text, changed: { before, after: master, own: text, clashes: merged.clashes } };
}
