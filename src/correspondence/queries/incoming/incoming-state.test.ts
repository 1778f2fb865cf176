import { expect, test } from 'vitest';
import { type IncomingMail, stateOfIncoming } from './incoming-list.ts';

const about = { kind: 'round', id: 'r' };
const match = (how: 'number' | 'person', on: typeof about | null = about) => ({ about: on, boardId: null, how });
const ended = { how: 'nothing-to-record', reason: 'tack' } as const;

type Given = Pick<IncomingMail, 'verdict' | 'match' | 'end'>;
test.each<[string, Given, string]>([
  ['just kept', { verdict: null, match: null, end: null }, 'being-read'],
  ['a letter about nothing known', { verdict: 'letter', match: null, end: null }, 'unmatched'],
  ['a letter that is matched', { verdict: 'letter', match: match('number'), end: null }, 'to-read'],
  ['a letter whose match was taken back', { verdict: 'letter', match: match('person', null), end: null }, 'unmatched'],
  ['what cannot be read', { verdict: 'unreadable', match: null, end: null }, 'unmatched'],
  ['a letter that was put aside', { verdict: 'letter', match: match('number'), end: ended }, 'handled'],
  ['an absence notice', { verdict: 'auto-reply', match: null, end: null }, 'automatic'],
  ['one that a person knew better about', { verdict: 'auto-reply', match: match('person'), end: null }, 'to-read'],
  ['and took back', { verdict: 'spam', match: match('person', null), end: null }, 'automatic'],
])('%s', (_what, given, state) => {
  expect(stateOfIncoming(given)).toBe(state);
});
