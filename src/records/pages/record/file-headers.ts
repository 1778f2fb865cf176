import type { NamedFile } from '../../../platform/documents/index.ts';
import type { StoredRecord } from '../../record.ts';

/**
 * A file is handed over, never shown inside the program's own pages: it is saved, not opened (attachment), is what it was told
 * to be (nosniff), and could run nothing even if a browser showed it (sandbox).
 */
export function fileHeaders(record: Pick<StoredRecord, 'fileName' | 'mediaType' | 'size'>): Record<string, string> {
  return {
    'content-type': record.mediaType,
    'content-length': String(record.size),
    'content-disposition': contentDisposition(record.fileName),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}

/** A file made for the asking, handed over as a kept one is. */
export function fileResponse({ fileName, mediaType, bytes }: NamedFile): Response {
  return new Response(Buffer.from(bytes), { headers: fileHeaders({ fileName, mediaType, size: bytes.length }) });
}

/** The name twice: in plain letters for old programs, and whole (RFC 6266 with RFC 5987). */
function contentDisposition(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(fileName).replaceAll(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
