import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { plainText } from '../../platform/prose/index.ts';
import { taskListText } from './task-list-text.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const open = {
  ...{ text: 'Bjud in *alla*\nkommuner.', person: { id: 'a', name: 'Anna Ek' }, ownerOrgan: null, dueOn: day('2027-04-01') },
  ...({ state: 'open', endedOn: null, word: null } as const),
};
const done = {
  ...open,
  ...({ text: 'Skriv svar', dueOn: null, state: 'done', endedOn: day('2027-03-12') } as const),
  word: { text: 'Skickat.', on: day('2027-03-12') },
};

test('what is to be followed up, its signs as words', () => {
  expect(plainText(taskListText([open, done], 'asked'))).toBe(
    '- Bjud in *alla* kommuner (Anna Ek, till 1 april 2027).\n- Skriv svar (Anna Ek).',
  );
  expect(taskListText([], 'asked')).toBe('');
});

test('how it stood, for minutes', () => {
  expect(plainText(taskListText([open, done], 'heard'))).toBe(
    '- Bjud in *alla* kommuner (Anna Ek, till 1 april 2027). Pågår.\n- Skriv svar (Anna Ek). Klart 2027-03-12: Skickat.',
  );
});
