import { actsForBoard, isInside, isProgram, isSecretariat } from '../members/index.ts';
import type { Permission } from '../platform/permission.ts';
import type { Sharing } from './sharing.ts';

/** The list holds what the reader may see of it. */
export const maySeeSharings: Permission = {
  code: 'see-sharings',
  sentence: {
    sv: 'Alla med ett uppdrag får se listan över de remisser och utkast som har delats med dem.',
    en: 'Everyone with an assignment may see the list of referrals, and of drafts that have been shared with them.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayReadSharing: Permission<Pick<Sharing, 'kind' | 'withMe'>> = {
  code: 'read-sharing',
  sentence: {
    sv: 'Ett utkast som delas informellt läses av sekretariatet och dem som det delas med, själva, genom sin grupp eller som vikarie (TF 2:12). En remiss läses av alla med ett uppdrag.',
    en: 'A draft that is shared informally is read by the secretariat and those it is shared with, in person, through their group or as a deputy (TF 2:12). A referral is read by everyone with an assignment.',
  },
  allows: (actor, { kind, withMe }) =>
    isSecretariat(actor) || isProgram(actor) || (isInside(actor) && (withMe || kind === 'statement')),
};

export const mayComment: Permission<Pick<Sharing, 'kind' | 'withMe'>> = {
  code: 'comment-on-shared-draft',
  sentence: {
    sv: 'De som ett utkast delas med, och sekretariatet, får lämna synpunkter, hålla med om andras och ta tillbaka sina egna.',
    en: 'Those a draft is shared with, and the secretariat, may comment, support others’ comments and withdraw their own.',
  },
  allows: (actor, { kind, withMe }) =>
    kind === 'informal' && (isSecretariat(actor) || isProgram(actor) || (isInside(actor) && withMe)),
};

export const mayShare: Permission = {
  code: 'share-for-comments',
  sentence: {
    sv: 'Sekretariatet får dela ett utkast eller sända en remiss, förlänga och avsluta, skicka svaren, och anteckna synpunkter som kom på annat sätt.',
    en: 'The secretariat may share a draft or send a referral, extend and end it, send the answers, and note comments that came another way.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const mayRecordStatement: Permission<{ readonly boardId: string }> = {
  code: 'record-statement-of-own-board',
  sentence: {
    sv: 'En registrator, handläggare eller nämndsekreterare får registrera sin egen nämnds yttrande, och sekretariatet allas.',
    en: 'A registrar, case officer or board secretary may record their own board’s statement, and the secretariat everyone’s.',
  },
  allows: (actor, { boardId }) => isSecretariat(actor) || isProgram(actor) || actsForBoard(actor, boardId),
};

export const referralsPermissions = [maySeeSharings, mayReadSharing, mayComment, mayShare, mayRecordStatement] as const;
