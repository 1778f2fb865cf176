import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { type RoundOut, roundOut } from '../../../../test/support/round-out.ts';
import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Result } from '../../../platform/result.ts';
import { factsOfRound } from '../../queries/facts-of-round.ts';
import { mattersOfRound, notesOfBoards } from '../../queries/matters/matters-of-round.ts';
import { openStepsForBoards } from '../../queries/open-steps.ts';
import { pathsFromLastTime } from '../../queries/paths-from-last-time.ts';
import { principalsOfRound } from '../../queries/round-by-id.ts';
import { plannedMeetings } from '../../queries/steps-of-round.ts';
import { waitingFor } from '../../queries/waiting-for.ts';
import { recordDecision } from '../decisions/record-decision.ts';
import { writeNote } from '../decisions/write-note.ts';
import { addStep } from './add-step.ts';
import { keepMatter } from './keep-matter.ts';
import { planMeeting } from './plan-meeting.ts';
import { removeStep } from './remove-step.ts';

let at: Authorities;
let out: RoundOut;
beforeAll(async () => {
  at = await authorities();
  out = await roundOut(at);
});
afterAll(() => at.drop());

function as<Value>(actor: Actor, work: (ctx: Ctx) => Promise<Result<Value>>): Promise<Result<Value>> {
  return at.database.write(actor, 'test', work, (result) => result.ok);
}

const motalaPath = () =>
  at.database.read(
    at.reader,
    async (ctx) => (await factsOfRound(ctx, out.roundId))?.principals.find(({ code }) => code === '0583')?.path,
  );

test('a board keeps its own numbers; those that are gone are ended', async () => {
  const keep = (numbers: string[], actor = at.atMotala, owner = at.motala) =>
    as(actor, (ctx) =>
      keepMatter(ctx, { roundId: out.roundId, owner, steps: [{ stepId: out.step('0583'), numbers }], caseOfficer: 'A' }),
    );
  expect((await keep(['SN 1', 'SN 2'])).ok).toBe(true);
  expect((await keep(['SN 1', 'SN 2'])).ok).toBe(true);
  expect((await keep(['SN 2', 'SN 3'])).ok).toBe(true);
  expect((await motalaPath())?.[0]?.registrationNumbers).toEqual(['SN 2', 'SN 3']);
  expect(await at.asOwner('select number, ended_at is null as current from registration_numbers order by seq')).toEqual([
    { number: 'SN 1', current: false },
    { number: 'SN 2', current: true },
    { number: 'SN 3', current: true },
  ]);
  expect(await keep(['X'], at.atKinda)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect(await keep(['X'], at.atKinda, at.kinda)).toMatchObject({ refusals: [{ code: 'board-not-of-step' }] });
});

test('no board changes the numbers of another’s step by naming it beside its own', async () => {
  const steps = ['0583', '0513'].map((code) => ({ stepId: out.step(code), numbers: ['X'] }));
  for (const actor of [at.atMotala, at.secretariat]) {
    const kept = await as(actor, (ctx) => keepMatter(ctx, { roundId: out.roundId, owner: at.motala, steps }));
    expect(kept).toMatchObject({ ok: false, refusals: [{ code: 'board-not-of-step', field: 'owner' }] });
  }
});

test('matters are the board’s and the secretariat’s; notes the board’s alone', async () => {
  const request = randomUUID();
  const note = (actor: Actor) =>
    as(actor, (ctx) => writeNote(ctx, { request, roundId: out.roundId, owner: at.motala, text: 'Ring.' }));
  expect((await note(at.atMotala)).ok).toBe(true);
  expect((await note(at.atMotala)).ok).toBe(true);
  expect(await note(at.secretariat)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  const seen = (actor: Actor) =>
    at.database.read(actor, async (ctx) => [
      (await mattersOfRound(ctx, out.roundId)).length,
      (await notesOfBoards(ctx, out.roundId, [at.motala])).length,
    ]);
  expect(await Promise.all([at.atMotala, at.secretariat, at.atKinda].map(seen))).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
});

test('the latest plan counts, and can be taken back', async () => {
  const stepId = out.step('0583');
  const plan = (on: string | null, actor = at.atMotala) =>
    as(actor, (ctx) => planMeeting(ctx, { request: randomUUID(), stepId, on }));
  const planned = async () =>
    (await at.database.read(at.reader, (ctx) => plannedMeetings(ctx, out.roundId))).get(stepId)?.toString();
  await plan('2026-03-10');
  await plan('2026-03-20');
  expect(await planned()).toBe('2026-03-20');
  expect(await plan('2026-04-01', at.atKinda)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  const [unsent, silent] = await at.database.read(at.secretariat, waitingFor);
  expect(unsent).toMatchObject({ urgency: 'now', href: `/beslut/${out.roundId}/utskick` });
  expect(unsent?.sentence.sv).toContain('ingen nämnd har fått dem');
  expect(silent).toMatchObject({ urgency: 'now', href: `/beslut/${out.roundId}/registrera?steg=0583-1` });
  expect(silent?.sentence.sv).toContain('skulle ta upp Arbetsplan 2026–2027 den 20 mars');
  await plan(null);
  expect(await planned()).toBeUndefined();
});

test('what waits: a registrar’s own open steps until they are decided, told decisions and conditions for the secretariat', async () => {
  const keys = (actor: Actor) =>
    at.database.read(actor, async (ctx) => (await waitingFor(ctx)).map(({ key }) => key.replace(/-[0-9a-f-]{36}.*/, '')));
  expect(await keys(at.atKinda)).toEqual(['step']);
  const outcomes = [
    { stepId: out.step('0513'), outcome: 'approve' as const, conditions: [{ kind: 'other' as const, text: 'x' }] },
  ];
  const item = { boardId: at.kinda, on: '2026-03-02', takenBy: 'board', evidence: 'told' } as const;
  expect((await as(at.atKinda, (ctx) => recordDecision(ctx, { ...item, request: randomUUID(), outcomes }))).ok).toBe(true);
  expect(await keys(at.atKinda)).toEqual([]);
  expect((await keys(at.secretariat)).sort()).toEqual(['calendars-missing', 'judge', 'told']);
  const missing = (await at.database.read(at.secretariat, waitingFor)).find(({ key }) => key === 'calendars-missing');
  const board = /^\/namnder\/(\S+)\/kalender$/.exec(missing?.href ?? '')?.[1] ?? '';
  const named = (await at.database.read(at.secretariat, (ctx) => boardsById(ctx, [board], ctx.today))).get(board);
  expect(missing?.sentence.sv).toContain(`${named?.name} (${named?.principalName})`);
});

test('a path changes by dated facts, and is proposed next time as it ended', async () => {
  const principal = await at.database.read(at.reader, async (ctx) =>
    (await principalsOfRound(ctx, out.roundId)).find(({ code }) => code === '0583'),
  );
  const principalId = principal?.principalId ?? '';
  const request = randomUUID();
  const step = {
    request,
    roundId: out.roundId,
    principalId,
    boardId: at.motala,
    part: 'recommend' as const,
    stage: 2,
    on: '2026-03-01',
    reason: 'Delat ansvar',
  };
  expect(await as(at.atKinda, (ctx) => addStep(ctx, step))).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect(await as(at.atMotala, (ctx) => addStep(ctx, { ...step, boardId: at.kinda }))).toMatchObject({
    refusals: [{ code: 'board-unknown' }],
  });
  expect(await as(at.atMotala, (ctx) => addStep(ctx, step))).toMatchObject({ value: { key: '0583-2' } });
  expect(await as(at.atMotala, (ctx) => addStep(ctx, step))).toMatchObject({ value: { key: '0583-2' } });
  expect((await motalaPath())?.map(({ step: key, addedOn }) => [key, addedOn])).toEqual([
    ['0583-1', null],
    ['0583-2', '2026-03-01'],
  ]);
  const remove = (on: string) => as(at.atMotala, (ctx) => removeStep(ctx, { stepId: request, on, reason: 'Blev fel' }));
  expect((await remove('2026-03-05')).ok).toBe(true);
  expect((await remove('2026-03-05')).ok).toBe(true);
  expect(await remove('2026-03-06')).toMatchObject({ refusals: [{ code: 'already-removed' }] });
  expect((await motalaPath())?.[1]?.removedOn).toBe('2026-03-05');
  const [proposed] = await at.database.read(at.secretariat, (ctx) => pathsFromLastTime(ctx, [principalId]));
  expect(proposed).toMatchObject({ from: { id: out.roundId }, steps: [{ boardId: at.motala, part: 'decide', stage: 1 }] });
});

test('a successor inherits the open steps, and stands in the path that is proposed', async () => {
  const heir = randomUUID();
  await at.asOwner(
    `insert into boards (id, principal_id, kind, exists_from) select $1, principal_id, 'board', '2026-03-01' from boards where id = $2`,
    [heir, at.motala],
  );
  await at.asOwner(`insert into board_names (board_id, name, from_day) values ($1, 'Välfärdsnämnden', '2026-03-01')`, [heir]);
  await at.asOwner(`insert into board_successions (predecessor_id, successor_id, on_day) values ($1, $2, '2026-03-01')`, [
    at.motala,
    heir,
  ]);
  const officer: Actor = { ...at.atMotala, walls: { ...at.atMotala.walls, boards: [heir, at.motala] } };
  const open = await at.database.read(officer, (ctx) => openStepsForBoards(ctx, [heir]));
  expect(open.map(({ step, boardId }) => [step.key, boardId])).toEqual([['0583-1', heir]]);
  const principalId = open[0]?.step.principalId ?? '';
  const [proposed] = await at.database.read(at.secretariat, (ctx) => pathsFromLastTime(ctx, [principalId]));
  expect(proposed?.steps.map(({ boardId }) => boardId)).toEqual([heir]);
  const item = {
    request: randomUUID(),
    boardId: heir,
    on: '2026-03-12',
    paragraph: '5',
    takenBy: 'board',
    evidence: 'verified-extract',
  } as const;
  const recorded = await as(officer, (ctx) =>
    recordDecision(ctx, { ...item, outcomes: [{ stepId: out.step('0583'), outcome: 'approve' }] }),
  );
  expect(recorded.ok).toBe(true);
});
