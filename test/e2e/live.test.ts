import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../src/example/expect.ts';
import { program } from '../../src/platform/actor.ts';
import { planMeeting, roundsList, stepsOfRound } from '../../src/rounds/index.ts';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { press, readBack, seen, signIn } from './acting.ts';

/** Before every meeting that is planned here. */
const clock = () => Temporal.Instant.from('2026-11-22T09:00:00Z');

/** Two processes over one database: what is recorded in the one is seen in the other. */
let running: Running;
let beside: Running;
let chromium: Browser;
let round = '';

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram({ clock }), browser()]);
  beside = await runProgram({ clock, beside: running });
  const [open] = await running.program.database.read(program('live'), roundsList);
  round = `/beslut/${open?.round.id}`;
});
afterAll(async () => {
  await chromium?.close();
  await beside?.close();
  await running?.close();
});

async function tab(of: Running, role: string, path: string): Promise<Page> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signIn(page, of, role);
  await page.goto(of.url + path);
  await page.locator('samrad-live[data-state=open]').waitFor({ state: 'attached' });
  return page;
}

/** Records without a browser; the day is the first of the round. */
async function act(key: string, on: string): Promise<void> {
  await running.program.database.write(program('live'), 'live', async (ctx) => {
    const step = (await stepsOfRound(ctx, round.slice(-36))).find((each) => each.key === key);
    must(await planMeeting(ctx, { request: crypto.randomUUID(), stepId: step?.id ?? '', on }));
  });
}

/** What the reader sees of the page, and where on the screen. */
const place = (page: Page, row: string) =>
  page.evaluate<{ top: number; scrolled: number; focus: string; unfolded: boolean; selected: string }>(`(() => ({
    top: Math.round(document.getElementById(${JSON.stringify(row)}).getBoundingClientRect().top),
    scrolled: Math.round(scrollY),
    focus: document.activeElement.getAttribute('href'),
    unfolded: document.querySelector('#varfor details').open,
    selected: getSelection().toString(),
  }))()`);

it('shows what another has recorded, and moves nothing that is read', async () => {
  const reader = await tab(beside, 'example-chair', round);
  await reader.locator('#varfor details summary').click();
  const row = reader.locator('[id="0580"]');
  await row.scrollIntoViewIfNeeded();
  await row.locator('a').first().focus();
  await reader.evaluate('getSelection().selectAllChildren(document.querySelector(\'[id="0580"] th\'))');
  const before = await place(reader, '0580');
  expect(before).toMatchObject({ unfolded: true, selected: expect.stringContaining('Linköping') });
  expect([before.scrolled > 300, before.focus === null]).toEqual([true, false]);

  const writer = await tab(running, 'example-secretariat', `${round}/registrera?steg=0512-1`);
  await readBack(writer, { on: '2026-11-20', paragraph: '7', outcome: 'approve', evidence: 'told' });
  const marked = reader.locator('[id="0512"] .live-tag').waitFor();
  await press(writer, 'Registrera beslutet', /\?klart=/);
  await marked;

  expect(await seen(reader.locator('[id="0512"] th'))).toMatch(/^Ydre nytt \d\d[.:]\d\d$/);
  expect(await seen(reader.locator('[id="0512"]'))).toContain('Godkänt');
  expect(await seen(reader.locator('.live-said'))).toMatch(/^\d\d[.:]\d\d Ydre: godkänt 20 november\.$/);
  expect(await reader.locator('.live-said').getAttribute('role')).toBe('status');
  expect(await seen(reader.locator('.tiles li:has(.live-tag)'))).toMatch(/^Ydre\s+muntligt besked,\s+20 nov\s+nytt$/);
  const { scrolled, ...after } = await place(reader, '0580');
  // What stands above it may have grown: then the page is scrolled by as much, and what is read stays where it was on the screen.
  expect(after).toEqual({ top: before.top, focus: before.focus, unfolded: true, selected: before.selected });
  expect(Math.abs(scrolled - before.scrolled)).toBeLessThan(200);

  for (const on of ['2027-01-12', '2027-01-13', '2027-01-14']) {
    const shown = reader.locator('tr').filter({ hasText: on }).first().waitFor();
    await act('0562-2', on);
    await shown;
  }
  expect(await seen(reader.locator('.live-said'))).toContain('planerat 14 januari');
  // The earlier mark stays as long as the page does.
  expect(await reader.locator('tr .live-tag').count()).toBeGreaterThanOrEqual(2);
  // The way to the row leads within the page, and loses none of it.
  const marks = await reader.locator('.live-tag').count();
  await reader.locator('samrad-live').getByRole('link', { name: 'Visa' }).click();
  await reader.waitForURL(/#/);
  expect(await reader.locator('.live-tag').count()).toBe(marks);
  await reader.context().close();
  await writer.context().close();
});

it('says to whoever types that something has changed, and leaves what is typed', async () => {
  const page = await tab(beside, 'example-secretariat', `${round}/registrera?steg=0513-1`);
  await page.locator('[name=paragraph]').fill('41');
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  await page.locator('[name=clauses]').fill('1. Nämnden godkänner planen.');
  await act('0562-2', '2027-01-19');
  await page.locator('.live-said', { hasText: 'Något har ändrats' }).waitFor();
  expect(await seen(page.locator('samrad-live'))).toContain('Läs om');
  expect(await seen(page.locator('samrad-live'))).toContain('försvinner');
  expect(await page.locator('[name=paragraph]').inputValue()).toBe('41');
  expect(await page.locator('[name=clauses]').inputValue()).toBe('1. Nämnden godkänner planen.');
  await page.context().close();
});

it('catches up with what happened while the page was out of sight', async () => {
  const page = await tab(beside, 'example-reader', round);
  await page.evaluate(
    "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))",
  );
  await expect.poll(() => page.locator('samrad-live[data-state]').count()).toBe(0);
  await act('0562-2', '2027-01-26');
  await page.evaluate("delete document.visibilityState; document.dispatchEvent(new Event('visibilitychange'))");
  await page.locator('tr').filter({ hasText: '2027-01-26' }).first().waitFor();
  await page.context().close();
});

it('holds no connection to the database for fifty open pages, tells them all, and lets go when it stops', async () => {
  const roles = ['reader', 'operator', 'chair', 'management-group', 'secretariat'];
  const clients = roles.flatMap((role) => Array.from({ length: 10 }, () => running.as(`example-${role}`)));
  const streams = await Promise.all(clients.map((client) => client.get(`${round}/levande`)));
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
  const readers = streams.map(({ body }) => body?.getReader());
  const { pool } = running.program.database;
  await expect.poll(() => [pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([0, 0]);
  const told = Promise.all(readers.map((reader) => readUntil(reader, 'event: andrat')));
  await act('0562-2', '2027-02-02');
  expect(await told).toEqual(streams.map(() => true));

  // What one account may have open is bounded, and said.
  const office = running.as('example-secretariat');
  const more = await Promise.all(Array.from({ length: 3 }, () => office.get(`${round}/levande`)));
  const refused = more.find(({ status }) => status !== 200);
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '30']);
  expect(await refused?.text()).toContain('så många sidor öppna');

  running.program.streams.end();
  for (const reader of readers) expect(await readUntil(reader, 'no such line')).toBe(false);
  expect((await office.get(`${round}/levande`)).status).toBe(503);
});

type Reading = ReadableStreamDefaultReader<Uint8Array>;

/** Reads on until a text has come; false when the stream ends before. */
async function readUntil(reader: Reading | undefined, text: string): Promise<boolean> {
  const decoder = new TextDecoder();
  for (let all = ''; reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) return false;
    all += decoder.decode(value, { stream: true });
    if (all.includes(text)) return true;
  }
  return false;
}
