import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lettersOf, tableAt } from './letters.ts';

/** The cuts that our papers use; every machine has the same, since none of its own is looked at. */
const cuts = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const;

export interface Fonts {
  /** TrueType files. */
  readonly files: readonly Uint8Array[];
  /** Whether every cut can draw the letter (a code point). */
  readonly draws: (letter: number) => boolean;
}

const family = 'Source Sans 3';
/**
 * What our copy is called while papers are made, as long as its own name: the compiler also looks at the fonts of the machine, and one
 * with another Source Sans 3 would otherwise give another paper. The PDF says what the font is (its PostScript name stays).
 */
const ownName = 'Samrad Sans 3';

/** Source Sans 3 from its package, read once when the first paper is made. 2 MB. */
export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const files = cuts.map((cut) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`)));
  for (const file of files) rename(file);
  const sets = files.map(lettersOf);
  return { files, draws: (letter) => sets.every((set) => set.has(letter)) };
}

/** In the table of names alone, in both of its spellings: UTF-16 and one byte a letter. */
function rename(file: Buffer): void {
  const from = tableAt(new DataView(file.buffer, file.byteOffset, file.byteLength), 'name');
  const to = from + 4096;
  for (const encode of [(text: string) => Buffer.from(text, 'latin1'), (text: string) => Buffer.from(text, 'utf16le').swap16()]) {
    const wanted = encode(family);
    for (let at = file.indexOf(wanted, from); at >= 0 && at < to; at = file.indexOf(wanted, at + 1))
      file.set(encode(ownName), at);
  }
}
