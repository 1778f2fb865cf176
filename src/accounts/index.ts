/** Accounts: sign-in, sessions, keys, who acts for whom. All that other rooms and main.ts may import. */
export { chooseLanguage } from './acts/choose-language.ts';
export { createExampleAccount } from './acts/create-example-account.ts';
export { forgetOldSessions } from './acts/forget-sessions.ts';
export { openFirstAccount } from './acts/open-first-account.ts';
export { workOnMails } from './acts/send-link.ts';
export { type Attempts, openAttempts } from './limits/attempts.ts';
export { openWriteLimit } from './limits/write-limit.ts';
export { enter } from './pages/enter.ts';
export { accountsRoutes } from './pages/routes.ts';
export type { AccountsParts, RoomPermissions } from './parts.ts';
export { accountsPermissions } from './policy.ts';
export { type AccountToNotify, accountsToNotify, openAccountsOfPeople } from './queries/account-to-notify.ts';
export { type ExampleAccount, exampleAccounts } from './queries/example-accounts.ts';
export { errorsOf as accountErrors } from './refusal-words.ts';
export type { AccountsRefusal } from './refusals.ts';
export { type Authenticated, type AuthenticatorParts, authenticator } from './session/authenticate.ts';
