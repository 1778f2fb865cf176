import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { handIn } from '../../acts/reports/hand-in.ts';
import { followedPlans } from '../../queries/followed-plans.ts';
import { type PlanSituation, situationOfPlan } from '../../queries/rollup/plan-situation.ts';
import { nextSteps, openingSentence } from './present.ts';

let running: Running;
let office: Client;
let registrar: Client;

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();

/** The example's finished plan, with a period that is answered now. */
async function situation(): Promise<PlanSituation> {
  return running.program.database.read(program('test'), async (ctx) => {
    const [plan] = await followedPlans(ctx);
    if (plan === undefined) throw new Error('the example has no decided plan');
    return situationOfPlan(ctx, plan);
  });
}

beforeAll(async () => {
  running = await runProgram();
  [office, registrar] = [running.as('example-secretariat'), running.as('example-registrar-0512')];
});
afterAll(() => running.close());

test('what changed stands first, then every activity with who says so and what is not said', async () => {
  const { plan, period, activities } = await situation();
  const silent = activities.find(({ awaited, latest }) => awaited && latest !== null);
  const { id: activityId = '', number = '', title = '' } = silent?.activity ?? {};
  const here = `/uppfoljning/${plan.id}`;
  const changed = (page: string) => page.slice(page.indexOf('id="andrat"'), page.indexOf('id="omraden"'));
  for (const leads of ['/uppfoljning', `/arbetsplan/${plan.id}`])
    expect(await pageOf(registrar, leads)).toContain(`href="${here}"`);
  const before = await pageOf(office, here);
  expect(changed(before)).not.toContain(activityId);
  expect(before).toContain('svaras på nu');
  const told = await running.program.database.write(program('test'), 'test', (ctx) =>
    handIn(ctx, {
      ...{ periodId: period?.id ?? '', activityId, status: 'stopped', text: 'Vi slutar.', deviation: 'Pengarna är slut.' },
      ...{ remedy: 'Inget.', nextStep: '', expectedEnd: '2029-03-31', how: 'told', requestId: newId() },
    }),
  );
  const page = await pageOf(office, here);
  const first = changed(page).split('<li>')[1] ?? '';
  expect(first).toContain(`${number} ${title}`);
  expect(first).toMatch(/Avbruten; förra perioden: .*\. Slutet är flyttat .* framåt, till 2029-03-31\./);
  expect(told.ok && first.includes(`/uppfoljning/rapporter/${told.value.id}`)).toBe(true);
  expect(page).toContain('Se vilka som inte har svarat');
  expect(await pageOf(registrar, here)).not.toContain('Se vilka som inte har svarat');
});

test('the activities narrow by the address, and are taken out', async () => {
  const { plan, activities } = await situation();
  const here = `/uppfoljning/${plan.id}`;
  const stopped = activities.filter(({ mark }) => mark === 'stopped');
  const late = await pageOf(office, `${here}?lage=stopped`);
  expect(late.match(/<th scope="row"/g)).toHaveLength(stopped.length);
  expect(late).not.toContain('svaras på nu');
  const csv = await pageOf(office, `${here}?omrade=1&format=csv`);
  expect(
    csv
      .trim()
      .split('\r\n')
      .map((row) => row.slice(0, 3))
      .slice(1),
  ).toEqual(['1.1', '1.2', '1.3'].map((n) => n));
  expect((await office.get(`${here}?format=xlsx`)).headers.get('content-type')).toContain('spreadsheetml');
  expect(await pageOf(office, `${here}?omrade=1&lage=silent`)).toContain('Ingen aktivitet passar urvalet');
});

test('a milestone is set, moved and reached by whoever keeps it, and all of it stays', async () => {
  const { plan, activities } = await situation();
  const path = `/uppfoljning/${plan.id}/milstolpar`;
  const hidden = (html: string) => /name="request" value="([^"]*)"/.exec(html)?.[1] ?? '';
  expect((await registrar.get(`${path}/ny`)).status).toBe(404);
  const form = {
    activity: activities[0]?.activity.id ?? '',
    title: 'Alla har beslutat',
    request: hidden(await pageOf(office, `${path}/ny`)),
  };
  expect((await office.post(`${path}/ny`, { ...form, on: '' })).status).toBe(422);
  const sent = [
    await office.post(`${path}/ny`, { ...form, on: '2025-06-30' }),
    await office.post(`${path}/ny`, { ...form, on: '2025-06-30' }),
  ];
  const [here, again] = sent.map((answer) => (answer.headers.get('location') ?? '').split('?')[0] ?? '');
  expect(again).toBe(here);
  const page = await pageOf(office, here ?? '');
  const say = async (more: Record<string, string>) =>
    (await office.post(here ?? '', { request: newId(), on: '', text: '', ...more })).status;
  expect(page).toContain('Ska vara på plats 30 juni 2025.');
  expect((await registrar.post(here ?? '', { kind: 'reached', on: '2025-06-30' })).status).toBe(404);
  expect([
    await say({}),
    await say({ kind: 'moved', on: '2025-08-31' }),
    await say({ kind: 'reached', on: '2099-01-01' }),
  ]).toEqual([422, 422, 422]);
  // One who goes back to the page says another thing by the same form.
  const request = newId();
  expect([
    await say({ kind: 'moved', on: '2025-08-31', text: 'Ydre väntar.', request }),
    await say({ kind: 'reached', on: '2025-09-02', request }),
  ]).toEqual([303, 303]);
  expect(await say({ kind: 'dropped', on: '2025-09-02', text: 'Nej.' })).toBe(422);
  expect(await pageOf(registrar, here ?? '')).toMatch(
    /Nåddes 2 september 2025\.[\s\S]*Sattes till 30 juni 2025[\s\S]*Flyttad till 31 augusti 2025[\s\S]*Ydre väntar\./,
  );
  expect(await pageOf(registrar, path)).toMatch(
    /Alla har beslutat[\s\S]*2025-06-30[\s\S]*2025-09-02[\s\S]*drygt två månader senare/,
  );
});

test('what to do next follows from where the period is', async () => {
  const now = await situation();
  const { period } = now;
  if (period === null) throw new Error('the example has no period');
  const steps = (given: PlanSituation, mayKeep: boolean) =>
    nextSteps('sv', given, mayKeep, given.activities.slice(0, 1)).map(({ label }) => label);
  expect(steps({ ...now, period: null }, true)).toEqual(['Öppna en rapportperiod']);
  expect(steps({ ...now, period: null }, false)).toEqual([]);
  expect(openingSentence('sv', { ...now, period: null })).toContain('Ingen rapportperiod är öppnad än.');
  expect(steps(now, false)).toEqual(['Rapportera om 1.1', 'Se perioden']);
  const closed = { ...now, period: { ...period, state: 'closed' as const, closedOn: Temporal.PlainDate.from('2025-09-30') } };
  expect(openingSentence('sv', closed)).toContain('stängdes 30 september 2025.');
  expect(steps(closed, true)).toEqual(['Gör en rapport till huvudmännen']);
  expect(steps({ ...closed, on: now.plan.to }, true)).toEqual(['Gör en rapport till huvudmännen', 'Öppna nästa period']);
});
