import type { Mark } from 'prosemirror-model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';
import { linkAddress, proseSchema } from '../../platform/prose/index.ts';

const { nodes, marks } = proseSchema;

/** The address that was meant: `www.a.se` and `a@b.se` are whole enough for a person. Null when it is none. */
export function addressMeant(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(text)
    ? `mailto:${text}`
    : /^www\./i.test(text)
      ? `https://${text}`
      : text;
  return linkAddress(whole);
}

/** The link that the cursor stands in, or that the chosen words begin with, and how far it reaches. */
export function linkAt({
  selection: { $from },
}: EditorState): { readonly mark: Mark; readonly from: number; readonly to: number } | null {
  const mark = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (mark === undefined) return null;
  const { parent } = $from;
  const isInside = (index: number) => index >= 0 && index < parent.childCount && mark.isInSet(parent.child(index).marks);
  let index = $from.index();
  if (!isInside(index)) index -= 1;
  if (!isInside(index)) return null;
  let [first, last] = [index, index];
  while (isInside(first - 1)) first -= 1;
  while (isInside(last + 1)) last += 1;
  const start = (upTo: number) => parent.children.slice(0, upTo).reduce((sum, child) => sum + child.nodeSize, $from.start());
  return { mark, from: start(first), to: start(last + 1) };
}

/** @param words what the link stands on; '' keeps the chosen words */
export function withLink(state: EditorState, href: string, words: string): Transaction {
  const there = linkAt(state);
  const { from, to } = there ?? state.selection;
  const { tr } = state;
  if (words !== '') tr.replaceWith(from, to, proseSchema.text(words));
  const end = words === '' ? to : from + words.length;
  tr.removeMark(from, end, marks.link).addMark(from, end, marks.link.create({ href }));
  return tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(marks.link).scrollIntoView();
}

export function withoutLink(state: EditorState): Transaction {
  const there = linkAt(state);
  return there === null ? state.tr : state.tr.removeMark(there.from, there.to, marks.link);
}

/** The words of the note that is chosen; null when none is. */
export function noteAt({ selection }: EditorState): string | null {
  return selection instanceof NodeSelection && selection.node.type === nodes.note ? String(selection.node.attrs['text']) : null;
}

/** A note after the chosen words, or in place of the chosen note. */
export function withNote(state: EditorState, text: string): Transaction {
  const note = nodes.note.create({ text: text.replaceAll(/\s+/g, ' ').trim() });
  const { tr, selection } = state;
  if (noteAt(state) !== null) tr.replaceSelectionWith(note, false);
  else tr.insert(selection.to, note);
  const after = (noteAt(state) === null ? selection.to : selection.from) + 1;
  return tr.setSelection(TextSelection.create(tr.doc, after)).scrollIntoView();
}
