import { isProgram, isSecretariat } from '../../members/index.ts';
import type { Permission } from '../../platform/permission.ts';

export const maySeeMailings: Permission = {
  code: 'see-and-judge-mailings',
  sentence: {
    sv: 'Sekretariatet får se vad som har gått ut som e-post, och säga till när ett mejl ska skickas igen.',
    en: 'The secretariat may see what has gone out by mail, and say when a mail is to be sent again.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};
