import { type Board, boardsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Contact } from '../../contacts/contact.ts';
import { contactsOf } from './contacts-of.ts';

/** A board with its contact. */
export interface BoardContact {
  readonly board: Board;
  readonly contact: Contact;
}

/** The contact of every board that exists today, by principal. */
export async function contactsByBoard(ctx: Ctx): Promise<readonly BoardContact[]> {
  const boards = await boardsOn(ctx, ctx.today);
  const contacts = await contactsOf(
    ctx,
    boards.map(({ id }) => id),
  );
  return boards.flatMap((board) => {
    const contact = contacts.get(board.id);
    return contact === undefined ? [] : [{ board, contact }];
  });
}

/** "Socialnämnden, Ydre kommun". */
export function nameOfBoard({ name, principalName }: Pick<Board, 'name' | 'principalName'>): string {
  return `${name}, ${principalName}`;
}
