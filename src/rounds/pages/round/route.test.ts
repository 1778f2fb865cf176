import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { type RoundOut, roundOut } from '../../../../test/support/round-out.ts';
import type { Actor } from '../../../platform/actor.ts';
import { recordDecision } from '../../acts/decisions/record-decision.ts';
import { planMeeting } from '../../acts/paths/plan-meeting.ts';
import { roundPageRoutes } from './route.tsx';

let at: Authorities;
let out: RoundOut;
let app: Answering;
let page: string;

beforeAll(async () => {
  at = await authorities();
  out = await roundOut(at);
  app = answering(at.database, roundPageRoutes(out.providers));
  page = `/beslut/${out.roundId}`;
  await decide(at.motala, '0583', '2026-02-20', 'refer-back', 'vill se kostnaderna');
  await decide(at.kinda, '0513', '2026-03-10', 'approve', null);
  const planned = await at.database.write(at.secretariat, 'test', (ctx) =>
    planMeeting(ctx, { request: randomUUID(), stepId: out.step('0583'), on: '2026-04-14' }),
  );
  expect(planned.ok).toBe(true);
});
afterAll(() => at.drop());

async function decide(boardId: string, code: string, on: string, outcome: 'approve' | 'refer-back', remark: string | null) {
  const outcomes = [{ stepId: out.step(code), outcome, remark, conditions: [] }];
  const recorded = await at.database.write(at.secretariat, 'test', (ctx) =>
    recordDecision(ctx, {
      ...{ request: randomUUID(), boardId, on, paragraph: '12', takenBy: 'board', evidence: 'told', outcomes },
    }),
  );
  expect(recorded).toMatchObject({ ok: true });
}

const read = async (actor: Actor, query = '') => (await app.get(actor, `${page}${query}`)).text();

describe('everyone inside', () => {
  test('reads where the round stands, and what each has said', async () => {
    const html = await read(at.reader);
    expect(html).toContain('En av tre har godkänt. Planen gäller inte än.');
    expect(html).toContain('Motala har återremitterat och tar upp det igen den 14 april');
    expect(html).toContain('vill se kostnaderna');
    expect(html).toContain('href="/arbetsplan"');
  });

  test('gets a page with a nonce of their own, the one that its policy names, though it is made once', async () => {
    const nonces = [];
    for (let time = 0; time < 2; time++) {
      const answer = await app.get(at.reader, page);
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
      expect(await answer.text()).toContain(`name="csp-nonce" content="${nonce}"`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test('finds the round as it was, and as it was known', async () => {
    expect(await read(at.reader, '?dag=2026-02-20')).toContain('Ingen av de tre har godkänt.');
    expect(await read(at.reader, '?kant=2026-03-01')).toContain('Bara det som var registrerat 1 mars 2026 kl. 23.59 är med.');
  });

  test('is told what is wrong with the address, over today’s page', async () => {
    const wrong = await app.get(at.reader, `${page}?dag=i+dag`);
    expect(wrong.status).toBe(400);
    const html = await wrong.text();
    expect(html).toContain('”i dag” är ingen dag.');
    expect(html).toContain('En av tre har godkänt.');
  });

  test('takes the table out as CSV', async () => {
    const csv = await app.get(at.reader, `${page}?format=csv&dag=2026-03-01`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="beslut-2026-03-01.csv"');
    const text = await csv.text();
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain(';2026-02-20;12;Återremiss;;muntligt;2026-04-14;vill se kostnaderna');
  });

  test('reads it in English', async () => {
    expect(await (await app.get(at.reader, `/en${page}`)).text()).toContain('One of three has approved.');
  });
});

describe('what can be done', () => {
  test('follows whose it is', async () => {
    const record = (code: string) => `${page}/registrera?steg=${code}-1`;
    expect(await read(at.reader)).not.toContain('/registrera');
    const atMotala = await read(at.atMotala);
    expect(atMotala).toContain(`href="${record('0583')}"`);
    expect(atMotala).toContain('Registrera er nämnds beslut');
    expect(atMotala).not.toContain(`href="${record('0005')}"`);
    const office = await read(at.secretariat);
    expect(office).toContain(`href="${record('0583')}"`);
    expect(office).toContain(`href="${record('0005')}"`);
    expect(office).toContain(`${page}/dra-tillbaka`);
  });

  test('says what was done, by codes of its own only', async () => {
    expect(await read(at.secretariat, '?klart=beslut-registrerat')).toContain('Beslutet är registrerat.');
    expect(await read(at.secretariat, '?klart=constructor')).not.toContain('class="notice');
  });
});

describe('others', () => {
  test('are asked to sign in, or find nothing', async () => {
    const anonymous = await app.get(null, page);
    expect([anonymous.status, anonymous.headers.get('location')]).toEqual([303, `/logga-in?vidare=${encodeURIComponent(page)}`]);
    expect((await app.get(at.reader, `/beslut/${randomUUID()}`)).status).toBe(404);
    expect((await app.get(at.reader, '/beslut/nej')).status).toBe(404);
  });
});
