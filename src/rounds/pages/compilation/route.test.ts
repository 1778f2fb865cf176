import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { type RoundOut, roundOut } from '../../../../test/support/round-out.ts';
import { unzip } from '../../../../test/support/unzip.ts';
import { recordDecision } from '../../acts/decisions/record-decision.ts';
import { compilationRoute } from './route.tsx';

let at: Authorities;
let out: RoundOut;
let app: Answering;

beforeAll(async () => {
  at = await authorities();
  out = await roundOut(at);
  app = answering(at.database, [compilationRoute]);
  const outcomes = [{ stepId: out.step('0513'), outcome: 'approve' as const, remark: null, conditions: [] }];
  const recorded = await at.database.write(at.secretariat, 'test', (ctx) =>
    recordDecision(ctx, {
      ...{ request: randomUUID(), boardId: at.kinda, on: '2026-03-10', paragraph: '12', takenBy: 'board', evidence: 'told' },
      outcomes,
    }),
  );
  expect(recorded).toMatchObject({ ok: true });
});
afterAll(() => at.drop());

const ask = (query = '') => app.get(at.reader, `/beslut/${out.roundId}/sammanstallning${query}`);

test('everyone inside reads all decisions in one table', async () => {
  const page = await (await ask()).text();
  expect(page).toContain('En av tre har godkänt. Planen gäller inte än.');
  expect(page).toContain('Muntligt besked');
  expect((await app.get(null, `/beslut/${out.roundId}/sammanstallning`)).status).not.toBe(200);
});

test('the same table is a PDF and a workbook', async () => {
  const pdf = await ask('?format=pdf&standard=a-2a');
  const { claims, roles } = await pdfFacts(new Uint8Array(await pdf.arrayBuffer()));
  expect([pdf.headers.get('content-type'), claims, roles['TR']]).toEqual(['application/pdf', ['PDF/A-2A'], 4]);
  const xlsx = unzip(new Uint8Array(await (await ask('?format=xlsx')).arrayBuffer()));
  expect([...xlsx.values()].join('')).toContain('Muntligt besked');
});
