import { done, type Result, refuse } from '../../../../platform/result.ts';
import { Unreadable } from '../document-text.ts';
import { toldKind, type WhyUnread } from '../told-kind.ts';
import { partsByName } from './unpacked.ts';

/** Elements: a plan of five hundred pages has fewer, and what reads them keeps them all. */
const mostElements = 400_000;
/** Pictures and embedded files are left behind. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/**
 * A Word file as HTML. Only its parts of text are unpacked, within bounds, and packed anew: what makes the HTML never sees the file
 * that came from outside. Asked for in a thread of its own, since it may take long.
 */
export async function wordAsHtml(bytes: Uint8Array): Promise<Result<string, WhyUnread>> {
  const told = await toldKind(bytes, null, '');
  if (!told.ok) return refuse(told.why, 'file');
  if (told.kind !== 'docx') return refuse('unknown-type', 'file');
  try {
    const buffer = await packedAnew(bytes);
    const { default: mammoth } = await import('mammoth');
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, styleMap, externalFileAccess: false });
    return done(value.replaceAll(/<img\b[^>]*>/g, ''));
  } catch (error) {
    return refuse(error instanceof Unreadable && error.why !== 'locked' ? error.why : 'broken', 'file');
  }
}

/** What Word calls its title and subtitle stands above all headings; in Word, comments are for those who write. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  'comment-reference => ',
];

async function packedAnew(bytes: Uint8Array): Promise<Buffer> {
  const parts = partsByName(bytes, wanted);
  let elements = 0;
  for (const source of parts.values()) {
    // Word writes no document type; one could name entities that grow when they are read.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw new Unreadable('too-much');
    for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) elements += 1;
    if (elements > 2 * mostElements) throw new Unreadable('too-much');
  }
  const { default: PizZip } = await import('pizzip');
  const zip = new PizZip();
  for (const [name, source] of parts) zip.file(name, source);
  return zip.generate({ type: 'nodebuffer', compression: 'STORE' });
}
