import type { EditorWords } from '../prose/editor-words.ts';
import { type Editing, openEditor } from './editing.ts';

/** Characters: beyond this the text stays in its plain field, where typing is as quick as ever. */
const most = 100_000;

/** Over the `<textarea>` within it: an editor, which keeps the field's words in step. The field is what the form sends. */
class SamradEditor extends HTMLElement {
  #editing: Editing | null = null;

  connectedCallback(): void {
    // A page that Turbo kept comes back with what the editor had drawn, but without the editor.
    for (const left of this.querySelectorAll('.editor')) left.remove();
    const field = this.querySelector('textarea');
    if (field === null || field.value.length > most) return;
    this.#editing = openEditor(this, field, JSON.parse(this.getAttribute('words') ?? '{}') as EditorWords);
  }

  disconnectedCallback(): void {
    this.#editing?.close();
    this.#editing = null;
  }

  get editing(): Editing | null {
    return this.#editing;
  }
}

/** A page laid anew over this one leaves the editor and what is being written alone; what is said of the field is taken over. */
function overlaid(event: Event): void {
  const { target } = event;
  if (!(target instanceof SamradEditor) || target.editing === null) return;
  event.preventDefault();
  const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail;
  const field = newElement?.querySelector('textarea');
  if (field !== null && field !== undefined) target.editing.describe(field);
}

if (customElements.get('samrad-editor') === undefined) {
  customElements.define('samrad-editor', SamradEditor);
  document.addEventListener('turbo:before-morph-element', overlaid);
}
