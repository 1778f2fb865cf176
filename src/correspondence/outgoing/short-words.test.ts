import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mailingStateInShort } from './short-words.ts';

const at = Temporal.Instant.from('2028-03-01T08:00:00Z');

test('in plain words, without what the server said', () => {
  expect(mailingStateInShort('sv', { kind: 'sent', at, answer: '250 2.0.0 Ok: queued as 4X', reason: null })).toBe(
    'kom fram till servern',
  );
  expect(mailingStateInShort('sv', { kind: 'sent', at, answer: null, reason: 'De ringde' })).toBe('har kommit fram');
  expect(mailingStateInShort('en', { kind: 'waiting' })).toBe('will be sent in a moment');
});

test.each([
  ['550 5.1.1 <x@y.se>: Recipient address rejected: User unknown', 'avvisades: adressen finns inte'],
  ['550 No such user', 'avvisades: adressen finns inte'],
  ['552 5.2.2 Mailbox full', 'avvisades: brevlådan är full'],
  ['550 5.7.1 Message rejected as spam by 192.0.2.5.1.1', 'avvisades: servern släpper inte in mejl från oss'],
  ['554 Transaction failed', 'avvisades: servern släpper inte in mejl från oss'],
  ['Filen plan.pdf går inte att läsa.', 'avvisades'],
])('%s', (answer, said) => {
  expect(mailingStateInShort('sv', { kind: 'refused', at, answer })).toBe(said);
});
