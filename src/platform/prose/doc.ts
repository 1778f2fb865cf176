import type { Mark, Node } from 'prosemirror-model';
import { proseSchema } from './schema.ts';
import type { ProseBlock, ProseInline, ProseItem, ProseTree } from './tree.ts';

const { nodes, marks } = proseSchema;

/** A tree as the editor's document; an empty tree is one empty paragraph. */
export function treeToDoc(tree: ProseTree): Node {
  return nodes.doc.createChecked(null, tree.length === 0 ? [nodes.paragraph.create()] : tree.map(blockToNode));
}

function blockToNode(block: ProseBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.createChecked(null, block.inline.map(inlineToNode));
    case 'heading':
      return nodes.heading.createChecked({ level: block.level }, block.inline.map(inlineToNode));
    case 'bullets':
      return nodes.bullets.createChecked(null, block.items.map(itemToNode));
    case 'numbers':
      return nodes.numbers.createChecked({ start: block.start }, block.items.map(itemToNode));
  }
}

function itemToNode(item: ProseItem): Node {
  return nodes.list_item.createChecked(null, item.map(blockToNode));
}

function inlineToNode(piece: ProseInline): Node {
  if (piece.kind === 'break') return nodes.break.create();
  if (piece.kind === 'note') return nodes.note.create({ text: piece.text });
  const given: readonly Mark[] = [
    ...(piece.href === null ? [] : [marks.link.create({ href: piece.href })]),
    ...(piece.mark === null ? [] : [marks[piece.mark].create()]),
  ];
  return proseSchema.text(piece.text, given);
}

/** The editor's document as blocks, before they are tidied. */
export function docToBlocks(doc: Node): readonly ProseBlock[] {
  return doc.children.flatMap(nodeToBlock);
}

function nodeToBlock(node: Node): readonly ProseBlock[] {
  switch (node.type) {
    case nodes.paragraph:
      return [{ kind: 'paragraph', inline: node.children.flatMap(nodeToInline) }];
    case nodes.heading:
      return [{ kind: 'heading', level: node.attrs['level'] === 1 ? 1 : 2, inline: node.children.flatMap(nodeToInline) }];
    case nodes.bullets:
      return [{ kind: 'bullets', items: node.children.map(docToBlocks) }];
    case nodes.numbers:
      return [{ kind: 'numbers', start: Number(node.attrs['start']), items: node.children.map(docToBlocks) }];
    default:
      return [];
  }
}

function nodeToInline(node: Node): readonly ProseInline[] {
  if (node.type === nodes.break) return [{ kind: 'break' }];
  if (node.type === nodes.note) return [{ kind: 'note', text: String(node.attrs['text']) }];
  const link = marks.link.isInSet(node.marks);
  const mark = marks.strong.isInSet(node.marks) ? 'strong' : marks.em.isInSet(node.marks) ? 'em' : null;
  return [{ kind: 'text', text: node.text ?? '', mark, href: link === undefined ? null : String(link.attrs['href']) }];
}
