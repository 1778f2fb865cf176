import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sittingOf } from '../../src/meetings/queries/sitting.ts';
import { program } from '../../src/platform/actor.ts';
import { browser } from '../support/browser.ts';
import { type MadeMeeting, meetingOf } from '../support/meetings.ts';
import { type Running, runProgram } from '../support/running.ts';
import { until } from '../support/until.ts';
import { headline, seen, signIn } from './acting.ts';

let running: Running;
let chromium: Browser;
let meeting: MadeMeeting;
beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram(), browser()]);
  meeting = await running.program.database.write(program('test'), 'test', (ctx) => meetingOf(ctx, 'consultation-body', 0));
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

async function tab(role: string, path: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signIn(page, running, role);
  await page.goto(running.url + path);
  return { page, context };
}

const note = (page: Page) => page.locator('#anteckning textarea');
const saved = async () => {
  const { items } = await running.program.database.read(program('test'), (ctx) => sittingOf(ctx, meeting.id));
  return items.get(meeting.items[0] ?? '')?.note.text ?? '';
};

it('saves what two secretaries type in one note, through a lost connection, and readers see the item change', async () => {
  const room = `/moten/${meeting.id}/rum`;
  const { page: anna, context } = await tab('example-secretariat', room);
  await anna.getByRole('button', { name: 'Öppna mötet' }).click();
  await note(anna).pressSequentially('Ordföranden hälsar välkommen.');
  await anna.locator('#anteckning [data-said].tone-yes').waitFor();

  const { page: bo } = await tab('example-county-coordinator', room);
  expect(await note(bo).inputValue()).toBe('Ordföranden hälsar välkommen.');
  await note(bo).focus();
  await bo.keyboard.press('Control+End');
  await bo.keyboard.type(' Bo frågar om tiden.');
  // What Bo writes comes in, and leaves Anna's cursor where it stands.
  await note(anna).focus();
  await anna.evaluate('document.activeElement.setSelectionRange(11, 11)');
  await until(async () => expect(await note(anna).inputValue()).toContain('om tiden.'));
  expect(await anna.evaluate('document.activeElement.selectionStart')).toBe(11);
  expect(await anna.locator('#anteckning [data-others]').textContent()).toContain('skriver här');

  await context.setOffline(true);
  await anna.keyboard.type(' Anna Ek');
  await anna.locator('#anteckning [data-said].tone-no').waitFor();
  expect(await anna.locator('#anteckning [data-said]').textContent()).toContain('Inte sparat än: ingen kontakt');
  await bo.keyboard.type(' Ingen svarar.');
  await until(async () => expect(await saved()).toMatch(/Ingen svarar\.$/));
  await context.setOffline(false);
  await anna.locator('#anteckning [data-said].tone-yes').waitFor();
  expect(await saved()).toBe('Ordföranden Anna Ek hälsar välkommen. Bo frågar om tiden. Ingen svarar.');
  for (const page of [anna, bo]) await until(async () => expect(await note(page).inputValue()).toBe(await saved()));

  // Signed out in the middle: the words wait for another tab to sign in again.
  await context.clearCookies();
  await anna.keyboard.type(' (SVO)');
  await until(async () => expect(await seen(anna.locator('#anteckning [data-said]'))).toContain('inte inloggad'));
  await signIn(await context.newPage(), running, 'example-secretariat');
  await until(async () => expect(await saved()).toContain('Anna Ek (SVO)'));

  const { page: reader } = await tab('example-chair', `/moten/${meeting.id}/nu`);
  await reader.locator('samrad-live[data-state=open]').waitFor({ state: 'attached' });
  expect(await headline(reader)).toContain('punkt 1 av 3');
  await reader.locator('#nu .own-notes summary').first().click();
  await reader.locator('#nu .own-note textarea').first().pressSequentially('Fråga om');
  const next = anna.getByRole('button', { name: 'Nästa punkt: 2' });
  await next.press('Enter');
  await until(async () => expect(await headline(reader)).toContain('punkt 2 av 3'));
  // Anna is led on; Bo writes where he wrote, and is told.
  await anna.locator('h2', { hasText: '2. Riktlinje' }).waitFor();
  await bo.getByRole('link', { name: 'Mötet är nu vid punkt 2' }).waitFor();
  expect(await note(bo).inputValue()).toBe(await saved());
  // The reader's words were saved before the item went away, and are nobody else's.
  await reader.goto(`${running.url}/moten/${meeting.id}/egna-anteckningar`);
  expect(await reader.locator('.own-note textarea').inputValue()).toBe('Fråga om');
});
