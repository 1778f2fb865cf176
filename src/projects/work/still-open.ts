import { isUntaken } from './handover.ts';
import type { Work } from './work.ts';

/** What is not done when a project is closed: allowed, but said. */
export interface StillOpen {
  /** Titles of milestones that are still awaited. */
  readonly milestones: readonly string[];
  /** Risks that remain. */
  readonly risks: readonly string[];
  /** Principals that owe the project money, or are owed by it: below nought they get back. Öre. */
  readonly owed: readonly { readonly name: string; readonly owes: number }[];
  /** Grants and others' means that were not needed, and to whom they go back. Öre. */
  readonly unused: readonly { readonly to: string; readonly amount: number }[];
  /** What nobody has taken over, with whom it was for. */
  readonly handovers: readonly { readonly text: string; readonly to: string }[];
}

/** @param principals who owes what, nought left in @param grants what is left of each, nought left in */
export function stillOpen(
  { milestones, risks, handovers }: Pick<Work, 'milestones' | 'risks' | 'handovers'>,
  principals: readonly { readonly name: string; readonly owes: number }[],
  grants: readonly { readonly to: string; readonly amount: number }[] = [],
): StillOpen {
  return {
    milestones: milestones.filter(({ state }) => state === 'awaited').map(({ title }) => title),
    risks: risks.filter(({ now }) => now.state === 'open').map(({ text }) => text),
    owed: principals.filter(({ owes }) => owes !== 0).map(({ name, owes }) => ({ name, owes })),
    unused: grants.filter(({ amount }) => amount > 0),
    handovers: handovers.filter(isUntaken).map(({ text, to }) => ({ text, to: to.name })),
  };
}
