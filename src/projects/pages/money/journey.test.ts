import { eq } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { until } from '../../../../test/support/until.ts';
import { accounts } from '../../../accounts/tables.ts';
import { must } from '../../../example/expect.ts';
import { allPrincipals, principalByCode } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { addProject } from '../../acts/projects/add-project.ts';
import { saveDraft } from '../../acts/projects/save-draft.ts';
import { paperMoney } from '../../money/paper-money.ts';
import { sharingKeysOf } from '../../queries/money/keys.ts';
import { moneyOf } from '../../queries/money/money.ts';
import { projectEvents } from '../../tables.ts';

let running: Running;
let server: SmtpListener;
let office: Client;
let leader: Client;
let projectId = '';
let here = '';
let year = 0;
let today = '';

const act = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.write(program('test'), 'test', work);
const money = () => act((ctx) => moneyOf(ctx, projectId));
const lineOf = async (title: string) => (await money()).lines.find((line) => line.title === title)?.id ?? '';
const happens = (kind: 'started' | 'closed') =>
  act((ctx) =>
    ctx.tx.insert(projectEvents).values({ projectId, kind, on: ctx.today, by: null, at: ctx.now, requestId: newId() }),
  );
const nbsp = (said: string) => said.replaceAll('\u00a0', ' ');
const read = async (answer: Response) => ({
  status: answer.status,
  to: answer.headers.get('location'),
  html: nbsp(unescaped(await answer.text())),
});
const open = async (client: Client, path: string) => read(await client.get(path));
const post = async (client: Client, path: string, fields: Parameters<Client['post']>[1]) => read(await client.post(path, fields));

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: server.url, from: 'samrad@exempel.test' } });
  [office, leader] = [running.as('example-secretariat'), running.as('example-registrar-0512')];
  await act(async (ctx) => {
    [year, today] = [ctx.today.year, ctx.today.toString()];
    const [account] = await ctx.tx.select().from(accounts).where(eq(accounts.exampleName, 'example-registrar-0512'));
    const days = { from: ctx.today, to: ctx.today.add({ years: 1 }), requestId: newId() };
    const by = {
      leaderId: account?.personId ?? null,
      steeringId: null,
      holderId: (await principalByCode(ctx, '0005'))?.id ?? null,
    };
    projectId = must(
      await addProject(ctx, { title: 'Trygg övergång', purpose: 'Att det blir bättre.', ...by, ...days }),
    ).projectId;
  });
  here = `/projekt/${projectId}/pengar`;
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

it('sets up a key that the secretariat alone keeps', async () => {
  const key = { title: 'Halva var', kind: 'half', asOf: '2025-12-31', source: 'SCB, folkmängd' };
  expect((await leader.get('/projekt/nycklar/ny')).status).toBe(404);
  const wrong = await post(office, '/projekt/nycklar/ny', { ...key, pasted: '0580;tolv' });
  expect([wrong.status, wrong.html.includes('Raden ”0580;tolv” går inte att förstå.')]).toEqual([422, true]);
  expect(wrong.html).toContain('value="SCB, folkmängd"');
  const saved = await post(office, '/projekt/nycklar/ny', {
    ...key,
    pasted: 'Kod;Antal\n0580;165 527\n512;3722\nMotala kommun;44088',
  });
  expect(saved.to).toBe('/projekt/nycklar?klart=sparad');
  const { html } = await open(leader, '/projekt/nycklar');
  for (const said of ['Halva var', '213 337', 'SCB, folkmängd', '50 %']) expect(html).toContain(said);
});

it('takes lines, bookings and a smaller grant from the leader, and refuses what cannot be', async () => {
  const key = (await act(sharingKeysOf)).find(({ title }) => title === 'Halva var');
  const add = (fields: Record<string, string>) => post(leader, `${here}/ny`, { year: String(year), ...fields });
  const empty = await open(leader, here);
  expect(empty.html).toContain('Projektet har ingen budget än.');
  expect((await running.as('example-registrar-0513').get(`${here}/ny`)).status).toBe(404);
  const wrong = await add({ kind: 'cost', title: 'Processledare', amount: '1.234' });
  expect([wrong.status, wrong.html.includes('Skriv ett belopp i kronor'), wrong.html.includes('value="1.234"')]).toEqual([
    422,
    true,
    true,
  ]);
  const refused = [
    [{ kind: 'co-financing', title: 'Del', amount: '1' }, 'Välj nyckeln'],
    [{ kind: 'state-grant', title: 'Bidrag', amount: '1' }, 'Skriv vem pengarna kommer från.'],
    [{ kind: 'cost', title: 'Kostnad', amount: '-1' }, 'kan inte vara mindre än noll'],
    [{ kind: 'cost', title: 'Kostnad', amount: '1', year: 'i år' }, 'Skriv ett år med fyra siffror'],
  ] as const;
  for (const [fields, said] of refused) expect((await add(fields)).html).toContain(said);
  const request = newId();
  const cost = { kind: 'cost', title: 'Processledare', amount: '1\u00a0000\u202f000,01 kr', request };
  for (let turn = 0; turn < 2; turn++) expect((await add(cost)).to).toBe(`${here}?klart=rad`);
  await add({ kind: 'state-grant', title: 'Nära vård', from: 'Socialstyrelsen', amount: '600 000' });
  await add({ kind: 'co-financing', title: 'Medfinansiering', key: key?.id ?? '', amount: '500000,01' });
  expect((await money()).lines.map(({ planned }) => planned)).toEqual([100_000_001, 60_000_000, 50_000_001]);

  const say = async (title: string, way: 'boka' | 'plan', fields: Record<string, string>) =>
    post(leader, `${here}/${await lineOf(title)}/${way}`, fields);
  const planned = await say('Nära vård', 'plan', { planned: '500 000' });
  expect([planned.status, planned.html.includes('Skriv varför beloppet ändras.')]).toEqual([422, true]);
  const why = { planned: '500 000', reason: 'Bidraget blev mindre.' };
  expect((await say('Nära vård', 'plan', why)).to).toBe(`${here}?klart=plan`);
  expect((await open(leader, `${here}/${await lineOf('Nära vård')}`)).html).toMatch(/600 000.*500 000.*Bidraget blev mindre/s);

  const on = today;
  await say('Nära vård', 'boka', { amount: '500000', on, text: 'Rekvirerat' });
  await say('Processledare', 'boka', { amount: '700 000', on, text: 'Löner' });
  for (const amount of ['60 000', '-10 000']) {
    expect((await say('Medfinansiering', 'boka', { code: '0583', amount, on })).to).toBe(`${here}?klart=bokad`);
  }
  const not = [
    [{ code: '0583', amount: '-50000,01', on }, 'mer än det som är bokfört: 50 000 kr'],
    [{ code: '0005', amount: '1', on }, 'har själv hand om pengarna'],
    [{ code: '0560', amount: '1', on }, 'är inte med i nyckeln'],
    [{ code: '0580', amount: '0', on }, 'ett belopp som inte är noll'],
    [{ code: '0580', amount: '1', on: '2199-01-01' }, 'Dagen har inte varit än.'],
  ] as const;
  for (const [fields, said] of not) expect((await say('Medfinansiering', 'boka', fields)).html).toContain(said);
});

it('says who owes what, with tables and files that add up', async () => {
  const { html } = await open(leader, here);
  expect(html).toContain(`Budgeten för ${year} är 1 000 000,01 kr. 800 000,01 kr har kommit in och 700 000 kr är använt.`);
  expect(html).toContain('har tillsammans 200 000 kr kvar att betala.');
  expect(html).not.toContain('Begär betalning');
  const csv = await (await leader.get(`${here}?format=csv`)).text();
  expect(csv).toContain(`Rad;${year};Kostnad;Processledare;;;;1000000,01;700000,00;;`);
  expect((await leader.get(`${here}?format=xlsx`)).status).toBe(200);
  const { settled } = await money();
  expect(settled.principals.reduce((sum, { share }) => sum + share, 0)).toBe(50_000_001);
});

it('asks those who owe once the project has begun, after the mails have been looked through', async () => {
  expect((await leader.get(`${here}/begar`)).status).toBe(404);
  const ids = await act(async (ctx) =>
    (await allPrincipals(ctx)).filter(({ code }) => ['0580', '0583'].includes(code)).map(({ id }) => id),
  );
  const request = newId();
  const call = { year: String(year), principal: ids, payBy: today, message: 'Kära vänner!', request };
  const early = await post(office, `${here}/begar`, { ...call, steg: 'granska' });
  expect([early.status, early.html.includes('Direktivet är inte beslutat än.')]).toEqual([422, true]);
  await happens('started');
  const shown = await post(office, `${here}/begar`, { ...call, steg: 'granska' });
  expect(shown.html).toContain('2 huvudmän ombeds att betala sammanlagt');
  for (const said of ['Kära vänner!', 'underlag för utbetalning och ingen faktura', 'Halva var (SCB, folkmängd, 2025-12-31)']) {
    expect(shown.html).toContain(said);
  }
  expect(server.received).toEqual([]);
  const reviewed = /name="reviewed" value="([^"]*)"/.exec(shown.html)?.[1] ?? '';
  for (let turn = 0; turn < 2; turn++) {
    expect((await post(office, `${here}/begar`, { ...call, reviewed, steg: 'skicka' })).to).toBe(`${here}?klart=begart`);
  }
  await until(() => expect(server.received).toHaveLength(2));
  const mails = await Promise.all(server.received.map(({ raw }) => PostalMime.parse(raw)));
  for (const mail of mails) {
    expect(mail.subject).toMatch(/^Underlag för utbetalning: Trygg övergång, \d{4}, /);
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
  }
  const again = await post(office, `${here}/begar`, { ...call, request: newId(), steg: 'granska' });
  expect([again.status, again.html.includes('har redan fått en begäran i dag.')]).toEqual([422, true]);
  expect((await open(leader, here)).html).toContain('Begärda betalningar');
});

it('settles by what was used when it is over, as the frozen report says', async () => {
  await act(async (ctx) => {
    must(await saveDraft(ctx, { projectId, closing: { summary: 'Det blev bra.' }, base: 0 }));
  });
  await happens('closed');
  const { html } = await open(leader, here);
  expect(html).toContain('Projektet är avslutat. Det kostade 700 000 kr, av 1 000 000,01 kr i budget');
  const paper = paperMoney(await money());
  expect(paper.settlement.reduce((sum, { share }) => sum + share, 0)).toBe(20_000_000);
  expect(paper.settlement.find(({ code }) => code === '0583')).toMatchObject({
    share: 2_066_589,
    paid: 5_000_000,
    owes: -2_933_411,
  });
  expect(paper.settlement.find(({ code }) => code === '0005')).toMatchObject({ share: 10_000_000, owes: 0 });
  const booked = await post(leader, `${here}/${await lineOf('Processledare')}/boka`, { amount: '1', on: today, text: 'Sent' });
  expect(booked.html).toContain('Projektet är avslutat, så budget och kostnader ändras inte.');
  const back = { code: '0583', amount: '-29 334,11', on: today };
  expect((await post(leader, `${here}/${await lineOf('Medfinansiering')}/boka`, back)).to).toBe(`${here}?klart=bokad`);
  expect((await money()).settled.principals.find(({ code }) => code === '0583')?.owes).toBe(0);
});
