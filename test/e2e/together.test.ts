import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { recordByForm, stateByForm } from '../support/by-form.ts';
import { type Running, runProgram } from '../support/running.ts';
import { type SmtpListener, smtpListener } from '../support/smtp.ts';
import { until } from '../support/until.ts';
import { answered, arrive, headline, press, record, seen, signIn, type TypedDecision, typeText } from './acting.ts';

/** From an empty page to in force, over eight months: the clock is set by hand before each stage. */
let today = '2026-11-23';
const wanted = '2027-07-11';
const clock = () => Temporal.Instant.from(`${today}T09:00:00Z`);

let server: SmtpListener;
let running: Running;
let chromium: Browser;
let page: Page;
let planUrl = '';
let referralUrl = '';
let first = '';
let second = '';

beforeAll(async () => {
  server = await smtpListener();
  const mail = { smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress: 'svar@samrad.example.se' };
  [running, chromium] = await Promise.all([runProgram({ clock, mail }), browser()]);
  page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
  await server?.close();
});

/** It is another day, and the secretariat signs in again. */
async function itIs(day: string): Promise<void> {
  today = day;
  await signIn(page, running, 'example-secretariat');
}

const main = () => seen(page.locator('main'));
const addDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** The rows of a page's table, taken out as CSV. */
async function rowsOf(address: string): Promise<readonly (readonly string[])[]> {
  const answer = await running.as('example-secretariat').get(address.replace(running.url, ''));
  return parse(await answer.text(), { bom: true, delimiter: ';', relax_column_count: true });
}

async function freeze(number: number): Promise<string> {
  await page.goto(`${planUrl}/frys`);
  await press(page, 'Frys versionen', new RegExp(`/version/${number}\\?klart=fryst`));
  return page.url();
}

/** Opens a part of the working text, and writes in it. */
async function rewrite(part: string, words: string): Promise<void> {
  await page.goto(`${planUrl}/skriv`);
  await page.getByRole('button', { name: `Ändra ${part}`, exact: true }).click();
  await page.getByLabel('Områdets namn').waitFor();
  await typeText(page, words);
  await press(page, 'Spara', /klart=sparad/);
}

const decided = (on: string): TypedDecision => ({
  on,
  paragraph: '7',
  outcome: 'approve',
  verifiedOn: addDays(on, 4),
  noticeOn: addDays(on, 5),
});
const codeOf = (step: string) => step.slice(0, 4);
/** Those who approve with changes in the first round. */
const asking = ['0512', '0583'];

interface Facts {
  readonly principals: readonly {
    readonly code: string;
    readonly path: readonly { readonly step: string; readonly board: string; readonly part: string }[];
  }[];
  readonly decisions: readonly { readonly id: string; readonly step: string; readonly carriedOver: unknown }[];
}
async function factsOf(url: string): Promise<Facts> {
  const answer = await running.as('example-secretariat').get(`/api/v1/rounds/${url.split('/').at(-1)}/facts`);
  return JSON.parse(await answer.text());
}

describe.sequential('a plan is written together and sent in time', () => {
  it('is begun from an empty page, and written', async () => {
    await itIs('2026-11-23');
    await page.goto(`${running.url}/arbetsplan/ny`);
    await page.locator('[name=title]').fill('Arbetsplan 2028–2029');
    await page.locator('[name=firstYear]').fill('2028');
    await page.locator('[name=lastYear]').fill('2029');
    await press(page, 'Skapa utkastet', /\/skriv/);
    planUrl = page.url().replace(/\/skriv.*/, '');
    await page.getByRole('link', { name: 'Lägg till ett område' }).click();
    await page.getByLabel('Områdets namn').fill('Nära vård');
    await typeText(page, 'Vi arbetar för en god vård.');
    await press(page, 'Spara', /klart=sparad/);
    await page.getByRole('link', { name: 'Lägg till ett mål i Nära vård' }).click();
    await typeText(page, 'Fler får hjälp i tid');
    await press(page, 'Spara', /klart=sparad/);
    await page.getByRole('link', { name: 'Lägg till en aktivitet i Nära vård' }).click();
    await page.getByLabel('Aktivitetens namn').fill('En väg in');
    await press(page, 'Spara', /klart=sparad/);
    await freeze(1);
  });

  it('goes to every principal for statement, and fourteen answer with viewpoints', async () => {
    await page.goto(`${planUrl}/skriv`);
    await page.getByRole('link', { name: 'Dela för synpunkter' }).click();
    await page.getByRole('link', { name: 'Sänd på remiss' }).click();
    await page.getByRole('button', { name: 'Granska remissen' }).click();
    await page.locator('.check-sentence').waitFor();
    expect(await main()).toContain('för yttrande senast den 1 februari 2027');
    await page.getByRole('button', { name: 'Sänd på remiss' }).click();
    await page.waitForURL(/klart=sand/);
    referralUrl = page.url().replace(/\?.*/, '');
    await itIs('2027-01-20');
    await page.goto(referralUrl);
    const waiting = await page.getByRole('link', { name: /^Registrera yttrande .+: / }).all();
    /** One board of each principal, with the address where its statement is recorded. */
    const principals = new Map<string, string>();
    for (const link of waiting) {
      const [principal = ''] = ((await link.textContent()) ?? '').split(':');
      if (!principals.has(principal)) principals.set(principal, (await link.getAttribute('href')) ?? '');
    }
    const [byHand = '', ...others] = principals.values();
    for (const address of others) {
      const typed = { beslutad: '2027-01-14', svar: 'viewpoints', 'synpunkt-0': 'Skriv omsorg också.' };
      await stateByForm(running.as('example-secretariat'), address, 'Nära vård', typed);
    }
    await page.goto(running.url + byHand);
    await page.getByLabel('Nämndens beslutsdag').fill('2027-01-14');
    await page.getByLabel('har synpunkter').check();
    const place = page.locator('[name=stalle-0] option', { hasText: 'Nära vård' });
    await page.locator('[name=stalle-0]').selectOption((await place.getAttribute('value')) ?? '');
    await page.locator('[name=synpunkt-0]').fill('Skriv omsorg också.');
    await page.getByRole('button', { name: 'Registrera yttrandet' }).click();
    await page.waitForURL(/klart=yttrande/);
    await page.goto(referralUrl);
    expect(principals.size).toBe(14);
    expect(await main()).toContain('14 synpunkter att besvara');
  });

  it('is changed, and each comment is answered with a link to the change it led to', async () => {
    await rewrite('Nära vård', 'Vi arbetar för en god vård och omsorg.');
    await freeze(2);
    await page.goto(`${referralUrl}/svar?bara=obesvarade`);
    for (const box of await page.locator('[name=synpunkt]').all()) await box.check();
    await page.getByRole('button', { name: 'Besvara de valda' }).click();
    await page.getByLabel('Vi har fört in det', { exact: true }).check();
    await page.getByLabel('Skäl').fill('Omsorgen är halva uppdraget.');
    await page.getByLabel('Ändring som det ledde till').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Spara svaret' }).click();
    await arrive(page, /klart=besvarat/);
    expect(await main()).toContain('14 synpunkter, alla besvarade.');
    await page
      .getByRole('link', { name: /^Se ändringen/ })
      .first()
      .click();
    await arrive(page, /jamfor.*#andring-/);
    expect(await seen(page.locator('ins'))).toContain('och omsorg');
  });

  it('has a last day to send, once the calendar that was missing is pasted from the board’s web page', async () => {
    const timetable = `${running.url}/beslut/ny/tidplan?galla=${wanted}`;
    await page.goto(timetable);
    expect(await main()).toContain('En nämnd saknar kalender.');
    await page
      .getByRole('link', { name: /^Lägg in kalendern/ })
      .first()
      .click();
    await page
      .locator('textarea[name=webb-text]')
      .fill('Sammanträden 2027\nonsdag 17 februari\nonsdag 17 mars\nonsdag 21 april\nonsdag 19 maj\nonsdag 16 juni');
    await answered(page, () => page.getByRole('button', { name: 'Leta upp dagarna' }).click());
    expect(await main()).toContain('17 mars 2027');
    await page.getByRole('button', { name: 'Spara dagarna' }).click();
    await page.waitForURL(/klart=/);
    await page.goto(timetable);
    const [, said = ''] = /Skickas planen senast (\d+ [a-z]+(?: \d{4})?) kan den gälla från/.exec(await main()) ?? [];
    const [row] = (await rowsOf(`${timetable}&format=csv`))
      .slice(1)
      .map((cells) => cells[9] ?? '')
      .filter(Boolean)
      .sort();
    expect(said).not.toBe('');
    expect(row).toMatch(/^2027-\d{2}-\d{2}$/);
    today = row ?? '';
  });

  it('is sent on the day that the forecast named, by mail', async () => {
    await itIs(today);
    await page.goto(planUrl);
    await page.getByRole('link', { name: 'Skicka för beslut' }).click();
    await page.locator('[name=title]').fill('Arbetsplan 2028–2029');
    await page.locator('[name=answerBy]').fill(wanted);
    await page.locator('[name=expects][value=approve]').check();
    await page.locator('[name=rule][value=all]').check();
    await page.getByRole('button', { name: 'Granska utskicket', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Stämmer utskicket?' }).waitFor();
    await page.getByRole('button', { name: /^Öppna rundan / }).click();
    await page.waitForURL(/\/beslut\/[0-9a-f-]{36}\?klart=/);
    first = page.url().replace(/\?.*/, '');
    const before = server.received.length;
    await page.goto(`${first}/utskick`);
    await page.getByRole('button', { name: 'Granska mejlen' }).click();
    await page.getByRole('button', { name: /^Skicka \d+ mejl$/ }).click();
    await page.waitForURL(/klart=/);
    await until(() => expect(server.received.length - before).toBeGreaterThanOrEqual(14), 300);
  });

  it('is approved at the meetings that were forecast, by two with changes that are noted and answered', async () => {
    const timetable = await rowsOf(`${first}/tidplan?format=csv`);
    const { principals } = await factsOf(first);
    const meetings = new Map(timetable.slice(1).map(([code, , board, , , , , likely]) => [`${code} ${board}`, likely ?? '']));
    const dayOf = (code: string, board: string) =>
      [...meetings].find(([key]) => key.startsWith(code) && key.toLowerCase().includes(board.toLowerCase()))?.[1] ?? '';
    const steps = principals.flatMap(({ code, path }) =>
      path.map(({ step, board, part }) => ({ step, part, on: dayOf(code, board) })),
    );
    const days = steps.map(({ on }) => on).sort();
    const last = days.at(-1) ?? '';
    expect(days[0]).not.toBe('');
    expect(last < wanted).toBe(true);
    await itIs(addDays(last, 8));
    for (const [place, { step, part, on }] of steps.entries()) {
      const changes = asking.includes(codeOf(step)) ? { outcome: 'approve-with-changes', remark: 'säg vem som ansvarar' } : {};
      const outcome = part === 'recommend' ? { outcome: 'recommend' } : changes;
      const plain = { on, paragraph: '7', outcome: 'approve', verifiedOn: addDays(on, 4), noticeOn: addDays(on, 5), ...outcome };
      const address = `${first}/registrera?steg=${step}`;
      if (place < 2 || asking.includes(codeOf(step))) await record(page, address, plain);
      else await recordByForm(running.as('example-secretariat'), address.replace(running.url, ''), plain);
    }
    const { decisions } = await factsOf(first);
    for (const { id } of decisions.filter(({ step }) => asking.includes(codeOf(step)))) {
      await page.goto(`${first}/beslut/${id}/andringar`);
      await page.getByLabel('Ställe i texten').selectOption({ label: 'Område 1: Nära vård' });
      await page.getByRole('button', { name: 'Visa stället' }).click();
      await page.locator('#andringen strong', { hasText: 'Område 1: Nära vård' }).waitFor();
      await page.locator('[name=wanted]').fill('Vi ansvarar tillsammans för en god vård och omsorg.');
      await page.getByRole('button', { name: 'Spara ändringen' }).click();
      await page.getByText('Ändringen är sparad.').waitFor();
    }
    await rewrite('Nära vård', 'Vi ansvarar tillsammans för en god vård och omsorg.');
    await freeze(3);
    await page.goto(`${first}/andringar`);
    for (const box of await page.locator('[name=andring]').all()) await box.check();
    await page.getByRole('button', { name: 'Spara svaret' }).click();
    await arrive(page, /klart=2/);
    expect(await headline(page)).toContain('alla är besvarade');
  });

  it('goes out again to those two alone, and is in force', async () => {
    await page.goto(`${first}/ny-runda`);
    for (const box of await page.locator('[name=tackt]').all()) await box.check();
    await page.locator('[name=reason]').fill('Ändringen säger bara det som redan gällde.');
    await page.getByRole('button', { name: 'Granska rundan' }).click();
    await page.locator('.check-sentence').waitFor();
    expect(await seen(page.locator('.check-sentence'))).toMatch(/två huvudmän beslutar igen: Motala och Ydre/);
    await page.getByRole('button', { name: 'Öppna den nya rundan' }).click();
    await arrive(page, (url) => /\/beslut\/[0-9a-f-]{36}$/.test(url.pathname) && !first.endsWith(url.pathname));
    second = page.url().replace(/\?.*/, '');
    expect(await main()).toContain('Beslutar igen: Motala och Ydre.');
    const before = today;
    await itIs(addDays(before, 30));
    for (const step of ['0512-1', '0583-1'])
      await record(page, `${second}/registrera?steg=${step}`, decided(addDays(before, 20)));
    await page.goto(second);
    expect(await headline(page)).toMatch(/^Alla fjorton har godkänt\. Planen gäller sedan den /);
    await page.goto(planUrl);
    expect(await main()).toContain('är beslutad och gäller från den 1 januari 2028.');
    expect((await factsOf(second)).decisions.filter(({ carriedOver }) => carriedOver !== null).length).toBeGreaterThanOrEqual(12);
    await page.goto(first);
    expect(await main()).toContain('Utskicket drogs tillbaka');
  });
});
