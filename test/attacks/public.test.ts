import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hiddenIn } from '../e2e/forms-on-pages.ts';
import { makeThings, type Things } from '../support/access-things.ts';
import { type Client, type Running, runProgram } from '../support/running.ts';

/** A stranger who looks everywhere for what was never meant for the public, by every address that can be found or guessed. */
let running: Running;
let things: Things;
let office: Client;
/** What nobody outside may ever read, by where it was written. */
const secrets = {
  remark: 'Hemlig anmärkning',
  dissent: 'Hemlig reservation',
  conflict: 'Hemligt jäv',
  told: 'muntligt47110815',
  note: 'Hemlig anteckning',
  letter: 'Hemligt utkast',
  record: 'Hemlig handling',
  taken: 'Nertagen handling',
  original: 'Omaskerad granne',
  person: 'Hemlig Handläggare',
} as const;
const anySecret = new RegExp(Object.values(secrets).join('|'), 'i');
let taken: { publication: string; record: string; pageTag: string; fileTag: string };
let redacted: { record: string; copy: string; publication: string };

async function record(step: string, more: Record<string, string>): Promise<void> {
  const address = `${things.address('GET /beslut/:round', 'own')}/registrera?steg=${step}`;
  const page = await (await office.get(address)).text();
  const form = {
    ...{
      boardId: hiddenIn(page, 'boardId') ?? '',
      request: crypto.randomUUID(),
      meeting: '',
      takenBy: 'board',
      appealable: 'yes',
    },
    ...{ remark: secrets.remark, dissent: secrets.dissent, conflictOfInterest: secrets.conflict, ...more },
  };
  const looked = await (await office.post(address, { ...form, steg: 'granska' })).text();
  const saved = await office.post(address, { ...form, steg: 'registrera', reviewed: hiddenIn(looked, 'reviewed') ?? '' });
  expect([step, saved.status]).toEqual([step, 303]);
}

async function keep(title: string, text: string, more: Record<string, string>): Promise<string> {
  const registrar = running.as('example-registrar-0580');
  const owner = things.fields('POST /beslut/:round/arende/:code', 'own')['owner'] ?? '';
  const form = { request: crypto.randomUUID(), title, kind: 'other', owner, sharedWith: 'inside', ...more };
  const kept = await registrar.post('/handlingar/ny', { ...form, file: new File([text], 'handling.txt') }, { files: true });
  expect(kept.status).toBe(303);
  return /[0-9a-f-]{36}/.exec(kept.headers.get('location') ?? '')?.[0] ?? '';
}

async function publishRecord(id: string, copy = ''): Promise<string> {
  const registrar = running.as('example-registrar-0580');
  const page = await (await registrar.get(`/handlingar/${id}/publicera${copy === '' ? '' : `?kopia=${copy}`}`)).text();
  const boxes = [...page.matchAll(/<input[^>]*name="checked"[^>]*>/g)].map(([tag]) => /value="([^"]*)"/.exec(tag)?.[1] ?? '');
  const done = await registrar.post(`/handlingar/${id}/publicera`, {
    request: crypto.randomUUID(),
    checked: boxes,
    copy,
    shownUntil: '',
  });
  expect(done.status).toBe(303);
  const inside = await (await registrar.get(`/handlingar/${id}/publicera`)).text();
  return hiddenIn(inside, 'publication') ?? /offentligt\/handlingar\/([0-9a-f-]{36})/.exec(inside)?.[1] ?? '';
}

const get = (path: string, headers: Record<string, string> = {}) => running.anonymous.get(path, headers);

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const [draftTitle] = [secrets.letter];
  const plan = {
    request: crypto.randomUUID(),
    title: draftTitle,
    firstYear: '2034',
    lastYear: '2035',
    aim: draftTitle,
    registrationNumber: '',
  };
  expect((await office.post('/arbetsplan/ny', plan)).status).toBe(303);
  await office.post('/personer', { request: crypto.randomUUID(), kind: 'person', name: secrets.person });
  // `makeThings` publishes the example; what is recorded before it would be in its publications.
  const { items } = (await (await office.get('/api/v1/rounds')).json()) as { items: readonly { id: string }[] };
  things = { address: (name) => name.replace('GET ', '').replace(':round', items[0]?.id ?? ''), fields: () => ({}) };
  await record('0512-1', {
    on: '2026-09-15',
    paragraph: '12',
    outcome: 'postpone',
    evidence: 'verified-extract',
    verifiedOn: '2026-09-16',
  });
  await record('0512-1', { on: '2026-10-15', paragraph: '47110815', outcome: 'approve', evidence: 'told', remark: secrets.told });
  things = await makeThings(running);
  await keep(secrets.record, secrets.record, { access: 'working-material' });
  const first = await keep(secrets.taken, secrets.taken, { access: 'public' });
  const publication = await publishRecord(first);
  const [page, file] = [`/offentligt/handlingar/${publication}`, `/offentligt/handlingar/${publication}/fil`];
  const [pageTag, fileTag] = await Promise.all([page, file].map(async (path) => (await get(path)).headers.get('etag') ?? ''));
  taken = { publication, record: first, pageTag: pageTag ?? '', fileTag: fileTag ?? '' };
  const registrar = running.as('example-registrar-0580');
  expect((await registrar.post(`/handlingar/${first}/publicera/ta-ner`, { publication, reason: 'Fel' })).status).toBe(303);
  const original = await keep('Beslut om granne', secrets.original, {
    access: 'secrecy-may-apply',
    secrecyParagraph: '26 kap. 1 §',
  });
  const masked = await registrar.post(
    `/handlingar/${original}/publicera/maskera`,
    { request: crypto.randomUUID(), file: new File(['Allt annat är maskerat.'], 'maskerad.txt') },
    { files: true },
  );
  const copy = /kopia=([0-9a-f-]{36})/.exec(masked.headers.get('location') ?? '')?.[1] ?? '';
  redacted = { record: original, copy, publication: await publishRecord(original, copy) };
});
afterAll(() => running?.close());

/** Every address that the public's pages lead to, with its text. */
async function crawl(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = ['/', '/en', '/sitemap.xml', '/robots.txt', '/api/v1/rounds', '/api/v1/openapi.json'];
  for (let path = waiting.pop(); path !== undefined && found.size < 400; path = waiting.pop()) {
    if (found.has(path)) continue;
    const answer = await get(path);
    const text = await answer.text();
    found.set(path, text);
    for (const [, link = ''] of text.matchAll(/(?:href|action|src)="([^"#]*)|<loc>([^<]*)/g)) {
      const to = new URL(link.replaceAll('&amp;', '&'), running.url + path);
      if (to.hostname === 'localhost' && !to.pathname.startsWith('/assets/')) waiting.push(to.pathname + to.search);
    }
    for (const [, id] of text.matchAll(/"id":"([0-9a-f-]{36})"/g))
      waiting.push(`/api/v1/rounds/${id}/facts`, `/api/v1/rounds/${id}/standing`);
  }
  return found;
}

it('finds nothing of it, however far the links are followed', async () => {
  const found = await crawl();
  expect(found.size).toBeGreaterThan(40);
  expect([...found.values()].some((text) => text.includes('Beslut om granne'))).toBe(true);
  const told = [...found].filter(([, text]) => anySecret.test(text)).map(([path, text]) => [path, anySecret.exec(text)?.[0]]);
  expect(told).toEqual([]);
  // Nor by the names of keys that only those inside have.
  const api = [...found].filter(([path]) => path.startsWith('/api/v1/rounds/')).map(([, text]) => text);
  expect(api.length).toBeGreaterThan(1);
  for (const text of api)
    expect(text).not.toMatch(
      /"(?:remark|dissent|conflictOfInterest|caseOfficer|appellant|coveringLetter|note)"|"told"|"47110815"/,
    );
});

it('finds nothing by search, in any language or manner', async () => {
  for (const secret of Object.values(secrets)) {
    const [first = ''] = secret.split(' ');
    for (const asked of [
      secret,
      `"${secret}"`,
      secret.split(' ').at(-1) ?? '',
      `${first.slice(0, 4)} OR ${secret}`,
      `-zzz ${secret}`,
    ]) {
      for (const lang of ['', '/en']) {
        const page = await (await get(`${lang}/offentligt/sok?q=${encodeURIComponent(asked)}`)).text();
        const hits = page.replaceAll(/<input[^>]*>|<title>.*?<\/title>/gs, '').match(/<mark>/g) ?? [];
        // `handling`, `beslut` and the like stand in much that is public; the words that are only secret must not be marked.
        if (asked === secret || asked === `"${secret}"`) expect([asked, hits.length]).toEqual([asked, 0]);
      }
    }
  }
});

it('meets what was taken down by none of its old addresses, tags or methods', async () => {
  const page = `/offentligt/handlingar/${taken.publication}`;
  expect(taken.pageTag).not.toBe('');
  const ways: readonly Record<string, string>[] = [
    {},
    { 'if-none-match': taken.pageTag },
    { 'if-none-match': taken.fileTag },
    { 'if-none-match': '*' },
    { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() },
    { range: 'bytes=0-10' },
    { 'accept-encoding': 'br' },
  ];
  const ids = [taken.publication, taken.record, taken.publication.toUpperCase(), `%7B${taken.publication}%7D`];
  for (const id of ids) {
    for (const path of [
      `/offentligt/handlingar/${id}`,
      `/en/offentligt/handlingar/${id}`,
      `/offentligt/handlingar/${id}/fil`,
      `/offentligt/handlingar/${id}/fil?x=1`,
      `/offentligt/handlingar/${id}/`,
    ]) {
      for (const headers of ways) {
        const answer = await get(path, headers);
        expect([path, headers, answer.status, anySecret.test(await answer.text())]).toEqual([path, headers, 404, false]);
      }
      const head = await fetch(running.url + path, { method: 'HEAD', redirect: 'manual' });
      expect([path, head.status, head.headers.get('etag')]).toEqual([path, 404, null]);
    }
  }
  const gone = await (await get(page)).text();
  const never = await (await get(`/offentligt/handlingar/${crypto.randomUUID()}`)).text();
  const bare = (text: string) => text.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'ID');
  expect(bare(gone)).toBe(bare(never));
});

it('takes home the redacted copy alone, never the original’s bytes, nor whether they are known', async () => {
  const file = await (await get(`/offentligt/handlingar/${redacted.publication}/fil`)).text();
  expect(file).toBe('Allt annat är maskerat.');
  for (const id of [redacted.record, redacted.copy]) {
    for (const path of [`/offentligt/handlingar/${id}`, `/offentligt/handlingar/${id}/fil`])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  for (const secret of [secrets.original, secrets.taken, secrets.record]) {
    const sum = createHash('sha256').update(secret).digest('hex');
    const known = await (await get(`/offentligt/prova-fil?sha256=${sum}`)).text();
    const never = await (await get(`/offentligt/prova-fil?sha256=${'0'.repeat(64)}`)).text();
    expect(known.replaceAll(sum, 'SUM')).toBe(never.replaceAll('0'.repeat(64), 'SUM'));
  }
});

it('loses a redacted copy at once when secrecy may apply to the copy itself', async () => {
  const registrar = running.as('example-registrar-0580');
  const changed = await registrar.post(`/handlingar/${redacted.copy}`, {
    ...{ access: 'secrecy-may-apply', secrecyParagraph: '26 kap. 1 §', becameOfficialOn: '' },
  });
  expect(changed.status).toBe(303);
  for (const path of ['', '/fil']) expect((await get(`/offentligt/handlingar/${redacted.publication}${path}`)).status).toBe(404);
});
