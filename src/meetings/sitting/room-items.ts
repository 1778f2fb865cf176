import type { AgendaItem } from '../meeting.ts';
import type { Sitting } from './sitting.ts';

type ItemState = 'now' | 'done' | 'left' | 'struck';

export interface RoomItem {
  readonly item: AgendaItem;
  /** From 1, struck items not counted; 0 for those. */
  readonly number: number;
  readonly state: ItemState;
}

/** The agenda as the room lists it: how far each item has come. Pure. */
export function roomItems(
  items: readonly AgendaItem[],
  { visited, items: written }: Pick<Sitting, 'visited' | 'items'>,
  currentId: string | null,
): readonly RoomItem[] {
  let number = 0;
  return items.map((item) => {
    if (item.struckAt !== null) return { item, number: 0, state: 'struck' };
    number += 1;
    const isDone = visited.includes(item.id) || (written.get(item.id)?.outcomes.length ?? 0) > 0;
    const state: ItemState = item.id === currentId ? 'now' : isDone ? 'done' : 'left';
    return { item, number, state };
  });
}

/** The item after the one that the meeting is at, in the agenda's order; the first where it is at none. Null after the last. */
export function nextItem(items: readonly RoomItem[]): RoomItem | null {
  const standing = items.filter(({ state }) => state !== 'struck');
  return standing[standing.findIndex(({ state }) => state === 'now') + 1] ?? null;
}
