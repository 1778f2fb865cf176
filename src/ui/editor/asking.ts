import type { EditorView } from 'prosemirror-view';
import type { EditorWords } from '../prose/editor-words.ts';
import { inlineForm, type Question } from './inline-form.ts';
import { addressMeant, linkAt, noteAt, withLink, withNote, withoutLink } from './links.ts';

/** Asks for a link's address in the place above the text, and its words where none are chosen. */
export function askLink(view: EditorView, slot: HTMLElement, words: EditorWords): void {
  const there = linkAt(view.state);
  const needsWords = view.state.selection.empty && there === null;
  const address: Question = {
    label: words.address,
    value: there === null ? 'https://' : String(there.mark.attrs['href']),
    wrong: (typed) => (addressMeant(typed) === null ? words.badAddress : null),
  };
  const named: Question = { label: words.linkWords, value: '', wrong: () => null };
  open(view, slot, {
    ...{ words, about: words.link, questions: needsWords ? [address, named] : [address] },
    insert: ([typed = '', name = '']) => {
      const href = addressMeant(typed);
      if (href === null) return;
      const shown = name.trim() || (needsWords ? href.replace(/^mailto:/, '') : '');
      view.dispatch(withLink(view.state, href, shown));
    },
    remove: there === null ? null : () => view.dispatch(withoutLink(view.state)),
  });
}

/** Asks for a note's words. */
export function askNote(view: EditorView, slot: HTMLElement, words: EditorWords): void {
  const there = noteAt(view.state);
  open(view, slot, {
    ...{ words, about: words.note },
    questions: [{ label: words.noteWords, value: there ?? '', wrong: (typed) => (typed.trim() === '' ? words.empty : null) }],
    insert: ([typed = '']) => view.dispatch(withNote(view.state, typed)),
    remove: there === null ? null : () => view.dispatch(view.state.tr.deleteSelection()),
  });
}

function open(view: EditorView, slot: HTMLElement, asked: Omit<Parameters<typeof inlineForm>[0], 'close'>): void {
  const form = inlineForm({
    ...asked,
    close: () => {
      slot.replaceChildren();
      view.focus();
    },
  });
  slot.replaceChildren(form);
  form.querySelector('input')?.select();
}
