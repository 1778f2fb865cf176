import type { EditorWords } from '../prose/editor-words.ts';
import { button, make } from './make.ts';

export interface Question {
  readonly label: string;
  readonly value: string;
  /** What is wrong with an answer, or null. */
  readonly wrong: (typed: string) => string | null;
}

interface Asked {
  readonly words: EditorWords;
  /** What the small form is about: `Länk`. */
  readonly about: string;
  readonly questions: readonly Question[];
  readonly insert: (answers: readonly string[]) => void;
  /** Offered where there is something to take away. */
  readonly remove: (() => void) | null;
  /** When it is left, done or not. */
  readonly close: () => void;
}

let count = 0;

/** A few fields within the editor, none of which the page's form sends. Enter inserts, Escape leaves. */
export function inlineForm(asked: Asked): HTMLElement {
  const { words, about, questions, insert, remove, close } = asked;
  const fields = questions.map((question) => fieldOf(question));
  const submit = () => {
    const wrong = fields.filter(({ check }) => !check());
    if (wrong.length > 0) return wrong[0]?.input.focus();
    insert(fields.map(({ input }) => input.value));
    return close();
  };
  const quiet = { class: 'ds-button', 'data-variant': 'tertiary' };
  const element = make(
    'div',
    { class: 'editor-form', role: 'group', 'aria-label': about },
    ...fields.map((field) => field.element),
    make(
      'div',
      { class: 'editor-form-acts' },
      button(words.insert, submit, { class: 'ds-button', 'data-variant': 'secondary' }),
      ...(remove === null ? [] : [button(words.remove, () => [remove(), close()], quiet)]),
      button(words.cancel, close, quiet),
    ),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // It would send the form around the editor.
    event.preventDefault();
    submit();
  });
  return element;
}

function fieldOf({ label, value, wrong }: Question) {
  count += 1;
  const id = `editor-${count}`;
  const input = make('input', { class: 'ds-input', id, type: 'text', autocomplete: 'off', 'aria-describedby': `${id}-error` });
  input.value = value;
  const error = make('p', { class: 'ds-validation-message', id: `${id}-error`, role: 'alert' });
  error.hidden = true;
  const element = make('div', { class: 'ds-field' }, make('label', { class: 'ds-label', for: id }, label), input, error);
  const check = () => {
    const text = wrong(input.value);
    error.textContent = text ?? '';
    error.hidden = text === null;
    input.setAttribute('aria-invalid', String(text !== null));
    return text === null;
  };
  return { element, input, check };
}
