import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import type { Ctx } from '../../platform/act.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Result } from '../../platform/result.ts';
import { draftOfPlan } from '../queries/draft-of-plan.ts';
import { othersWriting } from '../queries/writers-of-plan.ts';
import { activityAsTyped, areaAsTyped, goalAsTyped } from '../writing/fields.ts';
import { addActivity } from './activities.ts';
import { addArea } from './areas.ts';
import { createPlan } from './create-plan.ts';
import { placeArea } from './place.ts';
import { saveActivityPart, saveAreaPart, saveGoalPart } from './save-part.ts';
import { placeWithin } from './within-area.ts';
import { noteWriter } from './writers.ts';

let at: Authorities;
let plan = '';
let near = '';
let health = '';
beforeAll(async () => {
  at = await authorities();
  const meta = { title: 'Arbetsplan 2026–2027', firstYear: 2026, lastYear: 2027, aim: '', registrationNumber: null };
  plan = (await value((ctx) => createPlan(ctx, meta))).id;
  near = (
    await value((ctx) =>
      addArea(ctx, plan, { title: 'Nära vård', text: 'Vi möts. Vi gör det ihop.', goals: ['Fler ska få hjälp', 'Färre'] }),
    )
  ).id;
  health = (await value((ctx) => addArea(ctx, plan, { title: 'E-hälsa', text: '', goals: [] }))).id;
});
afterAll(() => at.drop());

const does = <R extends Result<unknown, string>>(act: (ctx: Ctx) => Promise<R>, actor = at.secretariat) =>
  at.database.write(actor, 'test', act, (result) => result.ok);

async function value<T>(act: (ctx: Ctx) => Promise<Result<T, string>>): Promise<T> {
  const result = await does(act);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

const draft = () => at.database.read(at.secretariat, (ctx) => draftOfPlan(ctx, plan));
const area = async (id: string) => {
  const found = (await draft()).find((each) => each.id === id);
  if (found === undefined) throw new Error('no such area');
  return found;
};
const activity = { title: '', text: '', organId: null, responsible: '', from: null, to: null, indicators: [] };
const names = async (id: string) => (await area(id)).activities.map(({ title }) => title);

/** Another of the secretariat, with an account. */
async function writer(label: string): Promise<Actor> {
  const [person, account] = [randomUUID(), randomUUID()];
  await at.asOwner("insert into people (id, kind, name) values ($1, 'person', $2)", [person, label]);
  await at.asOwner('insert into accounts (id, person_id, email, created_at) values ($1, $2, $3, now())', [
    account,
    person,
    `${account}@example.se`,
  ]);
  return { ...at.secretariat, account, label };
}

test('two who opened the same part are both heard: nothing that either wrote is lost', async () => {
  const base = areaAsTyped(await area(near));
  const first = { ...base, text: 'Vi möts ofta. Vi gör det ihop.' };
  const second = { ...base, title: 'God och nära vård', text: 'Vi möts. Vi gör det alltid ihop.' };
  expect(await value((ctx) => saveAreaPart(ctx, plan, near, { mine: first, base }))).toEqual({ saved: true, took: false });
  expect(await value((ctx) => saveAreaPart(ctx, plan, near, { mine: second, base }))).toEqual({ saved: true, took: true });
  expect(areaAsTyped(await area(near))).toEqual({
    title: 'God och nära vård',
    text: 'Vi möts ofta. Vi gör det alltid ihop.',
  });
});

test('two who wrote in one goal are both heard, and the goal is still the same', async () => {
  const [goal, other] = (await area(near)).goals;
  const base = goalAsTyped(goal ?? null);
  const save = (text: string) => value((ctx) => saveGoalPart(ctx, plan, goal?.id ?? '', { mine: { text }, base }));
  expect(await save('Fler ska få hjälp hemma')).toEqual({ saved: true, took: false });
  expect(await save('Många fler ska få hjälp')).toEqual({ saved: true, took: true });
  expect((await area(near)).goals).toEqual([{ ...goal, text: 'Många fler ska få hjälp hemma' }, other]);
  const empty = await does((ctx) =>
    saveGoalPart(ctx, plan, goal?.id ?? '', { mine: { text: '' }, base: { text: 'Många fler ska få hjälp hemma' } }),
  );
  expect(empty).toEqual({ ok: false, refusals: [{ code: 'goal-missing', field: 'text' }] });
});

test('where both wrote in the same place nothing is saved, and both wordings come back to be put right', async () => {
  const base = areaAsTyped(await area(near));
  const write = (text: string) => ({ mine: { ...base, text }, base });
  await value((ctx) => saveAreaPart(ctx, plan, near, write('Vi ses varje månad.')));
  const second = await value((ctx) => saveAreaPart(ctx, plan, near, write('Vi talas vid varje vecka.')));
  if (second.saved) throw new Error('saved over the other');
  expect(second.theirs.text).toBe('Vi ses varje månad.');
  for (const words of ['ses', 'månad', 'talas vid', 'vecka']) expect(second.merged.typed.text).toContain(words);
  expect((await area(near)).text).toBe('Vi ses varje månad.');
  const right = { mine: { ...base, text: 'Vi ses varje månad och talas vid varje vecka.' }, base: second.theirs };
  expect(await value((ctx) => saveAreaPart(ctx, plan, near, right))).toEqual({ saved: true, took: false });
  expect((await area(near)).text).toBe('Vi ses varje månad och talas vid varje vecka.');
});

test('what cannot be read is refused at its field, and what has been taken away is not found', async () => {
  const { id } = await value((ctx) => addActivity(ctx, plan, near, { ...activity, title: 'Lägesbild' }));
  const [saved] = (await area(near)).activities;
  const base = activityAsTyped(saved ?? null);
  const wrong = { mine: { ...base, from: 'i höst' }, base };
  expect(await does((ctx) => saveActivityPart(ctx, plan, id, wrong))).toEqual({
    ok: false,
    refusals: [{ code: 'day-wrong', field: 'from' }],
  });
  const gone = await does((ctx) => saveActivityPart(ctx, plan, near, { mine: base, base }));
  expect(gone).toEqual({ ok: false, refusals: [{ code: 'not-found' }] });
});

test('areas, goals and activities are put where they are dropped, in another area too', async () => {
  const ids: string[] = [];
  for (const title of ['Ett', 'Två', 'Tre'])
    ids.push((await value((ctx) => addActivity(ctx, plan, health, { ...activity, title }))).id);
  const [one = '', , three = ''] = ids;
  const place = (id: string, to: { areaId: string; before: string | null }) =>
    value((ctx) => placeWithin(ctx, plan, { kind: 'activity', id }, to));
  await place(three, { areaId: health, before: one });
  expect(await names(health)).toEqual(['Tre', 'Ett', 'Två']);
  await place(one, { areaId: health, before: one });
  expect(await names(health)).toEqual(['Tre', 'Ett', 'Två']);
  await place(one, { areaId: near, before: null });
  expect(await names(health)).toEqual(['Tre', 'Två']);
  expect(await names(near)).toEqual(['Lägesbild', 'Ett']);
  expect((await draft()).flatMap((each) => each.activities.map((_, place) => place))).toEqual(
    (
      await at.asOwner(
        'select a.ordinal from plan_activities a join plan_areas p on p.id = a.area_id where p.plan_id = $1 order by p.ordinal, a.ordinal',
        [plan],
      )
    ).map(({ ordinal }: { ordinal?: unknown }) => ordinal),
  );
  const nowhere = { areaId: plan, before: null };
  expect(await does((ctx) => placeWithin(ctx, plan, { kind: 'activity', id: one }, nowhere))).toMatchObject({ ok: false });
  const [goal, last] = (await area(near)).goals.map(({ id }) => id);
  await value((ctx) => placeWithin(ctx, plan, { kind: 'goal', id: goal ?? '' }, { areaId: health, before: null }));
  expect((await draft()).map(({ goals }) => goals.map(({ id }) => id))).toEqual([[last], [goal]]);
  await value((ctx) => placeArea(ctx, plan, health, near));
  expect((await draft()).map(({ title }) => title)).toEqual(['E-hälsa', 'God och nära vård']);
});

test('whoever has a part open is seen by the others, for a while, and never by themselves', async () => {
  const [anna, bo] = [await writer('Anna Ek'), await writer('Bo Lind')];
  await does((ctx) => noteWriter(ctx, plan, `omrade-${near}`), anna);
  const sees = (actor: typeof anna) => at.database.read(actor, (ctx) => othersWriting(ctx, plan));
  expect(await sees(bo)).toEqual([{ part: `omrade-${near}`, name: anna.label }]);
  expect(await sees(anna)).toEqual([]);
});
