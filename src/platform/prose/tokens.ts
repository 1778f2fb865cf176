import MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { linkAddress } from './link-address.ts';
import { DEEPEST } from './tree.ts';

/** The words of CommonMark that we read. No HTML, pictures, tables or code: signs that only they use stand as they are. */
const md = new MarkdownIt('zero').enable([
  ...['heading', 'list'],
  ...['escape', 'emphasis', 'link', 'autolink', 'newline', 'text_join'],
]);
md.inline.ruler.before('link', 'note', note);
md.inline.ruler.before('link', 'lone bracket', loneBracket);
md.validateLink = (address) => linkAddress(address) !== null;
// Addresses stay as they were written: an encoded one would look like another.
md.normalizeLink = (address) => address;
md.normalizeLinkText = (address) => address;
boundDepth();

/** The tokens of a text (markdown-it's), with `note` for an inline note, whose words are its `content`. */
export function tokensOf(text: string): readonly Token[] {
  return md.parse(text, {});
}

/** markdown-it drops what lies deeper than it goes. A list that would be too deep is words instead, with its signs. */
function boundDepth(): void {
  const bare = new MarkdownIt('zero');
  bare.block.ruler.enableOnly('list');
  const [list] = bare.block.ruler.getRules('');
  if (list === undefined) throw new Error('markdown-it has no rule for lists');
  md.block.ruler.at(
    'list',
    (state, from, to, silent) => {
      // A line farther out than where we are belongs to a list that we are in already.
      const isOuter = silent && (state.sCount[from] ?? 0) < state.blkIndent;
      return (isOuter || state.level < 2 * DEEPEST) && list(state, from, to, silent);
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}

/** Pandoc's inline note: `^[words]`. What stands in it is words alone; `\` frees a sign, brackets go in pairs. */
function note(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '^' || src[pos + 1] !== '[') return false;
  const end = closingBrackets(state)[pos + 1] ?? 0;
  if (end === 0 || end >= state.posMax) return false;
  if (!silent) state.push('note', '', 0).content = src.slice(pos + 2, end).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  state.pos = end + 1;
  return true;
}

/** A bracket that nothing closes begins no link: markdown-it would look for its end each time anew. */
function loneBracket(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[' || closingBrackets(state)[state.pos] !== 0) return false;
  if (!silent) state.pending += '[';
  state.pos += 1;
  return true;
}

/** By what is being read, not by its text: to see that two long texts are the same takes as long as the texts, at each bracket. */
const found = new WeakMap<StateInline, Int32Array>();

/** For each opening bracket where its closing one is, 0 for none. Once for each text: a million brackets take no longer than the text. */
function closingBrackets(state: StateInline): Int32Array {
  const before = found.get(state);
  if (before !== undefined) return before;
  const { src } = state;
  const ends = new Int32Array(src.length);
  const open: number[] = [];
  for (let at = 0; at < src.length; at += 1) {
    const sign = src[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') open.push(at);
    else if (sign === ']') ends[open.pop() ?? src.length] = at;
  }
  found.set(state, ends);
  return ends;
}
