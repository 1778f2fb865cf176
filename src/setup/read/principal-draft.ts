/** A board that a list names, or that is proposed. */
export interface ListedBoard {
  readonly name: string;
  readonly mailbox: string | null;
  /** Codes of the others that it acts for (KL 9:19); empty for a board of one principal. */
  readonly actsFor: readonly string[];
}

export interface PrincipalDraft {
  readonly code: string;
  readonly name: string;
  readonly kind: 'region' | 'municipality' | 'federation';
  readonly represents: number;
  readonly organisationNumber: string | null;
  readonly tile: readonly [number, number] | null;
  readonly boards: readonly ListedBoard[];
}
