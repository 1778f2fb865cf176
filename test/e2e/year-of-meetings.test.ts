import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { until } from '../support/until.ts';
import { arrive, headline, pdf, press, seen, signIn } from './acting.ts';

/** A meeting's whole life, by a secretary, a second one and the chair, signed in at once, in the year that the example shows. */
let running: Running;
let chromium: Browser;
let anna: Page;
let bo: Page;
let chair: Page;
let address = '';
beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram(), browser()]);
  const signedIn = async (role: string) => {
    const page = await (await chromium.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
    await signIn(page, running, role);
    return page;
  };
  anna = await signedIn('example-secretariat');
  bo = await signedIn('example-county-coordinator');
  chair = await signedIn('example-chair');
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

const to = (page: Page, path: string) => page.goto(`${running.url}${path}`);
const main = (page: Page) => seen(page.locator('main'));

it('shows the year', async () => {
  await to(anna, '/moten');
  expect(await main(anna)).toContain('Nästa möte är');
  expect(await anna.locator('svg a[href*="/moten/"]').count()).toBeGreaterThan(10);
});

it('is planned, with an agenda from the backlog, and called to', async () => {
  await anna.getByRole('link', { name: 'Lägg upp ett möte' }).click();
  await anna.locator('[name=organId]').selectOption({ label: 'Samråd vård och omsorg' });
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  await anna.locator('[name=on]').fill(today);
  await anna.locator('[name=starts]').fill('09:00');
  await anna.locator('[name=ends]').fill('11:00');
  await anna.locator('[name=place]').fill('Linköping');
  await anna.getByRole('button', { name: 'Granska' }).click();
  await anna.getByRole('button', { name: 'Lägg upp mötet' }).click();
  await arrive(anna, (url) => /\/moten\/[0-9a-f-]{36}$/.test(url.pathname));
  address = new URL(anna.url()).pathname;
  await to(anna, `${address}/dagordning/ny`);
  await anna.locator('[name=title]').fill('En väg in för unga vuxna');
  await anna.locator('[name=purpose][value=recommendation]').check();
  await anna.locator('[name=minutes]').fill('45');
  await press(anna, 'Lägg till punkten', /dagordning\?klart=/);
  expect(await main(anna)).toContain('En väg in för unga vuxna');
  await to(anna, `${address}/kallelse`);
  await anna.getByRole('button', { name: 'Granska', exact: true }).click();
  await anna.getByRole('button', { name: 'Skicka kallelsen' }).click();
  await arrive(anna, /klart=/);
  await to(chair, address);
  expect(await main(chair)).toContain('En väg in för unga vuxna');
});

it('is held: attendance, notes by two, a recommendation and a task, followed by the chair', async () => {
  await to(anna, `${address}/rum`);
  await anna.getByRole('button', { name: 'Öppna mötet' }).click();
  await anna.locator('summary', { hasText: 'är med' }).first().click();
  await anna.getByRole('button', { name: 'Alla ledamöter är på plats' }).click();
  await anna.locator('summary', { hasText: /[1-9]\d* av \d+ är med/ }).waitFor();
  await to(chair, `${address}/nu`);
  expect(await headline(chair)).toContain('punkt 1');
  await anna.locator('#anteckning textarea').fill('Alla var överens om en gemensam mottagning.');
  await anna.locator('#anteckning [data-said].tone-yes').waitFor();
  await to(bo, `${address}/rum`);
  await bo.locator('summary', { hasText: 'Lägg till vad mötet kom fram till' }).click();
  await bo.locator('[name=utfall-slag]').selectOption('recommendation');
  const recommended = 'SVO rekommenderar huvudmännen att pröva en gemensam väg in.';
  await bo.locator('[name=utfall-text]').fill(recommended);
  await bo.locator('form:has([name=utfall-slag])').getByRole('button', { name: 'Lägg till' }).click();
  await bo.getByText(recommended).first().waitFor();
  await until(async () => expect(await main(chair)).toContain(recommended));
  await to(anna, `${address}/rum`);
  await anna.getByRole('button', { name: 'Avsluta mötet' }).click();
  await anna.getByText('Mötet avslutades').first().waitFor();
});

it('is frozen, and verified by the chair signed in and by a member on paper', async () => {
  await to(anna, `${address}/protokoll/justerare`);
  const member = anna.locator('[name=verifierIds]').nth(2);
  await anna.locator('[name=chairId]').selectOption({ label: 'Ordföranden, Samråd vård och omsorg' });
  await member.check();
  await press(anna, 'Välj', /klart=valda/);
  await to(anna, `${address}/protokoll/frys`);
  await press(anna, 'Frys texten', /\/protokoll\?klart=/);
  await to(chair, '/att-gora');
  await to(chair, `${address}/protokoll/justera`);
  expect(await main(chair)).toContain('Alla var överens om en gemensam mottagning.');
  await chair.locator('[name=read]').check();
  await press(chair, 'Justera texten', /\/protokoll\?klart=/);
  expect(await main(chair)).toContain('väntar');
  await to(anna, `${address}/protokoll`);
  await anna
    .getByRole('link', { name: /Anteckna/ })
    .last()
    .click();
  await anna.locator('[name=kind][value=attested]').check();
  await anna.locator('[name=file]').setInputFiles({ name: 'justerat.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await press(anna, 'Anteckna justeringen', /\/protokoll\?klart=/);
  expect(await main(anna)).toContain('Protokollet justerades');
});

it('is published, read by anyone, and found again', async () => {
  await anna.getByRole('link', { name: 'Publicera', exact: true }).click();
  await anna.locator('[name=checked]').check();
  await press(anna, 'Publicera', /klart=publicerad/);
  const stranger = await running.anonymous.get(`/offentligt${address}`);
  expect([stranger.status, await stranger.text()]).toEqual([200, expect.stringContaining('pröva en gemensam väg in')]);
  await to(bo, '/moten/sok?q=mottagning');
  expect(await main(bo)).toContain('En väg in för unga vuxna');
  await to(anna, address);
  expect(await main(anna)).toContain('Protokollet är justerat och offentliggjort.');
});
