/** Whether a word of a text is one that was looked for. */
export type IsHit = (word: string) => boolean;

/** What the Swedish stemmer takes off a word (snowballstem.org/algorithms/swedish), in the order it stands there. */
const inflection =
  /^(?:els|lig|ig)?[dnt]?(?:a|arna|erna|heterna|orna|ad|e|ade|ande|arne|are|aste|en|anden|aren|heten|ern|ar|er|heter|or|as|arnas|ernas|ornas|es|ades|andes|ens|arens|hetens|erns|at|andet|het|ast|et|ets|s)?$/u;

/**
 * Reads which words a question looks for.
 * @param tree what `querytree` says of it, e.g. `'arbetsplan' & 'nämnd':*`: stems, and beginnings
 */
export function hitWords(tree: string): IsHit {
  const stems = [...tree.matchAll(/'((?:[^']|'')*)'(:\*)?/g)].map(([, stem = '', beginning]) => ({
    stem: stem.replaceAll("''", "'"),
    beginning: beginning !== undefined,
  }));
  return (word) => {
    const low = word.toLowerCase();
    return stems.some(({ stem, beginning }) => low.startsWith(stem) && (beginning || inflection.test(low.slice(stem.length))));
  };
}
