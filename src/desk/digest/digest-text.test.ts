import { expect, test } from 'vitest';
import type { Task } from '../waiting/tasks.ts';
import { digestText } from './digest-text.ts';

const url = 'https://samrad.example.se';
const task = (more: Partial<Task> = {}): Task => ({
  ...{ key: 'a', sentence: { sv: 'Motala har inte svarat.', en: 'Motala has not answered.' }, href: '/beslut/1' },
  ...{ button: { sv: 'Se', en: 'See' }, urgency: 'now', by: null, deputyFor: null, ...more },
});
const happened = { sentence: { sv: 'Socialnämnden i Ydre godkände.', en: 'Ydre approved.' }, href: '/beslut/1/beslut/2' };

test('nothing to say is no mail', () => {
  expect(digestText('sv', { tasks: [], happened: [], ahead: [] }, url)).toBeNull();
});

test('says what waits, what has happened and what is ahead, a link a line', () => {
  const tasks = [task(), task({ key: 'b', urgency: 'soon', deputyFor: 'Eva Lind' })];
  const both = digestText('sv', { tasks: [task({ deputyFor: 'Eva Lind' })], happened: [], ahead: [] }, url);
  expect(both?.body).toContain('\n\nBrådskar, som vikarie för Eva Lind: Motala');
  expect(digestText('sv', { tasks, happened: [happened], ahead: [] }, url)).toEqual({
    subject: 'Veckan börjar: två saker väntar på dig, en av dem brådskar',
    body: [
      'Hej!',
      'Två saker väntar på dig, en av dem brådskar.',
      'Brådskar: Motala har inte svarat.\nhttps://samrad.example.se/beslut/1',
      'Som vikarie för Eva Lind: Motala har inte svarat.\nhttps://samrad.example.se/beslut/1',
      'Det här har hänt sedan förra måndagen:',
      'Socialnämnden i Ydre godkände.\nhttps://samrad.example.se/beslut/1/beslut/2\n',
    ].join('\n\n'),
  });
});

test('in English, when nothing waits, and when there is more than one reads', () => {
  const quiet = digestText('en', { tasks: [], happened: [], ahead: Array(17).fill(happened) }, url);
  expect(quiet?.subject).toBe('The week that was and the week to come');
  expect(quiet?.body).toContain(
    'Hello!\n\nNothing is waiting for you.\n\nThis comes in the week:\n\nYdre approved.\nhttps://samrad.example.se/en/beslut/1',
  );
  expect(quiet?.body.match(/Ydre approved/g)).toHaveLength(15);
  expect(quiet?.body).toMatch(/And two more:\nhttps:\/\/samrad\.example\.se\/en\/beslut\n$/);
});
