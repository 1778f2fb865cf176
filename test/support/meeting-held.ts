import { Temporal } from 'temporal-polyfill';
import { createExampleAccount } from '../../src/accounts/index.ts';
import { must } from '../../src/example/expect.ts';
import { addItem } from '../../src/meetings/acts/agenda/add-item.ts';
import { planMeeting } from '../../src/meetings/acts/calendar/plan-meeting.ts';
import { itemNotes, itemOutcomes, itemVoices, meetingAttendance, organRules } from '../../src/meetings/tables.ts';
import { addOrgan, addPerson, assign } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import type { Actor } from '../../src/platform/actor.ts';

/** A meeting that has been held, with what was written at it, and those who were there. */
export interface MeetingHeld {
  readonly organId: string;
  readonly meetingId: string;
  /** In order: two treated, in this order. */
  readonly items: readonly [string, string];
  /** Chair, member, another member and a substitute who did not serve: people and what they act as. */
  readonly anna: Attending;
  readonly bo: Attending;
  readonly eva: Attending;
  readonly sven: Attending;
}

interface Attending {
  readonly personId: string;
  readonly attendanceId: string;
  readonly actor: Actor;
}

const from = Temporal.PlainDate.from('2020-01-01');

/** @param rule how many verify, and whether minutes or notes come out of it */
export async function meetingHeld(
  ctx: Ctx,
  rule: { readonly recordKind: 'notes' | 'minutes'; readonly verifiers: number },
  on: Temporal.PlainDate = ctx.today,
): Promise<MeetingHeld> {
  const organ = { kind: 'consultation-body', name: 'SVO', parentId: null, ordinal: 1, existsFrom: from } as const;
  const { id: organId } = must(await addOrgan(ctx, organ));
  const told = { by: null, at: ctx.now };
  await ctx.tx.insert(organRules).values({
    ...{ organId, from, noticeDays: 7, verifyDays: 14, requestId: crypto.randomUUID(), ...rule, ...told },
  });
  const times = { starts: '09:00', ends: '12:00', place: 'Residenset', requestId: crypto.randomUUID() };
  const { id: meetingId } = must(await planMeeting(ctx, { organId, on, ...times }));
  const item = async (title: string) =>
    must(await addItem(ctx, { meetingId, title, purpose: 'recommendation', requestId: crypto.randomUUID() })).id;
  const items = [await item('Nära vård'), await item('Remissen om e-hälsa')] as const;
  const held = { ctx, meetingId, organId };
  const [anna, bo] = [await attends(held, 'Anna Ek', 'chair'), await attends(held, 'Bo Lind', 'member')];
  const [eva, sven] = [await attends(held, 'Eva Ström', 'member'), await attends(held, 'Sven Ny', 'substitute')];
  const of = { meetingId, itemId: items[0], ...told };
  await ctx.tx.insert(itemNotes).values({ ...of, text: 'Läget gicks igenom.', version: 1 });
  const advice = 'SVO rekommenderar huvudmännen att anta planen.';
  await ctx.tx
    .insert(itemOutcomes)
    .values({ ...of, kind: 'recommendation', text: advice, position: 1, requestId: crypto.randomUUID() });
  await ctx.tx.insert(itemVoices).values({
    ...of,
    kind: 'dissent',
    attendanceId: bo.attendanceId,
    text: 'Till förmån för avslag.',
    requestId: crypto.randomUUID(),
  });
  return { organId, meetingId, items, anna, bo, eva, sven };
}

async function attends(
  { ctx, meetingId, organId }: { ctx: Ctx; meetingId: string; organId: string },
  name: string,
  capacity: 'chair' | 'member' | 'substitute',
): Promise<Attending> {
  const { id: personId } = must(await addPerson(ctx, { kind: 'person', name }));
  must(await assign(ctx, { personId, role: capacity, organId, party: 'X', from }));
  const exampleName = `held-${personId}`;
  const account = await createExampleAccount(ctx, { personId, exampleName, email: `${exampleName}@example.org` });
  const attendanceId = crypto.randomUUID();
  await ctx.tx.insert(meetingAttendance).values({
    ...{ id: attendanceId, meetingId, personId, capacity, presence: 'on-site', by: null, at: ctx.now },
  });
  const grant = { role: capacity, principal: null, board: null, organ: organId, organKind: 'consultation-body' };
  const walls = { boards: [], secretariat: false, drafts: true };
  return { personId, attendanceId, actor: { account, label: name, grants: [grant], walls } };
}
