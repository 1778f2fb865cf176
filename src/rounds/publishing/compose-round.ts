import type { IsoDate } from '../calendar-days.ts';
import type { RoundFacts } from '../facts.ts';
import { type HeldBack, publicFacts } from './public-facts.ts';
import type { PublicRound } from './public-round.ts';

/** What is known inside of a round, as far as a publication is made of it. */
export interface KnownRound {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly registrationNumber: string | null;
    readonly textKind: string;
    readonly textId: string;
    readonly textTitle: string;
    readonly textSha256: string;
    readonly example: boolean;
  };
  readonly facts: RoundFacts;
  readonly steps: readonly { readonly key: string; readonly boardId: string }[];
  /** Planned meetings by the step's key. */
  readonly planned: ReadonlyMap<string, IsoDate>;
}

/** A round as it may be shown to the public, and what is held back and why. */
export interface ComposedRound {
  readonly round: PublicRound;
  readonly heldBack: readonly HeldBack[];
}

/** Chooses, name by name, what of a round may be public: a new field inside never comes out by itself. */
export function composeRound({ round, facts: all, steps, planned }: KnownRound, asOf: IsoDate): ComposedRound {
  const { facts, heldBack } = publicFacts(all, asOf);
  const { id, title, registrationNumber, textKind, textId, textTitle, textSha256, example } = round;
  return {
    heldBack,
    round: {
      ...{ id, title, registrationNumber, asOf, example, facts },
      text: { kind: textKind, id: textId, title: textTitle, sha256: textSha256 },
      steps: steps.map(({ key, boardId }) => ({ step: key, boardId, plannedOn: planned.get(key) ?? null })),
    },
  };
}
