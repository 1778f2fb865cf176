import { newId } from '../../../platform/db/columns.ts';
import { textOrNull } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate } from '../../../ui/index.ts';
import { endBoard, renameBoard, setMailbox } from '../../acts/boards.ts';
import { makeJointBoard } from '../../acts/make-joint-board.ts';
import { succeedBoard } from '../../acts/succeed-board.ts';
import { mayKeepBoard, mayKeepMembers, mayReadMembers } from '../../policy.ts';
import type { Board } from '../../queries/boards.ts';
import type { Outcome } from '../../refusals.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { seatLines, seatRows } from '../seat-rows.ts';
import { settle, whenRead } from '../settle.ts';
import { dayIn, type Typed, untouched } from '../typed.ts';
import { prefixes, readHandover, readJoint, readRename } from './form.ts';
import { boardShown, otherBoards } from './present.ts';
import { boardInPath } from './subject.ts';
import { BoardPage } from './view.tsx';
import { words } from './words.ts';

const path = '/namnder/:id';
const subject = boardInPath;
const office = { method: 'post', may: mayKeepMembers, subject } as const;

export const boardRoutes: readonly AnyRoute[] = [
  route<Board>({ method: 'get', path, may: mayReadMembers, subject, handle: (web, board) => show(web, board, untouched) }),
  route<Board>({ method: 'post', path: `${path}/brevlada`, act: 'set-mailbox', may: mayKeepBoard, subject, handle: mailbox }),
  route<Board>({ ...office, path: `${path}/namn`, act: 'rename-board', handle: rename }),
  route<Board>({ ...office, path: `${path}/efterfoljare`, act: 'succeed-board', handle: succeed }),
  route<Board>({ ...office, path: `${path}/gemensam`, act: 'make-joint-board', handle: joint }),
  route<Board>({ ...office, path: `${path}/avsluta`, act: 'end-board', handle: end }),
];

async function show(web: Web, board: Board, typed: Typed, status = 200): Promise<Response> {
  const shown = await boardShown(web, board, dayAsked(web));
  if (web.query.get('format') === 'csv')
    return csvResponse(`uppdrag-${isoDate(shown.day)}`, seatLines(web.lang, seatRows(shown.held, [])));
  const others = mayKeepMembers.allows(web.actor, null) ? await otherBoards(web, board.id) : null;
  const keep = mayKeepBoard.allows(web.actor, board) ? { typed, request: typed.value('request', newId()), others } : null;
  return web.html(<BoardPage ui={uiWith(web, words[web.lang].notices)} shown={shown} keep={keep} />, status);
}

function answer<Value>(
  web: Web,
  board: Board,
  form: Form,
  given: { prefix: string; outcome: Outcome<Value>; done: keyof typeof words.sv.notices },
): Promise<Response> {
  const to = () => `/namnder/${board.id}?klart=${given.done}`;
  return settle(web, { form, ...given, to, again: (typed, status) => show(web, board, typed, status) });
}

async function mailbox(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const input = { boardId: board.id, mailbox: textOrNull(form.text(`${prefixes.mailbox}mailbox`)) };
  return answer(web, board, form, { prefix: prefixes.mailbox, outcome: await setMailbox(web, input), done: 'mailbox' });
}

async function rename(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readRename(form, board.id), (input) => renameBoard(web, input));
  return answer(web, board, form, { prefix: prefixes.rename, outcome, done: 'renamed' });
}

async function succeed(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readHandover(form, board.id), (input) => succeedBoard(web, input));
  return answer(web, board, form, { prefix: prefixes.succeed, outcome, done: 'succeeded' });
}

async function joint(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readJoint(form, board.id), (input) => makeJointBoard(web, input));
  return answer(web, board, form, { prefix: prefixes.joint, outcome, done: 'joint' });
}

async function end(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const { day, refusals } = dayIn(form, prefixes.end, 'on');
  const outcome = await whenRead(day === null ? { refusals } : { input: { boardId: board.id, on: day } }, (input) =>
    endBoard(web, input),
  );
  return answer(web, board, form, { prefix: prefixes.end, outcome, done: 'ended' });
}
