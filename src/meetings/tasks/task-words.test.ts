import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Task } from './task.ts';
import {
  countsOf,
  happeningSentence,
  ownerAndDay,
  taskInShort,
  taskSentence,
  tasksSentence,
  waitingSentence,
} from './task-words.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2027-03-10');
const task: Task = {
  ...{ id: 't', organ: { id: 'o', name: 'SVO' }, person: { id: 'a', name: 'Anna Ek' }, ownerOrgan: null, text: 'Bjud in.' },
  ...{ owner: { personId: 'a', organId: null }, dueOn: day('2027-03-01'), state: 'open', word: null, endedOn: null },
  ...{ meetingId: null, itemId: null, givenOn: day('2027-01-01'), said: 0, mine: false, example: false },
};

test('the list in a sentence, blaming nobody', () => {
  expect(tasksSentence('sv', { open: 0, late: 0, mine: 0 })).toBe('Inget uppdrag är öppet.');
  expect(tasksSentence('sv', { open: 7, late: 2, mine: 0 })).toBe('Sju uppdrag är öppna; två skulle ha varit klara.');
  expect(tasksSentence('sv', { open: 7, late: 1, mine: 3 })).toBe(
    'Sju uppdrag är öppna; ett skulle ha varit klart. Tre av dem är dina.',
  );
  expect(tasksSentence('sv', { open: 1, late: 0, mine: 1 })).toBe('Ett uppdrag är öppet, och det är ditt.');
  expect(tasksSentence('en', { open: 2, late: 1, mine: 1 })).toBe(
    'Two tasks are open; one should have been done by now. One of them is yours.',
  );
});

test('counts what is open alone', () => {
  const done = { ...task, state: 'done', endedOn: today, mine: true } as const;
  expect(countsOf([task, { ...task, dueOn: today, mine: true }, done], today)).toEqual({ open: 2, late: 1, mine: 1 });
});

test('one task in a sentence', () => {
  expect(taskSentence('sv', task, today)).toBe('Ligger hos Anna Ek och skulle ha varit klart 1 mars 2027.');
  expect(taskSentence('sv', task, day('2027-03-01'))).toBe('Ligger hos Anna Ek och ska vara klart 1 mars 2027.');
  const both = { ...task, dueOn: null, ownerOrgan: { id: 'p', name: 'Presidiet' } };
  expect(taskSentence('sv', both, today)).toBe('Ligger hos Anna Ek och Presidiet, utan någon bestämd dag.');
  expect(taskSentence('sv', { ...task, state: 'done', endedOn: day('2027-03-03') }, today)).toBe(
    'Klart 3 mars 2027. Det låg hos Anna Ek.',
  );
  expect(ownerAndDay('sv', task)).toBe('Anna Ek, till 1 mars 2027');
});

test('what happened to it', () => {
  const nothing = { dueOn: null, person: null, organ: null };
  expect(happeningSentence('sv', { ...nothing, kind: 'moved', dueOn: today })).toBe('Ny dag: 10 mars 2027');
  expect(happeningSentence('sv', { ...nothing, kind: 'moved' })).toBe('Dagen togs bort');
  expect(happeningSentence('sv', { ...nothing, kind: 'handed-over', organ: { id: 'p', name: 'Presidiet' } })).toBe(
    'Lämnades över till Presidiet',
  );
});

test('what waits, in a sentence with one full stop', () => {
  expect(waitingSentence('sv', task, today)).toBe('Ett uppdrag från SVO skulle ha varit klart 1 mars: Bjud in.');
  expect(waitingSentence('sv', { ...task, text: 'Bjud in Ydre', dueOn: null }, today)).toBe(
    'Ett uppdrag från SVO väntar: Bjud in Ydre.',
  );
  const theirs = { ...task, person: null, ownerOrgan: { id: 'p', name: 'Presidiet' }, dueOn: today };
  expect(waitingSentence('sv', theirs, today)).toBe('Presidiet har ett uppdrag från SVO som ska vara klart 10 mars: Bjud in.');
});

test('a long task is named by its beginning, at a whole word', () => {
  expect(taskInShort('Bjud\n in')).toBe('Bjud in');
  expect(taskInShort(`${'ord '.repeat(40)}slut`)).toMatch(/^(?:ord ){21}ord …$/);
});
