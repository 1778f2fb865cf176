/** Below this share of words in common two parts are not the same one reworded. */
const leastAlike = 0.5;
/** What is looked at: hostile texts of any length then take bounded time. */
const mostWords = 80;
const mostParts = 1000;

export interface Alike {
  readonly before: number;
  readonly after: number;
}

/**
 * Pairs that say nearly the same, the most alike first (Dice's coefficient over their longer words); each is in one pair. The
 * same pairs with the lists exchanged. At most a thousand of each list are looked at, and the first words of each.
 * @param near whether a pair stands in the same area; such a pair goes before an equally alike one
 */
export function alikePairs(
  before: readonly string[],
  after: readonly string[],
  near: (before: number, after: number) => boolean,
): readonly Alike[] {
  const olds = before.slice(0, mostParts).map(wordsOf);
  const news = after.slice(0, mostParts).map(wordsOf);
  const pairs: (Alike & { readonly score: number })[] = [];
  const holders = holdersOf(news);
  for (const [old, words] of olds.entries()) {
    const shared = new Uint16Array(news.length);
    for (const word of words) for (const each of holders.get(word) ?? []) shared[each] = (shared[each] ?? 0) + 1;
    for (const [fresh, count] of shared.entries()) {
      const score = (2 * count) / (words.size + (news[fresh]?.size ?? 0));
      if (count > 0 && score >= leastAlike) pairs.push({ before: old, after: fresh, score: score + (near(old, fresh) ? 1 : 0) });
    }
  }
  return apart(pairs.sort((a, b) => b.score - a.score || far(a) - far(b) || first(a) - first(b)));
}

function apart(pairs: readonly Alike[]): readonly Alike[] {
  const [olds, news] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ before, after }) => {
    const free = !olds.has(before) && !news.has(after);
    olds.add(free ? before : -1);
    news.add(free ? after : -1);
    return free;
  });
}

const far = ({ before, after }: Alike) => Math.abs(before - after);
const first = ({ before, after }: Alike) => Math.min(before, after);

function holdersOf(bags: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, bag] of bags.entries()) {
    for (const word of bag) {
      const held = holders.get(word);
      if (held === undefined) holders.set(word, [place]);
      else held.push(place);
    }
  }
  return holders;
}

/** The longer words say what a sentence is about; one that has none is its short ones. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = (
    text
      .slice(0, 40 * mostWords)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, 2 * mostWords);
  const long = words.filter((word) => word.length > 3);
  return new Set((long.length > 0 ? long : words).slice(0, mostWords));
}
