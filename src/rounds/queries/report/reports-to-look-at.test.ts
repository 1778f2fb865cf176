import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { ok } from '../../../../test/support/members.ts';
import { type RoundOut, roundOut } from '../../../../test/support/round-out.ts';
import type { Actor } from '../../../platform/actor.ts';
import { recordDecision } from '../../acts/decisions/record-decision.ts';
import { writeMaster } from '../../acts/report/write-master.ts';
import { writeWording } from '../../acts/report/write-wording.ts';
import type { Master } from '../../report/master.ts';
import { roundById } from '../round-by-id.ts';
import { masterOfRound } from './report-for.ts';
import { reportsToLookAt } from './reports-to-look-at.ts';

let at: Authorities;
let out: RoundOut;
beforeAll(async () => {
  at = await authorities();
  out = await roundOut(at);
});
afterAll(() => at.drop());

const waits = (actor: Actor) =>
  at.database.read(actor, async (ctx) => (await reportsToLookAt(ctx)).map(({ sentence }) => sentence.sv));

async function rewrite(change: Partial<Master>): Promise<void> {
  await at.database.write(at.secretariat, 'test', async (ctx) => {
    const round = await roundById(ctx, out.roundId);
    if (round === null) throw new Error('no round');
    const parts = { ...(await masterOfRound(ctx, round)), ...change };
    ok(await writeMaster(ctx, { request: randomUUID(), roundId: out.roundId, parts }));
  });
}

const word = (text: string | null) =>
  at.database.write(at.atKinda, 'test', async (ctx) =>
    ok(await writeWording(ctx, { request: randomUUID(), roundId: out.roundId, boardId: at.kinda, part: 'matter', text })),
  );

test('a board is told when the text under its own words has changed, until it has looked or decided', async () => {
  await rewrite({ matter: 'Så här är det.' });
  await word('Så här är det hos oss.');
  expect(await waits(at.atKinda)).toEqual([]);
  // Another part than theirs.
  await rewrite({ background: 'Bakgrunden är en annan.' });
  expect(await waits(at.atKinda)).toEqual([]);
  await rewrite({ matter: 'Så här är det i stället.' });
  const [said, ...others] = await waits(at.atKinda);
  expect([said, others]).toEqual([
    expect.stringMatching(/^Sekretariatet har ändrat grundtexten .+ i en del som .+ har egna ord för\.$/),
    [],
  ]);
  for (const actor of [at.atMotala, at.secretariat, at.reader]) expect(await waits(actor)).toEqual([]);
  // The same words again: they are to stay.
  await word('Så här är det hos oss.');
  expect(await waits(at.atKinda)).toEqual([]);
  await rewrite({ matter: 'Så här är det till sist.' });
  expect(await waits(at.atKinda)).toHaveLength(1);
  await word(null);
  expect(await waits(at.atKinda)).toEqual([]);
  await word('Så här är det hos oss ändå.');
  await rewrite({ matter: 'Så här blev det.' });
  expect(await waits(at.atKinda)).toHaveLength(1);
  const outcomes = [{ stepId: out.step('0513'), outcome: 'approve' as const }];
  const item = { boardId: at.kinda, on: '2026-03-02', takenBy: 'board', evidence: 'told' } as const;
  await at.database.write(at.atKinda, 'test', async (ctx) =>
    ok(await recordDecision(ctx, { ...item, request: randomUUID(), outcomes })),
  );
  expect(await waits(at.atKinda)).toEqual([]);
});
