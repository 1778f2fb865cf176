import type { TextPart, Unread } from './document-text.ts';
import { attributeText, type MarkupReading, markupText } from './markup/markup.ts';
import { decodeText } from './plain-letters.ts';

const inline = new Set(
  'a abbr b bdi bdo cite code data em font i kbd mark s small span strong sub sup time u var wbr'.split(' '),
);
const unseen = new Set(['script', 'style', 'template', 'head']);
const html: MarkupReading = {
  stands: (name) => (inline.has(name) ? '' : name === 'td' || name === 'th' ? '\t' : '\n'),
  leavesOut: (name) => unseen.has(name),
};

/** A page as it is read, and its whole source: comments, scripts and attributes follow with the file. */
export function htmlText(bytes: Uint8Array): readonly TextPart[] {
  const source = decodeText(bytes);
  return [
    { kind: 'text', page: null, text: markupText(source, html) },
    { kind: 'hidden', page: null, text: `${source}\n${attributeText(source)}` },
  ];
}

/** Ids, hashes, and the codes that a program keeps for its own sake. */
const unsaid = /^(?:[0-9a-f-]{32,64}|[0-9A-F-]{32,64}|[a-z]{1,40}-[a-z-]{1,80})$/;
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2200;

/** What JSON says: its texts and years, a line each. Names of fields, ids, codes and other numbers say nothing without their places. */
export function jsonWords(bytes: Uint8Array): string {
  const words: string[] = [];
  const waiting: unknown[] = [JSON.parse(decodeText(bytes))];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'number' ? isYear(value) : typeof value === 'string' && !unsaid.test(value)) words.push(String(value));
    else if (typeof value === 'object' && value !== null) {
      for (const each of Object.values(value).toReversed()) waiting.push(each);
    }
  }
  return words.join('\n');
}

/** JSON as it is written, and its texts without the signs that JSON puts in them. */
export function jsonText(bytes: Uint8Array): readonly TextPart[] {
  const source = decodeText(bytes);
  const texts: string[] = [];
  const waiting: unknown[] = [JSON.parse(source)];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    else if (Array.isArray(value)) for (const each of value.toReversed()) waiting.push(each);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value).toReversed()) waiting.push(each, key);
    }
  }
  return [
    { kind: 'text', page: null, text: texts.join('\n') },
    { kind: 'hidden', page: null, text: source },
  ];
}

/** A mail or calendar as it is written; what lies in it in another writing is told. */
export function mailText(bytes: Uint8Array): { readonly parts: readonly TextPart[]; readonly unread: readonly Unread[] } {
  const text = decodeText(bytes);
  const encoded =
    text.match(/^content-transfer-encoding:\s*(base64|quoted-printable)|^ATTACH[;:]|=\?[^?\s]+\?[bq]\?/gim)?.length ?? 0;
  return {
    parts: [{ kind: 'text', page: null, text: text.replaceAll(/\r?\n[ \t]/g, '') }],
    unread: encoded === 0 ? [] : [{ what: 'files-inside', count: encoded }],
  };
}
