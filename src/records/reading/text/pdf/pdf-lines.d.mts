export interface PdfPiece {
  readonly str: string;
  /** Six numbers as in PDF 32000-1, 8.3.4. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Lines from the top, left to right; an empty line where the page shows white; turned text last. */
export function pageLines(items: readonly PdfPiece[]): string;
