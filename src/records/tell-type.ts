import { fileTypeFromBuffer } from 'file-type';
import { done, type Result, refuse } from '../platform/result.ts';
import { allowedEndings, endingOf, isMacroEnding, isRunnableEnding, kindOfType } from './file-types.ts';
import { decodeText, wideAlphabet } from './reading/text/plain-letters.ts';
import type { RecordRefusal } from './refusals.ts';
import { isText, sniffText } from './sniff-text.ts';

export const largestFile = 25 * 1024 * 1024;

const executables = [
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-sh',
  'application/java-vm',
];

/**
 * The media type of a file, told from its content; its name may not say otherwise.
 * @returns the media type, or why the file is not kept
 */
export async function tellType(bytes: Uint8Array, fileName: string): Promise<Result<string, RecordRefusal>> {
  if (bytes.length === 0) return refuse('file-missing', 'file');
  if (bytes.length > largestFile) return refuse('file-too-large', 'file');
  const ending = endingOf(fileName);
  const type = await contentType(bytes);
  if (isRunnableEnding(ending)) return refuse('file-executable', 'file', { type: `.${ending}` });
  if (executables.includes(type)) return refuse('file-executable', 'file', { type });
  if (isMacroEnding(ending) || hasMacros(type, bytes)) return refuse('file-has-macros', 'file', { type });
  const kind = kindOfType(type);
  if (kind === null) return refuse('file-type-not-allowed', 'file', { type });
  if (ending !== '' && !allowedEndings.includes(ending)) return refuse('file-type-not-allowed', 'file', { type: `.${ending}` });
  if (ending !== '' && !kind.endings.includes(ending)) return refuse('file-contradicts-name', 'file', { ending, type });
  return done(type);
}

async function contentType(bytes: Uint8Array): Promise<string> {
  // Text first: the marks of some binary formats are ordinary letters ("BM", "MZ", "II").
  const letters = wideAlphabet(bytes) === null ? bytes : new TextEncoder().encode(decodeText(bytes));
  if (isText(letters) && !startsWith(letters, '%PDF-')) return sniffText(letters);
  // A broken file makes the reader throw; it is then no file that we know.
  const told = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return told?.mime ?? 'application/octet-stream';
}

/** Macros lie in a part of the zip whose name is never compressed. */
function hasMacros(type: string, bytes: Uint8Array): boolean {
  if (type.includes('macroenabled')) return true;
  const zipped = type.startsWith('application/vnd.') || type === 'application/zip';
  return zipped && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('vbaProject.bin');
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;
}
