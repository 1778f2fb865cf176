import { Unreadable } from './document-text.ts';
import { mailRunningText } from './mail-text.ts';
import { markdownText } from './markdown-text.ts';
import { htmlRunningText } from './markup/html-text.ts';
import { docxText } from './office/docx-text.ts';
import { odtText } from './office/odt-text.ts';
import { officeText } from './office/office-parts.ts';
import { type PdfLimits, readPdf } from './pdf/read-pdf.ts';
import { decodeText, tidy } from './plain-letters.ts';
import { jsonWords } from './plain-text.ts';
import { type ToldKind, toldKind, type WhyUnread } from './told-kind.ts';

/** The running text of a file, or why it is set aside. */
export type RunningText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly kind: ToldKind;
      /** Pages of a PDF that hold no text, from 1: scans. */
      readonly pagesWithoutText: readonly number[];
    }
  | { readonly ok: false; readonly why: WhyUnread };

/** More is no minutes, and no search reads it. A page has about three thousand letters. */
const mostLetters = 2_000_000;
const pdfLimits: PdfLimits = { pages: 1500, letters: 3 * mostLetters };
/** Fewer letters on a page than a stamp has. */
const fewLetters = 12;

/**
 * The running text of a file as a reader sees it: page headers first, the numbers of lists written out, the cells of a row with tabs
 * (PDF: wide space) between them, white as an empty line, the pages of a PDF with a form feed between them. A text is as it is written.
 * Nothing in a file makes it throw, but one may take long: it is asked for in a thread of its own (`../apart/`).
 * @param mediaType as it was told or claimed; what the bytes are decides
 * @param fileName its ending tells Markdown from text, and may not contradict the content
 */
export async function runningText(bytes: Uint8Array, mediaType: string | null, fileName = ''): Promise<RunningText> {
  const told = await toldKind(bytes, mediaType, fileName);
  if (!told.ok) return told;
  try {
    const { text, empty = [] } = await readers[told.kind](bytes);
    if (text.length > mostLetters) return { ok: false, why: 'too-much' };
    return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text, kind: told.kind, pagesWithoutText: empty };
  } catch (error) {
    if (error instanceof Scanned) return { ok: false, why: 'scanned' };
    // A file that breaks its own format breaks its reader in many ways; which one says nothing to the person.
    return { ok: false, why: error instanceof Unreadable ? error.why : 'broken' };
  }
}

interface ReadText {
  readonly text: string;
  /** Pages without text. */
  readonly empty?: readonly number[];
}

class Scanned extends Error {}

const readers: Readonly<Record<ToldKind, (bytes: Uint8Array) => ReadText | Promise<ReadText>>> = {
  pdf: pdfRunningText,
  docx: (bytes) => ({ text: tidy(docxText(bytes)) }),
  odt: (bytes) => ({ text: tidy(odtText(bytes)) }),
  xlsx: (bytes) => ({ text: tidy(sheetText(bytes)) }),
  html: (bytes) => ({ text: tidy(htmlRunningText(decodeText(bytes))) }),
  md: (bytes) => ({ text: tidy(markdownText(decodeText(bytes))) }),
  mail: async (bytes) => ({ text: tidy(await mailRunningText(bytes)) }),
  json: (bytes) => ({ text: tidy(jsonWords(bytes)) }),
  // As it is written: places in it are places in the file.
  txt: (bytes) => ({ text: decodeText(bytes) }),
  picture: () => {
    throw new Scanned();
  },
};

async function pdfRunningText(bytes: Uint8Array): Promise<ReadText> {
  const read = await readPdf(bytes, pdfLimits);
  const pages = read.pages.map(({ lines }) => tidy(lines));
  const empty = pagesWithoutText(pages);
  if (empty.length === pages.length) throw new Scanned();
  return { text: pages.join('\n\f\n'), empty };
}

/** Which pages hold no text, from 1: scans. */
export function pagesWithoutText(pages: readonly string[]): readonly number[] {
  return pages.flatMap((text, at) => (text.replaceAll(/[^\p{L}\p{N}]/gu, '').length < fewLetters ? [at + 1] : []));
}

function sheetText(bytes: Uint8Array): string {
  const { parts } = officeText(bytes);
  return parts.flatMap(({ kind, text }) => (kind === 'text' ? [text.trim()] : [])).join('\n\n');
}
