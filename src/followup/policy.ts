import { actsForPrincipal, isInside, isProgram, isSecretariat } from '../members/index.ts';
import { anyone, type Permission } from '../platform/permission.ts';

/** Who answers for an activity on the day. */
export interface OfActivity {
  readonly leadIds: readonly string[];
  /** The person that the actor's account is of, and those that they stand in for today. */
  readonly personIds: readonly string[];
}

export const maySeeFollowup: Permission = {
  code: 'see-followup',
  sentence: {
    sv: 'Alla med ett uppdrag får se uppföljningen: rapporter som är inlämnade, var huvudmännen står, mått och vem som inte har svarat.',
    en: 'Everyone with an assignment may see the follow-up: reports handed in, where the principals stand, measures, and who has not answered.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayKeepFollowup: Permission = {
  code: 'keep-followup',
  sentence: {
    sv: 'Sekretariatet får öppna och stänga rapportperioder, säga vem som svarar för en aktivitet, föra in vad andra har berättat, lägga upp mått och göra rapporten.',
    en: 'The secretariat may open and close reporting periods, say who answers for an activity, write down what others have told, set up measures and make the report.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const mayReport: Permission<OfActivity> = {
  code: 'report-own-activity',
  sentence: {
    sv: 'Den som svarar för en aktivitet, eller är ombud för den personen, får rapportera om den; sekretariatet skriver in vad som berättas på annat sätt.',
    en: 'Whoever answers for an activity, or deputises for that person, may report on it; the secretariat writes down what is told in other ways.',
  },
  allows: (actor, { leadIds, personIds }) =>
    isSecretariat(actor) || isProgram(actor) || (isInside(actor) && leadIds.some((id) => personIds.includes(id))),
};

export const mayReviewReports: Permission = {
  code: 'review-reports',
  sentence: {
    sv: 'Ledningsgruppen får kommentera och godta rapporter; sekretariatet skriver in vad gruppen har sagt.',
    en: 'The management group may comment on and accept reports; the secretariat writes down what the group has said.',
  },
  allows: (actor) =>
    isSecretariat(actor) || isProgram(actor) || actor.grants.some(({ organKind }) => organKind === 'management-group'),
};

/** A principal says for itself how far it has come. */
export const maySayForPrincipal: Permission<{ readonly principalId: string }> = {
  code: 'say-introduction-for-own-principal',
  sentence: {
    sv: 'De som handlägger hos en huvudman får säga hur långt den egna huvudmannen har kommit; sekretariatet skriver in vad som berättas på annat sätt.',
    en: 'Officers at a principal may say how far their own principal has come; the secretariat writes down what is told in other ways.',
  },
  allows: (actor, { principalId }) => isSecretariat(actor) || isProgram(actor) || actsForPrincipal(actor, principalId),
};

/** The link is the key: it came in a mail to one receiver, and nobody finds one by trying. */
export const mayReportByLink = anyone('report-by-personal-link', {
  sv: 'Den som har fått en personlig länk i ett mejl får rapportera det som mejlet frågar om, utan att logga in, så länge perioden är öppen.',
  en: 'Whoever has been sent a personal link may report what the mail asks about, without signing in, while the period is open.',
});

export const followupPermissions = [
  maySeeFollowup,
  mayKeepFollowup,
  mayReport,
  mayReviewReports,
  maySayForPrincipal,
  mayReportByLink,
] as const;
