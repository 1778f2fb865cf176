import { isProgram, isSecretariat } from '../../members/index.ts';
import type { Permission } from '../../platform/permission.ts';

export const maySeeIncoming: Permission = {
  code: 'see-incoming-mail',
  sentence: {
    sv: 'Sekretariatet får läsa det som kommit in med e-post, säga vad det gäller och lägga undan det.',
    en: 'The secretariat may read what has come in by mail, say what it is about and put it aside.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};
