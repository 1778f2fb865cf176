import type { ProseBlock, ProseItem, ProseTree } from './tree.ts';
import { writeInline } from './write-inline.ts';

/** A tidied tree as its canonical string: the one string that stands for it. */
export function write(tree: ProseTree): string {
  return writeBlocks(tree, () => '\n\n');
}

function writeBlocks(blocks: readonly ProseBlock[], between: (next: ProseBlock, before: ProseBlock) => string): string {
  let text = '';
  let point = '.';
  let before: ProseBlock | undefined;
  for (const block of blocks) {
    // Two numbered lists that meet are told apart by the sign after the number, as in CommonMark.
    point = block.kind === 'numbers' && before?.kind === 'numbers' && point === '.' ? ')' : '.';
    text += (before === undefined ? '' : between(block, before)) + writeBlock(block, point);
    before = block;
  }
  return text;
}

function writeBlock(block: ProseBlock, point: string): string {
  switch (block.kind) {
    case 'paragraph':
      return writeInline(block.inline).split('\n').map(freedStart).join('\n');
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeInline(block.inline).replace(/(?<=(?:^|[ \t])#*)#$/, '\\#')}`;
    case 'bullets':
      return block.items.map((item) => writeItem(item, '- ')).join('\n');
    case 'numbers':
      return block.items.map((item, place) => writeItem(item, `${block.start + place}${point} `)).join('\n');
  }
}

function writeItem(item: ProseItem, marker: string): string {
  const lines = writeBlocks(item, inItem).split('\n');
  const margin = ' '.repeat(marker.length);
  return marker + lines.map((line, place) => (place === 0 || line === '' ? line : margin + line)).join('\n');
}

/** A list may follow right upon the words that it belongs to, unless its numbers begin with another than 1 (CommonMark 5.3). */
function inItem(next: ProseBlock, before: ProseBlock): string {
  const close = next.kind === 'bullets' || (next.kind === 'numbers' && next.start === 1);
  return close && before.kind === 'paragraph' ? '\n' : '\n\n';
}

/** Words at the start of a line that would be read as a heading, a list, or in other programs as a quote or a rule. */
function freedStart(line: string): string {
  if (/^(?:[-+*]|#{1,6})(?:[ \t]|$)/.test(line)) return `\\${line}`;
  if (/^(?:>|~~~|=+[ \t]*$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})(?=[.)](?:[ \t]|$))/, '$1\\');
}
