import { inForm, type NumberForm } from '../office/list-labels.ts';
import { type Block, blockText, type Paragraph } from './blocks.ts';
import { attribute, type Element, elementsOf, markupTree, within } from './markup-tree.ts';

const asides = ['script', 'style', 'template'];
const unseen = new Set(['head', 'title', 'noscript', ...asides]);
/** Elements that begin on a line of their own; all others stand in the line. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Elements that browsers set apart with white. */
const apart = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr figure'.split(' '));
const white = 10;
const forms: Readonly<Record<string, NumberForm>> = { '1': 'figure', a: 'letter', A: 'LETTER', i: 'roman', I: 'ROMAN' };

/**
 * The running text of a page of HTML, with the numbers of its lists and its tables row by row.
 * @throws Unreadable
 */
export function htmlRunningText(source: string): string {
  const flow = new Flow();
  flow.read(markupTree(withoutAsides(source), 'html'));
  return blockText(flow.ended()).trim();
}

/** Scripts and styles are no markup: what they hold would be taken for tags. */
function withoutAsides(source: string): string {
  const lower = source.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (const match of lower.matchAll(/<(script|style|template)\b/g)) {
    if (match.index < at) continue;
    kept.push(source.slice(at, match.index));
    const end = lower.indexOf(`</${match[1]}`, match.index);
    at = end < 0 ? source.length : end;
  }
  return [...kept, source.slice(at)].join('');
}

/** Words gather into a paragraph until something begins a new one. */
class Flow {
  readonly #blocks: Block[] = [];
  #words: string[] = [];
  #next: Pick<Paragraph, 'above' | 'below' | 'heading' | 'label'> = { above: 0, below: 0 };

  read(element: Element) {
    for (const piece of element.children) {
      if (typeof piece === 'string')
        this.#words.push(element.name === 'pre' ? piece : piece.replaceAll(/\s+/g, (white) => (white === '\t' ? white : ' ')));
      else if (piece.name === 'br') this.#words.push('\n');
      else if (blocks.has(piece.name)) this.#apart(piece);
      else if (!unseen.has(piece.name)) this.read(piece);
    }
  }

  ended(): readonly Block[] {
    this.#end();
    return this.#blocks;
  }

  #apart(element: Element) {
    this.#end();
    const gap = apart.has(element.name) && !/margin(-\w+)?\s*:\s*0/.test(attribute(element, 'style') ?? '') ? white : 0;
    const label = this.#next.label;
    this.#next = { above: gap, below: gap, heading: /^h[1-6]$/.test(element.name), label };
    if (element.name === 'table') this.#blocks.push(tableIn(element));
    else if (element.name === 'ol' || element.name === 'ul') this.#list(element);
    else this.read(element);
    this.#end();
    this.#next = { above: gap, below: 0 };
  }

  #list(list: Element) {
    let count = Number(attribute(list, 'start') ?? 1) || 1;
    const form = forms[attribute(list, 'type') ?? '1'] ?? 'figure';
    for (const item of elementsOf(list)) {
      if (item.name === 'li') {
        count = Number(attribute(item, 'value') ?? count) || count;
        this.#next = { ...this.#next, label: list.name === 'ul' ? '•' : `${inForm(count, form)}.` };
        count += 1;
      }
      this.read({ name: '', tag: '', children: [item] });
      this.#next = { above: 0, below: 0 };
    }
  }

  #end() {
    const text = this.#words
      .join('')
      .replaceAll(/(?<! ) +(?=\n)/g, '')
      .replaceAll(/\n +/g, '\n')
      .replaceAll(/ {2,}/g, ' ');
    this.#words = [];
    if (text.trim() === '') return;
    this.#blocks.push({ kind: 'paragraph', text, ...this.#next });
    this.#next = { above: 0, below: 0 };
  }
}

function tableIn(table: Element): Block {
  const rows = within(table, 'tr').map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'td' || name === 'th')
      .map((cell) => {
        const flow = new Flow();
        flow.read(cell);
        return flow.ended();
      }),
  );
  return { kind: 'table', rows };
}
