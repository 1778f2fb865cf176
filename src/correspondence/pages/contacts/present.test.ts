import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Board } from '../../../members/index.ts';
import type { Contact, ContactAnswer } from '../../contacts/contact.ts';
import { contactRows, contactsCsv, readAsked } from './present.ts';

const at = (text: string) => Temporal.Instant.from(text);

function boardOf(id: string, name: string, given: Partial<Contact> = {}) {
  const contact: Contact = {
    ...{
      mailbox: `${id}@x.example`,
      title: null,
      person: null,
      answer: null,
      isConfirmed: false,
      asked: null,
      trouble: null,
      toReview: null,
    },
    ...given,
  };
  const board: Board = {
    ...{ id, principalId: id, principalCode: id, principalName: 'Ydre kommun', kind: 'board', name, mailbox: contact.mailbox },
    ...{
      administration: null,
      existsFrom: Temporal.PlainDate.from('2020-01-01'),
      existsTo: null,
      example: false,
      source: null,
      actsFor: [],
    },
  };
  return { board, contact };
}

const answer: ContactAnswer = {
  ...{ id: 'a', boardId: 'b', questionId: null, outcome: 'right', mailbox: 'b@x.example', title: null, person: null },
  ...{ earlierMailbox: null, how: 'link', by: null, at: at('2026-02-03T08:00:00Z') },
};
const trouble = { kind: 'bounced', answer: '550 No', at: at('2026-03-01T23:30:00Z'), mailingId: 'm' } as const;
const all = [
  boardOf('a', 'Socialnämnden', { trouble }),
  boardOf('b', 'Kommunstyrelsen', { answer, isConfirmed: true, title: 'registrator', person: 'Eva Ek' }),
  boardOf('c', 'Fullmäktige', { mailbox: null }),
];
const shown = (query: string) => contactRows('sv', all, readAsked(new URLSearchParams(query))).map(({ board }) => board);

it('shows what the address asks for, in its order', () => {
  expect(shown('')).toEqual(['Socialnämnden', 'Kommunstyrelsen', 'Fullmäktige']);
  expect(shown('visa=obekraftade')).toEqual(['Socialnämnden', 'Fullmäktige']);
  expect(shown('visa=studsar')).toEqual(['Socialnämnden']);
  expect(shown('visa=saknas')).toEqual(['Fullmäktige']);
  expect(shown('text=eva+regi')).toEqual(['Kommunstyrelsen']);
  expect(shown('sortera=-brevlada')).toEqual(['Fullmäktige', 'Kommunstyrelsen', 'Socialnämnden']);
  expect(shown('visa=annat&sortera=annat')).toHaveLength(3);
});

it('says when and how, and the other server’s words', () => {
  const [bounced, confirmed] = contactsCsv('sv', contactRows('sv', all, readAsked(new URLSearchParams()))).slice(1);
  expect(bounced).toEqual(['Ydre kommun', 'Socialnämnden', 'a@x.example', '', 'nej', '', 'Studsade 2026-03-02: ”550 No”']);
  expect(confirmed?.slice(3, 5)).toEqual(['registrator, Eva Ek', '2026-02-03 genom länken']);
});
