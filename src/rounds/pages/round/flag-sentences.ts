import { flagSource, type LawFlagKind } from '../../law/law-flags.ts';
import { boardInText } from './reasons-in-words.ts';
import type { RoundPageInput } from './round-page.ts';
import { roundWords } from './words.ts';

/** Something to look at in a decision, with the paragraph that says so. */
export interface FlagSentence {
  readonly text: string;
  readonly law: string | null;
  /** The decision that it concerns. */
  readonly href: string;
}

/** Told in the page's lead already. */
const SAID_ELSEWHERE: ReadonlySet<LawFlagKind> = new Set(['told-only']);

/** Every flag of the day as a sentence, the principals in order. */
export function flagSentences({ situation, flags, hrefs }: RoundPageInput): FlagSentence[] {
  const words = roundWords[situation.lang].flags;
  return situation.principals.flatMap(({ principal, name, steps }) =>
    flags.flatMap(({ kind, decision }) => {
      const isOwn = isOf(
        situation.facts.decisions,
        decision,
        principal.path.map(({ step }) => step),
      );
      if (!isOwn || SAID_ELSEWHERE.has(kind)) return [];
      const board = boardInText(steps.find((step) => step.decision?.id === decision)?.step.board ?? null);
      const who = board === null ? name.label : `${name.label}, ${board}`;
      return [{ text: words[kind](who), law: flagSource(kind), href: hrefs.decision(decision) }];
    }),
  );
}

function isOf(decisions: readonly { id: string; step: string }[], id: string, steps: readonly string[]): boolean {
  const found = decisions.find((decision) => decision.id === id);
  return found !== undefined && steps.includes(found.step);
}
