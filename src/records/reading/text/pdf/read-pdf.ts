import { Unreadable } from '../document-text.ts';
import { type PdfPiece, pageLines } from './pdf-lines.ts';

/** A thousand pages of minutes are less. Time and memory are the thread's to count. */
export interface PdfLimits {
  readonly pages: number;
  readonly letters: number;
}

interface PdfPage {
  /** As the reader joins its pieces. */
  readonly text: string;
  /** With a space between all, where columns stand close. */
  readonly apart: string;
  readonly lines: string;
  readonly annotations: string;
}

interface PdfRead {
  readonly pages: readonly PdfPage[];
  readonly properties: string;
  readonly outline: string;
  readonly attachments: number;
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;
type Count = (text: string) => string;

/** Reads a PDF. It takes the bytes with it: they are empty after. @throws Unreadable */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfRead> {
  // Half of the engine is for PDF: whoever reads Word does not wait for it.
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Pdf | undefined;
  try {
    pdf = await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, enableXfa: false, verbosity: 0 });
    return await readWhole(pdf, limits);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isLocked ? 'locked' : 'broken');
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

async function readWhole(pdf: Pdf, limits: PdfLimits): Promise<PdfRead> {
  if (pdf.numPages > limits.pages) throw new Unreadable('too-much');
  let letters = 0;
  const count: Count = (text) => {
    letters += text.length;
    if (letters > limits.letters) throw new Unreadable('too-much');
    return text;
  };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const annotations: readonly unknown[] = await page.getAnnotations();
    const said = annotations.map(annotationText).filter(Boolean).join('\n');
    pages.push({ ...textOf(items, count), annotations: count(said) });
    page.cleanup();
  }
  return { pages, ...(await besidePages(pdf, count)) };
}

function textOf(items: readonly object[], count: Count): Omit<PdfPage, 'annotations'> {
  // Marks of structure stand among them.
  const strings = items.filter((item): item is PdfPiece & { readonly hasEOL: boolean } => 'str' in item);
  const joined = strings.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('');
  return {
    text: count(joined),
    apart: count(strings.map((item) => item.str).join(' ')),
    lines: count(pageLines(strings)),
  };
}

/** What a note, a field or a link says; pdf.js tells them as it finds them in the file, of whatever kind. */
function annotationText(annotation: unknown): string {
  const [contents, title, rich] = ['contentsObj', 'titleObj', 'richText'].map((name) => field(field(annotation, name), 'str'));
  const address = field(annotation, 'url') ?? field(annotation, 'unsafeUrl');
  const said = [contents, title, field(annotation, 'fieldValue'), field(annotation, 'alternativeText'), address, rich];
  return said
    .flat()
    .filter((each) => typeof each === 'string' && each !== '')
    .join('\n');
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
}

async function besidePages(pdf: Pdf, count: Count): Promise<Omit<PdfRead, 'pages'>> {
  const { info, metadata } = await pdf.getMetadata();
  const attachments: unknown = await pdf.getAttachments();
  const outline: unknown = await pdf.getOutline();
  const properties: readonly unknown[] = [
    ...['Title', 'Author', 'Subject', 'Keywords'].map((name) => field(info, name)),
    ...Object.values(field(info, 'Custom') ?? {}),
    metadata?.getRaw?.(),
  ];
  return {
    properties: count(properties.filter((each) => typeof each === 'string').join('\n')),
    outline: count(titles(outline).join('\n')),
    attachments: Object.keys(attachments ?? {}).length,
  };
}

const mostTitles = 10_000;

function titles(outline: unknown): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = Array.isArray(outline) ? [...outline] : [];
  for (let at = 0; at < waiting.length && found.length < mostTitles; at += 1) {
    found.push(String(field(waiting[at], 'title') ?? ''));
    const inner = field(waiting[at], 'items');
    if (Array.isArray(inner)) waiting.push(...inner.slice(0, mostTitles));
  }
  return found;
}
