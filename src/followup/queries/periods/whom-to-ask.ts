import { inArray } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type AccountToNotify, openAccountsOfPeople } from '../../../accounts/index.ts';
import { mailsWantedBy } from '../../../correspondence/index.ts';
import {
  awayOn,
  type Board,
  boardsById,
  type Principal,
  peopleById,
  principalsOn,
  successorsOf,
} from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stepsOfRound } from '../../../rounds/index.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan } from '../../followed-plan.ts';
import { followupAddresses } from '../../tables.ts';
import { type Lead, leadsOn } from './leads.ts';

/** How somebody is reached: by their account, at an address at work, or not by mail. */
export type Reached =
  | { readonly by: 'account'; readonly account: AccountToNotify; readonly deputy: string | null }
  | { readonly by: 'address'; readonly email: string }
  | { readonly by: 'desk'; readonly why: 'example' | 'declined' }
  | { readonly by: 'nothing' };

/** Somebody who answers for activities. */
export interface PersonToAsk {
  readonly personId: string;
  readonly name: string;
  readonly title: string | null;
  /** In the plan's order. */
  readonly activities: readonly FollowedActivity[];
  readonly reached: Reached;
}

/** A principal, asked about its own introduction through the board that decides on the plan there. */
export interface PrincipalToAsk {
  readonly principal: Principal;
  /** Null where no board has decided, or it has no successor. */
  readonly board: Board | null;
  readonly mailbox: string | null;
}

interface WhomToAsk {
  readonly people: readonly PersonToAsk[];
  readonly principals: readonly PrincipalToAsk[];
  /** Nobody answers for them. */
  readonly withoutAnyone: readonly FollowedActivity[];
}

/** Whom a period of the plan asks if it is opened on the day. @param leads as `leadsOn` says, where it has been asked already */
export async function whomToAsk(
  ctx: Ctx,
  plan: FollowedPlan,
  day: Temporal.PlainDate,
  leads?: ReadonlyMap<string, readonly Lead[]>,
): Promise<WhomToAsk> {
  const all = leads ?? (await leadsOn(ctx, plan, day));
  const activities = activitiesOf(plan);
  const of = new Map<string, FollowedActivity[]>();
  for (const activity of activities)
    for (const { personId } of all.get(activity.id) ?? []) of.set(personId, [...(of.get(personId) ?? []), activity]);
  return {
    people: await peopleToAsk(ctx, of),
    principals: await principalsToAsk(ctx, plan, day),
    withoutAnyone: activities.filter(({ id }) => (all.get(id) ?? []).length === 0),
  };
}

/** These people, by the activities that each answers for, in the order given. */
export async function peopleToAsk(
  ctx: Ctx,
  of: ReadonlyMap<string, readonly FollowedActivity[]>,
): Promise<readonly PersonToAsk[]> {
  const ids = [...of.keys()];
  const people = await peopleById(ctx, ids);
  const accounts = await openAccountsOfPeople(ctx, ids);
  const addresses = await addressesOf(ctx, ids);
  const found: PersonToAsk[] = [];
  for (const [personId, activities] of of) {
    const person = people.get(personId);
    if (person === undefined) continue;
    const account = accounts.get(personId);
    const email = addresses.get(personId);
    const without: Reached = email === undefined ? { by: 'nothing' } : { by: 'address', email };
    const reached = account === undefined ? without : await byAccount(ctx, account);
    found.push({ personId, name: person.name, title: person.title, activities, reached });
  }
  return found;
}

/** As `sendNotice` does it: to the deputy of whoever is away, and not to those who want no such mail. */
async function byAccount(ctx: Ctx, account: AccountToNotify): Promise<Reached> {
  if (!account.takesMail) return { by: 'desk', why: 'example' };
  if (!(await mailsWantedBy(ctx, account.id))['report-asked']) return { by: 'desk', why: 'declined' };
  const deputy = (await awayOn(ctx, account.personId, ctx.today))?.deputy;
  const standsIn = deputy === undefined ? undefined : (await openAccountsOfPeople(ctx, [deputy.id])).get(deputy.id);
  return { by: 'account', account, deputy: standsIn?.name ?? null };
}

/** Addresses at work, by person: the secretariat's alone to see. */
async function addressesOf(ctx: Ctx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ personId: followupAddresses.personId, email: followupAddresses.email })
    .from(followupAddresses)
    .where(inArray(followupAddresses.personId, [...personIds]));
  return new Map(rows.map(({ personId, email }) => [personId, email]));
}

/** Each principal of the day, with the last board on its path that decides, or what has taken over from it; one with a mailbox first. */
export async function principalsToAsk(
  ctx: Ctx,
  plan: Pick<FollowedPlan, 'round'>,
  day: Temporal.PlainDate,
): Promise<readonly PrincipalToAsk[]> {
  const steps = (await stepsOfRound(ctx, plan.round.id)).filter(
    ({ part, removal }) => part === 'decide' && (removal === null || day.until(removal.on).sign > 0),
  );
  const heirs = await successorsOf(ctx, [...new Set(steps.map(({ boardId }) => boardId))], day);
  const holder = (boardId: string) => heirs.get(boardId) ?? boardId;
  const boards = await boardsById(ctx, [...new Set(steps.map(({ boardId }) => holder(boardId)))], day);
  return (await principalsOn(ctx, day)).map((principal) => {
    const own = steps
      .filter(({ principalId }) => principalId === principal.id)
      .toReversed()
      .flatMap(({ boardId }) => boards.get(holder(boardId)) ?? []);
    const board = own.find(({ mailbox }) => mailbox !== null) ?? own[0] ?? null;
    return { principal, board, mailbox: board?.mailbox ?? null };
  });
}
