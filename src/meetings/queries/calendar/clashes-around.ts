import { Temporal } from 'temporal-polyfill';
import { type Assignment, assignmentsOn, boardsOn, meetingsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { type Clash, type ClashFacts, clashesOf, type Timed } from '../../calendar/clashes.ts';
import { meetingsWhere } from '../meetings.ts';

/** Those who are called to meetings; who keeps the secretariat's desk comes to all of them. */
const seats: readonly Assignment['role'][] = ['chair', 'vice-chair', 'member', 'substitute'];

/** What these meetings, planned or thought of, clash with; by key. */
export async function clashesAround(ctx: Ctx, asked: readonly Timed[]): Promise<ReadonlyMap<string, readonly Clash[]>> {
  const days = asked.map(({ on }) => on).sort(Temporal.PlainDate.compare);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return new Map();
  return clashesOf(asked, await clashFacts(ctx, from, to));
}

async function clashFacts(ctx: Ctx, from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<ClashFacts> {
  // Who sits where on the first of the days that is still to come: later changes are not known of yet, or are few.
  const day = Temporal.PlainDate.compare(from, ctx.today) > 0 ? from : ctx.today;
  const seated = (await assignmentsOn(ctx, day)).filter(({ role }) => seats.includes(role));
  const boards = await boardsOn(ctx, day);
  const boardIds = boards.map(({ id }) => id);
  const inBoards = groupBy(seated, ({ board }) => board?.id ?? '');
  const inOrgans = groupBy(seated, ({ organ }) => organ?.id ?? '');
  const meetings = await meetingsWhere(ctx, { from, to });
  return {
    boardMeetings: await meetingsOf(ctx, boardIds, from, to),
    boards: new Map(
      boards.map(({ id, name, principalName }) => [
        id,
        { name: `${name} (${principalName})`, members: new Set((inBoards.get(id) ?? []).map(({ person }) => person.id)) },
      ]),
    ),
    otherMeetings: meetings
      .filter(({ stands }) => stands === 'planned')
      .map(({ id, organId, on, starts, ends, organ }) => ({ key: id, organId, on, starts, ends, organ: organ.name })),
    organMembers: new Map(
      [...inOrgans].map(([id, all]) => [id, all.map(({ person }) => ({ personId: person.id, name: person.name }))]),
    ),
  };
}
