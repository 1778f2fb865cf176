import { type DOMOutputSpec, Schema } from 'prosemirror-model';
import { linkAddress } from './link-address.ts';

/** What a text may hold, for the editor. A note is one sign in the line, with its words in `text`. */
export const proseSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: '(text | break | note)*', group: 'block item', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      content: '(text | note)*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 1, validate: 'number' } },
      parseDOM: [
        ...[1, 2, 3, 4, 5, 6].map((rank) => ({ tag: `h${rank}`, attrs: { level: rank === 1 ? 1 : 2 } })),
        { tag: 'div[data-level]', getAttrs: (element) => ({ level: element.getAttribute('data-level') === '1' ? 1 : 2 }) },
      ],
      // In a field it is none of the page's headings, whose order it would break.
      toDOM: ({ attrs }): DOMOutputSpec => ['div', { 'data-level': String(attrs['level']) }, 0],
    },
    bullets: { content: 'list_item+', group: 'block item', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    numbers: {
      content: 'list_item+',
      group: 'block item',
      attrs: { start: { default: 1, validate: 'number' } },
      parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: Number(element.getAttribute('start') ?? 1) || 1 }) }],
      toDOM: (node): DOMOutputSpec => (node.attrs['start'] === 1 ? ['ol', 0] : ['ol', { start: String(node.attrs['start']) }, 0]),
    },
    list_item: { content: 'item+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    break: { inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    note: {
      inline: true,
      atom: true,
      marks: '',
      attrs: { text: { validate: 'string' } },
      parseDOM: [{ tag: 'span[data-note]', getAttrs: (element) => ({ text: element.getAttribute('data-note') ?? '' }) }],
      toDOM: (node): DOMOutputSpec => ['span', { 'data-note': String(node.attrs['text']) }, `[${node.attrs['text']}]`],
      leafText: (node) => ` [${node.attrs['text']}]`,
    },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: { validate: 'string' } },
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = linkAddress(element.getAttribute('href') ?? '');
            return href === null ? false : { href };
          },
        },
      ],
      toDOM: (mark): DOMOutputSpec => ['a', { href: String(mark.attrs['href']), rel: 'noopener noreferrer' }, 0],
    },
    strong: {
      excludes: 'strong em',
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: () => ['strong', 0],
    },
    em: {
      excludes: 'strong em',
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: () => ['em', 0],
    },
  },
});
