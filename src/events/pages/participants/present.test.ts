import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { somebody } from '../../../../test/support/participant.ts';
import type { Conference } from '../../conference.ts';
import { presentParticipant } from '../participant/present.ts';
import { presentWriteMail } from '../write-mail/present.ts';
import { participantsQuery, presentParticipants, readParticipantsAsked } from './present.ts';

const on = Temporal.PlainDate.from('2027-03-12');
const conference: Conference = {
  ...{
    id: 'c',
    kind: 'theme-conference',
    title: 'Nära vård',
    text: '',
    organ: { id: 'o', name: 'Samrådet' },
    on,
    registerBy: on,
  },
  ...{ starts: '09:00', ends: '16:00', place: 'Linköping', link: '', seats: 2, contact: '', contactMail: '', disposalId: null },
  ...{ example: false, state: 'open', cancelledBecause: null, hasOpened: true, links: [] },
};
const people = [
  somebody('Åsa', { confirmed: true }),
  somebody('Bo'),
  somebody('Cilla', { state: 'waiting', turn: 1, language: 'en' }),
];
const gone = people.map((each) => ({ ...each, name: '', organisation: '', role: '', email: '', needs: '', disposed: true }));
const all = { asked: readParticipantsAsked(new URLSearchParams('vilka=alla')), hasBegun: false };

test('a line says where somebody stands', () => {
  const { rows } = presentParticipants('sv', conference, people, [], all);
  expect(rows.map(({ name, note }) => [name, note])).toEqual([
    ['Bo', 'inte bekräftad'],
    ['Åsa', ''],
    ['Cilla', 'nummer 1, inte bekräftad'],
  ]);
});

test('the address says what is asked for, and nonsense asks for everybody with a seat', () => {
  const id = '0B9E0F6A-5B0C-4E39-8E38-1F2A3B4C5D6E';
  const asked = readParticipantsAsked(new URLSearchParams({ vilka: 'vantar', pass: id, organisation: ' Motala  KOMMUN' }));
  expect(participantsQuery(asked, { format: 'xlsx' })).toBe(
    `?vilka=vantar&pass=${id.toLowerCase()}&organisation=motala+kommun&format=xlsx`,
  );
  expect(participantsQuery(readParticipantsAsked(new URLSearchParams('vilka=x&pass=y')))).toBe('');
});

test('when the details have gone the figures are left, and nobody can be written to', () => {
  const view = presentParticipants('sv', conference, gone, [], all);
  expect([view.areGone, view.sentence, view.organisations, view.needs]).toEqual([
    ...[true, 'Två av två platser är tagna och en står på väntelistan', [], 0],
  ]);
  const known = { conference, programme: [], mails: [], canSend: true, url: '', bodyName: 'Samrådet' };
  expect(presentWriteMail('sv', { ...known, people: gone }, null).why).toBe('gone');
  const one = presentParticipant('sv', conference, gone[0] ?? somebody(''), { people: gone, programme: [], canSend: true });
  expect([one.sentence, one.facts, one.cancelling]).toEqual(['Uppgifterna om den här deltagaren är borttagna', [], null]);
});

test('a mail without an English text is Swedish throughout, with one there is a sample of each', () => {
  const known = { conference, people, programme: [], mails: [], canSend: true, url: 'https://x', bodyName: 'Samrådet' };
  const mail = { conferenceId: 'c', to: 'all', itemId: null, subject: 'Ny sal', body: 'Sal 2.' } as const;
  const samples = (englishSubject: string, englishBody: string) =>
    presentWriteMail('sv', known, { ...mail, englishSubject, englishBody }).samples.map(({ name, subject }) => [name, subject]);
  expect(samples('', '')).toEqual([['Bo', 'Ny sal']]);
  expect(samples('New room', 'Room 2.')).toEqual([
    ['Bo', 'Ny sal'],
    ['Cilla', 'New room'],
  ]);
});

test('before a place is cancelled it is said who gets it', () => {
  const known = { people, programme: [], canSend: true };
  const said = (place: number) =>
    presentParticipant('sv', conference, people[place] ?? somebody(''), known).cancelling?.slice(0, 3);
  expect(said(0)).toEqual([
    ...['Åsa avbokas.', 'Platsen går till Cilla, som får ett mejl om det.', 'Deltagaren får ett mejl om avbokningen.'],
  ]);
  expect(said(2)?.[1]).toBe('Ingen annans plats ändras.');
  const over = presentParticipant('sv', { ...conference, state: 'over' }, people[0] ?? somebody(''), known);
  expect(over.cancelling).toBe(null);
});
