import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { type RoundOut, roundOut } from '../../../../test/support/round-out.ts';
import { must } from '../../../example/expect.ts';
import { anonymous } from '../../../platform/actor.ts';
import { publicationOf } from '../../../records/index.ts';
import {
  type MinutesInput,
  planMeeting,
  publicRoundOn,
  readPublicRound,
  recordDecision,
  roundsRoutes,
  waitingFor,
} from '../../index.ts';

let at: Authorities;
let app: Answering;
let out: RoundOut;
let page: string;
beforeAll(async () => {
  at = await authorities();
  out = await roundOut(at);
  app = answering(at.database, roundsRoutes(out.providers));
  page = `/beslut/${out.roundId}/publicera`;
});
afterAll(() => at.drop());

const html = async (path = page) => (await app.get(at.secretariat, path)).text();
const seenIn = (shown: string) => /name="seen" value="([0-9a-f]{64})"/.exec(shown)?.[1] ?? '';
const form = (seen: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ request: randomUUID(), checked: 'round-read', shownUntil: '', seen },
  ...more,
});
const inPublic = () => at.database.read(anonymous, (ctx) => publicationOf(ctx, 'round', out.roundId));
const waiting = async () =>
  (await at.database.read(at.secretariat, (ctx) => waitingFor(ctx))).filter(({ key }) => key.startsWith('publish-'));

function decide(code: string, boardId: string, proof: Partial<MinutesInput>, remark: string | null = null) {
  return at.database.write(at.secretariat, 'record-decision', async (ctx) =>
    must(
      await recordDecision(ctx, {
        ...{ request: randomUUID(), boardId, on: '2026-03-10', takenBy: 'board', evidence: 'told', ...proof },
        outcomes: [
          {
            ...{ stepId: out.step(code), outcome: 'approve', remark },
            conditions: [{ kind: 'other', text: 'att medel avsätts' }],
          },
        ],
      }),
    ),
  );
}

const verified = { evidence: 'verified-extract', verifiedOn: '2026-03-16', paragraph: '12' } as const;

test('what is verified becomes public, the rest is held back with its reason', async () => {
  await decide('0583', at.motala, { ...verified, dissent: 'Anna Persson reserverar sig' }, 'Ring Bertil');
  await decide('0513', at.kinda, { evidence: 'told' });
  const shown = await html();
  expect(shown).toContain('godkänt, 10 mars 2026, § 12');
  expect(shown).toContain('Socialnämnden, Kinda kommun: godkänt, 10 mars 2026');
  expect(shown).toContain('Muntligt besked. Det finns ingen handling än.');
  expect(await inPublic()).toBeNull();
  const request = randomUUID();
  for (let i = 0; i < 2; i++) {
    const answer = await app.post(at.secretariat, page, form(seenIn(shown), { request }));
    expect(answer.headers.get('location')).toBe(`${page}?klart=publicerad`);
  }
  const content = (await inPublic())?.content;
  const round = readPublicRound(content);
  expect(round.facts.decisions.map(({ step, evidence }) => [step, evidence])).toEqual([['0583-1', 'verified-extract']]);
  for (const inside of ['Anna', 'Bertil', 'Vi ber er', 'told']) expect(JSON.stringify(content)).not.toContain(inside);
  expect(await at.asOwner('select count(*)::int n from publications')).toEqual([{ n: 1 }]);
  expect(await html()).toContain('Inget har ändrats sedan publiceringen.');
  expect(await waiting()).toEqual([]);
});

describe('when facts move after it', () => {
  test('the page, the round and the desk say so, and one button makes it public anew', async () => {
    const before = seenIn(await html());
    await at.database.write(at.secretariat, 'plan', async (ctx) =>
      must(await planMeeting(ctx, { request: randomUUID(), stepId: out.step('0005'), on: '2026-04-14' })),
    );
    const shown = await html();
    expect(shown).toContain('En sak har ändrats sedan publiceringen');
    expect(shown).toContain('Regionstyrelsen, Region Östergötland: behandlas 14 april');
    expect(await html(`/beslut/${out.roundId}`)).toContain('En sak har ändrats sedan beslutsläget publicerades.');
    expect(await waiting()).toMatchObject([{ href: page, button: { sv: 'Titta och publicera på nytt' } }]);
    const late = await app.post(at.secretariat, page, form(before));
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('Något har ändrats sedan sidan visades.')]);
    await app.post(at.secretariat, page, form(seenIn(shown)));
    expect(await waiting()).toEqual([]);
    const round = readPublicRound((await inPublic())?.content);
    const plannedOn = (day: string) => publicRoundOn(round, day).steps.find(({ step }) => step === '0005-1')?.plannedOn;
    // In public nobody is named as late.
    expect([plannedOn('2026-04-14'), plannedOn('2026-04-15')]).toEqual(['2026-04-14', null]);
  });

  test('a decision that is only told moves nothing in public', async () => {
    await decide('0005', at.host, { evidence: 'told' });
    expect(await html()).toContain('Inget har ändrats sedan publiceringen.');
  });
});

test('an identity number in what someone typed stops it', async () => {
  await at.database.write(at.secretariat, 'record-decision', async (ctx) =>
    must(
      await recordDecision(ctx, {
        ...{ request: randomUUID(), boardId: at.host, on: '2026-03-12', takenBy: 'board', ...verified },
        outcomes: [
          { stepId: out.step('0005'), outcome: 'approve', conditions: [{ kind: 'other', text: 'att 811218-9876 hörs' }] },
        ],
      }),
    ),
  );
  const shown = await html();
  expect(shown).toContain('811218-••••');
  expect((await app.post(at.secretariat, page, form('x'.repeat(64)))).status).toBe(422);
});

test('it is taken down at once, by the secretariat alone', async () => {
  const publication = (await inPublic())?.id ?? '';
  for (const actor of [at.atMotala, at.reader]) {
    expect((await app.get(actor, page)).status).toBe(404);
    expect((await app.post(actor, `${page}/ta-ner`, { publication, reason: 'x' })).status).toBe(404);
  }
  expect(await inPublic()).not.toBeNull();
  const down = await app.post(at.secretariat, `${page}/ta-ner`, { publication, reason: 'Fel villkor' });
  expect(down.headers.get('location')).toBe(`${page}?klart=nertagen`);
  expect(await inPublic()).toBeNull();
});
