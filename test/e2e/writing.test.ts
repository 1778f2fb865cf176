import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { answered, seen, signIn, typeText } from './acting.ts';

let running: Running;
let chromium: Browser;
let plan = '';

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram(), browser()]);
  const office = running.as('example-secretariat');
  const answer = await office.post('/arbetsplan/ny', {
    ...{ title: 'Arbetsplan 2030–2031', firstYear: '2030', lastYear: '2031', aim: 'Att vården hänger ihop.' },
    request: crypto.randomUUID(),
  });
  plan = `${running.url}${answer.headers.get('location')?.replace(/\/skriv.*/, '')}`;
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

async function tab(role: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<[Page, BrowserContext]> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await signIn(page, running, role);
  await page.goto(`${plan}/skriv`);
  return [page, context];
}

const main = (page: Page) => seen(page.locator('main'));
const goals = (page: Page) => page.locator('.goal .prose').allInnerTexts();
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).click();

/** Without a mouse, and to the page that answers. */
const enter = (page: Page, place: Locator) => answered(page, () => place.press('Enter'));

it('is written from nothing, by the keyboard and without scripts', async () => {
  const [page, context] = await tab('example-secretariat', { javaScriptEnabled: false });
  expect(await main(page)).toContain('Planen är tom');
  await enter(page, page.getByRole('link', { name: 'Lägg till ett område' }));
  await page.getByLabel('Områdets namn').fill('Nära vård');
  await page.locator('textarea[name=text]').fill('Vi möts. Vi gör det ihop.\n\n- tidigt\n- nära');
  await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  expect(await main(page)).toContain('Sparat.');
  for (const goal of ['Fler får hjälp i tid', 'Färre väntar', 'Alla vet']) {
    await enter(page, page.getByRole('link', { name: 'Lägg till ett mål i Nära vård' }));
    await page.locator('textarea[name=text]').fill(goal);
    await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  }
  const id = await page.locator('.goal', { hasText: 'Färre väntar' }).getAttribute('id');
  await enter(page, page.getByRole('button', { name: 'Flytta upp Färre väntar' }));
  await enter(page, page.getByRole('button', { name: 'Ändra Färre väntar' }));
  await page.locator('textarea[name=text]').fill('');
  await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  expect(await main(page)).toContain('Skriv målet.');
  await page.locator('textarea[name=text]').fill('Färre väntar länge');
  await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  await enter(page, page.getByRole('button', { name: 'Ändra Alla vet' }));
  await page.locator('summary', { hasText: 'Ta bort Alla vet' }).press('Enter');
  await enter(page, page.getByRole('button', { name: 'Ta bort Alla vet' }));
  expect(await goals(page)).toEqual(['Färre väntar länge', 'Fler får hjälp i tid']);
  expect(await page.locator('.goal').first().getAttribute('id')).toBe(id);
  for (const title of ['En väg in', 'Lägesbild']) {
    await enter(page, page.getByRole('link', { name: 'Lägg till en aktivitet i Nära vård' }));
    await page.getByLabel('Aktivitetens namn').fill(title);
    await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  }
  await enter(page, page.getByRole('button', { name: 'Flytta upp Lägesbild' }));
  expect(await page.locator('h4').allInnerTexts()).toEqual(['Lägesbild', 'En väg in']);
  await enter(page, page.getByRole('button', { name: 'Ändra Lägesbild' }));
  expect(await page.getByLabel('Aktivitetens namn').inputValue()).toBe('Lägesbild');
  await page.getByLabel('Aktivitetens namn').fill('');
  await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  expect(await main(page)).toContain('Skriv en rubrik.');
  await page.getByLabel('Aktivitetens namn').fill('Gemensam lägesbild');
  await enter(page, page.getByRole('button', { name: 'Spara', exact: true }));
  expect(await main(page)).toContain('Gemensam lägesbild');
  await context.close();
});

it('shows two who write in one part that the other is there, and loses the words of neither', async () => {
  const [[anna], [bo]] = await Promise.all([tab('example-secretariat'), tab('example-county-coordinator')]);
  await anna.getByRole('button', { name: 'Ändra Nära vård' }).click();
  await anna.locator('[name=title]:focus').waitFor();
  await bo.reload();
  expect(await main(bo)).toContain('Sekretariatet, Samråd vård och omsorg har den här delen öppen.');
  await bo.getByRole('button', { name: 'Ändra Nära vård' }).click();
  await bo.getByLabel('Områdets namn').waitFor();
  await anna.locator('[data-others]', { hasText: 'Länssamordnaren' }).waitFor();
  await typeText(anna, 'Vi möts ofta. Vi gör det ihop.\n\n- tidigt\n- nära');
  await typeText(bo, 'Vi möts. Vi gör det ihop.\n\n- tidigt\n- nära hemmet');
  await bo.getByLabel('Områdets namn').fill('God och nära vård');
  await save(anna);
  await anna.getByText('Sparat.', { exact: true }).waitFor();
  await save(bo);
  await bo.getByText('bådas ändringar är med').waitFor();
  const text = await main(bo);
  for (const words of ['God och nära vård', 'Vi möts ofta.', 'nära hemmet']) expect(text).toContain(words);
});

it('keeps what was typed when the connection is lost, and offers it after the window was closed', async () => {
  const [page, context] = await tab('example-secretariat');
  await page.getByRole('button', { name: 'Ändra En väg in' }).click();
  await page.getByLabel('Ansvarig i ord').fill('Alla huvudmän tillsammans');
  await context.setOffline(true);
  await save(page);
  await page.getByText('Ingen kontakt.').waitFor();
  expect(await page.getByLabel('Ansvarig i ord').inputValue()).toBe('Alla huvudmän tillsammans');
  await context.setOffline(false);
  await page.goto(`${plan}/skriv`);
  await page.getByText('Du har ord som inte är sparade i:').waitFor();
  await page.getByRole('link', { name: 'En väg in' }).click();
  await page.getByRole('button', { name: 'Ta tillbaka dem' }).click();
  expect(await page.getByLabel('Ansvarig i ord').inputValue()).toBe('Alla huvudmän tillsammans');
  await save(page);
  await page.getByText('Sparat.', { exact: true }).waitFor();
  expect(await main(page)).toContain('Alla huvudmän tillsammans');
  expect(await main(page)).not.toContain('Du har ord som inte är sparade');
});

/** Drags the second of its kind to where the first stands. */
async function dragUp(page: Page, kind: '.goal' | '.activity'): Promise<void> {
  const first = page.locator(kind).first();
  await first.evaluate((place) => place.scrollIntoView({ block: 'start' }));
  const [from, to] = [await page.locator(`${kind} [data-grip]`).nth(1).boundingBox(), await first.boundingBox()];
  if (from === null || to === null) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y - 20, { steps: 5 });
  await page.mouse.move(to.x + 40, to.y + 4, { steps: 15 });
  await page.mouse.up();
  await page.locator(kind, { hasText: 'Flyttat.' }).waitFor();
}

it('moves an activity and a goal by pointer', async () => {
  const [page] = await tab('example-secretariat');
  expect(await page.locator('h4').allInnerTexts()).toEqual(['Gemensam lägesbild', 'En väg in']);
  await dragUp(page, '.activity');
  await expect.poll(() => page.locator('h4').allInnerTexts()).toEqual(['En väg in', 'Gemensam lägesbild']);
  await dragUp(page, '.goal');
  await expect.poll(() => goals(page)).toEqual(['Fler får hjälp i tid', 'Färre väntar länge']);
});
