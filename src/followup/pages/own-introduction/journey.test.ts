import { afterAll, beforeAll, expect, test } from 'vitest';
import { followedPlanId } from '../../../../test/support/followup.ts';
import { type Client, type Running, runProgram, secretOfTests } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { must } from '../../../example/expect.ts';
import { principalByCode } from '../../../members/index.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { openPeriod } from '../../acts/periods/open-period.ts';
import { activitiesOf } from '../../followed-plan.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { tokenHash } from '../../reporting/personal-link.ts';
import { periodAsks } from '../../tables.ts';

let running: Running;
let office: Client;
let own: Client;
let reader: Client;
let path = '';
/** Rows of the plan's first two activities. */
let [first, second] = ['', ''];
const token = 'en-lank-till-ett-prov';

const pageOf = async (client: Client, address: string) => {
  const response = await client.get(address);
  return { response, html: unescaped(await response.text()) };
};
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** Sends a form as typed, is shown it said back, and presses *Ja, spara*. */
async function say(client: Client, address: string, typed: Readonly<Record<string, string>>) {
  const sett = hidden((await pageOf(client, address)).html, 'sett');
  const shown = await client.post(address, { ...typed, sett, svar: 'granska' });
  const html = unescaped(await shown.text());
  const review = html.slice(html.indexOf('id="granska"'), html.indexOf('id="andra"'));
  const fields = Object.fromEntries(
    [...review.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const save = () => client.post(address, { ...fields, svar: 'spara' });
  return { status: shown.status, text: textOf(html), review: textOf(review), save };
}

beforeAll(async () => {
  running = await runProgram();
  [office, own, reader] = [running.as('example-secretariat'), running.as('example-registrar-0580'), running.as('example-reader')];
  const { database } = running.program;
  const planId = await followedPlanId(database);
  path = `/uppfoljning/${planId}/inforande`;
  await database.write(program('test'), 'test', async (ctx) => {
    const plan = await followedPlan(ctx, planId);
    [first = '', second = ''] = (plan === null ? [] : activitiesOf(plan)).map(({ id }) => id);
    const ways = { canSend: false, answerAddress: null, domain: 'samrad.example.se' };
    const period = must(
      await openPeriod(
        ctx,
        { ways, url: 'http://localhost', secret: secretOfTests },
        {
          // Years from those of the example.
          ...{ planId, title: 'Prov', from: ctx.today.add({ years: 9 }), to: ctx.today.add({ years: 10 }), answerBy: ctx.today },
          ...{ message: 'Svara gärna kort.', requestId: newId() },
        },
      ),
    );
    const principal = await principalByCode(ctx, '0513');
    await ctx.tx.insert(periodAsks).values({
      ...{ periodId: period.id, principalId: principal?.id ?? '', occasion: 'again', tokenHash: tokenHash(token) },
      ...{ by: null, at: ctx.now, requestId: newId() },
    });
  });
});
afterAll(() => running.close());

test('an officer is asked, says what is new, and is told what will be written first', async () => {
  expect((await pageOf(own, '/att-gora')).html).toContain(`${path}/0580`);
  const typed = { [`steg-${first}`]: 'decided', [`sedan-${first}`]: '2024-03-01', [`steg-${second}`]: 'in-use' };
  const wrong = await say(own, `${path}/0580`, { ...typed, [`sedan-${second}`]: '2099-01-01' });
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Dagen har inte kommit än')]);
  const { review, save } = await say(own, `${path}/0580`, typed);
  expect(review).toContain('Linköping säger något nytt om två aktiviteter');
  expect(review).toContain('beslutat sedan den 1 mars 2024');
  const saved = await save();
  expect(saved.headers.get('location')).toBe(`${path}/0580?klart=2`);
  await save();
  const csv = await (await reader.get(`${path}?format=csv&aktivitet=${first}`)).text();
  expect(csv).toContain(';beslutat;2024-03-01;');
  const page = await pageOf(own, `${path}/0580?klart=2`);
  expect(textOf(page.html)).toContain('Det som är nytt om två aktiviteter är sparat.');
  expect((await own.get(`${path}/0513`)).status).toBe(404);
});

test('what has been said since is not undone unseen', async () => {
  const typed = { [`steg-${first}`]: 'decided', vem: 'Anna Ek, chef' };
  const stale = await office.post(`${path}/0580`, { ...typed, sett: '0', svar: 'granska' });
  expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining('Någon har sagt något nytt')]);
});

test('the secretariat puts a word right with a later one, and the history keeps both', async () => {
  const typed = { [`steg-${first}`]: 'introducing', [`sedan-${first}`]: '2024-02-01' };
  expect((await say(office, `${path}/0580`, typed)).text).toContain('Skriv namn och funktion');
  const { review, save } = await say(office, `${path}/0580`, { ...typed, vem: 'Anna Ek, chef' });
  expect(review).toContain('enligt Anna Ek, chef');
  expect(review).toContain('införs sedan den 1 februari 2024 (förut: beslutat sedan den 1 mars 2024)');
  expect((await save()).status).toBe(303);
  const { html } = await pageOf(reader, `${path}?aktivitet=${first}&huvudman=0580`);
  expect(html).toContain('id="karta-title"');
  expect(textOf(html)).toMatch(/Allt som Linköping har sagt.*införs.*Anna Ek, chef, berättat.*beslutat.*gäller inte längre/);
  const then = await pageOf(reader, `${path}?aktivitet=${first}&dag=2024-01-31`);
  expect(textOf(then.html)).toContain('Så här stod det den 31 januari 2024');
  expect((await reader.get(`${path}?dag=i+gar`)).status).toBe(400);
});

test('a principal answers by the link in a mail, without an account, also when nothing is new', async () => {
  const address = `/inforande/${token}`;
  const nobody = await running.anonymous.get('/inforande/finns-inte');
  expect(nobody.status).toBe(404);
  const { response, html } = await pageOf(running.anonymous, address);
  expect(['x-robots-tag', 'referrer-policy', 'cache-control'].map((name) => response.headers.get(name))).toEqual([
    'noindex, nofollow',
    'same-origin',
    'no-store',
  ]);
  expect(textOf(html)).toContain('Svara gärna kort.');
  const typed = { [`steg-${first}`]: 'in-use', [`not-${first}`]: '<b>Alla enheter</b>', vem: 'Bo Alm, verksamhetschef' };
  const { save } = await say(running.anonymous, address, typed);
  expect((await save()).headers.get('location')).toBe(`${address}?klart=ja`);
  const nothing = await say(running.anonymous, address, typed);
  expect(nothing.text).toContain('Inget skiljer sig från det som är sagt');
  const csv = await (await reader.get(`${path}?format=csv&aktivitet=${first}`)).text();
  expect(csv).toContain('Bo Alm, verksamhetschef;med länk i mejl');
});
