import { and, asc, isNotNull, isNull } from 'drizzle-orm';
import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { accounts } from '../tables.ts';

export interface ExampleAccount {
  readonly exampleName: string;
  /** The function, e.g. "Registrator". */
  readonly label: string;
  /** Where: the principal, or the body itself. */
  readonly group: string;
}

/** The roles that can be chosen in example mode, in the order they were made. A holder is named "Registrator, Ydre kommun". */
export async function exampleAccounts(ctx: Ctx): Promise<readonly ExampleAccount[]> {
  const rows = await ctx.tx
    .select({ exampleName: accounts.exampleName, personId: accounts.personId })
    .from(accounts)
    .where(and(isNotNull(accounts.exampleName), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.createdAt), asc(accounts.exampleName));
  const names = await personNames(
    ctx,
    rows.map((row) => row.personId),
  );
  return rows.map(({ exampleName, personId }) => ({ exampleName: exampleName ?? '', ...splitName(names.get(personId) ?? '') }));
}

/** "Registrator, Ydre kommun" → label and group; a name without a comma belongs to no group. */
function splitName(name: string): { label: string; group: string } {
  const comma = name.indexOf(', ');
  return comma < 0 ? { label: name, group: '' } : { label: name.slice(0, comma), group: name.slice(comma + 2) };
}
