import { expect, it } from 'vitest';
import type { AgendaItem } from '../meeting.ts';
import { nextItem, roomItems } from './room-items.ts';

const item = (id: string, struckAt: unknown = null) => ({ id, struckAt }) as AgendaItem;
const items = [item('a'), item('b', 'i går'), item('c'), item('d')];

it('numbers what stands, says how far each has come, and which is next', () => {
  const listed = roomItems(items, { visited: ['a', 'c'], items: new Map() }, 'c');
  expect(listed.map(({ number, state }) => [number, state])).toEqual([
    [1, 'done'],
    [0, 'struck'],
    [2, 'now'],
    [3, 'left'],
  ]);
  expect(nextItem(listed)?.item.id).toBe('d');
  expect(nextItem(roomItems(items, { visited: [], items: new Map() }, 'd'))).toBeNull();
  expect(nextItem(roomItems(items, { visited: [], items: new Map() }, null))?.item.id).toBe('a');
});
