import { alikePairs } from './alike.ts';
import type { Part } from './parts.ts';

/** Two parts that are the same thing. */
export interface Pair {
  readonly before: Part;
  readonly after: Part;
}

/** The area of the earlier text that an area of the later one is, by their places; undefined when it is new. */
export type AreaBefore = (after: number) => number | undefined;

/**
 * Which parts of two texts are the same thing: the same row, then the row that it carries on, then the same words in the same
 * area, then anywhere, then nearly the same words. The same pairs with the texts exchanged.
 */
export function pairsOf(before: readonly Part[], after: readonly Part[], areaBefore: AreaBefore): readonly Pair[] {
  const pairs: Pair[] = [];
  let [olds, news] = [before, after];
  const take = (found: readonly Pair[]) => {
    pairs.push(...found);
    const taken = new Set(found.flatMap((each) => [each.before, each.after]));
    olds = olds.filter((part) => !taken.has(part));
    news = news.filter((part) => !taken.has(part));
  };
  const inArea = ({ area, title }: Part) => `${area} ${title}`;
  const inAreaBefore = ({ area, title }: Part) => `${areaBefore(area)} ${title}`;
  take(namesakes(olds, news, rowId, rowId));
  // The one that carries on may be the later text, or the earlier, when someone compares backwards.
  take(namesakes(olds, news, rowId, continued));
  take(namesakes(olds, news, continued, rowId));
  take(namesakes(olds, news, inArea, inAreaBefore));
  take(namesakes(olds, news, heading, heading));
  take(alike(olds, news, areaBefore));
  return pairs;
}

type Name = (part: Part) => string | null;
const rowId: Name = ({ row }) => row?.id ?? null;
const continued: Name = ({ row }) => row?.continues ?? null;
const heading: Name = ({ title }) => title;

/** Those with the same name; of several, the first with the first. */
function namesakes(before: readonly Part[], after: readonly Part[], nameBefore: Name, nameAfter: Name): readonly Pair[] {
  const waiting = new Map<string, Part[]>();
  for (const part of after.toReversed()) {
    const name = nameAfter(part);
    const held = name === null ? undefined : waiting.get(name);
    if (held !== undefined) held.push(part);
    else if (name !== null) waiting.set(name, [part]);
  }
  return before.flatMap((part) => {
    const name = nameBefore(part);
    const same = name === null ? undefined : waiting.get(name)?.pop();
    return same === undefined ? [] : [{ before: part, after: same }];
  });
}

function alike(olds: readonly Part[], news: readonly Part[], areaBefore: AreaBefore): readonly Pair[] {
  const words = ({ likeness }: Part) => likeness;
  const near = (old: number, fresh: number) => areaBefore(news[fresh]?.area ?? -1) === olds[old]?.area;
  return alikePairs(olds.map(words), news.map(words), near).flatMap((found) => {
    const [before, after] = [olds[found.before], news[found.after]];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
}
