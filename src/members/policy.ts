import type { Actor } from '../platform/actor.ts';
import type { Permission } from '../platform/permission.ts';
import { actsForBoard, isInside, isProgram, isSecretariat } from './roles.ts';

function isOffice(actor: Actor): boolean {
  return isSecretariat(actor) || isProgram(actor);
}

export const mayReadMembers: Permission = {
  code: 'read-members',
  sentence: {
    sv: 'Den som har ett uppdrag i samrådet får läsa om huvudmän, nämnder, kalendrar, personer och uppdrag.',
    en: 'Anyone with an assignment in the consultation may read about principals, boards, calendars, people and assignments.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayKeepMembers: Permission = {
  code: 'keep-members',
  sentence: {
    sv: 'Sekretariatet får ändra huvudmän, nämnder, grupper, personer och uppdrag.',
    en: 'The secretariat may change principals, boards, groups, people and assignments.',
  },
  allows: isOffice,
};

export const mayKeepBoard: Permission<{ readonly id: string }> = {
  code: 'keep-calendar-of-own-board',
  sentence: {
    sv: 'En registrator, handläggare eller nämndsekreterare får sköta kalendern och funktionsbrevlådan för sin egen nämnd, och sekretariatet för alla.',
    en: 'A registrar, case officer or board secretary may keep the calendar and mailbox of their own board, and the secretariat of all.',
  },
  allows: (actor, { id }) => isOffice(actor) || actsForBoard(actor, id),
};

export const mayArrangeAbsence: Permission<{ readonly personId: string; readonly ownPersonId: string | null }> = {
  code: 'arrange-own-absence',
  sentence: {
    sv: 'Den som har ett uppdrag får säga när den är borta och vem vid samma nämnd, för hela huvudmannen eller i samma grupp som vikarierar, och sekretariatet för alla.',
    en: 'Anyone with an assignment may say when they are away and who at the same board, for the whole principal or in the same group deputises, and the secretariat for all.',
  },
  allows: (actor, { personId, ownPersonId }) => isOffice(actor) || (isInside(actor) && personId === ownPersonId),
};

export const membersPermissions: readonly Permission<never>[] = [mayReadMembers, mayKeepMembers, mayKeepBoard, mayArrangeAbsence];
