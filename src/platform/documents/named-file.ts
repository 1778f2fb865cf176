/** A file on its way somewhere: into a mail, a ZIP, a browser. */
export interface NamedFile {
  /** As people see it, with its ending: `Arbetsplan 2026–2027.pdf`. No folders. */
  readonly fileName: string;
  /** E.g. `application/pdf`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is those that no file system wants
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
/** Names that Windows keeps for devices, whatever the ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const longest = 120;

/**
 * A name that every file system takes, as near to the wanted one as that allows: no folders, no signs that are forbidden on
 * Windows, none that turn the writing direction, at most 120 letters with the ending kept.
 */
export function safeFileName(wanted: string): string {
  const plain = wanted
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(forbidden, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|(?<![\s.])[\s.]+$/g, '')
    .replace(device, '$1_');
  const { stem, ending } = parted(plain);
  return `${shortened(stem, longest - ending.length)}${ending}` || 'fil';
}

/** The names made safe and told apart (letters' case does not tell apart): `a.pdf`, `a (2).pdf`. In the same order. */
export function uniqueFileNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    const safe = safeFileName(each);
    const { stem, ending } = parted(safe);
    let name = safe;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${number})${ending}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function parted(name: string): { stem: string; ending: string } {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

function shortened(stem: string, length: number): string {
  return Array.from(stem).slice(0, length).join('').trimEnd();
}
