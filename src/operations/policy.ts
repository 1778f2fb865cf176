import { isOperator, isSecretariat } from '../members/index.ts';
import { isSignedIn } from '../platform/actor.ts';
import type { Permission } from '../platform/permission.ts';

export const mayRun: Permission = {
  code: 'run-the-installation',
  sentence: {
    sv: 'Driften och sekretariatet får se hur installationen mår, och försöka igen eller ge upp jobb som har fastnat.',
    en: 'The operator and the secretariat may see how the installation is doing, and retry or give up jobs that are stuck.',
  },
  allows: (actor) => isSignedIn(actor) && (isOperator(actor) || isSecretariat(actor)),
};

export const operationsPermissions: readonly Permission<never>[] = [mayRun];
