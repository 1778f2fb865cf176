import type { Web } from '../../../platform/http/web.ts';
import { type Board, boardsById } from '../../queries/boards.ts';
import { dayAsked } from '../asked-day.tsx';
import { idOrNull } from '../typed.ts';

/** The board in the address, as on the day asked for; null when there is none. */
export async function boardInPath(web: Web): Promise<Board | null> {
  const id = idOrNull(web.params['id']);
  return id === null ? null : ((await boardsById(web, [id], dayAsked(web))).get(id) ?? null);
}
