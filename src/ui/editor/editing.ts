import { DOMSerializer } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { parseProse, proseSchema, proseText } from '../../platform/prose/index.ts';
import type { EditorWords } from '../prose/editor-words.ts';
import { askLink, askNote } from './asking.ts';
import { type Asks, keys } from './keys.ts';
import { button, make } from './make.ts';
import { fromWord } from './paste.ts';
import { toolbar } from './toolbar.ts';

export interface Editing {
  /** Takes over what a page says of the field: its help, and whether it is wrong. */
  readonly describe: (field: HTMLTextAreaElement) => void;
  readonly close: () => void;
}

/** For other programs a heading is one. */
const copied = new DOMSerializer(
  { ...DOMSerializer.nodesFromSchema(proseSchema), heading: ({ attrs }) => [`h${attrs['level']}`, 0] },
  DOMSerializer.marksFromSchema(proseSchema),
);

/** Opens the editor over a field, and the way back to the plain field. */
export function openEditor(host: HTMLElement, field: HTMLTextAreaElement, words: EditorWords): Editing {
  const id = field.id;
  const slot = make('div', { class: 'editor-slot' });
  const sheet = make('div', { class: 'editor-sheet' });
  const asks: Asks = {
    link: () => askLink(view, slot, words),
    note: () => askNote(view, slot, words),
    tools: () => tools.focus(),
  };
  const { view, read } = sheetOver(sheet, field, asks, (state) => tools.show(state));
  const tools = toolbar(words, `${id}-editor`, () => view, asks);
  const swap = button(words.asText, () => show(field.hidden === true), {
    class: 'ds-button editor-swap',
    'data-variant': 'tertiary',
  });
  const page = make('div', { class: 'editor-page' }, tools.element, slot, sheet);
  const frame = make('div', { class: 'editor' }, page, swap);
  const label = labelOf(id);
  const focus = () => (field.hidden ? view.focus() : field.focus());
  /** The one that is shown has the id that labels and errors point at. */
  const show = (asText: boolean) => {
    field.hidden = !asText;
    page.hidden = asText;
    swap.textContent = asText ? words.asPage : words.asText;
    field.id = asText ? id : `${id}-text`;
    view.dom.id = asText ? `${id}-editor` : id;
    if (!asText) read();
    tools.element.setAttribute('aria-controls', view.dom.id);
  };
  const requireAgain = letBeEmpty(field);
  host.append(frame);
  show(false);
  field.addEventListener('input', read);
  label?.addEventListener('click', focus);
  return {
    describe: (other) => {
      describeAs(field, other);
      view.setProps({});
    },
    close: () => {
      field.removeEventListener('input', read);
      label?.removeEventListener('click', focus);
      view.destroy();
      frame.remove();
      field.hidden = false;
      field.id = id;
      requireAgain();
    },
  };
}

/**
 * The sheet that is written in, which keeps the field true; `read` takes over a field that others have changed.
 * @param shown told of every state that the sheet has come to
 */
function sheetOver(sheet: HTMLElement, field: HTMLTextAreaElement, asks: Asks, shown: (state: EditorState) => void) {
  const stateOf = (text: string): EditorState => EditorState.create({ doc: parseProse(text), plugins: [...keys(asks)] });
  const { write, isWriting } = writerOf(field);
  const view: EditorView = new EditorView(sheet, {
    state: stateOf(field.value),
    attributes: () => described(field),
    transformPastedHTML: fromWord,
    clipboardSerializer: copied,
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      shown(view.state);
      if (change.docChanged) write(proseText(view.state.doc));
    },
    handleDoubleClickOn: (_view, _at, node) => {
      if (node.type.name === 'note') asks.note();
      return node.type.name === 'note';
    },
  });
  const read = () => {
    if (isWriting()) return;
    view.updateState(stateOf(field.value));
    shown(view.state);
  };
  return { view, read };
}

/** Writes into the field as one who types would. While it does, our own change need not be read again. */
function writerOf(field: HTMLTextAreaElement): { write(text: string): void; isWriting(): boolean } {
  let writing = false;
  return {
    write: (text) => {
      field.value = text;
      writing = true;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      writing = false;
    },
    isWriting: () => writing,
  };
}

/**
 * The browser would stop at an empty field that it cannot show; the program answers itself when it is missing.
 * @returns makes it as it was
 */
function letBeEmpty(field: HTMLTextAreaElement): () => void {
  const isRequired = field.required;
  field.required = false;
  if (isRequired) field.setAttribute('aria-required', 'true');
  return () => {
    field.required = isRequired;
  };
}

function describeAs(field: HTMLTextAreaElement, other: HTMLTextAreaElement): void {
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = other.getAttribute(name);
    if (value === null) field.removeAttribute(name);
    else field.setAttribute(name, value);
  }
}

function labelOf(id: string): HTMLLabelElement | null {
  const label = document.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(id)}"]`);
  if (label !== null && label.id === '') label.id = `${id}-label`;
  return label;
}

/** What a screen reader hears of the editor: the field's label, help and error. */
function described(field: HTMLTextAreaElement): Record<string, string> {
  const id = field.id.replace(/-text$/, '');
  const given = ['aria-describedby', 'aria-invalid', 'aria-required'].flatMap((name) => {
    const value = field.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': `${id}-label`, class: 'editor-text prose' },
    ...Object.fromEntries(given),
  };
}
