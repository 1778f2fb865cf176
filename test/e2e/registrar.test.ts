import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { seen } from './acting.ts';

/** No later than the browser's own clock, so that the last day of its year is always to come. */
const clock = () => Temporal.Instant.from('2026-11-20T09:00:00Z');

let running: Running;
let chromium: Browser;
let context: BrowserContext;
let page: Page;
let round = '';

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram({ clock }), browser()]);
  context = await chromium.newContext({ javaScriptEnabled: false, locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

/** Moves on with the tab key until the field has the focus, as one does who has no mouse. */
async function tabTo(field: Locator): Promise<void> {
  const handle = await field.elementHandle();
  for (let presses = 0; presses < 150; presses++) {
    if (await page.locator('*:focus').evaluateAll((focused, wanted) => focused[0] === wanted, handle)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key never comes to ${field}`);
}

async function type(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function enter(field: Locator): Promise<number> {
  await tabTo(field);
  const [response] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return response?.status() ?? 0;
}

/** A link within the page: there is no other page to wait for. */
async function enterLink(link: Locator): Promise<void> {
  await tabTo(link);
  await page.keyboard.press('Enter');
}

/** A key in each part of the date field that has the focus; in which order year, month and day stand is the browser's own affair. */
async function inEachPart(key: string): Promise<void> {
  for (const pressed of [key, 'Tab', key, 'Tab', key]) await page.keyboard.press(pressed);
}

describe.sequential('a registrar of Ydre, without scripts and without a mouse', () => {
  const main = () => seen(page.locator('main'));

  it('signs in and is told what waits', async () => {
    await page.goto(`${running.url}/logga-in`);
    await enter(page.locator('button[value=example-registrar-0512]'));
    expect(await main()).toMatch(/2 saker väntar på dig[\s\S]*Socialnämnden ska ta upp Arbetsplan/);
    await enter(page.getByRole('link', { name: 'Öppna ärendet' }));
    expect(await seen(page.locator('h1'))).toBe('Ärendet hos Ydre kommun');
    round = page.url().replace(/\/arende.*/, '');
  });

  it('fills in the matter: the own number and the planned meeting', async () => {
    await type(page.getByLabel('Diarienummer'), 'YSN-2026-99');
    await tabTo(page.getByLabel('Planerat möte'));
    await page.keyboard.press('ArrowDown');
    await enter(page.getByRole('button', { name: 'Spara för Socialnämnden' }));
    expect(page.url()).toContain('klart=arende-sparat');
    expect(await page.getByLabel('Diarienummer').inputValue()).toBe('YSN-2026-99');
    expect(await page.getByLabel('Planerat möte').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await type(page.getByLabel('Ny anteckning'), 'Ordföranden vill veta mer.');
    await enter(page.getByRole('button', { name: 'Spara anteckningen' }));
    expect(await main()).toContain('Ordföranden vill veta mer.');
  });

  it('forgets the day and writes a day to come: told where, and nothing typed is lost', async () => {
    await enter(page.getByRole('link', { name: 'Registrera beslut' }));
    await type(page.getByLabel('Paragraf'), '14');
    await tabTo(page.getByLabel('Godkände', { exact: true }));
    await page.keyboard.press('Space');
    await tabTo(page.getByLabel('alla andra huvudmän godkänner', { exact: true }));
    await page.keyboard.press('Space');
    await tabTo(page.getByLabel('Justerat den'));
    await inEachPart('ArrowDown');
    expect(await page.getByLabel('Justerat den').inputValue()).toMatch(/-12-31$/);
    expect(await enter(page.getByRole('button', { name: 'Läs och registrera' }))).toBe(422);
    expect(await page.title()).toMatch(/^Fel: /);
    await enterLink(page.locator('.ds-error-summary a').first());
    await page.locator('[name=meeting]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await enter(page.getByRole('button', { name: 'Läs och registrera' }))).toBe(422);
    await enterLink(page.locator('.ds-error-summary a').first());
    await page.locator('[name=verifiedOn]:focus').waitFor();
    expect(await seen(page.locator('.ds-error-summary'))).toContain('Dagen har inte varit än.');
    await inEachPart('Delete');
    expect(await page.getByLabel('Justerat den').inputValue()).toBe('');
  });

  it('reads the decision back in one sentence, and saves it', async () => {
    expect(await page.getByLabel('Paragraf').inputValue()).toBe('14');
    expect(await enter(page.getByRole('button', { name: 'Läs och registrera' }))).toBe(422);
    expect(await page.title()).not.toMatch(/^Fel: /);
    const said = await seen(page.locator('.check-sentence'));
    expect(said.replaceAll(/\s+/g, ' ')).toMatch(
      /Socialnämnden i Ydre kommun.*godkände.*Arbetsplan.*§ 14.*på villkor att.*alla andra huvudmän godkänner/,
    );
    expect(await enter(page.getByRole('button', { name: 'Registrera beslutet' }))).toBe(200);
    expect(page.url()).toContain('klart=beslut-registrerat');
    expect(await seen(page.locator('h1'))).toBe('Elva av fjorton har godkänt. Planen gäller inte än.');
    await page.goto(`${running.url}/start`);
    expect(await main()).toMatch(/En sak väntar på dig[\s\S]*Säg hur långt Ydre kommun har kommit/);
  });

  it('keeps its notes from everyone else, and does nothing for another principal', async () => {
    const kinda = running.as('example-registrar-0513');
    const read = async (role: string) => (await running.as(role).get(`${new URL(round).pathname}/arende/0512`)).text();
    expect(await read('example-registrar-0512')).toContain('Ordföranden vill veta mer.');
    for (const role of ['example-registrar-0513', 'example-secretariat', 'example-reader', 'example-operator']) {
      expect(await read(role)).not.toContain('Ordföranden vill veta mer.');
    }
    const { pathname } = new URL(round);
    const tried = [
      await kinda.post(`${pathname}/arende/0512/anteckning`, { owner: 'x', note: 'x' }),
      await kinda.get(`${pathname}/registrera?steg=0512-1`),
      await kinda.post(`${pathname}/registrera?steg=0512-1`, { steg: 'granska' }),
    ];
    expect(tried.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await (await kinda.get(`${pathname}/registrera?steg=0512-1`)).text()).toContain('finns inte');
  });
});
