import { actsForBoard, isInside, isProgram, isSecretariat } from '../members/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { Permission } from '../platform/permission.ts';
import type { SharedWith, StoredRecord } from './record.ts';

/** What is asked when something is kept for a board: whose it will be and who will see it. */
export interface Keeping {
  readonly owner: string;
  readonly sharedWith: SharedWith;
}

/** Lists hold what the reader may see; the walls decide row by row. */
export const seeRecordLists: Permission = {
  code: 'see-record-lists',
  sentence: {
    sv: 'Alla med ett uppdrag får se listorna över handlingar.',
    en: 'Everyone with an assignment may see the lists of records.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const readRecord: Permission<StoredRecord> = {
  code: 'read-record',
  sentence: {
    sv: 'Var och en får läsa sin egen nämnds handlingar och det som delas med alla; sekretariatet även det som delas med sekretariatet.',
    en: 'Everyone may read the records of their own board and what is shared with all; the secretariat also what is shared with it.',
  },
  allows: (actor, record) =>
    ownsBoard(actor, record.owner) ||
    (record.sharedWith === 'secretariat' && runsTheBody(actor)) ||
    (record.sharedWith === 'inside' && (isInside(actor) || isProgram(actor))),
};

export const keepForBoard: Permission<Keeping> = {
  code: 'keep-record-for-board',
  sentence: {
    sv: 'Registrator, handläggare och nämndsekreterare får lägga in handlingar för sin egen nämnd; sekretariatet för alla, utom det som bara nämnden ser.',
    en: 'Registrar, case officer and board secretary may keep records for their own board; the secretariat for all, but for what only the board sees.',
  },
  allows: (actor, { owner, sharedWith }) => actsForBoard(actor, owner) || (runsTheBody(actor) && sharedWith !== 'owner'),
};

/** For the page where the board is still to be chosen. */
export const keepForSomeBoard: Permission = {
  code: 'keep-records',
  sentence: {
    sv: 'Den som arbetar för en nämnd, och sekretariatet, får lägga in handlingar.',
    en: 'Those who work for a board, and the secretariat, may keep records.',
  },
  allows: (actor) => runsTheBody(actor) || actor.walls.boards.some((board) => actsForBoard(actor, board)),
};

export const changeAccess: Permission<StoredRecord> = {
  code: 'change-access-class',
  sentence: {
    sv: 'Den egna nämnden, och sekretariatet för det som delas med det, får ändra en handlings åtkomstklass.',
    en: 'The board itself, and the secretariat for what is shared with it, may change the access class of a record.',
  },
  allows: (actor, record) => keepForBoard.allows(actor, record),
};

export const publishRecord: Permission<StoredRecord> = {
  code: 'publish-record',
  sentence: {
    sv: 'Registrator, handläggare och nämndsekreterare får publicera sin egen nämnds handlingar och ta ner dem; sekretariatet det som delas med det.',
    en: 'Registrar, case officer and board secretary may publish the records of their own board and take them down; the secretariat those that are shared with it.',
  },
  allows: (actor, record) => keepForBoard.allows(actor, record),
};

export const publishForBody: Permission = {
  code: 'publish-plans-and-rounds',
  sentence: {
    sv: 'Sekretariatet får publicera arbetsplanens versioner och beslutsläget, och ta ner dem.',
    en: 'The secretariat may publish versions of the work plan and where the decisions stand, and take them down.',
  },
  allows: runsTheBody,
};

export const mayKeepDisposal: Permission = {
  code: 'keep-disposal-decisions',
  sentence: {
    sv: 'Sekretariatet får föra in gallringsbeslut och säga när de inte gäller längre; programmet gallrar efter dem.',
    en: 'The secretariat may enter disposal decisions and say when they no longer hold; the program disposes by them.',
  },
  allows: runsTheBody,
};

function ownsBoard(actor: Actor, board: string): boolean {
  return actor.walls.boards.includes(board);
}

/** The secretariat, or the program on its behalf. */
function runsTheBody(actor: Actor): boolean {
  return isSecretariat(actor) || isProgram(actor);
}

export const recordsPermissions = [
  seeRecordLists,
  readRecord,
  keepForBoard,
  keepForSomeBoard,
  changeAccess,
  publishRecord,
  publishForBody,
  mayKeepDisposal,
] as const;
