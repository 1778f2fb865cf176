import { helpsToWriteDrafts, isInside, isProgram, isSecretariat } from '../members/index.ts';
import type { Permission } from '../platform/permission.ts';

/** What is asked when a plan or a version is read: whether it has been sent for decision. */
export interface Sent {
  readonly sent: boolean;
}

/** The list holds what the reader may see: drafts only for those who help to write them. */
export const seePlans: Permission = {
  code: 'see-plans',
  sentence: {
    sv: 'Alla med ett uppdrag får se listan över arbetsplaner.',
    en: 'Everyone with an assignment may see the list of work plans.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const readDrafts: Permission = {
  code: 'read-plan-drafts',
  sentence: {
    sv: 'De som hjälper till att skriva (samrådet, presidiet, ledningsgruppen, nätverken och sekretariatet) får läsa utkast (TF 2:12).',
    en: 'Those who help to write (the body, its presidium, the management group, the networks and the secretariat) may read drafts (TF 2:12).',
  },
  allows: (actor) => helpsToWriteDrafts(actor) || isProgram(actor),
};

export const readPlan: Permission<Sent> = {
  code: 'read-plan',
  sentence: {
    sv: 'Alla med ett uppdrag får läsa en arbetsplan som har sänts för beslut.',
    en: 'Everyone with an assignment may read a work plan that has been sent for decision.',
  },
  allows: (actor, { sent }) => readDrafts.allows(actor, undefined) || (sent && isInside(actor)),
};

export const writePlans: Permission = {
  code: 'write-plans',
  sentence: {
    sv: 'Sekretariatet får skriva arbetsplaner och frysa en version.',
    en: 'The secretariat may write work plans and freeze a version.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const plansPermissions = [seePlans, readDrafts, readPlan, writePlans] as const;
