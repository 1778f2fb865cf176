import { type PaperSource, type ReadPaper, readSource, readWords } from '../../records/index.ts';
import { ownWords } from './own-words.ts';

/** A document as it was read (its pages parted by a form feed), or why nobody but a person can. */
export type ReadRecord = ReadPaper;

/** The same document is read for the list, for its page and when the button is pressed: the last readings are kept. */
const kept = new Map<string, { readonly reading: Promise<ReadRecord>; letters: number }>();
const mostKept = 60;
const mostLettersKept = 4_000_000;

/**
 * Reads a document. Never throws for what is in it.
 * @param sha256 of the bytes; with the name's ending it tells which reading it is
 * @param load what it is read from, asked for only when it has not been read lately
 */
export function readBytes(
  { sha256, mediaType, fileName }: { readonly sha256: string; readonly mediaType: string | null; readonly fileName: string },
  load: () => Promise<PaperSource>,
): Promise<ReadRecord> {
  const key = `${sha256} ${mediaType ?? ''} ${fileName.split('.').at(-1)?.toLowerCase() ?? ''}`;
  const known = kept.get(key);
  if (known !== undefined) {
    // The latest asked for is the last to go.
    kept.delete(key);
    kept.set(key, known);
    return known.reading;
  }
  const reading = load().then((source) => readSource(source, mediaType, fileName));
  const entry = { reading, letters: 0 };
  kept.set(key, entry);
  reading.then(
    (found) => {
      entry.letters = found.ok ? found.text.length : 0;
      forgetOldest();
    },
    () => kept.delete(key),
  );
  return reading;
}

function forgetOldest(): void {
  let letters = [...kept.values()].reduce((sum, entry) => sum + entry.letters, 0);
  for (const [key, entry] of kept) {
    if (kept.size <= mostKept && letters <= mostLettersKept) return;
    kept.delete(key);
    letters -= entry.letters;
  }
}

/** A letter is read by what it says itself. */
export function readLetter(body: string): Promise<ReadRecord> {
  return readWords(ownWords(body));
}
