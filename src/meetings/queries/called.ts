import { openAccountsOfPeople } from '../../accounts/index.ts';
import { mailsWantedBy } from '../../correspondence/index.ts';
import { type Assignment, assignmentsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { AgendaItem, Meeting } from '../meeting.ts';
import type { CalledAs } from '../notice/notice-mail.ts';

/** Somebody who is called to a meeting. */
export interface Called {
  readonly personId: string;
  readonly name: string;
  readonly as: CalledAs;
  /** The turn of a substitute; null for others, and where none was set. */
  readonly ordinal: number | null;
  /** Whom they come from; null where nobody is said. */
  readonly principal: string | null;
  /** Positions of the items that they present. */
  readonly presents: readonly number[];
}

/** How a notice reaches somebody. `page`: has an account, and no mail goes to it · `none`: has no account. */
export type HowReached = 'mail' | 'page' | 'none';

/**
 * Those who are called: who sits in the organ on the meeting's day, and the rapporteurs that are people here. Members first, then
 * substitutes in turn, then the others.
 */
export async function peopleCalled(
  ctx: Ctx,
  meeting: Pick<Meeting, 'organId' | 'on'>,
  agenda: readonly AgendaItem[],
): Promise<readonly Called[]> {
  const held = await assignmentsOn(ctx, meeting.on, { organId: meeting.organId });
  const items = agenda.filter(({ struckAt }) => struckAt === null);
  const found = new Map<string, Called>();
  for (const assignment of held) {
    const called = calledBy(assignment, items);
    const before = found.get(called.personId);
    if (before === undefined || order.indexOf(called.as) < order.indexOf(before.as)) found.set(called.personId, called);
  }
  for (const { rapporteurId, rapporteur } of items) {
    if (rapporteurId === null || found.has(rapporteurId)) continue;
    const presents = presentedBy(rapporteurId, items);
    found.set(rapporteurId, {
      personId: rapporteurId,
      name: rapporteur,
      as: 'rapporteur',
      ordinal: null,
      principal: null,
      presents,
    });
  }
  return [...found.values()].sort(compareCalled);
}

const order: readonly CalledAs[] = ['member', 'substitute', 'other', 'rapporteur'];

/** What is alike stays as it was: the chair first, then by name (`assignmentsOn`). */
function compareCalled(a: Called, b: Called): number {
  const between = order.indexOf(a.as) - order.indexOf(b.as);
  return between || (a.ordinal ?? 999) - (b.ordinal ?? 999);
}

function calledBy({ person, role, ordinal, principal }: Assignment, items: readonly AgendaItem[]): Called {
  const as = role === 'chair' || role === 'vice-chair' || role === 'member' ? 'member' : role === 'substitute' ? role : 'other';
  return {
    ...{ personId: person.id, name: person.name, as, ordinal: as === 'substitute' ? ordinal : null },
    ...{ principal: principal?.name ?? null, presents: presentedBy(person.id, items) },
  };
}

function presentedBy(personId: string, items: readonly AgendaItem[]): readonly number[] {
  return items.flatMap(({ rapporteurId, position }) => (rapporteurId === personId ? [position] : []));
}

/** How each of these people would be reached now: said before anything goes. */
export async function reachOf(
  ctx: Ctx,
  canSend: boolean,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, HowReached>> {
  const accounts = await openAccountsOfPeople(ctx, personIds);
  const reach = new Map<string, HowReached>();
  for (const personId of personIds) {
    const account = accounts.get(personId);
    const wants = account !== undefined && canSend && account.takesMail && (await wantsNotices(ctx, account.id));
    reach.set(personId, account === undefined ? 'none' : wants ? 'mail' : 'page');
  }
  return reach;
}

async function wantsNotices(ctx: Ctx, accountId: string): Promise<boolean> {
  return (await mailsWantedBy(ctx, accountId))['meeting-notice'];
}
