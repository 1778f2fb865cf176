import { isInside, isProgram, isSecretariat } from '../members/index.ts';
import type { Permission } from '../platform/permission.ts';

/** Who leads a project on the day. */
export interface OfProject {
  readonly leaderIds: readonly string[];
  /** The person that the actor's account is of, and those that they stand in for today. */
  readonly personIds: readonly string[];
}

export const maySeeProjects: Permission = {
  code: 'see-projects',
  sentence: {
    sv: 'Alla med ett uppdrag får se projekten: det som är fryst, pengarna, vem som är skyldig vad, lägesrapporter och risker.',
    en: 'Everyone with an assignment may see the projects: what is frozen, the money, who owes what, status reports and risks.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayKeepProjects: Permission = {
  code: 'keep-projects',
  sentence: {
    sv: 'Sekretariatet får lägga upp projekt, säga vem som leder och styr, starta det som inte är beslutat, frysa direktiv och slutrapporter och sköta fördelningsnycklar.',
    en: 'The secretariat may set up projects, say who leads and steers, start what has not been decided, freeze charters and closing reports, and keep the sharing keys.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const mayWorkInProject: Permission<OfProject> = {
  code: 'work-in-own-project',
  sentence: {
    sv: 'Den som leder ett projekt, eller är ombud för den personen, får skriva dess direktiv och slutrapport, sköta budget och utfall, milstolpar, risker, lägesrapporter och överlämning, och säga när det startar, vilar och avslutas; det får sekretariatet också.',
    en: 'Whoever leads a project, or deputises for that person, may write its charter and closing report, keep budget and outcome, milestones, risks, status reports and hand-over, and say when it starts, rests and is closed; so may the secretariat.',
  },
  allows: (actor, { leaderIds, personIds }) =>
    isSecretariat(actor) || isProgram(actor) || (isInside(actor) && leaderIds.some((id) => personIds.includes(id))),
};

export const projectsPermissions = [maySeeProjects, mayKeepProjects, mayWorkInProject] as const;
