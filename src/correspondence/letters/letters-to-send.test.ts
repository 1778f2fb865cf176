import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { letterKey } from './letter.ts';
import { lettersToSend } from './letters-to-send.ts';

const about = { kind: 'sharing', id: 'a' };
const at = Temporal.Instant.from('2028-03-01T08:00:00Z');
const board = (boardId: string, more: { readonly waiting?: number; readonly had?: string } = {}) => {
  const letter = { boardId, board: boardId, mailbox: null, subject: '', body: '', content: 'now' };
  const key = letterKey(about, { boardId, content: more.had ?? '' }, 0);
  const sent = more.had === undefined ? [] : [{ boardId, key, at, href: '/skickat/1', failed: false }];
  return { letter, points: 1, news: 1, waiting: more.waiting ?? 0, sent };
};

test('whoever has all their answers gets them once, and the others are said why they do not', () => {
  const { toSend, others } = lettersToSend(about, [
    board('first'),
    board('changed', { had: 'before' }),
    board('same', { had: 'now' }),
    board('half', { waiting: 2, had: 'before' }),
  ]);
  expect(toSend.map(({ letter, lastAt }) => [letter.board, lastAt?.toString() ?? null])).toEqual([
    ['first', null],
    ['changed', at.toString()],
  ]);
  expect(others.map(({ board: name, had, waiting }) => [name, had?.href ?? null, waiting])).toEqual([
    ['same', '/skickat/1', 0],
    ['half', null, 2],
  ]);
});
