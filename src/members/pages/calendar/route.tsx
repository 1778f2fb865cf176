import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { refuse } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import { addMeeting, importMeetings, removeMeeting } from '../../acts/meetings.ts';
import { toSave } from '../../calendar/compare.ts';
import { mayKeepBoard } from '../../policy.ts';
import type { Board } from '../../queries/boards.ts';
import { meetingsOf } from '../../queries/meetings.ts';
import { boardInPath } from '../board/subject.ts';
import { uiWith } from '../notices.ts';
import { settle, whenRead } from '../settle.ts';
import { idOrNull, type Typed, typedAgain, untouched } from '../typed.ts';
import { prefixes, readGiven, readMeeting } from './form.ts';
import { pastedRoutes } from './pasted-routes.tsx';
import { previewOf } from './present.ts';
import { PreviewPage } from './preview.tsx';
import { CalendarPage } from './view.tsx';
import { words } from './words.ts';

const path = '/namnder/:id/kalender';
const common = { may: mayKeepBoard, subject: boardInPath } as const;
/** A pasted calendar grows when it is sent as a form. */
const bodyLimit = 4 * 1024 * 1024;

export const calendarRoutes: readonly AnyRoute[] = [
  route<Board>({ ...common, method: 'get', path, handle: (web, board) => show(web, board, untouched) }),
  route<Board>({ ...common, method: 'post', path, act: 'add-meeting', handle: add }),
  route<Board>({ ...common, method: 'post', path: `${path}/ta-bort`, act: 'remove-meeting', handle: remove }),
  route<Board>({ ...common, method: 'post', path: `${path}/granska`, act: 'preview-calendar', bodyLimit, handle: preview }),
  ...pastedRoutes(show),
  route<Board>({ ...common, method: 'post', path: `${path}/spara`, act: 'import-meetings', bodyLimit, handle: save }),
];

async function show(web: Web, board: Board, typed: Typed, status = 200): Promise<Response> {
  const meetings = await meetingsOf(web, [board.id], web.today, web.today.add({ years: 10 }));
  const ui = uiWith(web, words[web.lang].notices);
  return web.html(<CalendarPage ui={ui} board={board} meetings={meetings} typed={typed} year={yearToAsk(web)} />, status);
}

/** In autumn the calendar that is pasted is next year's. */
function yearToAsk({ today }: Web): number {
  return today.month >= 10 ? today.year + 1 : today.year;
}

const address = (board: Board, done: keyof typeof words.sv.notices) => () => `/namnder/${board.id}/kalender?klart=${done}`;

async function add(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readMeeting(form, board.id), (input) => addMeeting(web, input));
  return settle(web, {
    form,
    prefix: prefixes.add,
    outcome,
    to: address(board, 'added'),
    again: (typed, status) => show(web, board, typed, status),
  });
}

async function remove(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const meetingId = idOrNull(form.text('meetingId'));
  const outcome = meetingId === null ? refuse('meeting-not-found' as const) : await removeMeeting(web, { meetingId });
  return settle(web, {
    form,
    prefix: '',
    outcome,
    to: address(board, 'removed'),
    again: (typed, status) => show(web, board, typed, status),
  });
}

/** Reads and compares; keeps nothing. A form because a whole file does not fit in an address. */
async function preview(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const read = await readGiven(form);
  if ('refusals' in read) return again(web, board, form, read.refusals);
  const found = await previewOf(web, board, read.input);
  return web.html(<PreviewPage ui={uiFor(web)} board={board} given={read.input} preview={found} />);
}

async function save(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const read = await readGiven(form);
  if ('refusals' in read) return again(web, board, form, read.refusals);
  const { source, lines } = await previewOf(web, board, read.input);
  const rows = toSave(lines);
  // Everything was already there when the button was pressed: someone else, or this reader twice.
  if (rows.length === 0) return web.redirect(address(board, 'imported')());
  const outcome = await importMeetings(web, { boardId: board.id, rows, source });
  return settle(web, {
    form,
    prefix: prefixes.fetch,
    outcome,
    to: address(board, 'imported'),
    again: (typed, status) => show(web, board, typed, status),
  });
}

function again(web: Web, board: Board, form: Form, refusals: Parameters<typeof typedAgain>[2]): Promise<Response> {
  return show(web, board, typedAgain(form, prefixes.fetch, refusals, web.lang), 422);
}
