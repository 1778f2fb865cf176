import { sql } from 'drizzle-orm';
import { must } from '../../src/example/expect.ts';
import { addItem } from '../../src/meetings/acts/agenda/add-item.ts';
import { chooseVerifiers } from '../../src/meetings/acts/minutes/choose-verifiers.ts';
import { freezeMinutes } from '../../src/meetings/acts/minutes/freeze-minutes.ts';
import { planMeeting } from '../../src/meetings/index.ts';
import { minutesOf } from '../../src/meetings/queries/minutes.ts';
import { itemNotes, meetingAttendance, organRules } from '../../src/meetings/tables.ts';
import { addOrgan } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';

/** A meeting whose minutes are frozen and wait for the roles of the chair and the secretariat, and one whose notes are finished. */
export interface MadeMinutes {
  readonly waiting: string;
  /** The chair's row among those who verify. */
  readonly verifier: string;
  readonly finished: string;
}

const noMail = { url: '', ways: { canSend: false, domain: 'example.org' } };

export function minutesOfMeetings(database: Database): Promise<MadeMinutes> {
  return database.write(program('things'), 'things', async (ctx) => {
    const waiting = await held(ctx, 'Nätverket för prov', 2);
    const chosen = { meetingId: waiting, chairId: await personOf(ctx, 'example-chair'), requestId: crypto.randomUUID() };
    must(await chooseVerifiers(ctx, { ...chosen, verifierIds: [await personOf(ctx, 'example-secretariat')] }));
    must(await freezeMinutes(ctx, noMail, { meetingId: waiting, requestId: crypto.randomUUID() }));
    const finished = await held(ctx, 'Nätverket för fler prov', 0);
    must(await freezeMinutes(ctx, noMail, { meetingId: finished, nobodyVerifies: true, requestId: crypto.randomUUID() }));
    return { waiting, finished, verifier: (await minutesOf(ctx, waiting)).current[0]?.id ?? '' };
  });
}

/** Yesterday, by an organ of its own, where both roles were. */
async function held(ctx: Ctx, name: string, verifiers: number): Promise<string> {
  const on = ctx.today.subtract({ days: 1 });
  const request = () => crypto.randomUUID();
  const organ = { kind: 'network', name, parentId: null, ordinal: 90, existsFrom: on } as const;
  const { id: organId } = must(await addOrgan(ctx, organ));
  const rule = { noticeDays: 7, recordKind: verifiers === 0 ? 'notes' : 'minutes', verifiers, verifyDays: 14 } as const;
  await ctx.tx.insert(organRules).values({ organId, from: on, by: null, at: ctx.now, requestId: request(), ...rule });
  const times = { starts: '09:00', ends: '12:00', place: 'Residenset' };
  const { id: meetingId } = must(await planMeeting(ctx, { organId, on, ...times, requestId: request() }));
  const item = { meetingId, title: 'Nära vård', purpose: 'consultation', requestId: request() } as const;
  const { id: itemId } = must(await addItem(ctx, item));
  const told = { meetingId, by: null, at: ctx.now };
  await ctx.tx.insert(itemNotes).values({ itemId, text: 'Läget gicks igenom.', version: 1, ...told });
  for (const [role, capacity] of [
    ['example-chair', 'chair'],
    ['example-secretariat', 'member'],
  ] as const) {
    const personId = await personOf(ctx, role);
    await ctx.tx.insert(meetingAttendance).values({ id: request(), personId, capacity, presence: 'on-site', ...told });
  }
  return meetingId;
}

async function personOf(ctx: Ctx, exampleName: string): Promise<string> {
  const { rows } = await ctx.tx.execute<{ id: string }>(
    sql`select person_id as id from accounts where example_name = ${exampleName}`,
  );
  return rows[0]?.id ?? '';
}
