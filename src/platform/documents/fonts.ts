import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lettersOf } from './letters.ts';

/** The cuts that our papers use; every machine has the same, since none of its own is looked at. */
const cuts = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const;

export interface Fonts {
  /** TrueType files. */
  readonly files: readonly Uint8Array[];
  /** Whether every cut can draw the letter (a code point). */
  readonly draws: (letter: number) => boolean;
}

/** Source Sans 3 from its package, read once when the first paper is made. 2 MB. */
export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const files = cuts.map((cut) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`)));
  const sets = files.map(lettersOf);
  return { files, draws: (letter) => sets.every((set) => set.has(letter)) };
}
