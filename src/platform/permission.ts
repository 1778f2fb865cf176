import type { Actor } from './actor.ts';

/**
 * A right that reads as a sentence ("Registratorn får registrera beslut för sin egen nämnd"). Whether an actor has it
 * follows from assignments on the day, for that principal, board or organ (`subject`), never from a role alone.
 */
export interface Permission<Subject = unknown> {
  /** Ends the sentence "may …", e.g. `record-decision-for-own-board`. */
  readonly code: string;
  readonly sentence: { readonly sv: string; readonly en: string };
  allows(actor: Actor, subject: Subject): boolean;
}

/** What anyone may, signed in or not. */
export function anyone(code: string, sentence: Permission['sentence']): Permission {
  return { code, sentence, allows: () => true };
}
