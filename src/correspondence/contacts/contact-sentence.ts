import { capitalise, catalogue, countInWords, isoDate, type Lang } from '../../ui/index.ts';
import { type Contact, isSilent } from './contact.ts';

export interface ContactCounts {
  readonly year: number;
  readonly boards: number;
  readonly confirmed: number;
  /** Asked for the year, and silent so far. */
  readonly silent: number;
  readonly bouncing: number;
  readonly without: number;
  readonly toReview: number;
}

export function countContacts(year: number, contacts: readonly Contact[]): ContactCounts {
  const count = (is: (contact: Contact) => boolean) => contacts.filter(is).length;
  return {
    ...{ year, boards: contacts.length },
    confirmed: count(({ isConfirmed }) => isConfirmed),
    silent: count(isSilent),
    bouncing: count(({ trouble }) => trouble !== null),
    without: count(({ mailbox }) => mailbox === null),
    toReview: count(({ toReview }) => toReview !== null),
  };
}

const words = catalogue({
  sv: {
    confirmed: ({ confirmed, boards, year }: ContactCounts) => {
      if (boards === 0) return 'Inga nämnder är inlagda än';
      if (confirmed === boards) return `Alla ${boards === 1 ? '' : `${boards} `}nämnder har bekräftat sina uppgifter för ${year}`;
      if (confirmed === 0) return `Ingen av ${boards} nämnder har bekräftat sina uppgifter för ${year}`;
      return `${capitalise(countInWords('sv', confirmed))} av ${boards} nämnder har bekräftat sina uppgifter för ${year}`;
    },
    silent: (count: number) =>
      `${countInWords('sv', count)} ${count === 1 ? 'nämnd' : 'nämnder'} har fått frågan och inte svarat än`,
    bouncing: (count: number) => `${countInWords('sv', count)} ${count === 1 ? 'adress' : 'adresser'} studsar`,
    without: (count: number) => `${countInWords('sv', count)} ${count === 1 ? 'nämnd' : 'nämnder'} saknar brevlåda`,
    toReview: (count: number) =>
      `${countInWords('sv', count)} ${count === 1 ? 'ändring' : 'ändringar'} är inte ${count === 1 ? 'granskad' : 'granskade'}`,
  },
  en: {
    confirmed: ({ confirmed, boards, year }) => {
      if (boards === 0) return 'There are no boards yet';
      if (confirmed === boards) return `All ${boards === 1 ? '' : `${boards} `}boards have confirmed their contact for ${year}`;
      if (confirmed === 0) return `None of ${boards} boards has confirmed its contact for ${year}`;
      return `${capitalise(countInWords('en', confirmed))} of ${boards} boards ${confirmed === 1 ? 'has confirmed its contact' : 'have confirmed their contacts'} for ${year}`;
    },
    silent: (count) =>
      `${countInWords('en', count)} ${count === 1 ? 'board has' : 'boards have'} been asked and not answered yet`,
    bouncing: (count) => `${countInWords('en', count)} ${count === 1 ? 'address bounces' : 'addresses bounce'}`,
    without: (count) => `${countInWords('en', count)} ${count === 1 ? 'board has' : 'boards have'} no mailbox`,
    toReview: (count) => `${countInWords('en', count)} ${count === 1 ? 'change has' : 'changes have'} not been looked through`,
  },
});

/** Where the contacts stand: the first sentence, and what is wrong, if anything. */
export function contactSentence(lang: Lang, counts: ContactCounts): { readonly title: string; readonly rest: string } {
  const w = words[lang];
  const rest = (['silent', 'bouncing', 'without', 'toReview'] as const).flatMap((each) =>
    counts[each] === 0 ? [] : [`${capitalise(w[each](counts[each]))}.`],
  );
  return { title: w.confirmed(counts), rest: rest.join(' ') };
}

const short = catalogue({
  sv: {
    bounces: 'studsar',
    refused: 'tar inte emot',
    confirmed: (on: string) => `bekräftad ${on}`,
    unconfirmed: 'inte bekräftad',
    none: 'brevlåda saknas',
  },
  en: {
    bounces: 'bounces',
    refused: 'takes no mail',
    confirmed: (on) => `confirmed ${on}`,
    unconfirmed: 'not confirmed',
    none: 'no mailbox',
  },
});

/** What is known of a mailbox, to stand beside it: "bekräftad 2026-02-03", "studsar", "inte bekräftad". */
export function contactInShort(lang: Lang, { mailbox, answer, trouble }: Contact): string {
  const w = short[lang];
  if (mailbox === null) return w.none;
  if (trouble !== null) return trouble.kind === 'bounced' ? w.bounces : w.refused;
  if (answer === null) return w.unconfirmed;
  return w.confirmed(isoDate(answer.at.toZonedDateTimeISO('Europe/Stockholm').toPlainDate()));
}
