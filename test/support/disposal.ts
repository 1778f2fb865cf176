import { conferences, registrations } from '../../src/events/tables.ts';
import { must } from '../../src/example/expect.ts';
import { bodyOf, organsOn } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { disposalProtocolsAbout, disposeParticipants, keepDisposalDecision } from '../../src/records/index.ts';

/** A disposal decision, and the protocol of what went by it of a conference that was held long ago. */
export function disposalToTry(database: Database): Promise<{ readonly decision: string; readonly protocol: string }> {
  return database.write(program('things'), 'things', async (ctx) => {
    const said = { number: 'RS 2026-114', decidedOn: ctx.today, decidedBy: 'Regionarkivet', afterDays: 30 };
    const decision = must(await keepDisposalDecision(ctx, { ...said, requestId: crypto.randomUUID() })).id;
    const conference = await heldLongAgo(ctx, decision);
    await disposeParticipants(ctx, conference);
    const [protocol] = await disposalProtocolsAbout(ctx, 'conference', conference);
    return { decision, protocol: protocol?.id ?? '' };
  });
}

/** Written as it would have been kept then: nobody may set one up in the past. */
async function heldLongAgo(ctx: Ctx, disposalId: string): Promise<string> {
  const [id, on] = [crypto.randomUUID(), ctx.today.subtract({ days: 40 })];
  const organId = (await organsOn(ctx, ctx.today)).find(({ kind }) => kind === 'consultation-body')?.id ?? '';
  const times = { on, registerBy: on, starts: '09:00', ends: '15:00', place: 'Linköping' };
  const words = { kind: 'knowledge-session', title: 'En dag för länge sedan' } as const;
  const fact = { at: ctx.now, requestId: id };
  await ctx.tx.insert(conferences).values({ id, organId, ...times, ...words, ...fact, disposalId, by: null });
  const someone = {
    name: 'Någon',
    organisation: (await bodyOf(ctx))?.name ?? '',
    email: 'nagon@example.se',
    emailKey: 'nagon@example.se',
  };
  await ctx.tx.insert(registrations).values({ ...someone, ...fact, conferenceId: id, language: 'sv' });
  return id;
}
