import { isInside } from '../members/index.ts';
import { anyone, type Permission } from '../platform/permission.ts';

export const maySeeStart = anyone('see-start', {
  sv: 'Alla får se startsidan; den som är inloggad ser där vad som väntar.',
  en: 'Anyone may see the start page; whoever is signed in sees there what is waiting.',
});

export const mayReadHistory: Permission = {
  code: 'read-history',
  sentence: {
    sv: 'Den som har ett uppdrag i samrådet får läsa historiken, men bara det som den annars får se.',
    en: 'Anyone with an assignment may read the history, but only of what they may otherwise see.',
  },
  allows: (actor) => isInside(actor),
};

export const deskPermissions: readonly Permission[] = [maySeeStart, mayReadHistory];
