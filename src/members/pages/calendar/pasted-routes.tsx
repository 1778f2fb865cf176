import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { importMeetings } from '../../acts/meetings.ts';
import { mayKeepBoard } from '../../policy.ts';
import type { Board } from '../../queries/boards.ts';
import type { MembersRefusal } from '../../refusals.ts';
import { boardInPath } from '../board/subject.ts';
import { whenRead } from '../settle.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { prefixes } from './form.ts';
import { type PastedGiven, readPastedGiven, readTicked } from './pasted-form.ts';
import { foundDays, PastedPreviewPage } from './pasted-preview.tsx';

const path = '/namnder/:id/kalender/webbsida';
const common = { may: mayKeepBoard, subject: boardInPath } as const;
/** A pasted page grows when it is sent as a form. */
const bodyLimit = 4 * 1024 * 1024;

/** The calendar's own page, with what was typed. */
type ShowCalendar = (web: Web, board: Board, typed: Typed, status: number) => Promise<Response>;

/** Days from a board's web page: found and shown, then saved as a person ticked them. */
export function pastedRoutes(show: ShowCalendar): readonly AnyRoute[] {
  const again = async (web: Web, board: Board, refusals: readonly MembersRefusal[]) =>
    show(web, board, typedAgain(await web.form(), prefixes.pasted, refusals, web.lang), 422);
  const find = async (web: Web, board: Board) => {
    const read = readPastedGiven(await web.form());
    return 'input' in read ? preview(web, board, read.input, again) : again(web, board, read.refusals);
  };
  const save = async (web: Web, board: Board) => {
    const form = await web.form();
    const outcome = await whenRead(readTicked(form), (rows) =>
      importMeetings(web, { boardId: board.id, rows, source: 'pasted' }),
    );
    if (outcome.ok) return web.redirect(`/namnder/${board.id}/kalender?klart=imported`);
    const given = readPastedGiven(form);
    if (!('input' in given)) return again(web, board, outcome.refusals);
    const days = await foundDays(web, board, given.input);
    const typed = typedAgain(form, prefixes.pasted, outcome.refusals, web.lang);
    const page = <PastedPreviewPage ui={uiFor(web)} board={board} given={given.input} days={days} typed={typed} />;
    return web.html(page, 422);
  };
  return [
    route<Board>({ ...common, method: 'post', path, act: 'find-pasted-days', bodyLimit, handle: find }),
    route<Board>({ ...common, method: 'post', path: `${path}/spara`, act: 'import-pasted-days', bodyLimit, handle: save }),
  ];
}

async function preview(
  web: Web,
  board: Board,
  given: PastedGiven,
  again: (web: Web, board: Board, refusals: readonly MembersRefusal[]) => Promise<Response>,
): Promise<Response> {
  const days = await foundDays(web, board, given);
  if (days.length === 0) return again(web, board, [{ code: 'no-days-found', field: 'text', about: {} }]);
  return web.html(<PastedPreviewPage ui={uiFor(web)} board={board} given={given} days={days} typed={untouched} />);
}
