import type { DocumentText, PartKind, Unread } from '../reading/text/document-text.ts';
import { type Hint, hintsIn } from './hints.ts';
import { type FoundNumber, findIdentityNumbers } from './identity-numbers.ts';

/** A number with where it stands. */
export interface PlacedNumber extends FoundNumber {
  /** `title` and `file-name` of the record itself; else the part of the file. */
  readonly where: PartKind | 'title' | 'file-name' | 'registration-number';
  readonly page: number | null;
}

/** What the program found in a file before a person looks at it. */
export interface LookedThrough {
  /** Null when the text could be read. */
  readonly failed: 'broken' | 'too-much' | null;
  /** They stop publishing. */
  readonly numbers: readonly PlacedNumber[];
  /** A person must say that they are none. */
  readonly doubtful: readonly PlacedNumber[];
  readonly unread: readonly Unread[];
  /** What follows with the file though it is not seen on its pages. */
  readonly unseen: readonly ('comments' | 'deleted' | 'properties')[];
  readonly hints: readonly Hint[];
  /** The text as it is seen: what search reads, and what the person is shown. */
  readonly seen: string;
}

/** What is published beside the bytes, and seen by everyone. */
export interface Names {
  readonly title: string;
  readonly fileName: string;
  readonly registrationNumber: string | null;
}

/** Searches all that would become public: the text, what lies beside it in the file, and the names. @param today `YYYY-MM-DD` */
export function lookThrough(document: DocumentText, names: Names, today: string): LookedThrough {
  const parts = document.ok ? document.parts : [];
  const places: readonly { where: PlacedNumber['where']; page: number | null; text: string }[] = [
    { where: 'title', page: null, text: names.title },
    { where: 'file-name', page: null, text: names.fileName },
    { where: 'registration-number', page: null, text: names.registrationNumber ?? '' },
    ...parts.map(({ kind, page, text }) => ({ where: kind, page, text })),
  ];
  const found = once(
    places.flatMap(({ where, page, text }) => findIdentityNumbers(text, today).map((number) => ({ ...number, where, page }))),
  );
  const seen = parts
    .filter(({ kind }) => kind === 'text' || kind === 'notes' || kind === 'header-footer')
    .map(({ text }) => text.trim())
    .join('\n\n');
  const unseen = (['comments', 'deleted', 'properties'] as const).filter((kind) => parts.some((part) => part.kind === kind));
  return {
    failed: document.ok ? null : document.why,
    numbers: found.filter(({ doubtful }) => !doubtful),
    doubtful: found.filter(({ doubtful }) => doubtful),
    unread: document.ok ? document.unread : [],
    unseen,
    hints: hintsIn(seen),
    seen,
  };
}

/** The same number on the same page is one finding, though the page is read in several ways. */
function once(found: readonly PlacedNumber[]): readonly PlacedNumber[] {
  const first = new Map<string, PlacedNumber>();
  for (const number of found) {
    const key = `${number.figures} ${number.page ?? number.where}`;
    const known = first.get(key);
    if (known === undefined || (known.doubtful && !number.doubtful)) first.set(key, number);
  }
  return [...first.values()];
}
