import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { pdfFacts } from '../../../test/support/pdf-facts.ts';
import { sha256Hex } from '../../records/index.ts';
import { plansRoutes } from '../index.ts';

let at: Authorities;
let app: Answering;
beforeAll(async () => {
  at = await authorities();
  app = answering(at.database, plansRoutes(null));
});
afterAll(() => at.drop());

const html = async (path: string, actor = at.secretariat) => (await app.get(actor, path)).text();
const location = (response: Response) => response.headers.get('location') ?? `no redirect but ${response.status}`;
const meta = {
  title: 'Arbetsplan 2026–2027',
  firstYear: '2026',
  lastYear: '2027',
  aim: 'Att <b>samråda</b>.\n\nTillsammans.',
  registrationNumber: 'RÖ 2026-31',
};

/** Makes a plan by its form; the address of its page. */
async function made(): Promise<string> {
  const saved = await app.post(at.secretariat, '/arbetsplan/ny', { ...meta, request: randomUUID() });
  return location(saved).replace('/skriv?klart=skapad', '');
}

/** Adds an area by its form; its id. */
async function area(plan: string, title: string): Promise<string> {
  return location(await app.post(at.secretariat, `${plan}/skriv/nytt-omrade`, { title, text: '' })).split('#omrade-')[1] ?? '';
}

const hashIn = (page: string) => /name="sha256" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';

test('a plan is written, frozen and ready to be sent', async () => {
  const plan = await made();
  expect(await html('/arbetsplan')).toContain('Ingen arbetsplan gäller i dag. Arbetsplan 2026–2027 är ett utkast.');
  const near = await area(plan, 'Nära vård');
  for (const text of ['Fler vårdas hemma.', 'Färre väntar.'])
    await app.post(at.secretariat, `${plan}/skriv/nytt-mal-${near}`, { text });
  await area(plan, 'E-hälsa');
  const activity = {
    title: 'Lägesbild',
    text: '',
    organId: '',
    responsible: '',
    from: '2026-02-01',
    to: '',
    indicators: 'Andel',
  };
  await app.post(at.secretariat, `${plan}/skriv/ny-aktivitet-${near}`, activity);
  const check = await html(`${plan}/frys`);
  expect(check).toContain(' med två områden, två mål och en aktivitet');
  expect(check).toContain('Ingen är ansvarig för ”Lägesbild”.');
  const frozen = await app.post(at.secretariat, `${plan}/frys`, { sha256: hashIn(check) });
  expect(location(frozen)).toBe(`${plan}/version/1?klart=fryst`);
  const version = await html(location(frozen));
  expect(version).toContain('Att &lt;b&gt;samråda&lt;/b&gt;.');
  const json = await app.get(at.secretariat, `${plan}/version/1?format=json`);
  expect(version).toContain(sha256Hex(new Uint8Array(await json.arrayBuffer())));
  const pdf = await app.get(at.secretariat, `${plan}/version/1/pdf?standard=a-2a`);
  expect(pdf.headers.get('content-disposition')).toContain('version%201%20%28PDF-A%29.pdf');
  const { title, claims, headings } = await pdfFacts(new Uint8Array(await pdf.arrayBuffer()));
  expect([title, claims]).toEqual(['Arbetsplan 2026–2027', ['PDF/A-2A']]);
  expect(headings.map(({ text }) => text)).toContain('1. Nära vård');
  expect(await html(plan)).toMatch(/href="\/beslut\/ny\?text=[0-9a-f-]{36}"/);
  expect(await html(`${plan}/frys`)).toContain('Texten är ord för ord densamma som version 1.');
});

test('the working text that moves on is said, and what was seen is what is frozen', async () => {
  const plan = await made();
  await area(plan, 'Nära vård');
  const seen = hashIn(await html(`${plan}/frys`));
  await area(plan, 'E-hälsa');
  const refused = await app.post(at.secretariat, `${plan}/frys`, { sha256: seen });
  expect(refused.status).toBe(422);
  const again = await refused.text();
  expect(again).toContain('Någon har ändrat texten sedan du såg den.');
  await app.post(at.secretariat, `${plan}/frys`, { sha256: hashIn(again) });
  await area(plan, 'Att åldras');
  expect(await html(plan)).toContain('Arbetstexten har ändrats sedan version 1 frystes.');
});

test('areas and activities are moved and removed by buttons', async () => {
  const plan = await made();
  const [one, two] = [await area(plan, 'Ett'), await area(plan, 'Två')];
  const moved = await app.post(at.secretariat, `${plan}/skriv/omrade-${two}/flytta`, { riktning: 'upp' });
  expect(location(moved)).toBe(`${plan}/skriv?klart=flyttad&del=omrade-${two}#omrade-${two}`);
  const order = await html(plan);
  expect(order.indexOf('1. Två')).toBeLessThan(order.indexOf('2. Ett'));
  expect(order).toContain('1. Två');
  await app.post(at.secretariat, `${plan}/skriv/omrade-${one}/ta-bort`, {});
  expect(await html(plan)).not.toContain('2. Ett');
  const gone = await app.post(at.secretariat, `${plan}/skriv/omrade-${one}/ta-bort`, {});
  expect(gone.status).toBe(404);
});

test('wrong forms come back with what was typed', async () => {
  const wrongPlan = await app.post(at.secretariat, '/arbetsplan/ny', { ...meta, lastYear: '20x7', request: randomUUID() });
  expect(wrongPlan.status).toBe(422);
  expect(await wrongPlan.text()).toMatch(/href="#f-lastYear"[\s\S]*value="20x7"/);
  const plan = await made();
  const near = await area(plan, 'Nära vård');
  const wrong = await app.post(at.secretariat, `${plan}/skriv/ny-aktivitet-${near}`, {
    title: 'Lägesbild',
    from: '2026-13-01',
    to: '2026-02-30',
  });
  const text = await wrong.text();
  expect(wrong.status).toBe(422);
  for (const field of ['from', 'to']) expect(text).toContain(`href="#f-${field}"`);
  expect(text).toContain('value="Lägesbild"');
  const untitled = await app.post(at.secretariat, `${plan}/skriv/omrade-${near}`, {
    title: '',
    text: 'Behåll mig',
  });
  expect([untitled.status, (await untitled.text()).includes('Behåll mig')]).toEqual([422, true]);
});

test('drafts are for those who help to write them, changes for the secretariat', async () => {
  const plan = await made();
  await area(plan, 'Nära vård');
  await app.post(at.secretariat, `${plan}/frys`, { sha256: hashIn(await html(`${plan}/frys`)) });
  const status = async (actor: Authorities['secretariat'], path: string) => (await app.get(actor, path)).status;
  expect([await status(at.manager, plan), await status(at.manager, `${plan}/version/1`)]).toEqual([200, 200]);
  expect([await status(at.manager, `${plan}/skriv`), await status(at.manager, `${plan}/frys`)]).toEqual([404, 404]);
  for (const actor of [at.atMotala, at.reader]) {
    expect([await status(actor, plan), await status(actor, `${plan}/version/1`), await status(actor, '/arbetsplan')]).toEqual([
      404, 404, 200,
    ]);
  }
  expect(await html('/arbetsplan', at.reader)).toContain('Det finns ingen arbetsplan än.');
  expect([await status(at.secretariat, '/arbetsplan/nej'), await status(at.secretariat, `${plan}/version/x`)]).toEqual([
    404, 404,
  ]);
  expect((await app.post(at.manager, `${plan}/skriv/nytt-omrade`, { title: 'Nej' })).status).toBe(404);
});

test('a plan that has been sent is read by everyone inside, in the wording that was sent', async () => {
  const plan = await made();
  await area(plan, 'Nära vård');
  await app.post(at.secretariat, `${plan}/frys`, { sha256: hashIn(await html(`${plan}/frys`)) });
  await at.asOwner(
    `insert into rounds (id, title, text_kind, text_id, text_title, text_sha256, text_record_id, expects, rule, sent_on, answer_by, owner, recorded_at, request_id)
     select gen_random_uuid(), 'Arbetsplan', 'plan-version', id, 'Arbetsplan', text_sha256, record_id, 'approve', '{"kind":"all"}', '2026-03-01', '2026-06-30', $2, now(), gen_random_uuid()
     from plan_versions where plan_id = $1`,
    [plan.split('/').at(-1), at.host],
  );
  await at.asOwner(
    `insert into round_principals (round_id, principal_id, ordinal, code, name, kind, represents)
     select r.id, p.id, 1, p.code, p.name, p.kind, 1 from rounds r, principals p where p.code = '0583'`,
  );
  await area(plan, 'Hemligt utkast');
  const page = await html(plan, at.reader);
  expect(page).toContain(
    'Arbetsplan 2026–2027 är ute för beslut hos huvudmännen sedan den 1 mars 2026; svar väntas senast den 30 juni 2026.',
  );
  expect(page).toContain('1. Nära vård');
  expect(page).not.toContain('Hemligt utkast');
  expect(await html(`/en${plan}`, at.reader)).toContain('has been out for decision with the principals since 1 March 2026');
});
