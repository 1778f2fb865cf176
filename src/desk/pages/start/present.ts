/** A round as the start page tells of it. */
export interface StartRound {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  readonly open: boolean;
  readonly example: boolean;
}

export interface StartView {
  /** The page's one sentence: the open round's own, or that nothing is out. */
  readonly title: string;
  readonly lead: string;
  readonly eyebrow: string | null;
  readonly first: StartRound | null;
  readonly others: readonly StartRound[];
}

/** The open round sent last leads the page; the others follow in order. Pure. */
export function startView(rounds: readonly StartRound[], nothing: { readonly title: string; readonly lead: string }): StartView {
  const first = rounds.find(({ open }) => open) ?? null;
  const others = rounds.filter((round) => round !== first);
  if (first === null) return { ...nothing, eyebrow: null, first, others };
  return { title: first.headline, lead: first.lead, eyebrow: first.title, first, others };
}
