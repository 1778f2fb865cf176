import { passagesOf } from '../../../plans/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import type { Lang } from '../../../ui/index.ts';
import { type Comment, wholeText } from '../../comment.ts';
import type { SharingWithText } from '../../sharing.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

/** Comments as rows for a file, in the text's order, the head first. */
export function commentsCsv(
  lang: Lang,
  { content, keys }: SharingWithText,
  comments: readonly Comment[],
): readonly (readonly string[])[] {
  const w = words[lang];
  const labels = new Map([[wholeText, shared[lang].whole], ...passagesOf(content, keys, lang).map(labelOf)]);
  const places = [...labels.keys()];
  const sorted = comments.toSorted((a, b) => places.indexOf(a.passage) - places.indexOf(b.passage));
  const { passage, quote, text, author, day, supporters, state } = w.csvHead;
  return [
    [passage, quote, text, author, day, supporters, state],
    ...sorted.map((comment) => [
      ...[labels.get(comment.passage) ?? comment.passage, comment.quote, comment.text, comment.author],
      ...[stockholmDay(comment.at).toString(), comment.supporters.join(', '), comment.withdrawn ? w.withdrawn : ''],
    ]),
  ];
}

function labelOf({ key, label }: { readonly key: string; readonly label: string }): [string, string] {
  return [key, label];
}
