/** What a part of a report is, in the order of the official report (domain.md, 6). */
const partKinds = [
  'administration',
  'case-officer',
  'date',
  'registration-numbers',
  'boards',
  'title',
  'draft',
  'matter',
  'basis',
  'background',
  'codetermination',
  'signing',
  'distribution',
] as const;
export type PartKind = (typeof partKinds)[number];

/** Who signs for an administration; null where its head is not known. */
export interface Signer {
  readonly administration: string;
  readonly head: string | null;
}

/** A piece of running text. A paragraph's `\n` is a line break. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Numbered from 1 in each draft decision. */
  | { readonly kind: 'clauses'; readonly items: readonly string[] }
  | { readonly kind: 'signers'; readonly signers: readonly Signer[] };

export interface ReportPart {
  /** Its kind; of a draft decision with the key of its step: `draft:0580-1`. */
  readonly key: string;
  readonly kind: PartKind;
  /** Null for the parts of the head, the title and the signatures. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
  /** Somebody must still fill in something: what stands there instead is in square brackets. */
  readonly missing: boolean;
}

/** An official report (tjänsteskrivelse): for every board on a principal's path, in Swedish. */
export interface Report {
  readonly title: string;
  /** In order; every kind once, but a draft for each board. */
  readonly parts: readonly ReportPart[];
}

/** The lines of a part: what stands in its blocks, one text each. */
export function linesOf({ blocks }: Pick<ReportPart, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.split('\n');
    if (block.kind === 'signers')
      return block.signers.map(({ administration, head }) => (head === null ? administration : `${administration}: ${head}`));
    return block.items;
  });
}

export function partsOfKind(report: Report, kind: PartKind): readonly ReportPart[] {
  return report.parts.filter((part) => part.kind === kind);
}
