import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import type { Ctx } from '../../platform/act.ts';
import type { Result } from '../../platform/result.ts';
import { closingsOf } from '../queries/closings.ts';
import { draftOfPlan } from '../queries/draft-of-plan.ts';
import { carriedOn } from '../starting/carry-on.ts';
import { type ActivityInput, addActivity, editActivity } from './activities.ts';
import { addArea, moveArea, removeArea } from './areas.ts';
import { createPlan, type NewPlan } from './create-plan.ts';
import { editPlan } from './edit-plan.ts';
import { addGoal, editGoal } from './goals.ts';
import { moveWithin, removeWithin } from './within-area.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

type Outcome = Result<unknown, string>;
const code = (result: Outcome) => (result.ok ? 'done' : result.refusals[0]?.code);
const does = <R extends Outcome>(act: (ctx: Ctx) => Promise<R>, actor = at.secretariat) =>
  at.database.write(actor, 'test', act, (result) => result.ok);

async function value<T>(act: (ctx: Ctx) => Promise<Result<T, string>>): Promise<T> {
  const result = await does(act);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

const meta: NewPlan = { title: 'Arbetsplan 2026–2027', firstYear: 2026, lastYear: 2027, aim: '', registrationNumber: null };
const activity: ActivityInput = {
  title: 'Lägesbild',
  text: '',
  organId: null,
  responsible: 'Ledningsgruppen',
  from: null,
  to: null,
  indicators: [],
};
const area = (title: string, goals: readonly string[] = []) => ({ title, text: '', goals });
const draft = (planId: string, actor = at.secretariat) => at.database.read(actor, (ctx) => draftOfPlan(ctx, planId));
const titles = async (planId: string) => (await draft(planId)).map((each) => each.title);

async function planWith(...areas: readonly string[]): Promise<{ id: string; areas: readonly string[] }> {
  const { id } = await value((ctx) => createPlan(ctx, meta));
  const ids: string[] = [];
  for (const title of areas) ids.push((await value((ctx) => addArea(ctx, id, area(title)))).id);
  return { id, areas: ids };
}

test('the same form sent twice makes one plan', async () => {
  const id = randomUUID();
  await value((ctx) => createPlan(ctx, { ...meta, id }));
  await value((ctx) => createPlan(ctx, { ...meta, id }));
  expect(await at.asOwner('select count(*)::int n, min(owner::text) owner from plans where id = $1', [id])).toEqual([
    { n: 1, owner: at.host },
  ]);
});

test('a plan begins with what carries on, and says what is closed and why', async () => {
  const before = await planWith('Nära vård', 'E-hälsa');
  const [first = '', second = ''] = before.areas;
  for (const text of ['Fler vårdas hemma.', 'Färre väntar.']) await value((ctx) => addGoal(ctx, before.id, first, { text }));
  const { id: kept } = await value((ctx) => addActivity(ctx, before.id, first, activity));
  const old = await draft(before.id);
  const goal = old[0]?.goals[1]?.id ?? '';
  const reasons = new Map([
    [second, 'Sköts av regionen.'],
    [goal, 'Målet är nått.'],
  ]);
  const begins = carriedOn(old, reasons, 2040);
  const { id } = await value((ctx) => createPlan(ctx, { ...meta, previousPlanId: before.id, begins }));
  const carried = await draft(id);
  expect(carried.map((each) => [each.title, each.continues, each.goals.map((one) => one.text)])).toEqual([
    ['Nära vård', first, ['Fler vårdas hemma.']],
  ]);
  expect(carried[0]?.activities).toMatchObject([{ title: activity.title, continues: kept, from: null, to: null }]);
  const closings = await at.database.read(at.manager, (ctx) => closingsOf(ctx, id));
  expect(closings).toEqual([
    { kind: 'goal', closedRow: goal, title: 'Färre väntar.', reason: 'Målet är nått.' },
    { kind: 'area', closedRow: second, title: 'E-hälsa', reason: 'Sköts av regionen.' },
  ]);
  expect(await at.database.read(at.reader, (ctx) => closingsOf(ctx, id))).toEqual([]);
  await expect(at.asOwner('delete from plan_closings where plan_id = $1', [id])).rejects.toThrow('append-only');
});

test('areas are moved and removed, and keep their order', async () => {
  const { id, areas } = await planWith('A', 'B', 'C');
  const [a = '', b = '', c = ''] = areas;
  await does((ctx) => moveArea(ctx, id, c, 'up'));
  expect(await titles(id)).toEqual(['A', 'C', 'B']);
  await does((ctx) => moveArea(ctx, id, a, 'up'));
  await does((ctx) => moveArea(ctx, id, b, 'down'));
  expect(await titles(id)).toEqual(['A', 'C', 'B']);
  await does((ctx) => addActivity(ctx, id, a, activity));
  await does((ctx) => removeArea(ctx, id, a));
  await value((ctx) => addArea(ctx, id, area('D')));
  expect(await titles(id)).toEqual(['C', 'B', 'D']);
});

test('goals are added, reworded, moved and removed, and each keeps its id', async () => {
  const { id, areas } = await planWith('A', 'B');
  const [a = ''] = areas;
  const goals = async () => ((await draft(id))[0]?.goals ?? []).map((goal) => [goal.id, goal.text]);
  const add = async (text: string) => (await value((ctx) => addGoal(ctx, id, a, { text }))).id;
  const [one, two, three] = [await add('ett'), await add(' två '), await add('tre')];
  await value((ctx) => moveWithin(ctx, id, { kind: 'goal', id: three }, 'up'));
  await value((ctx) => editGoal(ctx, id, two, { text: 'två, fast tydligare' }));
  expect(await goals()).toEqual([
    [one, 'ett'],
    [three, 'tre'],
    [two, 'två, fast tydligare'],
  ]);
  await value((ctx) => removeWithin(ctx, id, { kind: 'goal', id: one }));
  expect(await add('tre')).not.toBe(three);
  expect((await goals()).map(([, text]) => text)).toEqual(['tre', 'två, fast tydligare', 'tre']);
  expect(code(await does((ctx) => editGoal(ctx, id, two, { text: ' \n' })))).toBe('goal-missing');
  expect(code(await does((ctx) => addGoal(ctx, id, a, { text: '' })))).toBe('goal-missing');
  expect(code(await does((ctx) => removeWithin(ctx, id, { kind: 'activity', id: two })))).toBe('not-found');
  expect(code(await does((ctx) => editGoal(ctx, id, one, { text: 'ett' })))).toBe('not-found');
});

test('activities are added, edited, moved and removed', async () => {
  const { id, areas } = await planWith('A', 'B');
  const [a = ''] = areas;
  const first = (await value((ctx) => addActivity(ctx, id, a, { ...activity, indicators: [' Andel ', ''] }))).id;
  const second = (await value((ctx) => addActivity(ctx, id, a, { ...activity, title: 'Avtal' }))).id;
  const from = Temporal.PlainDate.from('2026-02-01');
  await does((ctx) => editActivity(ctx, id, first, { ...activity, title: 'Gemensam lägesbild', from, indicators: ['Andel'] }));
  await does((ctx) => moveWithin(ctx, id, { kind: 'activity', id: second }, 'up'));
  expect((await draft(id))[0]?.activities).toMatchObject([
    { title: 'Avtal' },
    { title: 'Gemensam lägesbild', from, indicators: ['Andel'] },
  ]);
  await does((ctx) => removeWithin(ctx, id, { kind: 'activity', id: second }));
  expect((await draft(id))[0]?.activities.map((each) => each.id)).toEqual([first]);
});

test('what is wrong is refused and nothing is written', async () => {
  const { id, areas } = await planWith('A');
  const [a = ''] = areas;
  const day = (text: string) => Temporal.PlainDate.from(text);
  const edit = async (given: Partial<NewPlan>) => code(await does((ctx) => editPlan(ctx, id, { ...meta, ...given })));
  const add = async (given: Partial<ActivityInput>) =>
    code(await does((ctx) => addActivity(ctx, id, a, { ...activity, ...given })));
  expect(await edit({ title: ' ' })).toBe('title-missing');
  expect(await edit({ firstYear: 26 })).toBe('years-wrong');
  expect(await edit({ lastYear: 2025 })).toBe('years-backwards');
  expect(await add({ from: day('2026-05-01'), to: day('2026-04-30') })).toBe('days-backwards');
  expect(await add({ organId: randomUUID() })).toBe('organ-unknown');
  expect(code(await does((ctx) => createPlan(ctx, { ...meta, previousPlanId: randomUUID() })))).toBe('previous-plan-unknown');
  expect(code(await does((ctx) => removeArea(ctx, id, randomUUID())))).toBe('not-found');
  expect(code(await does((ctx) => editActivity(ctx, id, 'nej', activity)))).toBe('not-found');
  expect((await draft(id)).flatMap((each) => each.activities)).toEqual([]);
});

test('an area of another plan is not found', async () => {
  const [one, other] = [await planWith('A'), await planWith('B')];
  expect(code(await does((ctx) => removeArea(ctx, one.id, other.areas[0] ?? '')))).toBe('not-found');
});

test('only the secretariat writes; those who help to write read the draft; others see nothing', async () => {
  const { id } = await planWith('A');
  expect(code(await does((ctx) => addArea(ctx, id, area('B')), at.manager))).toBe('not-allowed');
  expect(code(await does((ctx) => addArea(ctx, id, area('B')), at.atMotala))).toBe('not-found');
  expect(code(await does((ctx) => createPlan(ctx, meta), at.atMotala))).toBe('not-allowed');
  expect([
    (await draft(id, at.manager)).length,
    (await draft(id, at.atMotala)).length,
    (await draft(id, at.reader)).length,
  ]).toEqual([1, 0, 0]);
});

test('a form that is sent twice, even at once, adds one area, goal and activity; an id that is taken elsewhere gives another', async () => {
  const plan = await planWith();
  const id = randomUUID();
  const added = await Promise.all(
    [1, 2].map(() => value((ctx) => addArea(ctx, plan.id, { id, ...area('Nära vård', ['Ett mål']) }))),
  );
  expect(added).toEqual([{ id }, { id }]);
  const given = { ...activity, id: randomUUID() };
  await Promise.all([1, 2].map(() => value((ctx) => addActivity(ctx, plan.id, id, given))));
  expect((await draft(plan.id)).map(({ goals, activities }) => [goals.length, activities.map((each) => each.id)])).toEqual([
    [1, [given.id]],
  ]);
  const goal = { id: randomUUID(), text: 'Ett mål till' };
  await Promise.all([1, 2].map(() => value((ctx) => addGoal(ctx, plan.id, id, goal))));
  expect((await draft(plan.id))[0]?.goals.map((each) => each.text)).toEqual(['Ett mål', 'Ett mål till']);
  const other = await planWith();
  const second = await value((ctx) => addArea(ctx, other.id, { id, ...area('Nära vård') }));
  expect(second.id).not.toBe(id);
  expect((await value((ctx) => addActivity(ctx, other.id, second.id, given))).id).not.toBe(given.id);
  expect((await value((ctx) => addGoal(ctx, other.id, second.id, goal))).id).not.toBe(goal.id);
});
