import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { type InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Plugin } from 'prosemirror-state';
import { proseSchema } from '../../platform/prose/index.ts';
import { commands } from './commands.ts';

const { nodes } = proseSchema;

/** What the editor asks its frame for. */
export interface Asks {
  readonly link: () => void;
  readonly note: () => void;
  readonly tools: () => void;
}

/** Keys as in a word processor. Tab leaves the editor, as everywhere on a page (WCAG 2.1.2). */
export function keys(asks: Asks): readonly Plugin[] {
  const ask = (what: () => void) => () => {
    what();
    return true;
  };
  return [
    inputRules({ rules: [...typed()] }),
    keymap({
      ...{ 'Mod-z': commands.undo, 'Mod-y': commands.redo, 'Shift-Mod-z': commands.redo },
      ...{ 'Mod-b': commands.strong, 'Mod-i': commands.em, 'Mod-Alt-1': commands.heading, 'Mod-Alt-2': commands.subheading },
      ...{
        'Mod-Shift-8': commands.bullets,
        'Mod-Shift-7': commands.numbers,
        'Mod-]': commands.indent,
        'Mod-[': commands.outdent,
      },
      ...{ 'Mod-k': ask(asks.link), 'Mod-Alt-f': ask(asks.note), 'Alt-F10': ask(asks.tools) },
      'Shift-Enter': commands.lineBreak,
      Enter: chainCommands(commands.splitItem, baseKeymap['Enter'] ?? (() => false)),
    }),
    keymap(baseKeymap),
    history(),
  ];
}

/** The signs that the text is kept with do what they say when they are typed at the start of a line. */
function typed(): readonly InputRule[] {
  return [
    textblockTypeInputRule(/^(#{1,2})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 1 })),
    wrappingInputRule(/^[-*•]\s$/, nodes.bullets),
    wrappingInputRule(
      /^(\d{1,3})\.\s$/,
      nodes.numbers,
      (match) => ({ start: Number(match[1]) }),
      (match, node) => node.attrs['start'] + node.childCount === Number(match[1]),
    ),
  ];
}
