import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { proseSchema } from '../../platform/prose/index.ts';

const { nodes, marks } = proseSchema;

/** A heading of the level, or a paragraph again. */
function heading(level: 1 | 2): Command {
  return (state, dispatch) =>
    isHeading(state, level)
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch);
}

export function isHeading({ selection: { $from } }: EditorState, level: 1 | 2): boolean {
  return $from.parent.type === nodes.heading && $from.parent.attrs['level'] === level;
}

/** Makes a list of what is chosen; a list of the other kind becomes this one, and one of this kind ends. */
function list(type: NodeType): Command {
  return (state, dispatch) => {
    const around = listAround(state);
    if (around === null) return wrapInList(type)(state, dispatch);
    if (around.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(around.at, type));
    return true;
  };
}

export function isList(state: EditorState, type: NodeType): boolean {
  return listAround(state)?.node.type === type;
}

function listAround({ selection: { $from } }: EditorState): { readonly node: Node; readonly at: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type === nodes.bullets || node.type === nodes.numbers) return { node, at: $from.before(depth) };
  }
  return null;
}

export function hasMark({ selection: { from, to, empty, $from }, storedMarks, doc }: EditorState, type: MarkType): boolean {
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

/** A line break within a paragraph. */
const lineBreak: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodes.paragraph) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView());
  return true;
};

export const commands = {
  ...{ undo, redo, lineBreak },
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  heading: heading(1),
  subheading: heading(2),
  bullets: list(nodes.bullets),
  numbers: list(nodes.numbers),
  splitItem: splitListItem(nodes.list_item),
  indent: sinkListItem(nodes.list_item),
  outdent: liftListItem(nodes.list_item),
} as const satisfies Record<string, Command>;
