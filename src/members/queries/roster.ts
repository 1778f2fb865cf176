import { isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { type ComparedRow, compareRoster, type Term } from '../roster/compare.ts';
import type { Known, KnownBoard } from '../roster/known.ts';
import { type Roster, readRoster } from '../roster/read-roster.ts';
import type { Answers } from '../roster/who.ts';
import { assignments, organs } from '../tables.ts';
import { boardsOn } from './boards.ts';
import { allPeople } from './people.ts';
import { allPrincipals } from './principals.ts';

/** A board may be called something else on each; more days than there are terms in a file help nobody. */
const mostDays = 12;

export interface RosterGiven {
  readonly text: string;
  readonly answers: Answers;
  /** The change of many that it is read in for; null for none. */
  readonly term: Term | null;
}

/** What taking in a table would do, row by row. @returns `unread` the heads of columns that are not read */
export async function comparedRoster(
  ctx: Ctx,
  { text, answers, term }: RosterGiven,
): Promise<{ readonly rows: readonly ComparedRow[]; readonly unread: readonly string[] }> {
  const { lines, unread } = readRoster(text);
  const known = await knownAlready(ctx, [ctx.today, ...(term === null ? [] : [term.on]), ...daysIn(lines)]);
  return { rows: compareRoster(known, lines, { answers, term }), unread };
}

function daysIn(lines: Roster['lines']): readonly Temporal.PlainDate[] {
  return lines.flatMap((line) => ('row' in line && line.row.from !== null ? [line.row.from] : []));
}

async function knownAlready(ctx: Ctx, days: readonly Temporal.PlainDate[]): Promise<Known> {
  const asked = new Map(days.map((day) => [day.toString(), day]));
  const boards = new Map<string, KnownBoard>();
  for (const day of [...asked.values()].slice(0, mostDays)) {
    for (const board of await boardsOn(ctx, day)) boards.set(`${board.id} ${board.name}`, board);
  }
  return {
    today: ctx.today,
    people: await allPeople(ctx),
    held: await ctx.tx.select().from(assignments).where(isNull(assignments.deputyFor)),
    organs: await ctx.tx.select().from(organs),
    boards: [...boards.values()],
    principals: await allPrincipals(ctx),
  };
}
