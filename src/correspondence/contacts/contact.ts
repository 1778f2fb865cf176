import type { Temporal } from 'temporal-polyfill';

type AnswerHow = 'link' | 'hand' | 'reply';

/** What an authority said of its contact. */
export interface ContactAnswer {
  readonly id: string;
  readonly boardId: string;
  readonly questionId: string | null;
  readonly outcome: 'right' | 'changed';
  readonly mailbox: string;
  /** Function, as "registrator". */
  readonly title: string | null;
  /** The official who has it. */
  readonly person: string | null;
  readonly earlierMailbox: string | null;
  readonly how: AnswerHow;
  /** Account; null for whoever answered by the link. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export interface ContactQuestion {
  readonly id: string;
  readonly boardId: string;
  /** The year that the contact is for. */
  readonly year: number;
  readonly occasion: 'yearly' | 'election' | 'asked';
  readonly mailingId: string;
  readonly at: Temporal.Instant;
}

/** That mail to an address did not arrive: the last that is known of it. */
export interface MailboxTrouble {
  readonly kind: 'bounced' | 'refused';
  /** The other server's words. */
  readonly answer: string;
  readonly at: Temporal.Instant;
  readonly mailingId: string;
}

/** All that has been said of a board's contact, the latest last. */
export interface ContactFacts {
  /** As the members' room has it now. */
  readonly mailbox: string | null;
  readonly questions: readonly ContactQuestion[];
  readonly answers: readonly ContactAnswer[];
  readonly trouble: MailboxTrouble | null;
  /** Answers that somebody has looked at. */
  readonly reviewed: ReadonlySet<string>;
}

/** A board's contact as it stands. */
export interface Contact {
  readonly mailbox: string | null;
  readonly title: string | null;
  readonly person: string | null;
  /** The answer that what stands here rests on; null when nobody has confirmed it, or the mailbox was changed elsewhere since. */
  readonly answer: ContactAnswer | null;
  /** Whether that answer is of the year asked for. */
  readonly isConfirmed: boolean;
  /** The last question of the year asked for. */
  readonly asked: ContactQuestion | null;
  readonly trouble: MailboxTrouble | null;
  /** A change that came by the link and that nobody has looked at. */
  readonly toReview: ContactAnswer | null;
}

/**
 * Where a board's contact stands for a year. An answer counts for the year in which it was given, and for the year of the question that
 * it answers. Pure.
 * @param yearOf the year of a moment, in Sweden
 */
export function contactOf(facts: ContactFacts, year: number, yearOf: (at: Temporal.Instant) => number): Contact {
  const { mailbox, questions, answers, trouble } = facts;
  const last = answers.at(-1) ?? null;
  const answer = last !== null && isSame(last.mailbox, mailbox) ? last : null;
  const question = questions.find(({ id }) => id === answer?.questionId);
  const years = answer === null ? [] : [yearOf(answer.at), question?.year];
  const isNew = last?.how === 'link' && last.outcome === 'changed' && !facts.reviewed.has(last.id);
  return {
    ...{ mailbox, title: last?.title ?? null, person: last?.person ?? null, answer, trouble },
    isConfirmed: years.includes(year),
    asked: questions.findLast((each) => each.year === year) ?? null,
    toReview: isNew ? last : null,
  };
}

/** Is still to be asked for the year, at an address that takes mail as far as anybody knows. */
export function isToAsk({ asked, isConfirmed, trouble, mailbox }: Contact): boolean {
  return asked === null && !isConfirmed && trouble === null && mailbox !== null;
}

/** Has been asked for the year and not answered, though the mail did not come back. */
export function isSilent({ asked, isConfirmed, trouble, mailbox }: Contact): boolean {
  return asked !== null && !isConfirmed && trouble === null && mailbox !== null;
}

/** Addresses differ by more than capitals. */
export function isSame(one: string, other: string | null): boolean {
  return other !== null && one.toLowerCase() === other.toLowerCase();
}
