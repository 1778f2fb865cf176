/** A PDF of ours as far as a seal must know it: where each object begins, and what the trailer says. */
export interface PdfObjects {
  /** The last cross-reference table's place. */
  readonly startxref: number;
  /** What the trailer's dictionary holds, between `<<` and `>>`. */
  readonly trailer: string;
  /** One more than the highest object number. */
  readonly size: number;
  /** The source of an object's dictionary, from `<<` to `>>`. */
  readonly dictionary: (object: number) => string;
}

/**
 * Reads the classic cross-reference table (ISO 32000-1, 7.5.4) that our compiler writes.
 * @throws Error when it is another kind of file
 */
export function pdfObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf][ \r]\n?)+)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(
    text.slice(startxref),
  );
  if (table === null) throw new Error('not a PDF that we made');
  const [, count = '', rows = '', trailer = ''] = table;
  const offsets = [...rows.matchAll(/(\d{10}) \d{5} [nf]/g)].map((row) => Number(row[1]));
  const dictionary = (object: number) => {
    const at = offsets[object] ?? 0;
    const found = new RegExp(`^${object} 0 obj\\s*(<<[\\s\\S]*?>>)\\s*(?:endobj|stream)`).exec(text.slice(at, at + 1_000_000));
    if (found?.[1] === undefined) throw new Error(`the PDF has no object ${object}`);
    return found[1];
  };
  return { startxref, trailer, size: Number(count), dictionary };
}

/** The number of the object that a key of a dictionary refers to. */
export function referred(dictionary: string, key: string): number {
  const found = new RegExp(`/${key}\\s+(?:\\[\\s*)?(\\d+) 0 R`).exec(dictionary)?.[1];
  if (found === undefined) throw new Error(`the PDF says no ${key}`);
  return Number(found);
}

/** The dictionary with something more at its end. */
export function withMore(dictionary: string, more: string): string {
  return `${dictionary.slice(0, dictionary.lastIndexOf('>>'))}${more}\n>>`;
}
