import type { Browser, Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { press, seen, signIn } from './acting.ts';
import { complaintsAbout } from './looking.ts';

let running: Running;
let chromium: Browser;
/** Path of the example's plan. */
let plan = '';

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram(), browser()]);
  const plans = await (await running.as('example-secretariat').get('/arbetsplan')).text();
  plan = /\/arbetsplan\/[0-9a-f-]{36}/.exec(plans)?.[0] ?? 'no plan';
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

/** What the plan's aim is to be, as it is kept. */
const kept = [
  '# Bakgrund',
  'Planen **gäller** i [två år](https://www.riksdagen.se/kl)^[KL 6:38].',
  '- Trygghet\n- Närhet',
  '2 * 3 är\nsex',
].join('\n\n');

/** The same, with the keyboard alone. */
async function typeAim(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Control+a');
  await keyboard.press('Delete');
  await keyboard.press('Control+Alt+1');
  await keyboard.type('Bakgrund');
  await keyboard.press('Enter');
  await keyboard.type('Planen ');
  await keyboard.press('Control+b');
  await keyboard.type('gäller');
  await keyboard.press('Control+b');
  await keyboard.type(' i ');
  await keyboard.press('Control+k');
  await keyboard.type('www.riksdagen.se/kl');
  await keyboard.press('Tab');
  await keyboard.type('två år');
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+f');
  await keyboard.type('KL 6:38');
  await keyboard.press('Enter');
  await keyboard.type('.');
  await keyboard.press('Enter');
  await keyboard.type('- Trygghet');
  await keyboard.press('Enter');
  await keyboard.type('Närhet');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('2 * 3 är');
  await keyboard.press('Shift+Enter');
  await keyboard.type('sex');
}

/** What Word lays on the clipboard: lists are paragraphs with a sign, styles say what is strong, and the rest is Word's own. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p { margin: 0 }</style></head><body>
<h1 style="color:red">Bakgrund<o:p></o:p></h1>
<p class=MsoNormal>Vi <span style="font-weight:bold">ska</span> <b style="font-weight:normal">göra</b> <a href="javascript:x()">det</a>.</p>
<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>  </span></span>Ett</p>
<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.<span>  </span></span>Inre</p>
<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>  </span></span>Två</p>
<table><tr><td>Cell</td></tr></table><img src="https://a.example/x.png" onerror="alert(1)"></body></html>`;

const pasteHtml = `(html) => {
  const data = new DataTransfer();
  data.setData('text/html', html);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}`;

async function openAim(page: Page): Promise<void> {
  await signIn(page, running, 'example-secretariat');
  await page.goto(`${running.url}${plan}/skriv?andra=planen`);
}

/** Saves and freezes the plan, and looks at what it became. */
async function frozen(page: Page): Promise<void> {
  await press(page, 'Spara', /klart=sparad/);
  await page.goto(`${running.url}${plan}/frys`);
  await press(page, 'Frys versionen', /\/version\/\d+\?/);
  const version = new URL(page.url()).pathname;
  const aim = page.locator('#syfte');
  expect(await aim.locator('h3').allInnerTexts()).toEqual(['Bakgrund']);
  expect(await aim.locator('strong').allInnerTexts()).toEqual(['gäller']);
  expect(await aim.locator('ul > li').allInnerTexts()).toEqual(['Trygghet', 'Närhet']);
  expect(await aim.getByRole('link', { name: 'två år' }).getAttribute('href')).toBe('https://www.riksdagen.se/kl');
  expect(await seen(aim.locator('.notes li'))).toContain('KL 6:38');
  await aim.getByRole('link', { name: 'Not 1', exact: true }).click();
  await aim.getByRole('link', { name: 'Tillbaka till texten från not 1' }).click();
  await page.waitForURL(/#syfte-not-1-i-text$/);
  const file = await page.request.get(`${running.url}${version}/pdf`);
  const { text } = await extractText(new Uint8Array(await file.body()), { mergePages: true });
  for (const words of ['Bakgrund', 'Planen gäller i två år', 'KL 6:38', 'Trygghet']) expect(text).toContain(words);
}

describe('a text with a heading, a list, a link and a note', () => {
  it('is written with the keyboard, and read on the page and in the PDF', async () => {
    const page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await openAim(page);
    const editor = page.getByRole('textbox', { name: 'Syfte' });
    const field = page.locator('textarea[name=aim]');
    // It comes by a script of its own.
    await editor.waitFor();
    await page.locator('label', { hasText: 'Syfte' }).click();
    await page.keyboard.press('Control+a');
    await page.evaluate(`(${pasteHtml})(${JSON.stringify(fromWord)})`);
    expect(await field.inputValue()).toBe('# Bakgrund\n\nVi **ska** göra det.\n\n- Ett\n  1. Inre\n- Två\n\nCell');
    await typeAim(page);
    await expect.poll(() => field.inputValue()).toBe(kept);
    expect(await complaintsAbout(page, 'sv')).toEqual([]);
    // The toolbar is one stop, left with Escape; its buttons tell what is on where the cursor stands.
    const isInList = page.getByRole('button', { name: 'Punktlista', pressed: true });
    // On a busy machine a click can come before the editor listens again after it was looked at.
    await expect
      .poll(async () => {
        await editor.locator('li').first().click();
        return isInList.count();
      })
      .toBe(1);
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-tool]:focus', { hasText: /^Rubrik$/ }).waitFor();
    await isInList.waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=textbox]:focus').waitFor();
    // Back to the plain field and to the editor again, nothing is lost.
    await page.getByRole('button', { name: 'Visa som ren text' }).click();
    await field.fill(kept.replace('Trygghet', 'Trygg'));
    await page.getByRole('button', { name: 'Visa med format' }).press('Enter');
    await expect.poll(() => editor.locator('li').allInnerTexts()).toEqual(['Trygg', 'Närhet']);
    await editor.locator('li').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type('het');
    await expect.poll(() => field.inputValue()).toBe(kept);
    await frozen(page);
    expect(await complaintsAbout(page, 'sv')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is written in a plain field without scripts', async () => {
    const context = await chromium.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await openAim(page);
    await page.locator('textarea[name=aim]').fill(`${kept}\n\nUtan skript.`);
    await frozen(page);
    await context.close();
  });
});
