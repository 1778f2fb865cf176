import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import type { Lang } from '../../../ui/index.ts';
import type { Seat } from '../../changeover/seats.ts';
import { type Assignment, assignmentsOn } from '../../queries/assignments.ts';
import { type Changeover, changeoverSeats } from '../../queries/changeovers.ts';
import { type OrganVacancy, vacanciesOn } from '../../queries/seating/seats.ts';
import { shared } from '../shared-words.ts';
import type { ChangeoverProviders, OpenTask } from './providers.ts';

export type HeldSeat = Seat<Assignment>;

/** What the page of a changeover shows. */
export interface ChangeoverView {
  readonly changeover: Changeover;
  readonly seats: readonly HeldSeat[];
  /** The same, place by place. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly seats: readonly HeldSeat[] }[];
  readonly added: readonly Assignment[];
  readonly withAccount: ReadonlySet<string>;
  readonly vacancies: readonly OrganVacancy[];
  readonly leavers: readonly Leaver[];
}

/** Somebody whose seat ends, and who has tasks left. */
export interface Leaver {
  readonly seat: HeldSeat;
  readonly tasks: readonly OpenTask[];
  /** Holds something somewhere on the day all the same. */
  readonly staysElsewhere: boolean;
}

export async function changeoverView(ctx: Ctx, changeover: Changeover, given: ChangeoverProviders): Promise<ChangeoverView> {
  const { seats, added } = await changeoverSeats(ctx, changeover);
  const coming = [...seats.flatMap(({ successor, next }) => [...(successor === null ? [] : [successor]), ...next]), ...added];
  const organs = new Set(changeover.organIds);
  return {
    ...{ changeover, seats, added },
    places: [...groupBy(seats, ({ held }) => held.organ?.id ?? held.board?.id ?? '')].map(([id, own]) => ({
      id,
      name: placeName(own[0]?.held),
      seats: own,
    })),
    withAccount: await given.withAccount(ctx, [...new Set(coming.map(({ person }) => person.id))]),
    vacancies: (await vacanciesOn(ctx, changeover.on)).filter(({ organ }) => organs.has(organ.id)),
    leavers: await leaversOf(ctx, changeover, seats, given),
  };
}

async function leaversOf(
  ctx: Ctx,
  changeover: Changeover,
  seats: readonly HeldSeat[],
  { openTasksOf }: ChangeoverProviders,
): Promise<readonly Leaver[]> {
  const ending = seats.filter(({ state }) => state === 'succeeded' || state === 'no-successor');
  if (ending.length === 0) return [];
  const byPerson = new Map(ending.map((seat) => [seat.held.person.id, seat]));
  const tasks = groupBy(await openTasksOf(ctx, [...byPerson.keys()]), ({ personId }) => personId);
  if (tasks.size === 0) return [];
  const staying = new Set((await assignmentsOn(ctx, changeover.on)).map(({ person }) => person.id));
  return [...byPerson].flatMap(([id, seat]) => {
    const own = tasks.get(id);
    return own === undefined ? [] : [{ seat, tasks: own, staysElsewhere: staying.has(id) }];
  });
}

export function placeName(held: Assignment | undefined): string {
  return held?.organ?.name ?? held?.board?.name ?? '';
}

/** "Anna Ek, ledamot": somebody in a seat, on one line. */
export function inSeat(lang: Lang, { person, role }: Assignment): string {
  return `${person.name}, ${shared[lang].roles[role].toLocaleLowerCase(lang)}`;
}

/** "Ydre kommun, S": where somebody comes from. */
export function comesFrom({ principal, party }: Assignment): string {
  return [principal?.name, party].filter((part) => part !== undefined && part !== null).join(', ');
}
