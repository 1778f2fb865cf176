import { isOneAddress } from '../../platform/mail/index.ts';
import { nameRefusals, type Read, readAs, unless } from '../refusals.ts';
import { type Fields, many, one } from '../sitting.ts';

export const firstRoles = ['process-support', 'county-coordinator', 'operator'] as const;
export type FirstRole = (typeof firstRoles)[number];

/** One of the first who can sign in; the first of them is whoever sets up. */
export interface AccountDraft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly FirstRole[];
}

export const mostAccounts = 8;
export const accountField = (row: number, field: 'name' | 'email' | 'roles') => `konto-${row}-${field}`;

/** The rows in which something is written; the first row always. */
export function accountRows(fields: Fields | undefined): readonly number[] {
  const filled = (row: number) => one(fields, accountField(row, 'name')) !== '' || one(fields, accountField(row, 'email')) !== '';
  return Array.from({ length: mostAccounts }, (_, row) => row).filter((row) => row === 0 || filled(row));
}

/** Whoever sets up is most often the secretariat's process support, and in a small installation the operator too. */
export const proposedRoles: readonly FirstRole[] = ['process-support'];

/** Pure. */
export function readAccounts(fields: Fields | undefined): Read<readonly AccountDraft[]> {
  const rows = accountRows(fields).map((row) => ({ row, draft: accountIn(fields, row) }));
  const addresses = rows.map(({ draft }) => draft.email.toLowerCase());
  const office = rows.some(({ draft }) => draft.roles.some((role) => role !== 'operator'));
  const refusals = [
    ...rows.flatMap(({ row, draft }) => {
      const earlier = addresses.slice(
        0,
        rows.findIndex((each) => each.row === row),
      );
      return [
        ...nameRefusals(draft.name, accountField(row, 'name')),
        ...unless(isOneAddress(draft.email), 'email-wrong', accountField(row, 'email')),
        ...unless(!earlier.includes(draft.email.toLowerCase()), 'email-twice', accountField(row, 'email')),
        ...unless(draft.roles.length > 0, 'roles-missing', accountField(row, 'roles')),
      ];
    }),
    ...unless(office, 'secretariat-missing', accountField(0, 'roles')),
  ];
  return readAs(
    refusals,
    rows.map(({ draft }) => draft),
  );
}

function accountIn(fields: Fields | undefined, row: number): AccountDraft {
  const ticked = many(fields, accountField(row, 'roles'), row === 0 ? proposedRoles : []);
  return {
    name: one(fields, accountField(row, 'name')),
    email: one(fields, accountField(row, 'email')),
    roles: firstRoles.filter((role) => ticked.includes(role)),
  };
}
