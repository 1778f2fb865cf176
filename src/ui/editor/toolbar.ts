import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../../platform/prose/index.ts';
import type { EditorWords } from '../prose/editor-words.ts';
import { commands, hasMark, isHeading, isList } from './commands.ts';
import type { Asks } from './keys.ts';
import { linkAt, noteAt } from './links.ts';
import { button, make } from './make.ts';

const { nodes, marks } = proseSchema;

interface Tool {
  readonly word: keyof EditorWords;
  readonly keys: string;
  readonly act: Command | 'link' | 'note';
  /** Whether it is on where the cursor stands; left out where there is no on and off. */
  readonly isOn?: (state: EditorState) => boolean;
}

const tools: readonly Tool[] = [
  { word: 'heading', keys: 'Control+Alt+1', act: commands.heading, isOn: (state) => isHeading(state, 1) },
  { word: 'subheading', keys: 'Control+Alt+2', act: commands.subheading, isOn: (state) => isHeading(state, 2) },
  { word: 'strong', keys: 'Control+B', act: commands.strong, isOn: (state) => hasMark(state, marks.strong) },
  { word: 'em', keys: 'Control+I', act: commands.em, isOn: (state) => hasMark(state, marks.em) },
  { word: 'bullets', keys: 'Control+Shift+8', act: commands.bullets, isOn: (state) => isList(state, nodes.bullets) },
  { word: 'numbers', keys: 'Control+Shift+7', act: commands.numbers, isOn: (state) => isList(state, nodes.numbers) },
  { word: 'link', keys: 'Control+K', act: 'link', isOn: (state) => linkAt(state) !== null },
  { word: 'note', keys: 'Control+Alt+F', act: 'note', isOn: (state) => noteAt(state) !== null },
  { word: 'undo', keys: 'Control+Z', act: commands.undo },
  { word: 'redo', keys: 'Control+Y', act: commands.redo },
];

export interface Toolbar {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Says what is on, and what can be done, where the cursor now stands. */
  readonly show: (state: EditorState) => void;
}

/** One stop for Tab; the arrow keys go between the buttons (WAI-ARIA, toolbar). */
export function toolbar(
  words: EditorWords,
  controls: string,
  view: () => EditorView,
  asks: Pick<Asks, 'link' | 'note'>,
): Toolbar {
  const buttons = tools.map(({ word, keys, act, isOn }) =>
    button(words[word], () => run(view(), act, asks), {
      ...{ class: 'editor-tool', 'data-tool': word, 'aria-keyshortcuts': keys, title: keys.replace('Control', 'Ctrl') },
      ...{ tabindex: '-1', 'aria-pressed': isOn === undefined ? undefined : 'false' },
    }),
  );
  buttons[0]?.setAttribute('tabindex', '0');
  const element = make(
    'div',
    { role: 'toolbar', class: 'editor-tools', 'aria-label': words.tools, 'aria-controls': controls },
    ...buttons,
  );
  // What is chosen in the text stays chosen when a button is pressed.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('keydown', (event) => steer(event, buttons, view));
  return {
    element,
    focus: () => buttons.find((each) => each.tabIndex === 0)?.focus(),
    show: (state) => {
      for (const [at, { act, isOn }] of tools.entries()) {
        const each = buttons[at];
        if (each === undefined) continue;
        if (isOn !== undefined) each.setAttribute('aria-pressed', String(isOn(state)));
        each.setAttribute('aria-disabled', String(typeof act === 'function' && !act(state)));
      }
    },
  };
}

function run(view: EditorView, act: Tool['act'], asks: Pick<Asks, 'link' | 'note'>): void {
  if (typeof act === 'string') asks[act]();
  else {
    act(view.state, view.dispatch, view);
    view.focus();
  }
}

function steer(event: KeyboardEvent, buttons: readonly HTMLButtonElement[], view: () => EditorView): void {
  const at = buttons.findIndex((each) => each.matches(':focus'));
  const last = buttons.length - 1;
  const next: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  if (event.key === 'Escape') view().focus();
  const to = buttons[next[event.key] ?? -1];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  for (const each of buttons) each.tabIndex = each === to ? 0 : -1;
  to.focus();
}
