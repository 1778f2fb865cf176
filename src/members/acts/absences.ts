import { and, gt, inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { requestOf } from '../../platform/request-of.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayArrangeAbsence, mayKeepMembers } from '../policy.ts';
import { type Absence, absencesAround, deputiesFor, heldBetween } from '../queries/absences.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { deputisableRoles } from '../roles.ts';
import { assignments, people } from '../tables.ts';
import { passedOn } from './passed-on.ts';

export interface NewAbsence {
  /** Chosen by the form that was shown: sent twice, it is one. */
  readonly requestId: string;
  /** Who is away. */
  readonly personId: string;
  readonly deputyId: string;
  readonly from: Temporal.PlainDate;
  /** Last day. */
  readonly to: Temporal.PlainDate;
  /** The actor's own person, as accounts tells it; null for one without. */
  readonly ownPersonId: string | null;
}

const longest = Temporal.Duration.from({ years: 1 });

/**
 * Somebody is away, and another looks after what they hold: from the first day to the last the deputy has those rights, and no longer. It ends
 * by itself, and with what it looks after.
 */
export async function arrangeAbsence(ctx: Ctx, input: NewAbsence): Promise<Outcome<Absence>> {
  if (!mayArrangeAbsence.allows(ctx.actor, input)) return refuse('not-allowed');
  const { personId, deputyId, from, to, requestId } = input;
  const early = dayRefusals(input, ctx.today);
  if (early.length > 0) return { ok: false, refusals: early };
  // One after the other, so that two who name each other at the same moment are told.
  const known = await ctx.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [personId, deputyId]))
    .orderBy(people.id)
    .for('update');
  const [away, deputy] = [personId, deputyId].map((id) => known.find((person) => person.id === id));
  if (away === undefined) return refuse('person-not-found', 'person');
  if (deputy === undefined) return refuse('person-not-found', 'deputy');
  const held = await heldBetween(ctx, personId, from, to);
  const kept = held.filter(({ role }) => deputisableRoles.includes(role));
  const rows = kept.map(({ id, role, organId, boardId, principalId }) => ({
    ...{ id: requestOf('deputy', requestId, id), personId: deputyId, role, organId, boardId, principalId },
    ...{ from, to, deputyFor: id, recordedAt: ctx.now },
  }));
  const absence: Absence = { away, deputy, from, to, assignmentIds: rows.map(({ id }) => id) };
  if (rows.length > 0 && (await areThere(ctx, absence))) return done(absence);
  const refusals = [
    ...nothingToLookAfter(held.map(({ role }) => role)),
    ...(await clashes(ctx, input)),
    ...(personId === input.ownPersonId
      ? []
      : await passedOn(
          ctx,
          kept.map(({ organId }) => organId),
          'deputy',
        )),
    ...(mayKeepMembers.allows(ctx.actor, null) ? [] : await fromElsewhere(ctx, input)),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  await ctx.tx.insert(assignments).values(rows);
  return done(absence);
}

/** Ends it at once: the deputy has had it until yesterday, or today when it began today. One that has not begun is called off. */
export async function endAbsence(
  ctx: Ctx,
  input: Pick<NewAbsence, 'personId' | 'ownPersonId'> & { readonly deputyId: string; readonly from: Temporal.PlainDate },
): Promise<Outcome<{ readonly absence: Absence; readonly lastDay: Temporal.PlainDate | null }>> {
  if (!mayArrangeAbsence.allows(ctx.actor, input)) return refuse('not-allowed');
  const all = await absencesAround(ctx, input.personId);
  const absence = all.find(
    ({ away, deputy, from }) => away.id === input.personId && deputy.id === input.deputyId && from.equals(input.from),
  );
  if (absence === undefined) return refuse('absence-not-found');
  const rows = inArray(assignments.id, [...absence.assignmentIds]);
  if (Temporal.PlainDate.compare(absence.from, ctx.today) > 0) {
    await ctx.tx.delete(assignments).where(rows);
    return done({ absence, lastDay: null });
  }
  const lastDay = absence.from.equals(ctx.today) ? ctx.today : ctx.today.subtract({ days: 1 });
  await ctx.tx
    .update(assignments)
    .set({ to: lastDay })
    .where(and(rows, gt(assignments.to, lastDay)));
  return done({ absence, lastDay });
}

function dayRefusals({ personId, deputyId, from, to }: NewAbsence, today: Temporal.PlainDate): readonly MembersRefusal[] {
  const isBackwards = Temporal.PlainDate.compare(from, to) > 0;
  return [
    ...unless(!isBackwards, 'ends-before-it-begins', 'to'),
    ...unless(isBackwards || Temporal.PlainDate.compare(to, today) >= 0, 'absence-passed', 'to'),
    ...unless(Temporal.PlainDate.compare(to, from.add(longest)) <= 0, 'absence-too-long', 'to'),
    ...unless(personId !== deputyId, 'deputy-for-oneself', 'deputy'),
  ];
}

/** Pure: why somebody who holds these roles has nothing that another could look after. */
function nothingToLookAfter(roles: readonly string[]): readonly MembersRefusal[] {
  if (roles.some((role) => deputisableRoles.includes(role))) return [];
  if (roles.includes('operator')) return unless(false, 'operator-has-no-deputy');
  return unless(false, roles.length === 0 ? 'nothing-to-look-after' : 'seats-have-no-deputy');
}

async function areThere(ctx: Ctx, { assignmentIds }: Absence): Promise<boolean> {
  const rows = await ctx.tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(inArray(assignments.id, [...assignmentIds]));
  return rows.length > 0;
}

/** Nobody is away twice, looks after somebody while away, or is looked after by somebody who is away: no task is nobody's. */
async function clashes(ctx: Ctx, { personId, deputyId, from, to }: NewAbsence): Promise<readonly MembersRefusal[]> {
  const overlapping = (all: readonly Absence[]) =>
    all.filter((each) => Temporal.PlainDate.compare(each.from, to) <= 0 && Temporal.PlainDate.compare(each.to, from) >= 0);
  const own = overlapping(await absencesAround(ctx, personId));
  const deputys = overlapping(await absencesAround(ctx, deputyId));
  const days = (each: Absence) => ({ from: each.from.toString(), to: each.to.toString(), name: each.deputy.name });
  const already = own.find(({ away }) => away.id === personId);
  const deputising = own.find(({ deputy }) => deputy.id === personId);
  const isAway = deputys.find(({ away }) => away.id === deputyId);
  return [
    ...(already === undefined ? [] : unless(false, 'away-already', 'from', days(already))),
    ...(deputising === undefined
      ? []
      : unless(false, 'deputises-then', 'from', { ...days(deputising), name: deputising.away.name })),
    ...(isAway === undefined ? [] : unless(false, 'deputy-is-away', 'deputy', { ...days(isAway), name: isAway.away.name })),
  ];
}

async function fromElsewhere(ctx: Ctx, { personId, deputyId, from, to }: NewAbsence): Promise<readonly MembersRefusal[]> {
  const near = await deputiesFor(ctx, personId, from, to);
  return unless(
    near.some(({ id }) => id === deputyId),
    'deputy-from-elsewhere',
    'deputy',
  );
}
