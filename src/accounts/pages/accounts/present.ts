import { type Assignment, memberWords } from '../../../members/index.ts';
import { isoMoment, type Lang, pick } from '../../../ui/index.ts';
import type { AccountOverview } from '../../queries/all-accounts.ts';
import { words } from './words.ts';

export interface AccountRow {
  readonly id: string;
  readonly holder: string;
  readonly email: string;
  readonly example: boolean;
  readonly assignments: string;
  readonly state: AccountOverview['state'];
  readonly lastSeen: string;
  readonly own: boolean;
  readonly mayClose: boolean;
  readonly mayResend: boolean;
}

/** Accounts as the page shows them, those that are closed last. */
export function accountRows(accounts: readonly AccountOverview[], reader: string | null, lang: Lang): readonly AccountRow[] {
  const w = pick(words, lang);
  const rows = accounts.map((account): AccountRow => {
    const own = account.id === reader;
    const { id, holder, email, state, exampleName } = account;
    return {
      id,
      holder,
      email,
      state,
      own,
      example: exampleName !== null,
      assignments: account.assignments.map((each) => assignmentText(each, lang)).join('; ') || w.noAssignments,
      lastSeen: account.lastSeenAt === null ? w.never : isoMoment(account.lastSeenAt),
      mayClose: !own && state !== 'closed',
      mayResend: state === 'invited',
    };
  });
  return [...rows.filter(({ state }) => state !== 'closed'), ...rows.filter(({ state }) => state === 'closed')];
}

/** "Registrator, Ydre kommun". */
export function assignmentText({ role, organ, board, principal }: Assignment, lang: Lang): string {
  const place = organ?.name ?? board?.name ?? principal?.name;
  const name = memberWords[lang].roles[role];
  return place === undefined ? name : `${name}, ${place}`;
}
