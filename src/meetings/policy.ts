import { helpsToWriteDrafts, isInside, isProgram, isSecretariat } from '../members/index.ts';
import type { Actor } from '../platform/actor.ts';
import { anyone, type Permission } from '../platform/permission.ts';
import { taskPermissions } from './tasks/policy.ts';

/** The organ that something belongs to: a meeting, a proposal, a task. */
export interface OfOrgan {
  readonly organId: string;
}

function sitsIn(actor: Actor, { organId }: OfOrgan): boolean {
  return actor.grants.some(({ organ }) => organ === organId);
}

/** The calendar, notices that have gone, verified minutes: what has been told. */
export const maySeeMeetings: Permission = {
  code: 'see-meetings',
  sentence: {
    sv: 'Alla med ett uppdrag får se möteskalendern, kallelser som har gått ut och justerade protokoll och minnesanteckningar.',
    en: 'Everyone with an assignment may see the calendar of meetings, notices that have gone, and verified minutes and notes.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

/** What is being prepared and written (TF 2:12). */
export const mayPrepareMeetings: Permission = {
  code: 'read-meeting-drafts',
  sentence: {
    sv: 'De som sitter i ett av samrådets organ, och sekretariatet, läser dagordningar och anteckningar innan de är klara.',
    en: 'Those who sit in one of the body’s organs, and the secretariat, read agendas and notes before they are finished.',
  },
  allows: (actor) => helpsToWriteDrafts(actor) || isSecretariat(actor) || isProgram(actor),
};

export const mayKeepMeetings: Permission = {
  code: 'keep-meetings',
  sentence: {
    sv: 'Sekretariatet får lägga upp och flytta möten, göra dagordningen, skicka kallelsen, föra anteckningar och frysa dem för justering.',
    en: 'The secretariat may plan and move meetings, make the agenda, send the notice, take the notes and freeze them for verification.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const mayPropose: Permission = {
  code: 'propose-agenda-item',
  sentence: {
    sv: 'Alla med ett uppdrag får föreslå något för ett organs dagordning, och ta tillbaka sitt eget förslag.',
    en: 'Everyone with an assignment may propose something for an organ’s agenda, and withdraw their own proposal.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayTakeBackProposal: Permission<{ readonly by: string | null }> = {
  code: 'withdraw-own-proposal',
  sentence: {
    sv: 'Den som har föreslagit något får ta tillbaka det så länge det väntar.',
    en: 'Whoever has proposed something may withdraw it while it waits.',
  },
  allows: (actor, { by }) => by !== null && by === actor.account,
};

/** A member of the organ, as themselves: says whether they come. */
export const mayAnswerNotice: Permission<OfOrgan> = {
  code: 'answer-notice-of-own-organ',
  sentence: {
    sv: 'Den som sitter i organet får svara på kallelsen för egen del; sekretariatet antecknar svar som kom på annat sätt.',
    en: 'Whoever sits in the organ may answer its notice for their own part; the secretariat notes answers that came another way.',
  },
  allows: (actor, about) => isSecretariat(actor) || isProgram(actor) || sitsIn(actor, about),
};

/** Whom the secretariat has chosen: asked again by the act and by the wall, for exactly this text. */
export const mayVerifyMinutes: Permission = {
  code: 'verify-minutes-as-chosen',
  sentence: {
    sv: 'Den som är vald att justera får läsa den frysta texten och justera den, eller skriva vad som är fel.',
    en: 'Whoever has been chosen to verify may read the frozen text and attest it, or say what is wrong.',
  },
  allows: (actor) => isInside(actor),
};

/** The address is the key: its holder made it, can revoke it, and nobody finds one by trying. */
export const mayFollowByAddress = anyone('follow-calendar-by-address', {
  sv: 'Den som har en privat kalenderadress får se de möten som adressens ägare får se den dagen, utan att logga in.',
  en: 'Whoever has a private calendar address may see the meetings that its owner may see on that day, without signing in.',
});

export const meetingsPermissions = [
  maySeeMeetings,
  mayPrepareMeetings,
  mayKeepMeetings,
  mayPropose,
  mayTakeBackProposal,
  mayAnswerNotice,
  ...taskPermissions,
  mayVerifyMinutes,
  mayFollowByAddress,
] as const;
