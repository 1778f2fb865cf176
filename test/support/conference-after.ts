import { keepMaterial } from '../../src/events/acts/after/attach-material.ts';
import { sayOutcome } from '../../src/events/acts/after/say-outcome.ts';
import { materialOf } from '../../src/events/queries/after/after.ts';
import { must } from '../../src/example/expect.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';

/** Material of a conference, and something that it led to. */
export function afterOf(
  database: Database,
  conferenceId: string,
): Promise<{ readonly material: string; readonly outcome: string }> {
  return database.write(program('things'), 'things', async (ctx) => {
    const file = {
      title: 'Bilder från inledningen',
      fileName: 'bilder.txt',
      bytes: Buffer.from('Nära vård'),
      itemId: null,
    } as const;
    must(await keepMaterial(ctx, { ...file, conferenceId, sharedWith: 'inside', requestId: crypto.randomUUID() }));
    const said = { text: 'Två kommuner provar tillsammans.', on: ctx.today, place: null };
    const outcome = must(await sayOutcome(ctx, { ...said, conferenceId, requestId: crypto.randomUUID() })).id;
    return { material: (await materialOf(ctx, conferenceId))[0]?.id ?? '', outcome };
  });
}
