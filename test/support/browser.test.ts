import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser } from './browser.ts';

let open: Browser | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await open?.close();
});

const page = `<!doctype html><html lang="sv"><title>Prov</title><form><label>Namn <input name="namn"></label><button>Skicka</button></form>
<p id="width"></p><script>document.getElementById('width').textContent = innerWidth</script>`;

describe.each([
  ['the browser that is there', undefined],
  ['the browser from npm', 'npm'],
])('%s', (_name, path) => {
  test('shows pages, fills forms, draws, and opens several pages', async () => {
    if (path !== undefined) vi.stubEnv('CHROME_PATH', path);
    const before = { ...process.env };
    open = await browser();
    expect(process.env).toEqual(before);
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      for (const width of [1280, 320]) {
        const context = await open.newContext({ viewport: { width, height: 600 } });
        const tab = await context.newPage();
        await tab.goto(address);
        expect(await tab.locator('#width').textContent()).toBe(String(width));
        await tab.getByLabel('Namn').fill('Åsa Öst');
        await tab.getByRole('button', { name: 'Skicka' }).click();
        await tab.waitForURL('**/?namn=*');
        expect((await tab.screenshot()).length).toBeGreaterThan(1_000);
        await context.close();
      }
      expect(asked).toContain('/?namn=%C3%85sa+%C3%96st');
    } finally {
      server.close();
    }
  });
});
