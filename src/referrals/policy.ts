import { actsForBoard, actsForPrincipal, isInside, isProgram, isSecretariat } from '../members/index.ts';
import { anyone, type Permission } from '../platform/permission.ts';
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

export const maySeeReceived: Permission = {
  code: 'see-received-referrals',
  sentence: {
    sv: 'Alla med ett uppdrag får se remisser som andra har sänt, vad huvudmännen tycker om dem och vad som har svarats.',
    en: 'Everyone with an assignment may see referrals that others have sent, what the principals think of them, and what has been answered.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayKeepReceived: Permission = {
  code: 'keep-received-referrals',
  sentence: {
    sv: 'Sekretariatet får lägga in remisser som har kommit, fråga huvudmännen, skriva och sända svaret, och föra in vad andra har berättat.',
    en: 'The secretariat may enter referrals that have come, ask the principals, write and send the answer, and write down what others have told.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const maySayPosition: Permission<{ readonly principalId: string }> = {
  code: 'say-position-of-own-principal',
  sentence: {
    sv: 'De som handlägger hos en huvudman får säga vad den egna huvudmannen tycker om en remiss som har kommit; sekretariatet skriver in vad som berättas på annat sätt.',
    en: 'Officers at a principal may say what their own principal thinks of a referral that has come; the secretariat writes down what is told in other ways.',
  },
  allows: (actor, { principalId }) => isSecretariat(actor) || isProgram(actor) || actsForPrincipal(actor, principalId),
};

/** The link is the key: it came in a mail to one mailbox, and nobody finds one by trying. */
export const maySayPositionByLink = anyone('say-position-by-personal-link', {
  sv: 'Den som har fått en personlig länk i ett mejl får säga vad huvudmannen tycker om remissen, utan att logga in, tills den är besvarad.',
  en: 'Whoever has been sent a personal link may say what the principal thinks of the referral, without signing in, until it is answered.',
});

export const referralsPermissions = [
  maySeeSharings,
  mayReadSharing,
  mayComment,
  mayShare,
  mayRecordStatement,
  maySeeReceived,
  mayKeepReceived,
  maySayPosition,
  maySayPositionByLink,
] as const;
