import type { Block, Signer } from './report.ts';

const item = /^\s*[-–•*]\s+/;
const numbered = /^\s*\d{1,2}[.)]\s+/;

/** Typed text as paragraphs and lists: an empty line parts paragraphs, `- ` begins an item. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.split(/\n\s*\n/)) {
    for (const line of chunk.split('\n')) addLine(blocks, line.trimEnd());
    addLine(blocks, '');
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.text !== '');
}

function addLine(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  if (item.test(line)) {
    const text = line.replace(item, '').trim();
    if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, text] };
    else blocks.push({ kind: 'list', items: [text] });
    return;
  }
  // An empty paragraph ends what stands before it.
  if (line === '' || last?.kind !== 'paragraph' || last.text === '') blocks.push({ kind: 'paragraph', text: line.trim() });
  else blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text}\n${line.trim()}` };
}

/** One line each, without marks or numbers of their own. */
export function linesTyped(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.replace(item, '').replace(numbered, '').trim() || []);
}

/** One line each: `Socialförvaltningen: Namn, titel`. */
export function signersTyped(text: string): readonly Signer[] {
  return linesTyped(text).map((line) => {
    const [administration = '', ...head] = line.split(':');
    return { administration: administration.trim(), head: head.join(':').trim() || null };
  });
}
