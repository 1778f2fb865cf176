import { isInside, isProgram, isSecretariat } from '../../members/index.ts';
import type { Permission } from '../../platform/permission.ts';

/** The list holds what the reader may see of it. */
export const maySeeTasks: Permission = {
  code: 'see-tasks',
  sentence: {
    sv: 'De som sitter i ett av samrådets organ, och sekretariatet, ser hela uppdragslistan; andra med ett uppdrag ser det som de själva har, eller har haft, att göra.',
    en: 'Those who sit in one of the body’s organs, and the secretariat, see the whole task list; others with an assignment see what they have, or have had, to do themselves.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayKeepTasks: Permission = {
  code: 'keep-tasks',
  sentence: {
    sv: 'Sekretariatet får lägga upp uppdrag i uppdragslistan, flytta dagen, lämna över, avskriva och ta upp på nytt.',
    en: 'The secretariat may put tasks on the task list, move their days, hand them over, drop them and take them up again.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

/** Whose a task is now, as the one who asks needs to know it. */
export interface TaskToReport {
  readonly owner: { readonly personId: string | null; readonly organId: string | null };
  /** It is the actor's own, in person. */
  readonly mine: boolean;
}

export const mayReportTask: Permission<TaskToReport> = {
  code: 'report-own-task',
  sentence: {
    sv: 'Den som har ett uppdrag, en vikarie för den personen och de som sitter i det organ som har det får säga hur det går och att det är klart; sekretariatet för allas räkning.',
    en: 'Whoever has a task, that person’s deputy, and those who sit in the organ that has it may say how it goes and that it is done; the secretariat for everyone.',
  },
  allows: (actor, { owner, mine }) =>
    isSecretariat(actor) ||
    isProgram(actor) ||
    (isInside(actor) &&
      (mine ||
        actor.grants.some(
          ({ organ, deputyFor }) =>
            (owner.organId !== null && organ === owner.organId) || (owner.personId !== null && deputyFor === owner.personId),
        ))),
};

export const taskPermissions = [maySeeTasks, mayKeepTasks, mayReportTask] as const;
