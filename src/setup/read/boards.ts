import { type BoardKind, isMailbox } from '../../members/index.ts';
import { nameRefusals, type Read, readAs, type SetupRefusal, unless } from '../refusals.ts';
import { type Fields, many, one } from '../sitting.ts';
import type { ListedBoard, PrincipalDraft } from './principal-draft.ts';

export interface BoardDraft {
  /** The principal whose board it is; of a joint board its host. */
  readonly principal: string;
  readonly name: string;
  readonly kind: BoardKind;
  readonly mailbox: string | null;
  /** Codes of the others that a joint board acts for. */
  readonly actsFor: readonly string[];
}

/** Rows for joint boards, at most. */
export const mostJoint = 10;
export const boardsField = (code: string) => `namnder-${code}`;
export const jointField = (row: number, field: 'name' | 'host' | 'for' | 'mailbox') => `gemensam-${row}-${field}`;

/** A joint board as a row of the page. */
export interface JointRow {
  readonly row: number;
  readonly name: string;
  readonly host: string;
  readonly actsFor: readonly string[];
  readonly mailbox: string;
}

/** A principal's own boards as the page proposes them, a board a line. */
export function proposedBoards({ boards }: PrincipalDraft): string {
  return boards.filter(isOwn).map(line).join('\n');
}

const isOwn = ({ actsFor }: ListedBoard) => actsFor.length === 0;
const line = ({ name, mailbox }: ListedBoard) => (mailbox === null ? name : `${name}; ${mailbox}`);

/** The joint boards that are typed, or that the list has. */
export function jointRows(fields: Fields | undefined, principals: readonly PrincipalDraft[]): readonly JointRow[] {
  if (fields === undefined) return listedJoint(principals);
  const row = (place: number): JointRow => ({
    ...{ row: place, name: one(fields, jointField(place, 'name')), host: one(fields, jointField(place, 'host')) },
    ...{ actsFor: many(fields, jointField(place, 'for')), mailbox: one(fields, jointField(place, 'mailbox')) },
  });
  return Array.from({ length: mostJoint }, (_, place) => row(place)).filter(
    ({ name, actsFor }) => name !== '' || actsFor.length > 0,
  );
}

function listedJoint(principals: readonly PrincipalDraft[]): readonly JointRow[] {
  const joint = principals.flatMap(({ code, boards }) =>
    boards.filter((board) => !isOwn(board)).map((board) => ({ ...board, host: code })),
  );
  return joint
    .slice(0, mostJoint)
    .map(({ name, host, actsFor, mailbox }, row) => ({ row, name, host, actsFor, mailbox: mailbox ?? '' }));
}

/** Every board of the principals; each of them has one, or a joint board that acts for it. Pure. */
export function readBoards(fields: Fields | undefined, principals: readonly PrincipalDraft[]): Read<readonly BoardDraft[]> {
  const own = principals.map((principal) => ({ principal, boards: linesOf(fields, principal) }));
  const joint = jointRows(fields, principals).map((row) => ({ row, board: jointBoard(row, principals) }));
  const all = [...own.flatMap(({ boards }) => boards), ...joint.map(({ board }) => board)];
  const refusals = [
    ...own.flatMap(({ principal, boards }) => [
      ...boards.flatMap((board) => boardRefusals(board, boardsField(principal.code))),
      ...twiceAt(principal, all),
      ...unless(
        all.some((board) => board.principal === principal.code || board.actsFor.includes(principal.code)),
        'board-missing',
        boardsField(principal.code),
        { principal: principal.name },
      ),
    ]),
    ...joint.flatMap(({ row, board }) => jointRefusals(row, board)),
  ];
  return readAs(refusals, all);
}

/** A board a line: its name, and its mailbox after a semicolon. */
function linesOf(fields: Fields | undefined, principal: PrincipalDraft): readonly BoardDraft[] {
  return one(fields, boardsField(principal.code), proposedBoards(principal))
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const [name = '', mailbox = ''] = text.split(/[;\t]/).map((part) => part.trim());
      return { principal: principal.code, name, kind: kindOf(name), mailbox: mailbox === '' ? null : mailbox, actsFor: [] };
    });
}

/** What a board's name tells of its kind. */
function kindOf(name: string): BoardKind {
  if (/fullmäktige/i.test(name)) return 'council';
  if (/^(kommun|region|förbunds)styrelsen?$/i.test(name)) return 'executive-board';
  return /utskott/i.test(name) ? 'committee' : 'board';
}

function jointBoard({ name, host, actsFor, mailbox }: JointRow, principals: readonly PrincipalDraft[]): BoardDraft {
  const others = principals.map(({ code }) => code).filter((code) => code !== host && actsFor.includes(code));
  const known = principals.some(({ code }) => code === host);
  return {
    ...{ principal: known ? host : '', name, kind: 'joint-board', actsFor: others },
    mailbox: mailbox === '' ? null : mailbox,
  };
}

function boardRefusals({ name, mailbox }: BoardDraft, field: string): readonly SetupRefusal[] {
  return [
    ...nameRefusals(name, field),
    ...unless(mailbox === null || isMailbox(mailbox), 'mailbox-wrong', field, { text: mailbox ?? '' }),
  ];
}

function jointRefusals({ row }: JointRow, board: BoardDraft): readonly SetupRefusal[] {
  return [
    ...nameRefusals(board.name, jointField(row, 'name')),
    ...unless(board.principal !== '', 'joint-host-missing', jointField(row, 'host')),
    ...unless(board.actsFor.length > 0, 'joint-alone', jointField(row, 'for')),
    ...unless(board.mailbox === null || isMailbox(board.mailbox), 'mailbox-wrong', jointField(row, 'mailbox'), {
      text: board.mailbox ?? '',
    }),
  ];
}

/** Two boards of one principal with the same name could not be told apart. */
function twiceAt({ code, name: principal }: PrincipalDraft, all: readonly BoardDraft[]): readonly SetupRefusal[] {
  const names = all.filter((board) => board.principal === code).map(({ name }) => name.toLocaleLowerCase('sv'));
  const twice = all.find(
    ({ principal: whose, name }, place) =>
      whose === code &&
      names.filter((other) => other === name.toLocaleLowerCase('sv')).length > 1 &&
      all.findIndex(
        (other) => other.principal === code && other.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'),
      ) === place,
  );
  return twice === undefined ? [] : unless(false, 'board-twice', boardsField(code), { principal, name: twice.name });
}
