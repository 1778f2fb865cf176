import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type PdfObjects, pdfObjects, referred, withMore } from './pdf-objects.ts';

export interface SealText {
  /** Whose seal it is, from its certificate. */
  readonly name: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** A PDF with an empty place for a signature. */
export interface PlaceForSeal {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** From the `<` of the place to after its `>`: what the signature does not cover. */
  readonly gap: { readonly from: number; readonly to: number };
}

/**
 * Adds a signature field (ISO 32000-1, 12.8; ETSI EN 319 142-1, 6.3) as an incremental update: not a byte of what was there changes.
 * The field is invisible and lies outside the page's area, so that PDF/UA asks for no place for it in the structure; it has the
 * print flag and is not hidden, and is of no size, so that PDF/A asks for no appearance. The trailer keeps the file's identity.
 * @param room for the signature in bytes
 */
export function placeForSeal(pdf: Uint8Array, said: SealText, room: number): PlaceForSeal {
  const before = pdfObjects(pdf);
  const draft = new Draft(pdf);
  const [signature, field] = [before.size, before.size + 1];
  const gap = draft.addSignature(signature, said, room);
  const page = firstPage(before);
  draft.add(
    field,
    `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Sigill)\n/TU ${textString('Elektronisk stämpel')}\n/F 132\n/Rect [0 0 0 0]\n` +
      `/P ${page} 0 R\n/V ${signature} 0 R\n>>`,
  );
  draft.add(page, pageWith(before.dictionary(page), field));
  const root = referred(before.trailer, 'Root');
  const catalog = before.dictionary(root);
  if (catalog.includes('/AcroForm')) throw new Error('the PDF has a form already');
  draft.add(root, withMore(catalog, `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`));
  return { pdf: draft.end(before, gap), gap };
}

const gapMark = '/Contents ';
const rangeMark = '/ByteRange ';
/** Four numbers of ten figures at most, with brackets and spaces. */
const rangeWidth = 46;

class Draft {
  readonly #parts: Uint8Array[];
  #length: number;
  readonly #offsets = new Map<number, number>();
  #range = 0;

  constructor(pdf: Uint8Array) {
    this.#parts = [pdf];
    this.#length = pdf.length;
    this.#write('\n');
  }

  add(object: number, source: string): void {
    this.#offsets.set(object, this.#length);
    this.#write(`${object} 0 obj\n${source}\nendobj\n`);
  }

  addSignature(object: number, { name, reason, at }: SealText, room: number): PlaceForSeal['gap'] {
    const start = this.#length;
    const source =
      `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/Name ${textString(name)}\n` +
      `/Reason ${textString(reason)}\n/M (${pdfMoment(at)})\n${rangeMark}${' '.repeat(rangeWidth)}\n${gapMark}<${'0'.repeat(room * 2)}>\n>>`;
    this.add(object, source);
    const head = `${object} 0 obj\n`.length;
    this.#range = start + head + source.indexOf(rangeMark) + rangeMark.length;
    const from = start + head + source.indexOf(gapMark) + gapMark.length;
    return { from, to: from + room * 2 + 2 };
  }

  end({ size, startxref, trailer }: PdfObjects, gap: PlaceForSeal['gap']): Uint8Array<ArrayBuffer> {
    const table = this.#length;
    const rows = [...this.#offsets]
      .sort(([a], [b]) => a - b)
      .map(([object, offset]) => `${object} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
    const kept = trailer
      .replace(/\/Size\s+\d+/, `/Size ${size + 2}`)
      .replace(/\/ID\s*\[\s*(\([^)]*\)|<[^>]*>)[^\]]*\]/, this.#identity);
    this.#write(`xref\n${rows.join('')}trailer\n<<${kept}/Prev ${startxref}\n>>\nstartxref\n${table}\n%%EOF\n`);
    const whole = new Uint8Array(Buffer.concat(this.#parts));
    const range = `[0 ${gap.from} ${gap.to} ${whole.length - gap.to}]`;
    whole.set(new TextEncoder().encode(range), this.#range);
    return whole;
  }

  /** The first half says which file it was made as and stays; the second which version of it this is (ISO 32000-1, 14.4). */
  readonly #identity = (_: string, first: string) =>
    `/ID [${first} <${createHash('sha256').update(Buffer.concat(this.#parts)).digest('hex').slice(0, 32)}>]`;

  #write(text: string): void {
    const bytes = Buffer.from(text, 'latin1');
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}

function firstPage(objects: PdfObjects): number {
  let at = referred(objects.dictionary(referred(objects.trailer, 'Root')), 'Pages');
  while (/\/Type\s*\/Pages\b/.test(objects.dictionary(at))) at = referred(objects.dictionary(at), 'Kids');
  return at;
}

/** Annotations are stepped through in the order of the structure where there are any (ISO 14289-1, 7.18.3). */
function pageWith(page: string, field: number): string {
  if (!page.includes('/Annots')) return withMore(page, `/Tabs /S\n/Annots [${field} 0 R]`);
  const more = page.replace(/\/Annots\s*\[/, `/Annots [${field} 0 R `);
  if (more === page) throw new Error('the page keeps its annotations elsewhere');
  return more.includes('/Tabs') ? more : withMore(more, '/Tabs /S');
}

/** UTF-16 with its mark, in hexadecimal: every letter, and no sign that must be escaped. */
function textString(text: string): string {
  return `<feff${Buffer.from(text.toWellFormed(), 'utf16le').swap16().toString('hex')}>`;
}

function pdfMoment(at: Temporal.Instant): string {
  return `D:${at.toString({ smallestUnit: 'second' }).replaceAll(/\D/g, '')}+00'00'`;
}
