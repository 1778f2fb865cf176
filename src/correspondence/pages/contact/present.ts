import type { Temporal } from 'temporal-polyfill';
import type { Board } from '../../../members/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { domainOf } from '../../../platform/mail/address.ts';
import { isoMoment, type Lang, longDate } from '../../../ui/index.ts';
import type { Contact, ContactFacts } from '../../contacts/contact.ts';
import type { IncomingMail } from '../../queries/incoming/incoming-list.ts';
import { contactWords } from './words.ts';

/** Something that was asked or said. */
interface ContactEvent {
  readonly at: string;
  readonly what: string;
  readonly said: string;
  readonly mailHref: string | null;
}

export interface ContactView {
  readonly board: Board;
  readonly contact: Contact;
  readonly lead: string;
  /** The change to look at. */
  readonly change: {
    readonly answerId: string;
    readonly sentence: string;
    readonly from: string;
    readonly to: string;
    readonly otherDomain: boolean;
  } | null;
  readonly letters: readonly { readonly id: string; readonly subject: string; readonly came: string }[];
  /** The latest first. */
  readonly history: readonly ContactEvent[];
}

interface Known {
  readonly board: Board;
  readonly contact: Contact;
  readonly facts: ContactFacts;
  readonly letters: readonly IncomingMail[];
  readonly year: number;
}

/** Pure. */
export function contactView(lang: Lang, { board, contact, facts, letters, year }: Known): ContactView {
  const { toReview } = contact;
  return {
    ...{ board, contact, lead: leadOf(lang, contact, year) },
    change:
      toReview === null
        ? null
        : {
            ...{ answerId: toReview.id, from: toReview.earlierMailbox ?? '', to: toReview.mailbox },
            sentence: contactWords[lang].reviewed(day(lang, toReview.at)),
            otherDomain: toReview.earlierMailbox !== null && domainOf(toReview.earlierMailbox) !== domainOf(toReview.mailbox),
          },
    letters: letters.map(({ id, subject, receivedAt }) => ({ id, subject, came: isoMoment(receivedAt) })),
    history: historyOf(lang, facts),
  };
}

function leadOf(lang: Lang, { answer, isConfirmed, asked, trouble }: Contact, year: number): string {
  const w = contactWords[lang].lead;
  const parts = [
    answer === null ? w.never(year) : w[isConfirmed ? 'confirmed' : 'earlier'](year, day(lang, answer.at)),
    ...(isConfirmed ? [] : [asked === null ? w.notAsked : w.asked(day(lang, asked.at))]),
    ...(trouble === null ? [] : [w.trouble(day(lang, trouble.at), trouble.answer)]),
  ];
  return parts.join(' ');
}

function historyOf(lang: Lang, { questions, answers }: ContactFacts): readonly ContactEvent[] {
  const w = contactWords[lang];
  const asked = questions.map(({ at, occasion, mailingId }) => ({
    ...{ at, what: w.question[occasion], said: '', mailHref: `/skickat/${mailingId}` },
  }));
  const said = answers.map(({ at, outcome, how, mailbox, title, person }) => ({
    ...{ at, what: w.answers[outcome][how], mailHref: null },
    said: [mailbox, title, person].filter((each) => each !== null).join(', '),
  }));
  return [...asked, ...said]
    .toSorted((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds)
    .map(({ at, ...event }) => ({ ...event, at: isoMoment(at) }));
}

function day(lang: Lang, at: Temporal.Instant): string {
  return longDate(lang, stockholmDay(at));
}
