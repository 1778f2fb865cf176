import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { inTurn } from '../../platform/db/in-turn.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { comparedRoster, type RosterGiven } from '../queries/roster.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import type { ComparedRow, Plan } from '../roster/compare.ts';
import { assignments, people } from '../tables.ts';
import { addPerson } from './add-person.ts';
import { assign, endAssignment } from './assignments.ts';
import { passedOn } from './passed-on.ts';

export interface PeopleImport extends RosterGiven {
  /** Nothing is taken in while a row cannot be read; else the rest is. */
  readonly allOrNothing: boolean;
}

/** How many rows did what. */
export interface Imported {
  readonly changed: number;
  readonly same: number;
  readonly unread: number;
}

/**
 * Takes in who holds what from a table, all that can be read or nothing. What the table does not name stays as it is, and the same table
 * again does nothing. Two who do so at once wait for each other: the second finds what the first has written.
 */
export async function importPeople(ctx: Ctx, input: PeopleImport): Promise<Outcome<Imported>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  await inTurn(ctx, 'who-holds-what');
  const { rows } = await comparedRoster(ctx, input);
  const unread = rows.filter(({ does }) => does === 'not-read').length;
  const refusals = [
    ...unless(rows.length > 0, 'roster-empty', 'text'),
    ...unless(unread === 0 || !input.allOrNothing, 'roster-not-whole', 'text', { rows: String(unread) }),
    ...rows.flatMap((row) =>
      unless(row.does !== 'asks', 'who-is-it', `vem-${row.number}`, { row: String(row.number), name: row.name }),
    ),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const written = await write(ctx, rows);
  if (written.length > 0) return { ok: false, refusals: written };
  const planned = rows.flatMap((row) => (row.does === 'plan' ? [row.plan] : []));
  const same = planned.filter(({ title, change }) => title === null && change.kind === 'nothing').length;
  return done({ changed: planned.length - same, same, unread });
}

/** Ids by what the comparison called them: a row's own person and assignment have none before they are written. */
interface Written {
  readonly people: Map<number, string>;
  readonly held: Map<string, string>;
}

async function write(ctx: Ctx, rows: readonly ComparedRow[]): Promise<readonly MembersRefusal[]> {
  const written: Written = { people: new Map(), held: new Map() };
  for (const row of rows) {
    if (row.does !== 'plan') continue;
    const refusals = await writeRow(ctx, row, row.plan, written);
    // Said of the row: its fields are no fields of the form.
    if (refusals.length > 0)
      return refusals.map(({ code, about }) => ({ code, field: 'text', about: { ...about, row: String(row.number) } }));
  }
  return [];
}

async function writeRow(
  ctx: Ctx,
  row: ComparedRow,
  { who, title, role, place, change }: Plan,
  written: Written,
): Promise<readonly MembersRefusal[]> {
  const person = who.kind === 'known' ? { id: who.person.id } : await newPerson(ctx, row.name, who.row, written);
  if ('refusals' in person) return person.refusals;
  if (title !== null) await ctx.tx.update(people).set({ title }).where(eq(people.id, person.id));
  if (change.kind === 'nothing') return [];
  if (change.kind === 'alter') {
    const refusals = await passedOn(ctx, [change.was.organId], 'text');
    if (refusals.length > 0) return refusals;
    await ctx.tx.update(assignments).set(change.set).where(eq(assignments.id, change.was.id));
    return [];
  }
  const { from, to, party, ordinal, principalId } = change;
  for (const each of change.ends) {
    const ended = await endAssignment(ctx, {
      assignmentId: written.held.get(each.id) ?? each.id,
      to: from.subtract({ days: 1 }),
    });
    if (!ended.ok) return ended.refusals;
  }
  const id = newId();
  written.held.set(`rad:${row.number}`, id);
  const { organId, boardId } = place;
  const given = await assign(ctx, { id, personId: person.id, role, organId, boardId, principalId, party, ordinal, from, to });
  return given.ok ? [] : given.refusals;
}

async function newPerson(
  ctx: Ctx,
  name: string,
  row: number,
  { people: made }: Written,
): Promise<{ readonly id: string } | { readonly refusals: readonly MembersRefusal[] }> {
  const known = made.get(row);
  if (known !== undefined) return { id: known };
  const added = await addPerson(ctx, { kind: 'person', name });
  if (!added.ok) return { refusals: added.refusals };
  made.set(row, added.value.id);
  return added.value;
}
