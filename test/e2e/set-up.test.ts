import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setupCode } from '../../src/setup/index.ts';
import { browser } from '../support/browser.ts';
import { type Running, runProgram, secretOfTests } from '../support/running.ts';
import { answered, arrive, seen } from './acting.ts';
import { complaintsAbout } from './looking.ts';

let running: Running;
let chromium: Browser;

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram({ example: false }), browser()]);
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

const list = [
  'kod;namn;slag;antal kommuner;nämnd;e-post;verkar också för',
  '0007;Region Kronoberg;region;;Hälso- och sjukvårdsnämnden;;',
  '0761;Lessebo kommun;kommun;;Gemensam omsorgsnämnd;;0763',
  '0763;Tingsryds kommun;kommun;;;;',
  '9001;Västra förbundet;kommunalförbund;2;Direktionen;;',
].join('\r\n');

/** What is done on each page of the sitting, by the heading that it has. */
const sitting: readonly (readonly [heading: string, fill: (page: Page) => Promise<void>])[] = [
  [
    'Samrådet',
    async (page) => {
      await page.getByLabel('Vad heter samrådet?').fill('Länssamverkan Kronoberg');
      await page.getByLabel('Vad kallas det kort?').fill('LSK');
      await page.getByLabel('Län', { exact: true }).selectOption({ label: 'Kronobergs län' });
    },
  ],
  [
    'Vilka är huvudmän?',
    async (page) => {
      await page.getByLabel('Från en egen lista, med nämnder').check();
      const faulty = list.replace('0763;Tingsryds', '763;Tingsryds');
      await page
        .getByLabel('Fil')
        .setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(faulty, 'latin1') });
      await page.getByRole('button', { name: 'Läs listan' }).click();
      await page.getByRole('link', { name: 'Rad 4: koden ”763” ska vara fyra siffror.' }).waitFor();
      expect(await complaintsAbout(page, 'sv')).toEqual([]);
      await page.getByLabel('Eller klistra in listan').fill(list);
      await page.getByRole('button', { name: 'Läs listan' }).click();
      await page.getByRole('heading', { name: 'Så läses listan: 4 huvudmän' }).waitFor();
    },
  ],
  [
    'Vilka nämnder beslutar?',
    async (page) => expect(await page.getByLabel('Nämndens namn').inputValue()).toBe('Gemensam omsorgsnämnd'),
  ],
  ['Värd, grupper och regel', async (page) => page.getByLabel('När ett visst antal huvudmän har godkänt').check()],
  ['Värd, grupper och regel', async (page) => page.getByLabel('Minst hur många huvudmän?').fill('3')],
  [
    'Vilka ska kunna logga in först?',
    async (page) => {
      await page.getByLabel('Namn').fill('Anna Ek');
      await page.getByLabel('E-postadress').fill('anna@region.example');
    },
  ],
  ['Stämmer det här?', async () => undefined],
];

it('is gone through in a browser, with nothing to say of any page', async () => {
  const page = await chromium.newPage({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
  await page.goto(`${running.url}/en`);
  expect(await complaintsAbout(page, 'en')).toEqual([]);
  await page.goto(running.url);
  expect(await complaintsAbout(page, 'sv')).toEqual([]);
  await page.getByLabel('Kod').fill(setupCode(secretOfTests));
  await page.getByRole('button', { name: 'Kom igång' }).click();
  for (const [heading, fill] of sitting) {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await fill(page);
    expect([heading, await complaintsAbout(page, 'sv')]).toEqual([heading, []]);
    if (heading !== 'Stämmer det här?') await answered(page, () => page.getByRole('button', { name: 'Nästa' }).click());
  }
  expect(await seen(page.locator('.check-sentence'))).toContain(
    'Gemensam omsorgsnämnd är gemensam för Lessebo kommun och Tingsryds kommun',
  );
  await page.getByLabel('Välj ett lösenord').fill('fyra hästar i regn');
  await page.getByLabel('Samma lösenord en gång till').fill('fyra hästar i regn');
  await page.getByRole('button', { name: 'Skapa samrådet' }).click();
  await arrive(page, /\/installningar\/konton/);
  expect(await seen(page.locator('main'))).toContain('Anna Ek');
  await page.close();
});
