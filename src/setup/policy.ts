import { anyone, type Permission } from '../platform/permission.ts';

export const maySetUp = anyone('set-up-empty-installation', {
  sv: 'Den som har koden från terminalen får ställa i ordning en tom installation, en enda gång.',
  en: 'Whoever has the code from the terminal may set up an empty installation, once.',
});

export const setupPermissions: readonly Permission<never>[] = [maySetUp];
