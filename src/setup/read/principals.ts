import { isMailbox } from '../../members/index.ts';
import { type ListedPrincipal, principalsOfCounty } from '../county-lists.ts';
import { nameRefusals, type Read, readAs, type SetupRefusal, unless } from '../refusals.ts';
import { type Fields, many, one } from '../sitting.ts';
import type { PrincipalDraft } from './principal-draft.ts';
import { readPrincipalsList } from './principals-list.ts';

/** Rows for federations, at most. */
export const mostFederations = 10;
export const federationField = (row: number, field: 'name' | 'code' | 'represents') => `forbund-${row}-${field}`;

/** What the page proposes before it has been answered for this county: all that the county's list has. */
export function proposedCodes(county: string): readonly string[] {
  return principalsOfCounty(county).map(({ code }) => code);
}

/** What was typed on the page, when it was typed for this county. */
export function typedFor(fields: Fields | undefined, county: string): Fields | undefined {
  return fields !== undefined && one(fields, 'lan') === county ? fields : undefined;
}

/** Pure. @param county code of the county whose list was shown */
export function readPrincipals(given: Fields | undefined, county: string): Read<readonly PrincipalDraft[]> {
  const fields = typedFor(given, county);
  if (one(fields, 'satt', 'lista') === 'fil') return readPrincipalsList(one(fields, 'csv'), isMailbox);
  const chosen = many(fields, 'vald', proposedCodes(county));
  const listed = principalsOfCounty(county)
    .filter(({ code }) => chosen.includes(code))
    .map(fromList);
  const rows = federationRows(fields).map((row) => federation(fields, row));
  const all = [...listed, ...rows.map(({ draft }) => draft)];
  const twice = rows.filter(({ draft }) => all.filter(({ code }) => code === draft.code).length > 1);
  return readAs<readonly PrincipalDraft[]>(
    [
      ...unless(all.length > 0, 'principals-missing', 'vald'),
      ...rows.flatMap(({ refusals }) => refusals),
      ...twice.flatMap(({ row, draft }) =>
        unless(draft.code === '', 'code-taken', federationField(row, 'code'), { code: draft.code }),
      ),
    ],
    all,
  );
}

function fromList({ boards, ...principal }: ListedPrincipal): PrincipalDraft {
  return { ...principal, represents: 1, boards: boards.map((name) => ({ name, mailbox: null, actsFor: [] })) };
}

/** The rows in which something is written. */
export function federationRows(fields: Fields | undefined): readonly number[] {
  const filled = (row: number) =>
    one(fields, federationField(row, 'name')) !== '' || one(fields, federationField(row, 'represents')) !== '';
  return Array.from({ length: mostFederations }, (_, row) => row).filter(filled);
}

function federation(fields: Fields | undefined, row: number) {
  const [nameField, codeField, countField] = [
    federationField(row, 'name'),
    federationField(row, 'code'),
    federationField(row, 'represents'),
  ];
  const [name, code, count] = [one(fields, nameField), one(fields, codeField), one(fields, countField)];
  const represents = /^\d{1,3}$/.test(count) ? Number(count) : 0;
  const refusals: readonly SetupRefusal[] = [
    ...nameRefusals(name, nameField),
    ...unless(/^\d{4}$/.test(code), 'code-wrong', codeField),
    ...unless(represents >= 1, 'represents-wrong', countField),
  ];
  const draft: PrincipalDraft = {
    ...{ code, name, kind: 'federation', represents, organisationNumber: null, tile: null },
    boards: [{ name: 'Förbundsdirektionen', mailbox: null, actsFor: [] }],
  };
  return { row, draft, refusals };
}
