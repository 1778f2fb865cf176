import type { DocumentText, TextPart } from '../document-text.ts';
import { type PdfLimits, readPdf } from './read-pdf.ts';

const limits: PdfLimits = { pages: 3000, letters: 20_000_000 };

/** The text of a PDF, page by page, with its notes, fields and properties. @throws Unreadable */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const read = await readPdf(bytes, limits);
  const parts = read.pages.flatMap(({ text, apart, annotations }, place): TextPart[] => [
    { kind: 'text', page: place + 1, text },
    { kind: 'hidden', page: place + 1, text: apart },
    { kind: 'comments', page: place + 1, text: annotations },
  ]);
  const beside: readonly TextPart[] = [
    { kind: 'properties', page: null, text: read.properties },
    { kind: 'hidden', page: null, text: read.outline },
  ];
  const scanned = read.pages.flatMap(({ text }, place) => (text.trim() === '' ? [place + 1] : []));
  return {
    ok: true,
    parts: [...parts, ...beside].filter(({ text }) => text.trim() !== ''),
    unread: [
      ...(scanned.length === 0 ? [] : [{ what: 'pages', pages: scanned } as const]),
      ...(read.attachments === 0 ? [] : [{ what: 'files-inside', count: read.attachments } as const]),
    ],
  };
}
