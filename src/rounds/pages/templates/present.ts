import { type Board, boardsById, boardsOn } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { mayKeepTemplate, type OwnBoards } from '../../policy.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { templateBytes, templatesOf } from '../../queries/report/templates.ts';
import type { CheckedTemplate } from '../../report/template/fill-template.ts';
import { templateChecked } from '../../report/template/template-apart.ts';

export interface TemplateRow {
  readonly board: Board;
  /** Null: the program's own look. */
  readonly since: { readonly epochMilliseconds: number } | null;
}

/** The boards whose template this reader may keep. */
export async function templateRows(web: Web): Promise<readonly TemplateRow[]> {
  const boards = (await boardsOn(web, web.today)).filter(({ id }) => mayKeepTemplate.allows(web.actor, { boards: [id] }));
  const templates = await templatesOf(
    web,
    boards.map(({ id }) => id),
  );
  return boards.map((board) => ({ board, since: templates.get(board.id)?.recordedAt ?? null }));
}

/** `/mallar/:board`. */
export interface AskedTemplate extends OwnBoards {
  readonly board: Board;
}

export async function templateAsked(web: Web): Promise<AskedTemplate | null> {
  const id = web.params['board'] ?? '';
  const board = isUuid(id) ? (await boardsById(web, [id], web.today)).get(id) : undefined;
  return board === undefined ? null : { board, ...(await ownBoards(web, [id])) };
}

/** What stands in a board's template; null when it has none. */
export async function templateOfBoard(web: Web, { board }: AskedTemplate): Promise<CheckedTemplate | null> {
  const bytes = await templateBytes(web, [board.id]);
  return bytes === null ? null : templateChecked(bytes);
}
