import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { frozenTextIn, openingOf, type RoundOut, roundOut } from '../../../test/support/round-out.ts';
import { dispatchesAbout, recordById, recordsAbout } from '../../records/index.ts';
import { parseFacts } from '../facts.ts';
import { factsOfRound } from '../queries/facts-of-round.ts';
import { roundById } from '../queries/round-by-id.ts';
import { type OpenRoundInput, openRound } from './open-round.ts';
import { withdrawRound } from './withdraw-round.ts';

let at: Authorities;
let out: RoundOut;
beforeAll(async () => {
  at = await authorities();
  out = await roundOut(at);
});
afterAll(() => at.drop());

/** Opens a round of a text of its own, changed as said. */
async function open(change: (input: Awaited<ReturnType<typeof openingOf>>) => OpenRoundInput, actor = at.secretariat) {
  const text = await frozenTextIn(at, `Riktlinje ${randomUUID()}`);
  const frozenText = async () => text;
  return at.database.write(
    actor,
    'open-round',
    async (ctx) => openRound({ frozenText })(ctx, change(await openingOf(ctx, text.id))),
    (result) => result.ok,
  );
}

test('the facts of a new round are the contract’s', async () => {
  const facts = await at.database.read(at.reader, (ctx) => factsOfRound(ctx, out.roundId));
  expect(parseFacts(facts).ok).toBe(true);
  expect(facts?.round).toEqual({
    title: 'Arbetsplan 2026–2027',
    textSha256: out.text.sha256,
    expects: 'approve',
    rule: { kind: 'all' },
    sentOn: '2026-01-12',
    answerBy: null,
    withdrawnOn: null,
  });
  expect(facts?.principals.map(({ code, represents }) => [code, represents])).toEqual([
    ['0005', null],
    ['0513', 1],
    ['0583', 1],
  ]);
  expect(facts?.principals[2]?.path).toEqual([
    {
      ...{ step: '0583-1', board: 'Socialnämnden', part: 'decide', stage: 1, registrationNumbers: [] },
      ...{ scope: null, addedOn: null, removedOn: null },
    },
  ]);
});

test('each first board gets a line of dispatch with the text and the letter', async () => {
  const { lines, letters } = await at.database.read(at.secretariat, async (ctx) => ({
    lines: await dispatchesAbout(ctx, 'round', out.roundId),
    letters: await recordsAbout(ctx, 'round', out.roundId),
  }));
  expect(lines.map(({ counterpart }) => counterpart).sort()).toEqual([
    'Regionstyrelsen, Region Östergötland',
    'Socialnämnden, Kinda kommun',
    'Socialnämnden, Motala kommun',
  ]);
  expect(lines.every(({ records }) => records.length === 2)).toBe(true);
  expect(letters.map(({ kind, owner }) => [kind, owner])).toEqual([['covering-letter', at.host]]);
});

test('where mail can go, those whom it will reach share one line until it does', async () => {
  const text = await frozenTextIn(at, 'Plan med mejl');
  const mail = { canSend: true, answerAddress: null, domain: 'localhost' };
  const lines = await at.database.write(at.secretariat, 'open-round', async (ctx) => {
    await ctx.tx.execute(`update boards set mailbox = null`);
    await ctx.tx.execute(
      `update boards set mailbox = 'registrator@motala.example' where principal_id in (select id from principals where code = '0583')`,
    );
    const opened = await openRound({ frozenText: async () => text, mail })(ctx, await openingOf(ctx, text.id));
    return opened.ok ? dispatchesAbout(ctx, 'round', opened.value.roundId) : [];
  });
  expect(lines.map(({ counterpart, counterpartBoardId }) => [counterpart, counterpartBoardId === null]).sort()).toEqual([
    ['Nämnderna hos en huvudman', true],
    ['Regionstyrelsen, Region Östergötland', false],
    ['Socialnämnden, Kinda kommun', false],
  ]);
  // With it the text is official and everyone's inside, as before.
  const record = await at.database.read(at.reader, (ctx) => recordById(ctx, text.recordId));
  expect(record?.becameOfficialOn?.toString()).toBe('2026-01-12');
});

test('the same form sent twice opens one round', async () => {
  const text = await frozenTextIn(at, 'Överenskommelse');
  const input = await at.database.read(at.secretariat, (ctx) => openingOf(ctx, text.id));
  const send = () =>
    at.database.write(at.secretariat, 'open-round', (ctx) => openRound({ frozenText: async () => text })(ctx, input));
  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toEqual(second);
  expect(first.ok).toBe(true);
});

test.each<[string, (input: Awaited<ReturnType<typeof openingOf>>) => OpenRoundInput]>([
  ['day-in-future', (input) => ({ ...input, sentOn: '2026-03-28' })],
  ['invalid', (input) => ({ ...input, answerBy: '2026-01-11' })],
  ['invalid', (input) => ({ ...input, sentOn: '2026-02-30' })],
  ['rule-out-of-reach', (input) => ({ ...input, rule: { kind: 'at-least', principals: 4 } })],
  ['rule-out-of-reach', (input) => ({ ...input, rule: { kind: 'region-and-at-least', municipalities: 3 } })],
  ['path-missing', (input) => ({ ...input, paths: input.paths.slice(1) })],
  [
    'principal-not-taking-part',
    (input) => ({
      ...input,
      paths: [...input.paths, { ...input.paths[0], principalId: randomUUID(), steps: input.paths[0]?.steps ?? [] }],
    }),
  ],
  [
    'board-unknown',
    (input) => ({
      ...input,
      paths: input.paths.map((path) => ({ ...path, steps: [{ boardId: randomUUID(), part: 'decide', stage: 1 }] })),
    }),
  ],
])('refused: %s', async (code, change) => {
  expect(await open(change)).toMatchObject({ ok: false, refusals: [{ code }] });
});

test('refused: nobody but the secretariat opens a round, of no text that is not there, nor of one that is out', async () => {
  expect(await open((input) => input, at.atMotala)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  const tried = await at.database.write(at.secretariat, 'open-round', async (ctx) => [
    await openRound({ frozenText: async () => null })(ctx, await openingOf(ctx, randomUUID())),
    await openRound(out.providers)(ctx, await openingOf(ctx, out.text.id)),
  ]);
  expect(tried).toMatchObject([
    { refusals: [{ code: 'text-not-found' }] },
    { refusals: [{ code: 'text-already-out', about: { round: out.roundId } }] },
  ]);
});

test('a wrongly opened round is withdrawn once, with a reason', async () => {
  const opened = await open((input) => input);
  if (!opened.ok) throw new Error('not opened');
  const { roundId } = opened.value;
  const withdraw = (reason: string, actor = at.secretariat) =>
    at.database.write(
      actor,
      'withdraw-round',
      (ctx) => withdrawRound(ctx, { roundId, reason }),
      (result) => result.ok,
    );
  expect(await withdraw('Fel version', at.atKinda)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect(await withdraw('  ')).toMatchObject({ refusals: [{ code: 'invalid', field: 'reason' }] });
  expect((await withdraw('Fel version')).ok).toBe(true);
  expect((await withdraw('Fel version')).ok).toBe(true);
  expect(await withdraw('Något annat')).toMatchObject({ refusals: [{ code: 'round-withdrawn' }] });
  const round = await at.database.read(at.reader, (ctx) => roundById(ctx, roundId));
  expect(round?.withdrawal?.on.toString()).toBe('2026-03-27');
});
