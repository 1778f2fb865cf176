import { actsForBoard, isInside, isOfficerGrant, isProgram, isSecretariat } from '../members/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { Permission } from '../platform/permission.ts';

/** A board whose matter something is, with the boards that have taken over from it. */
export interface OwnBoards {
  /** The board and its successors: whoever acts for one of them acts here. */
  readonly boards: readonly string[];
}

function isOffice(actor: Actor): boolean {
  return isSecretariat(actor) || isProgram(actor);
}

function actsForOneOf(actor: Actor, { boards }: OwnBoards): boolean {
  return isOffice(actor) || boards.some((board) => actsForBoard(actor, board));
}

export const mayReadRounds: Permission = {
  code: 'read-rounds',
  sentence: {
    sv: 'Den som har ett uppdrag i samrådet får läsa var besluten hos huvudmännen står.',
    en: 'Anyone with an assignment in the consultation may read where the principals’ decisions stand.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayOpenRound: Permission = {
  code: 'open-round',
  sentence: {
    sv: 'Sekretariatet får skicka ut en fryst text till huvudmännen för beslut.',
    en: 'The secretariat may send a frozen text to the principals for decision.',
  },
  allows: isOffice,
};

export const mayWithdrawRound: Permission = {
  code: 'withdraw-round',
  sentence: {
    sv: 'Sekretariatet får dra tillbaka ett utskick som blev fel, med angivet skäl.',
    en: 'The secretariat may withdraw a wrongly opened round, stating why.',
  },
  allows: isOffice,
};

export const maySendPapers: Permission = {
  code: 'send-papers-and-reminders',
  sentence: {
    sv: 'Sekretariatet får skicka handlingar och påminnelser med e-post till nämndernas funktionsbrevlådor.',
    en: 'The secretariat may send papers and reminders by mail to the boards’ function mailboxes.',
  },
  allows: isOffice,
};

export const mayChangePath: Permission<OwnBoards> = {
  code: 'change-path-of-own-principal',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får ändra beslutsvägen hos sin egen huvudman, och sekretariatet allas.',
    en: 'A case officer, registrar or board secretary may change the decision path of their own principal, and the secretariat everyone’s.',
  },
  allows: actsForOneOf,
};

export const mayKeepMatter: Permission<OwnBoards> = {
  code: 'keep-matter-of-own-board',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får ange diarienummer, handläggare, planerat möte och MBL för sin egen nämnd, och sekretariatet för alla.',
    en: 'A case officer, registrar or board secretary may keep the registration numbers, case officer, planned meeting and co-determination of their own board, and the secretariat of all.',
  },
  allows: actsForOneOf,
};

export const mayWriteNote: Permission<OwnBoards> = {
  code: 'write-note-for-own-board',
  sentence: {
    sv: 'Bara nämndens egna handläggare, registratorer och nämndsekreterare får läsa och skriva nämndens anteckningar.',
    en: 'Only a board’s own case officers, registrars and secretaries may read and write its notes.',
  },
  allows: (actor, { boards }) => actor.grants.some(isOfficerGrant) && boards.some((board) => actor.walls.boards.includes(board)),
};

export const mayWriteReportMaster: Permission = {
  code: 'write-report-master',
  sentence: {
    sv: 'Sekretariatet får skriva grundtexten till tjänsteskrivelserna i ett utskick.',
    en: 'The secretariat may write the text that the official reports of a round start from.',
  },
  allows: isOffice,
};

export const mayReadReport: Permission<OwnBoards> = {
  code: 'read-report-of-own-board',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får läsa sin egen nämnds tjänsteskrivelse. Sekretariatet ser den som den skickas, utan nämndens egna ord.',
    en: 'A case officer, registrar or board secretary may read the official report of their own board. The secretariat sees it as it is sent, without the board’s own words.',
  },
  allows: actsForOneOf,
};

export const mayWriteReport: Permission<OwnBoards> = {
  code: 'write-report-for-own-board',
  sentence: {
    sv: 'Bara nämndens egna handläggare, registratorer och nämndsekreterare får läsa och skriva nämndens egna ord i tjänsteskrivelsen.',
    en: 'Only a board’s own case officers, registrars and secretaries may read and write its own words in the official report.',
  },
  allows: mayWriteNote.allows,
};

export const mayKeepTemplate: Permission<OwnBoards> = {
  code: 'keep-report-template-of-own-board',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får lägga in sin egen nämnds Wordmall, och sekretariatet allas.',
    en: 'A case officer, registrar or board secretary may keep the Word template of their own board, and the secretariat everyone’s.',
  },
  allows: actsForOneOf,
};

/** For the list, where the board is still to be chosen. */
export const mayKeepSomeTemplate: Permission = {
  code: 'keep-report-template',
  sentence: {
    sv: 'Den som arbetar för en nämnd, och sekretariatet, får se vilka Wordmallar som finns.',
    en: 'Those who work for a board, and the secretariat, may see which Word templates there are.',
  },
  allows: (actor) => actsForOneOf(actor, { boards: actor.walls.boards }),
};

export const mayRecordDecision: Permission<OwnBoards> = {
  code: 'record-decision-for-own-board',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får registrera beslut för sin egen nämnd, och sekretariatet för alla.',
    en: 'A case officer, registrar or board secretary may record decisions of their own board, and the secretariat of all.',
  },
  allows: actsForOneOf,
};

export const mayReadIn: Permission<OwnBoards> = {
  code: 'read-in-minutes-of-own-board',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får läsa in sin egen nämnds protokollsutdrag och lägga undan dem, och sekretariatet allas.',
    en: 'A case officer, registrar or board secretary may have the minutes extracts of their own board read, and put them aside, and the secretariat everyone’s.',
  },
  allows: actsForOneOf,
};

/** For the list, where what is read is still to be chosen. */
export const mayReadInSome: Permission = {
  code: 'read-in-minutes',
  sentence: {
    sv: 'Den som arbetar för en nämnd, och sekretariatet, får se listan över handlingar som väntar på att läsas in.',
    en: 'Those who work for a board, and the secretariat, may see the list of documents that wait to be read.',
  },
  allows: (actor) => actsForOneOf(actor, { boards: actor.walls.boards }),
};

export const mayCorrectDecision: Permission<OwnBoards> = {
  code: 'correct-decision-of-own-board',
  sentence: {
    sv: 'Den som får registrera nämndens beslut får också rätta, komplettera och ersätta dem och registrera överklaganden.',
    en: 'Whoever may record a board’s decisions may also correct, complete and replace them and record appeals.',
  },
  allows: actsForOneOf,
};

export const mayJudgeCondition: Permission = {
  code: 'judge-condition',
  sentence: {
    sv: 'Sekretariatet får bedöma om ett villkor av annat slag är uppfyllt.',
    en: 'The secretariat may judge whether a condition of another kind is fulfilled.',
  },
  allows: isOffice,
};

export const mayCarryOver: Permission = {
  code: 'carry-over-decision',
  sentence: {
    sv: 'Sekretariatet får bedöma att ett beslut om en tidigare text täcker också den nya.',
    en: 'The secretariat may judge that a decision on an earlier text covers the new one too.',
  },
  allows: isOffice,
};

export const mayNoteChanges: Permission<OwnBoards> = {
  code: 'note-changes-of-own-board',
  sentence: {
    sv: 'En handläggare, registrator eller nämndsekreterare får anteckna vilka ändringar den egna nämndens beslut begär, och sekretariatet allas.',
    en: 'A case officer, registrar or board secretary may note the changes that their own board’s decision asks for, and the secretariat everyone’s.',
  },
  allows: actsForOneOf,
};

export const mayAnswerChanges: Permission = {
  code: 'answer-changes',
  sentence: {
    sv: 'Sekretariatet får svara på de ändringar som nämnderna begär, och skicka svaren till dem.',
    en: 'The secretariat may answer the changes that boards ask for, and send them the answers.',
  },
  allows: isOffice,
};

/** Everything that may be done in this room, for the page and the test that are made from it. */
export const roundsPermissions = [
  mayReadRounds,
  mayOpenRound,
  mayWithdrawRound,
  maySendPapers,
  mayChangePath,
  mayKeepMatter,
  mayWriteNote,
  mayWriteReportMaster,
  mayReadReport,
  mayWriteReport,
  mayKeepTemplate,
  mayKeepSomeTemplate,
  mayRecordDecision,
  mayReadIn,
  mayReadInSome,
  mayCorrectDecision,
  mayJudgeCondition,
  mayCarryOver,
  mayNoteChanges,
  mayAnswerChanges,
] as const;
