import type { Refusal } from '../platform/result.ts';

/** Every expected "no" of this room. */
export type RefusalCode =
  | 'email-missing'
  | 'email-wrong'
  | 'email-taken'
  | 'password-missing'
  | 'wrong-password'
  | 'current-password-wrong'
  | 'passwords-differ'
  | 'too-short'
  | 'too-long'
  | 'too-common'
  | 'too-like-yourself'
  /** `about.until`: an instant. */
  | 'too-many-attempts'
  | 'no-such-role'
  | 'link-unusable'
  | 'person-missing'
  | 'person-has-account'
  | 'name-missing'
  | 'name-too-long'
  | 'day-wrong'
  | 'day-passed'
  | 'own-account'
  | 'already-closed'
  | 'already-taken';

export type AccountsRefusal = Refusal<RefusalCode>;
