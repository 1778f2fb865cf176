import type { Temporal } from 'temporal-polyfill';
import { stockholmDay } from '../../../platform/clock.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { isoDate, type Lang } from '../../../ui/index.ts';
import { type Contact, isSilent } from '../../contacts/contact.ts';
import type { BoardContact } from '../../queries/contacts/contacts-by-board.ts';
import { contactsWords } from './words.ts';

export const shows = ['alla', 'obekraftade', 'tysta', 'studsar', 'andrade', 'saknas'] as const;
type Show = (typeof shows)[number];
const orders = ['huvudman', 'brevlada', 'bekraftad', 'fragad'] as const;
export type Order = (typeof orders)[number];

/** What the address asks for. */
export interface ContactsAsked {
  readonly show: Show;
  readonly text: string;
  readonly order: Order;
  readonly falling: boolean;
}

export interface ContactRow {
  readonly boardId: string;
  readonly board: string;
  readonly principal: string;
  readonly mailbox: string;
  readonly person: string;
  readonly confirmed: string;
  readonly asked: string;
  /** In the other server's words; null while nothing is known to be wrong. */
  readonly trouble: { readonly text: string; readonly href: string } | null;
  readonly isChanged: boolean;
  readonly example: boolean;
}

export function readAsked(query: URLSearchParams): ContactsAsked {
  const order = query.get('sortera') ?? '';
  return {
    show: oneOf(query.get('visa'), shows) ?? 'alla',
    text: query.get('text')?.trim() ?? '',
    order: orders.find((each) => each === order.replace(/^-/, '')) ?? 'huvudman',
    falling: order.startsWith('-'),
  };
}

const fits: Readonly<Record<Show, (contact: Contact) => boolean>> = {
  alla: () => true,
  obekraftade: ({ isConfirmed }) => !isConfirmed,
  tysta: isSilent,
  studsar: ({ trouble }) => trouble !== null,
  andrade: ({ toReview }) => toReview !== null,
  saknas: ({ mailbox }) => mailbox === null,
};

/** The rows that are asked for, in the order asked for: by principal unless said. Pure. */
export function contactRows(lang: Lang, all: readonly BoardContact[], asked: ContactsAsked): readonly ContactRow[] {
  const sought = asked.text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const rows = all
    .filter(({ contact }) => fits[asked.show](contact))
    .map((each) => contactRow(lang, each))
    .filter((row) => {
      const words = [row.board, row.principal, row.mailbox, row.person].join('\n').toLocaleLowerCase('sv');
      return sought.every((word) => words.includes(word));
    });
  const keys = { huvudman: null, brevlada: 'mailbox', bekraftad: 'confirmed', fragad: 'asked' } as const;
  const key = keys[asked.order];
  const sorted = key === null ? rows : rows.toSorted((a, b) => a[key].localeCompare(b[key], 'sv'));
  return asked.falling ? sorted.toReversed() : sorted;
}

function contactRow(lang: Lang, { board, contact }: BoardContact): ContactRow {
  const w = contactsWords[lang];
  const { trouble } = contact;
  return {
    ...{ boardId: board.id, board: board.name, principal: board.principalName, example: board.example },
    mailbox: board.mailbox ?? w.none,
    person: [contact.title, contact.person].filter((each) => each !== null).join(', '),
    confirmed: confirmedInWords(lang, contact),
    asked: contact.asked === null ? '' : dayOf(contact.asked.at),
    trouble:
      trouble === null
        ? null
        : { text: `${w[trouble.kind]} ${dayOf(trouble.at)}: ”${trouble.answer}”`, href: `/skickat/${trouble.mailingId}` },
    isChanged: contact.toReview !== null,
  };
}

function confirmedInWords(lang: Lang, { answer, isConfirmed }: Contact): string {
  const w = contactsWords[lang];
  if (answer === null) return w.not;
  const on = dayOf(answer.at);
  return isConfirmed ? `${on} ${w.how[answer.how]}` : w.earlier(on);
}

function dayOf(at: Temporal.Instant): string {
  return isoDate(stockholmDay(at));
}

/** The rows for a spreadsheet, headings first. */
export function contactsCsv(lang: Lang, rows: readonly ContactRow[]): readonly (readonly string[])[] {
  const w = contactsWords[lang];
  const head = [w.principal, w.board, w.mailbox, w.person, w.confirmed, w.asked, w.trouble];
  return [
    head,
    ...rows.map((row) => [row.principal, row.board, row.mailbox, row.person, row.confirmed, row.asked, row.trouble?.text ?? '']),
  ];
}
