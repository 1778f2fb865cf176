import type { IsoDate } from '../calendar-days.ts';
import type { Slot } from './choose-meetings.ts';

/** What a mail to an authority is written from. Days are ISO. */
export interface MailFacts {
  readonly bodyName: string;
  /** In whose name it goes. */
  readonly senderName: string;
  readonly round: {
    /** Of the text that is decided: `Arbetsplan 2024–2025`. */
    readonly title: string;
    readonly expects: 'approve' | 'note';
    readonly registrationNumber: string | null;
    readonly answerBy: IsoDate | null;
  };
  /** `Socialnämnden`. */
  readonly board: string;
  /** `Ydre kommun`; a joint board's host. */
  readonly principal: string;
  readonly part: 'recommend' | 'decide';
  /** Their own numbers. */
  readonly numbers: readonly string[];
  readonly slot: Slot;
  /** The boards that come before it on its path, in order. */
  readonly before: readonly { readonly board: string; readonly slot: Slot }[];
}

/** `Arbetsplan 2024–2025 för beslut – vårt dnr RÖ 2024-31 – Ert dnr: SON 2024-220`: a register sorts by its own number. */
export function withNumbers(subject: string, { round, numbers }: Pick<MailFacts, 'round' | 'numbers'>): string {
  return [
    subject,
    ...(round.registrationNumber === null ? [] : [`vårt dnr ${round.registrationNumber}`]),
    ...(numbers.length === 0 ? [] : [`Ert dnr: ${numbers.join(', ')}`]),
  ].join(' – ');
}
