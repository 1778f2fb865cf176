import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { type RoundOut, roundOut } from '../../../../test/support/round-out.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Result } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { parseFacts } from '../../facts.ts';
import { decisionById, decisionsOfRound } from '../../queries/decisions-of-round.ts';
import { factsOfRound } from '../../queries/facts-of-round.ts';
import { standingOfRound } from '../../queries/standing-of-round.ts';
import { annulDecision } from './annul-decision.ts';
import { correctDecision } from './correct-decision.ts';
import { judgeCondition } from './judge-condition.ts';
import type { MinutesInput } from './minutes-input.ts';
import { recordAppeal } from './record-appeal.ts';
import { recordDecision } from './record-decision.ts';
import { settleAppeal } from './settle-appeal.ts';

let at: Authorities;
let out: RoundOut;
beforeAll(async () => {
  at = await authorities();
});
beforeEach(async () => {
  out = await roundOut(at);
});
afterAll(() => at.drop());

/** Runs an act as someone, kept only when it succeeds. */
function as<Value>(actor: Actor, work: (ctx: Ctx) => Promise<Result<Value>>): Promise<Result<Value>> {
  return at.database.write(actor, 'test', work, (result) => result.ok);
}

function minutes(change: Partial<MinutesInput> = {}, outcome: Partial<MinutesInput['outcomes'][number]> = {}): MinutesInput {
  return {
    ...{
      request: randomUUID(),
      boardId: at.motala,
      on: '2026-02-20',
      paragraph: '12',
      takenBy: 'board',
      evidence: 'verified-extract',
    },
    outcomes: [{ stepId: out.step('0583'), outcome: 'approve', ...outcome }],
    ...change,
  };
}

async function recorded(input: MinutesInput, actor = at.atMotala) {
  const result = await as(actor, (ctx) => recordDecision(ctx, input));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return { itemId: result.value.minutesItemId, id: result.value.decisions[0]?.id ?? '' };
}

const facts = () => at.database.read(at.reader, (ctx) => factsOfRound(ctx, out.roundId));

test('a board’s own registrar records its decision, and it is handed out as the contract says', async () => {
  const conditions = [
    { kind: 'all-others' as const },
    { kind: 'named' as const, principals: ['0513', '0005'] },
    { kind: 'at-least' as const, others: 2 },
    { kind: 'other' as const, text: 'en gemensam uppföljning görs' },
  ];
  const { id } = await recorded(minutes({ verifiedOn: '2026-02-26', noticeOn: '2026-02-27' }, { conditions }));
  const handedOut = await facts();
  expect(parseFacts(JSON.parse(JSON.stringify(handedOut))).ok).toBe(true);
  expect(handedOut?.decisions).toMatchObject([
    {
      ...{ id, step: '0583-1', on: '2026-02-20', paragraph: '12', takenBy: 'board', outcome: 'approve', textSha256: null },
      conditions: [
        { kind: 'all-others' },
        { kind: 'named', principals: ['0005', '0513'] },
        { kind: 'at-least', others: 2 },
        { kind: 'other' },
      ],
      ...{ appealable: true, verifiedOn: '2026-02-26', noticeOn: '2026-02-27', evidence: 'verified-extract' },
      recordedAt: '2026-03-27T11:00:00Z',
    },
  ]);
});

test('the same form sent twice records once', async () => {
  const input = minutes();
  const [first, second] = await Promise.all([recorded(input), recorded(input)]);
  expect(first).toEqual(second);
  expect((await facts())?.decisions).toHaveLength(1);
});

test('two who record the same § at once: the second is shown the first', async () => {
  const both = await Promise.all([minutes(), minutes()].map((input) => as(at.secretariat, (ctx) => recordDecision(ctx, input))));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [decision] = (await facts())?.decisions ?? [];
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: 'already-recorded', field: 'paragraph', about: { round: out.roundId, decision: decision?.id } }],
  });
});

test('refused: another board’s registrar, another board’s step, unknown steps', async () => {
  expect(await as(at.atKinda, (ctx) => recordDecision(ctx, minutes()))).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect(await as(at.atKinda, (ctx) => recordDecision(ctx, minutes({ boardId: at.kinda })))).toMatchObject({
    refusals: [{ code: 'board-not-of-step' }],
  });
  expect(await as(at.secretariat, (ctx) => recordDecision(ctx, minutes({}, { stepId: randomUUID() })))).toMatchObject({
    refusals: [{ code: 'not-found' }],
  });
});

test.each<[string, Partial<MinutesInput>]>([
  ['day-in-future', { on: '2026-03-28' }],
  ['day-in-future', { verifiedOn: '2026-03-28' }],
  ['removed-before-notice', { noticeOn: '2026-03-02', noticeRemovedOn: '2026-03-01' }],
  ['removed-before-notice', { noticeRemovedOn: '2026-03-01' }],
  ['invalid', { on: '2026-02-30' }],
  ['invalid', { outcomes: [] }],
])('refused: %s', async (code, change) => {
  expect(await as(at.atMotala, (ctx) => recordDecision(ctx, minutes(change)))).toMatchObject({ ok: false, refusals: [{ code }] });
});

test('refused: what the contract refuses, and nothing is left of it', async () => {
  const strangers = minutes({}, { conditions: [{ kind: 'named', principals: ['9999'] }] });
  expect(await as(at.atMotala, (ctx) => recordDecision(ctx, strangers))).toMatchObject({
    refusals: [{ code: 'facts-refused', about: { path: 'decisions[0].conditions[0].principals' } }],
  });
  const tooMany = minutes({}, { conditions: [{ kind: 'at-least', others: 3 }] });
  expect(await as(at.atMotala, (ctx) => recordDecision(ctx, tooMany))).toMatchObject({ refusals: [{ code: 'facts-refused' }] });
  expect(await as(at.atMotala, (ctx) => recordDecision(ctx, minutes({}, { outcome: 'annul' })))).toMatchObject({
    refusals: [{ code: 'facts-refused' }],
  });
  expect((await facts())?.decisions).toEqual([]);
});

test('the extract is kept as a record that the board owns, and what is no document is refused', async () => {
  const bytes = new TextEncoder().encode('Protokollsutdrag. § 12. Arbetsplanen godkänns.\n');
  const { id } = await recorded(minutes({ extract: { fileName: 'utdrag.txt', bytes } }));
  const found = await at.database.read(at.reader, (ctx) => decisionById(ctx, id));
  expect(found?.decision.item.extractRecordId).not.toBeNull();
  const program = minutes({
    paragraph: '13',
    extract: { fileName: 'utdrag.pdf', bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]) },
  });
  expect(await as(at.atMotala, (ctx) => recordDecision(ctx, program))).toMatchObject({
    refusals: [{ code: 'file-refused', field: 'extract' }],
  });
});

test('a correction says the § anew and keeps the keys of unchanged conditions, with what was judged', async () => {
  const conditions = [{ kind: 'other' as const, text: 'uppföljning görs' }, { kind: 'all-others' as const }];
  const { id, itemId } = await recorded(minutes({ evidence: 'told' }, { conditions }));
  const before = (await facts())?.decisions[0]?.conditions ?? [];
  const judged = await as(at.secretariat, (ctx) =>
    judgeCondition(ctx, {
      request: randomUUID(),
      roundId: out.roundId,
      conditionKey: before[0]?.id ?? '',
      on: '2026-03-01',
      fulfilled: true,
    }),
  );
  expect(judged.ok).toBe(true);
  const correct = (change: Partial<MinutesInput>, replaces: string | null = id) =>
    as(at.atMotala, (ctx) =>
      correctDecision(ctx, { ...minutes(change, { conditions: [...conditions].reverse(), replaces }), minutesItemId: itemId }),
    );
  expect(await correct({}, null)).toMatchObject({ refusals: [{ code: 'correction-incomplete' }] });
  const completed = { request: randomUUID(), evidence: 'verified-extract' as const, verifiedOn: '2026-02-24' };
  expect((await correct(completed)).ok).toBe(true);
  expect((await correct(completed)).ok).toBe(true);
  expect(await correct({})).toMatchObject({ refusals: [{ code: 'already-corrected' }] });
  const after = await facts();
  expect(after?.decisions).toHaveLength(2);
  expect(after?.decisions[1]).toMatchObject({
    correction: true,
    replaces: id,
    evidence: 'verified-extract',
    verifiedOn: '2026-02-24',
  });
  expect(after?.decisions[1]?.conditions.map((each) => each.id)).toEqual([before[1]?.id, before[0]?.id]);
  const now = await at.database.read(at.reader, (ctx) => standingOfRound(ctx, out.roundId, ctx.today));
  expect(now?.principals.find(({ code }) => code === '0583')?.reasons.map(({ kind }) => kind)).not.toContain('condition-open');
});

test('a new decision replaces an earlier one from its day; an annulment sets it aside', async () => {
  const { id } = await recorded(minutes({}, { outcome: 'reject' }));
  const { id: later } = await recorded(minutes({ on: '2026-03-10', paragraph: '20' }, { replaces: id }));
  const stateOn = async (day: string) =>
    at.database.read(
      at.reader,
      async (ctx) =>
        (await standingOfRound(ctx, out.roundId, ctx.today.with({ month: 3, day: Number(day) })))?.principals.find(
          ({ code }) => code === '0583',
        )?.state,
    );
  expect([await stateOn('9'), await stateOn('10')]).toEqual(['rejected', 'approving']);
  const annul = {
    request: randomUUID(),
    decisionId: later,
    on: '2026-03-20',
    remark: 'Förvaltningsrätten upphävde beslutet.',
    evidence: 'told' as const,
  };
  expect(await as(at.atKinda, (ctx) => annulDecision(ctx, annul))).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect((await as(at.atMotala, (ctx) => annulDecision(ctx, annul))).ok).toBe(true);
  expect(await stateOn('20')).toBe('waiting');
  const chain = await at.database.read(at.reader, (ctx) => decisionById(ctx, id));
  expect(chain?.chain.map(({ fact }) => fact.outcome)).toEqual(['reject', 'approve', 'annul']);
});

test('an appeal is recorded once and settled once', async () => {
  const { id } = await recorded(minutes({ noticeOn: '2026-02-25' }));
  const request = randomUUID();
  const appeal = (on: string, actor = at.atMotala) => as(actor, (ctx) => recordAppeal(ctx, { request, decisionId: id, on }));
  expect(await appeal('2026-03-30')).toMatchObject({ refusals: [{ code: 'day-in-future' }] });
  expect(await appeal('2026-03-05', at.atKinda)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect((await appeal('2026-03-05')).ok).toBe(true);
  expect((await appeal('2026-03-05')).ok).toBe(true);
  const settle = (on: string, allowed: boolean) =>
    as(at.atMotala, (ctx) => settleAppeal(ctx, { appealId: request, on, allowed }));
  expect(await settle('2026-03-01', false)).toMatchObject({ refusals: [{ code: 'settled-before-appeal' }] });
  expect((await settle('2026-03-20', false)).ok).toBe(true);
  expect((await settle('2026-03-20', false)).ok).toBe(true);
  expect(await settle('2026-03-21', true)).toMatchObject({ refusals: [{ code: 'appeal-settled' }] });
  expect((await facts())?.appeals).toMatchObject([{ decision: id, on: '2026-03-05', settledOn: '2026-03-20', allowed: false }]);
});

test('only the secretariat judges, only conditions of substance, never ahead', async () => {
  await recorded(minutes({}, { conditions: [{ kind: 'all-others' }, { kind: 'other', text: 'x' }] }));
  const [mutual, substance] = (await facts())?.decisions[0]?.conditions ?? [];
  const judge = (conditionKey = '', on = '2026-03-01', actor = at.secretariat) =>
    as(actor, (ctx) => judgeCondition(ctx, { request: randomUUID(), roundId: out.roundId, conditionKey, on, fulfilled: false }));
  expect(await judge(substance?.id, '2026-03-01', at.atMotala)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect(await judge(mutual?.id)).toMatchObject({ refusals: [{ code: 'condition-not-judged-by-people' }] });
  expect(await judge(randomUUID())).toMatchObject({ refusals: [{ code: 'not-found' }] });
  expect(await judge(substance?.id, '2026-03-28')).toMatchObject({ refusals: [{ code: 'day-in-future' }] });
  expect((await judge(substance?.id)).ok).toBe(true);
});

test('one § answers several steps; the facts of each hold', async () => {
  const other = await roundOut(at);
  const input = minutes();
  const outcomes = [...input.outcomes, { stepId: other.step('0583'), outcome: 'reject' as const }];
  const result = await as(at.atMotala, (ctx) => recordDecision(ctx, { ...input, outcomes }));
  expect(result.ok && result.value.decisions.map(({ roundId }) => roundId)).toEqual([out.roundId, other.roundId]);
  const both = await at.database.read(at.reader, async (ctx) => [
    await decisionsOfRound(ctx, out.roundId),
    await decisionsOfRound(ctx, other.roundId),
  ]);
  expect(both.map(([decision]) => decision?.item.paragraph)).toEqual(['12', '12']);
});

test('no decision points to a record that its recorder may not see, nor tells whether there is one', async () => {
  const kept = await as(at.atKinda, (ctx) =>
    keepRecord(ctx, {
      ...{ title: 'Egen PM', kind: 'other', owner: at.kinda, access: 'working-material', sharedWith: 'owner' },
      ...{ bytes: new TextEncoder().encode('eget'), fileName: 'pm.txt' },
    }),
  );
  const theirs = kept.ok ? kept.value.id : '';
  for (const extractRecordId of [theirs, randomUUID()]) {
    const result = await as(at.atMotala, (ctx) => recordDecision(ctx, minutes({ extractRecordId })));
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'not-found', field: 'extractRecordId' }] });
  }
});
