import { type DocumentText, Unreadable } from './document-text.ts';
import { officeText } from './office/office-parts.ts';
import { pdfText } from './pdf/pdf-parts.ts';
import { decodeText } from './plain-letters.ts';
import { htmlText, jsonText, mailText } from './plain-text.ts';

const none = { unread: [] } as const;

const readers: Readonly<Record<string, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>>> = {
  'application/pdf': (bytes) => pdfText(bytes),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': (bytes) => ({ ok: true, ...officeText(bytes) }),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': (bytes) => ({ ok: true, ...officeText(bytes) }),
  'application/vnd.oasis.opendocument.text': (bytes) => ({ ok: true, ...officeText(bytes) }),
  'text/html': (bytes) => ({ ok: true, parts: htmlText(bytes), ...none }),
  'application/json': (bytes) => ({ ok: true, parts: jsonText(bytes), ...none }),
  'message/rfc822': (bytes) => ({ ok: true, ...mailText(bytes) }),
  'text/calendar': (bytes) => ({ ok: true, ...mailText(bytes) }),
  'text/plain': plain,
  'text/csv': plain,
};

function plain(bytes: Uint8Array): DocumentText {
  return { ok: true, parts: [{ kind: 'text', page: null, text: decodeText(bytes) }], ...none };
}

/**
 * All text of a file: what is seen, and what follows with it unseen. Never throws for what is in the file, but one may take long: it
 * is asked for in a thread of its own (`../apart/`).
 * @param mediaType as told from its content (`tellType`); a kind without text is a picture
 */
export async function readDocument(bytes: Uint8Array, mediaType: string): Promise<DocumentText> {
  const reader = readers[mediaType];
  if (reader === undefined) return { ok: true, parts: [], unread: [{ what: 'picture' }] };
  try {
    return await reader(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: error.why === 'locked' ? 'broken' : error.why };
    // A file that breaks its own format breaks its reader in many ways; which one says nothing to the person.
    return { ok: false, why: 'broken' };
  }
}
