import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../src/platform/actor.ts';
import { publicationsNow, unpublish } from '../src/records/index.ts';
import { browser } from './support/browser.ts';
import { type PublishedExample, publishExample } from './support/published.ts';
import { type Running, runProgram } from './support/running.ts';
import { until } from './support/until.ts';

/** The day from which the example is computed: what the pages say of it then is known. */
const clock = () => Temporal.Instant.from('2026-11-22T09:00:00Z');

let running: Running;
let published: PublishedExample;

beforeAll(async () => {
  running = await runProgram({ clock });
});
afterAll(() => running?.close());

const get = (path: string, headers: Record<string, string> = {}) => running.anonymous.get(path, headers);
const textOf = async (path: string) => (await get(path)).text();
const main = async (path: string) => /<main.*<\/main>/s.exec(await textOf(path))?.[0] ?? '';

const places = () => {
  const [open, done] = published.rounds.map(({ round }) => `/offentligt/beslut/${round}`);
  const [plan] = published.plans;
  const record = `/offentligt/handlingar/${published.record.publication}`;
  return {
    ...{ open: open ?? '', done: done ?? '', record, file: `${record}/fil` },
    plan: `/offentligt/arbetsplan/${plan?.plan}`,
    version: `/offentligt/arbetsplan/${plan?.plan}/version/${plan?.number}`,
  };
};
const lists = ['/', '/offentligt/arbetsplan', '/offentligt/beslut', '/offentligt/handlingar', '/sitemap.xml'];

/** Asked by Node's own client, which can send HEAD and reads every header as it came. */
function ask(method: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; length: number }>((done, failed) => {
    const sent = request(running.url + path, { method, headers }, (answer) => {
      let length = 0;
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, length }));
    });
    sent.on('error', failed);
    sent.end();
  });
}

/** Takes down all that is public, the example's own things too. */
function takeDown(): Promise<void> {
  return running.program.database.write(program('down'), 'unpublish', async (ctx) => {
    for (const { id } of await publicationsNow(ctx)) await unpublish(ctx, { publication: id, reason: 'Fel' });
  });
}

describe('while nothing has been published', () => {
  beforeAll(takeDown);

  it('shows nothing of plans, rounds and records, and says what will come', async () => {
    const office = running.as('example-secretariat');
    const { items } = (await (await office.get('/api/v1/rounds')).json()) as { items: readonly { id: string; title: string }[] };
    const [plan] = /(?<=\/arbetsplan\/)[0-9a-f-]{36}/.exec(await (await office.get('/arbetsplan')).text()) ?? [];
    const [record] = /(?<=\/handlingar\/)[0-9a-f-]{36}/.exec(await (await office.get('/handlingar')).text()) ?? [];
    expect([items.length > 0, plan, record]).toEqual([true, expect.any(String), expect.any(String)]);
    for (const path of [...lists, '/offentligt/sok?q=arbetsplan', '/offentligt/sok?q=socialn%C3%A4mnden']) {
      const page = await textOf(path);
      expect([path, /2024–2025|2026–2027|RÖ 20/.test(page)]).toEqual([path, false]);
    }
    const hidden = [`arbetsplan/${plan}`, `arbetsplan/${plan}/version/1`, `handlingar/${record}`, `handlingar/${record}/fil`];
    for (const path of [
      ...hidden,
      ...items.map(({ id }) => `beslut/${id}`),
      ...items.map(({ id }) => `beslut/${id}?format=csv`),
    ]) {
      expect([path, (await get(`/offentligt/${path}`)).status]).toEqual([path, 404]);
    }
    expect(await main('/')).toContain('Inget är publicerat än.');
    expect(await main('/en')).toContain('Nothing has been published yet.');
  });
});

describe('what has been published', () => {
  beforeAll(async () => {
    published = await publishExample(running.program.database);
  });

  it('stands on its pages at once, in both languages', async () => {
    const { open, done, plan, version, record } = places();
    // Published past the program's own pages: it hears of it from the database, a moment later.
    await until(async () => expect(await main('/')).toContain('Arbetsplan 2026–2027 är ute för beslut hos huvudmännen'));
    expect(await main(open)).toMatch(/<h1>Nio av fjorton har godkänt. Planen gäller inte än.<\/h1>/);
    expect(await main(`/en${open}`)).toMatch(/<h1>Nine of fourteen have approved. The plan is not in force yet.<\/h1>/);
    expect(await main(done)).toContain('Alla fjorton har godkänt.');
    expect(await main(plan)).toContain('Vem har bestämt?');
    expect(await main(version)).toContain('Nio av fjorton har godkänt.');
    expect(await main(`/en${plan}`)).toMatch(/<h2 lang="sv">Nära vård<\/h2>/);
    expect(await main(record)).toContain('Minnesanteckningar från ledningsgruppen');
    expect(await main('/offentligt/arbetsplan')).toContain('Arbetsplan 2024–2025');
  });

  it('names nobody as late, and shows nothing that was held back', async () => {
    const page = await main(places().open);
    expect(page).toContain('behandlas 7 dec');
    expect(page).toContain('inget datum känt');
    expect(page).not.toMatch(/>väntar<|väntar på|försen|senast den|muntligt|ojusterat/i);
    const csv = await textOf(`${places().open}?format=csv`);
    expect(csv).toContain('Ydre kommun;Socialnämnden;beslutar;;YSN-2026-41;;;inget datum känt;;');
    expect(csv.split('\r\n')).toHaveLength(19);
  });

  it('is found: inflected, in quotes, with å, ä and ö, and by names in the body', async () => {
    const hits = async (asked: string) => main(`/offentligt/sok?q=${encodeURIComponent(asked)}`);
    expect(await hits('samordnade')).toMatch(/<mark>samordnad<\/mark>/);
    expect(await hits('"individuell plan"')).toContain('Minnesanteckningar');
    expect(await hits('"plan individuell"')).toContain('Inga träffar');
    expect(await hits('nara vard')).not.toContain('Minnesanteckningar');
    expect(await hits('S13')).toContain('Grupp i samrådet');
    for (const odd of ['', ' ', '"', '""', "'; drop table x; --", '&|!:*', '\\', '<script>', 'å'.repeat(1000), '%', '\u0000'])
      expect([odd, (await get(`/offentligt/sok?q=${encodeURIComponent(odd)}`)).status]).toEqual([odd, 200]);
    expect(await hits('<script>alert(1)</script>')).not.toContain('<script>alert');
  });

  it('is handed over as a file that nothing can run', async () => {
    const answer = await get(places().file);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(published.record.bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition': `attachment; filename="anteckningar aao.txt"; filename*=UTF-8''anteckningar%20%C3%A5%C3%A4%C3%B6.txt`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it('can be checked: the text has the sum that the page says, and a file is known by its bytes', async () => {
    const { plan } = places();
    const text = Buffer.from(await (await get(`${plan}?format=json`)).arrayBuffer());
    const sum = createHash('sha256').update(text).digest('hex');
    expect(await main(plan)).toContain(sum);
    expect(await main(`/offentligt/prova-fil?sha256=${sum}`)).toContain('Filen är densamma som en publicerad handling.');
    expect(await main(`/offentligt/prova-fil?sha256=${'0'.repeat(64)}`)).toContain('inte densamma som någon');
    expect((await get('/offentligt/prova-fil?sha256=abc')).status).toBe(400);
    const send = (file: Blob) => running.anonymous.post('/offentligt/prova-fil', { fil: file }, { files: true });
    const same = await send(new File([new Uint8Array(published.record.bytes)], 'kopia.txt'));
    expect([same.status, await same.text()]).toEqual([200, expect.stringContaining('Minnesanteckningar från ledningsgruppen')]);
    const other = await send(new File([new Uint8Array(published.record.bytes), 'x'], 'kopia.txt'));
    expect(await other.text()).toContain('inte densamma som någon');
    expect((await send(new File([], ''))).status).toBe(422);
  });

  it('does the sum in the browser, and sends nothing of the file', async () => {
    const chromium = await browser();
    try {
      const page = await chromium.newPage();
      const sent: string[] = [];
      page.on('request', (each) => sent.push(`${each.method()} ${each.url().replace(running.url, '')}`));
      await page.goto(`${running.url}/offentligt/prova-fil`);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: published.record.bytes });
      await page.getByRole('button', { name: 'Pröva filen' }).click();
      await page.getByText('Minnesanteckningar från ledningsgruppen').waitFor();
      const sum = createHash('sha256').update(published.record.bytes).digest('hex');
      expect(sent).toContain(`GET /offentligt/prova-fil?sha256=${sum}`);
      expect(sent.filter((each) => each.startsWith('POST'))).toEqual([]);
    } finally {
      await chromium.close();
    }
  });

  it('sets no cookie and needs no nonce or Turbo, whoever asks', async () => {
    const { open, plan, record } = places();
    const cookie = await running.anonymous.post('/logga-in', { role: 'example-secretariat' });
    const session = cookie.headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const path of [...lists, open, plan, record, '/om-samradet', '/tillganglighet', '/offentligt/sok?q=a', '/robots.txt']) {
      const plain = await get(path);
      const known = await get(path, { cookie: session });
      const [text, same] = [await plain.text(), await known.text()];
      expect([path, plain.headers.get('set-cookie'), known.headers.get('set-cookie')]).toEqual([path, null, null]);
      expect([path, same === text, /nonce|turbo[.-]/i.test(text + plain.headers.get('content-security-policy'))]).toEqual([
        path,
        true,
        false,
      ]);
    }
  });

  it('has validators that hold, and answers HEAD like GET without its body', async () => {
    for (const path of [places().plan, '/', '/en/om-samradet', '/sitemap.xml']) {
      const first = await ask('GET', path, { 'accept-encoding': 'br' });
      const etag = String(first.headers['etag']);
      const again = await ask('GET', path, { 'accept-encoding': 'br', 'if-none-match': etag });
      const head = await ask('HEAD', path, { 'accept-encoding': 'br' });
      expect([path, first.status, again.status, again.length, head.status, head.length]).toEqual([path, 200, 304, 0, 200, 0]);
      expect(head.headers['etag']).toBe(etag);
    }
  });

  it('tells search engines the public addresses alone, in both languages', async () => {
    const { open, plan, record } = places();
    const map = await textOf('/sitemap.xml');
    const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address?.replace('http://localhost', ''));
    for (const path of ['/', '/en', open, `/en${open}`, plan, record, '/tillganglighet']) expect(addresses).toContain(path);
    for (const path of addresses) expect([path, (await get(path ?? '')).status]).toEqual([path, 200]);
    const page = await textOf(`/en${plan}`);
    expect(page).toContain(`<link rel="canonical" href="http://localhost/en${plan}"/>`);
    expect(page).toContain(`<link rel="alternate" hreflang="sv" href="http://localhost${plan}"/>`);
    expect(await textOf('/robots.txt')).toContain('Sitemap: http://localhost/sitemap.xml');
  });

  it('is gone at once when it is taken down, everywhere', async () => {
    const { open, record, file, plan } = places();
    for (const path of [open, record, file, plan, ...lists]) await get(path);
    await takeDown();
    const gone = async (path: string) => (await get(path)).status;
    await expect.poll(() => gone(plan), { interval: 20 }).toBe(404);
    expect([await gone(open), await gone(record), await gone(file)]).toEqual([404, 404, 404]);
    for (const path of [...lists, '/offentligt/sok?q=minnesanteckningar', '/offentligt/sok?q=2026'])
      expect([path, /2026–2027|Minnesanteckningar från/.test(await textOf(path))]).toEqual([path, false]);
    const sum = createHash('sha256').update(published.record.bytes).digest('hex');
    expect(await main(`/offentligt/prova-fil?sha256=${sum}`)).toContain('inte densamma som någon');
  });
});
