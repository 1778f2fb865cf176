export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Running text as blocks: paragraphs part at blank lines, lines that begin with "- " are a list. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const running = lines.filter((line) => !line.startsWith('- '));
    const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
    if (running.length > 0) blocks.push({ kind: 'text', text: running.join(' ') });
    if (items.length > 0) blocks.push({ kind: 'list', items });
  }
  return blocks;
}
