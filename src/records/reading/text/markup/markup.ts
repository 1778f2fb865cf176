import { Unreadable } from '../document-text.ts';

/** How the elements of a kind of markup are read. Names are without prefix, lower case. */
export interface MarkupReading {
  /** What an element's beginning or end stands for in the text, e.g. a line break; nothing when it is undefined. */
  readonly stands: (name: string, closing: boolean) => string | undefined;
  /** Whether an element's content is left out; `tag` is its beginning as it is written. */
  readonly leavesOut?: (name: string, tag: string) => boolean;
}

/** Attributes that people write in or that say where a link leads. */
const spoken = /\b(?:\w+:)?(?:descr|title|alt|target|tooltip|href|content|value|placeholder)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/**
 * The text of XML or HTML, its pieces joined as a reader sees them, in linear time. Nothing is expanded: entities of its own are
 * refused, since with them a few lines become gigabytes.
 */
export function markupText(source: string, { stands, leavesOut }: MarkupReading): string {
  if (/<!ENTITY/i.test(source)) throw new Unreadable('too-much');
  const pieces: string[] = [];
  let skipping: string | null = null;
  for (const { kind, text } of markupPieces(source)) {
    if (kind === 'aside') continue;
    if (kind === 'tag') {
      const name = tagName(text);
      const closing = text.startsWith('</');
      if (skipping !== null) skipping = closing && name === skipping ? null : skipping;
      else if (!closing && !text.endsWith('/>') && leavesOut?.(name, text)) skipping = name;
      else pieces.push(stands(name, closing) ?? '');
    } else if (skipping === null && !(kind === 'text' && text.includes('\n') && text.trim() === '')) {
      pieces.push(kind === 'text' ? decodeEntities(text) : text);
    }
  }
  return pieces.join('');
}

export interface Piece {
  readonly kind: 'text' | 'as-written' | 'tag' | 'aside';
  readonly text: string;
}

/** Text, tags, and what is neither (comments, declarations), in order. What never ends reaches to the end. */
export function* markupPieces(source: string): Generator<Piece> {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) return yield { kind: 'text', text: source.slice(at) };
    if (next > at) yield { kind: 'text', text: source.slice(at, next) };
    const [kind, ends] = pieceAt(source, next);
    const [from, to] = kind === 'as-written' ? [next + cdata.length, ends - 3] : [next, ends];
    yield { kind, text: source.slice(from, to) };
    at = ends;
  }
}

const cdata = '<![CDATA[';

/** What begins at a `<`, and where it ends. */
function pieceAt(source: string, at: number): [Piece['kind'], number] {
  const until = (mark: string) => {
    const found = source.indexOf(mark, at);
    return found < 0 ? source.length : found + mark.length;
  };
  if (source.startsWith('<!--', at)) return ['aside', until('-->')];
  if (source.startsWith(cdata, at)) return ['as-written', until(']]>')];
  if (source[at + 1] === '!' || source[at + 1] === '?') return ['aside', until('>')];
  return /[a-z/]/i.test(source[at + 1] ?? '') ? ['tag', tagEnd(source, at)] : ['text', at + 1];
}

/** After the `>` that ends a tag: one within quotes does not. */
function tagEnd(source: string, at: number): number {
  const first = source.indexOf('>', at);
  // Nearly always there are none, or they end before.
  if (first >= 0 && first - at < 1000 && isWhole(source.slice(at, first))) return first + 1;
  let quote = '';
  for (let i = at + 1; i < source.length; i += 1) {
    const sign = source[i] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i + 1;
  }
  return source.length;
}

function isWhole(tag: string): boolean {
  return !/["']/.test(tag.replaceAll(/"[^"]*"|'[^']*'/g, ''));
}

/** An element's name without prefix, lower case. */
export function tagName(tag: string): string {
  return /^<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/** What attributes say, a line each: alternative texts of pictures, addresses of links. */
export function attributeText(source: string): string {
  return [...source.matchAll(spoken)].map((match) => decodeEntities(match[1] ?? match[2] ?? '')).join('\n');
}

const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    zwj: '',
  },
  ...{ ndash: '–', mdash: '—', minus: '−', hyphen: '‐', dash: '‐', plus: '+', hyphenminus: '-', sol: '/', period: '.' },
  ...{
    aring: 'å',
    Aring: 'Å',
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
    eacute: 'é',
    Eacute: 'É',
    uuml: 'ü',
    Uuml: 'Ü',
    sect: '§',
  },
};

export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,12}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
