import PizZip from 'pizzip';
import { readZip } from '../../../platform/documents/read-zip.ts';
import { Unreadable } from '../../../platform/documents/unreadable.ts';
import { TemplateFault } from './template-fault.ts';

/** Bytes. A template with a coat of arms in print quality is a tenth of it. */
const largestTemplate = 5 * 1024 * 1024;
const mostUnpacked = 40 * 1024 * 1024;
/** Bytes of the parts that are read as XML: two hundred pages are less, and it is read while others wait. */
const mostXml = 1024 * 1024;
/** Of `{` and of `}` in them: what fills a template takes much longer for more, and a report needs a tenth. */
const mostBraces = 1000;
const mostEntries = 500;
const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * The template's parts, unpacked within bounds and packed anew: what fills it never sees the file that came from outside.
 * @throws TemplateFault `not-docx`, `macros`, `too-large`, `broken`
 */
export function unpackTemplate(bytes: Uint8Array): PizZip {
  if (bytes.length > largestTemplate) throw new TemplateFault('too-large');
  const parts = partsOf(bytes);
  const types = textOf(parts, '[Content_Types].xml');
  if (types === null || !parts.has('word/document.xml')) throw new TemplateFault('not-docx');
  const isMacro = [...parts.keys()].some((name) => /vbaProject|vbaData|\/activeX\//i.test(name));
  if (isMacro || /macroEnabled|vbaProject/i.test(types)) throw new TemplateFault('macros');
  if (!types.includes(wordDocument)) throw new TemplateFault('not-docx');
  let xml = 0;
  let braces = 0;
  const zip = new PizZip();
  for (const [name, part] of parts) {
    if (/\.(xml|rels)$/.test(name)) {
      xml += part.length;
      if (xml > mostXml) throw new TemplateFault('too-large');
      // Word writes no document type; one could name entities that grow when they are read.
      const text = decoded(part);
      braces += text.match(/[{}]/g)?.length ?? 0;
      if (braces > 2 * mostBraces) throw new TemplateFault('too-large');
      if (/<!(DOCTYPE|ENTITY)/i.test(text) || (name.startsWith('word/') && !isBalanced(text))) throw new TemplateFault('broken');
    }
    zip.file(name, part, { binary: true });
  }
  return zip;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TemplateFault('not-docx');
  const parts = new Map<string, Uint8Array>();
  let left = mostUnpacked;
  try {
    const entries = readZip(bytes);
    if (entries.length > mostEntries) throw new TemplateFault('too-large');
    for (const { name, unpack } of entries) {
      if (name.endsWith('/') || parts.has(name)) continue;
      const part = unpack(left);
      left -= part.length;
      parts.set(name, part);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw new TemplateFault(error.why === 'too-much' ? 'too-large' : 'broken');
    throw error;
  }
  return parts;
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const part = parts.get(name);
  return part === undefined ? null : decoded(part);
}

/** A document type in UTF-16 is found too: its letters stand apart by zeroes. */
function decoded(part: Uint8Array): string {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8').replaceAll('\u0000', '');
}

/** What is passed over whole, by its beginning and its end. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Whether every tag is ended by its own: what fills the template looks no further than its placeholders. Looks at each sign once. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const [, close] = asides.find(([begin]) => xml.startsWith(begin, at)) ?? [null, '>'];
    const end = xml.indexOf(close, at);
    if (end === -1) return false;
    const name = /^<(\/?)([^\s/<>]+)/.exec(xml.slice(at, Math.min(end, at + 200)));
    if (close === '>' && name === null) return false;
    if (close === '>' && name !== null && xml[end - 1] !== '/') {
      if (name[1] === '') open.push(name[2] ?? '');
      else if (open.pop() !== name[2]) return false;
    }
    at = end + close.length;
  }
  return open.length === 0;
}
