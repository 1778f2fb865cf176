import { isInside } from '../members/index.ts';
import { isSignedIn } from '../platform/actor.ts';
import type { Permission } from '../platform/permission.ts';

export const maySeeStart: Permission = {
  code: 'see-start',
  sentence: {
    sv: 'Den som är inloggad får se sin startsida, med det som väntar.',
    en: 'Whoever is signed in may see their start page, with what is waiting.',
  },
  allows: isSignedIn,
};

export const mayReadHistory: Permission = {
  code: 'read-history',
  sentence: {
    sv: 'Den som har ett uppdrag i samrådet får läsa historiken, men bara det som den annars får se.',
    en: 'Anyone with an assignment may read the history, but only of what they may otherwise see.',
  },
  allows: (actor) => isInside(actor),
};

export const deskPermissions: readonly Permission[] = [maySeeStart, mayReadHistory];
