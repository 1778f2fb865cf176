import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { accounts } from '../../../accounts/tables.ts';
import { must } from '../../../example/expect.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { addMeasure } from '../../acts/measures/add-measure.ts';
import { changePeriod } from '../../acts/periods/change-period.ts';
import { nameLead } from '../../acts/periods/name-lead.ts';
import { activitiesOf, type FollowedActivity } from '../../followed-plan.ts';
import { followedPlans } from '../../queries/followed-plans.ts';
import { valuesOf } from '../../queries/measures/measures.ts';
import { leadsOn } from '../../queries/periods/leads.ts';
import { periodsOf } from '../../queries/periods/periods.ts';
import { draftedIn } from '../../queries/reports/drafts.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import { tokenHash } from '../../reporting/personal-link.ts';
import { standing } from '../../reporting/standing-reports.ts';
import { periodAsks } from '../../tables.ts';

const token = 'en-lank-till-ett-prov';
let running: Running;
let periodId = '';
let own: FollowedActivity;
let linked: FollowedActivity;
let measureId = '';
let lead: Client;

const act = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.write(program('test'), 'test', work);

async function personOf(ctx: Ctx, exampleName: string): Promise<string> {
  const [account] = await ctx.tx.select().from(accounts).where(eq(accounts.exampleName, exampleName));
  return account?.personId ?? '';
}

beforeAll(async () => {
  running = await runProgram();
  lead = running.as('example-registrar-0512');
  await act(async (ctx) => {
    const [plan] = await followedPlans(ctx);
    if (plan === undefined) throw new Error('nothing to follow up');
    periodId = (await periodsOf(ctx, plan.id)).at(-1)?.id ?? '';
    const reported = new Set((await reportsOf(ctx, { periodId })).map(({ activityId }) => activityId));
    const left = activitiesOf(plan).filter(({ id }) => !reported.has(id));
    const leads = await leadsOn(ctx, plan, ctx.today);
    const [first, ...others] = left;
    const asked = leads.get(others[0]?.id ?? '')?.[0]?.personId;
    if (first === undefined || others[0] === undefined || asked === undefined) throw new Error('all is reported');
    [own, linked] = [first, others[0]];
    for (const role of ['example-registrar-0512', 'example-reader']) {
      const personId = await personOf(ctx, role);
      must(await nameLead(ctx, { planId: plan.id, activityIds: [own.id], personId, requestId: newId() }));
    }
    const counted = { planId: plan.id, activityId: own.id, title: 'Deltagare', unit: 'antal', better: 'higher' } as const;
    measureId = must(await addMeasure(ctx, { ...counted, requestId: newId() })).id;
    await ctx.tx.insert(periodAsks).values({
      ...{ periodId, personId: asked, occasion: 'again', tokenHash: tokenHash(token), at: ctx.now, requestId: newId() },
    });
  });
});
afterAll(() => running?.close());

const stands = (activityId: string) => act(async (ctx) => standing(await reportsOf(ctx, { activityId, periodId }))[0]);
const words = { status: 'delayed', text: 'Nio kommuner har börjat.', deviation: 'Två saknar folk.', base: '0', gor: 'spara' };

it('is saved as a draft, said back, handed in once, reviewed, and put right by a new report', async () => {
  const here = `/uppfoljning/perioder/${periodId}/aktiviteter/${own.id}`;
  const page = await (await lead.get(here)).text();
  expect(page).toContain(`${own.number} ${own.title}`);
  expect(page).toContain('Förra rapporten');
  expect((await running.as('example-registrar-0513').get(here)).status).toBe(404);
  expect((await running.as('example-registrar-0513').post(here, words)).status).toBe(404);

  expect((await lead.post(here, words)).status).toBe(303);
  expect(await (await lead.get(here)).text()).toContain('Nio kommuner har börjat.');
  // Another who answers for it goes on with it; nobody else inside reads it.
  const other = running.as('example-reader');
  expect(await (await other.get(here)).text()).toContain('Nio kommuner har börjat.');
  expect((await other.post(here, { ...words, base: '1', text: 'Tio kommuner.' })).status).toBe(303);
  // Whoever saves after is told, and loses nothing.
  const overtaken = await lead.post(here, { ...words, text: 'Elva kommuner.', base: '1' });
  expect(overtaken.status).toBe(422);
  const both = await overtaken.text();
  expect(both).toContain('Elva kommuner.');
  expect(both).toContain('Tio kommuner.');
  expect(both).toContain('name="base" value="2"');
  const unread = await (await lead.post(here, { ...words, base: '1', gor: 'lamna-in' })).text();
  expect(unread).toContain('Någon annan har sparat utkastet');
  const mine = { ...words, base: '2' };

  const figure = { [`varde-${measureId}/0512`]: '1 234,5' };
  const wrong = await lead.post(here, {
    ...mine,
    gor: 'granska',
    deviation: '',
    expectedEnd: '2025-13-01',
    [`varde-${measureId}/0512`]: 'många',
  });
  expect(wrong.status).toBe(422);
  const faults = await wrong.text();
  for (const fault of ['Skriv vad som inte går som planerat', 'Skriv dagen med år', 'Skriv värdet som ett tal'])
    expect(faults).toContain(fault);
  const request = newId();
  const whole = { ...mine, ...figure, request };
  const check = await (await lead.post(here, { ...whole, gor: 'granska' })).text();
  expect(check).toContain('är försenad. Nio kommuner har börjat.');
  expect(check).toContain('Ett värde följer med.');
  const handed = await lead.post(here, { ...whole, gor: 'lamna-in' });
  const again = await lead.post(here, { ...whole, gor: 'lamna-in' });
  const first = await stands(own.id);
  expect([handed.status, again.headers.get('location')]).toEqual([303, handed.headers.get('location')]);
  expect(first).toMatchObject({ how: 'signed-in', status: 'delayed', person: { name: expect.any(String) } });
  const values = await act(async (ctx) => (await valuesOf(ctx, [measureId])).get(measureId));
  expect(values).toMatchObject([{ place: '0512', value: 1234.5, how: 'report', reportId: first?.id }]);
  expect((await lead.post(here, { ...mine, gor: 'lamna-in' })).status).toBe(422);

  const report = `/uppfoljning/rapporter/${first?.id}`;
  expect((await lead.post(report, { gor: 'godta' })).status).toBe(404);
  const group = running.as('example-management-group');
  expect((await group.post(report, { gor: 'kommentera', comment: ' ' })).status).toBe(422);
  // One who goes back to the page says another thing by the same form.
  const form = newId();
  for (const comment of ['Vad behövs?', 'Vad behövs?', 'Och när?'])
    expect((await group.post(report, { gor: 'kommentera', comment, request: form })).status).toBe(303);
  expect((await group.post(report, { gor: 'godta', request: form })).status).toBe(303);
  const reviewed = await (await lead.get(report)).text();
  expect(reviewed.match(/Vad behövs\?/g)).toHaveLength(1);
  expect(reviewed).toContain('Och när?');
  expect(await stands(own.id)).toMatchObject({ accepted: true });

  const correct = `${here}?rattar=${first?.id}`;
  const put = { ...words, gor: 'lamna-in', status: 'at-risk' };
  expect(await (await lead.post(correct, put)).text()).toContain('Skriv varför rapporten rättas.');
  expect((await lead.post(correct, { ...put, reason: 'Fel läge angavs.' })).status).toBe(303);
  const second = await stands(own.id);
  expect(second).toMatchObject({ status: 'at-risk', corrects: first?.id, accepted: false });
  expect(await (await lead.get(report)).text()).toContain(`/uppfoljning/rapporter/${second?.id}`);
  const all = await (await lead.get(`/uppfoljning/aktiviteter/${own.id}`)).text();
  for (const said of ['riskerar att bli försenad', 'rättad av en senare', 'Fel läge angavs.', 'Deltagare'])
    expect(all).toContain(said);
});

it('is written by a personal link without an account, seen and put right until the period closes', async () => {
  const { anonymous } = running;
  const list = await anonymous.get(`/rapport/${token}`);
  for (const [header, value] of [
    ['x-robots-tag', 'noindex, nofollow'],
    ['referrer-policy', 'same-origin'],
    ['cache-control', 'no-store'],
  ])
    expect(list.headers.get(header ?? '')).toBe(value);
  const here = `/rapport/${token}/${linked.id}`;
  expect(await list.text()).toContain(here);
  for (const elsewhere of ['/rapport/ingen', `/rapport/ingen/${linked.id}`, `/rapport/${token}/${own.id}`])
    expect((await anonymous.get(elsewhere)).status).toBe(404);
  expect((await anonymous.post(`/rapport/${token}/${own.id}`, words)).status).toBe(404);

  expect((await anonymous.post(here, words)).status).toBe(303);
  expect(await (await anonymous.get(here)).text()).toContain('Nio kommuner har börjat.');
  const handed = await anonymous.post(here, { ...words, base: '1', gor: 'lamna-in' });
  expect(handed.headers.get('location')).toBe(`${here}?klart=inlamnad`);
  const first = await stands(linked.id);
  expect(first).toMatchObject({ how: 'link', status: 'delayed', person: { name: expect.any(String) } });
  expect(await (await anonymous.get(here)).text()).toContain(`?rattar=${first?.id}`);
  const correct = `${here}?rattar=${first?.id}`;
  expect((await anonymous.post(correct, { ...words, status: 'done', gor: 'lamna-in', reason: 'Den blev klar.' })).status).toBe(
    303,
  );
  const second = await stands(linked.id);
  expect(second).toMatchObject({ status: 'done', corrects: first?.id });

  must(await act((ctx) => changePeriod(ctx, { periodId, kind: 'closed', requestId: newId() })));
  const closed = await (await anonymous.get(here)).text();
  expect(closed).toContain('Perioden stängdes');
  expect(closed).not.toContain('rattar=');
  const late = await anonymous.post(`${here}?rattar=${second?.id}`, { ...words, gor: 'lamna-in', reason: 'Sent.' });
  expect(late.status).toBe(422);
  expect(await act((ctx) => draftedIn(ctx, periodId))).toEqual(new Set());
});
