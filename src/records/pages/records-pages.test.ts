import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answering, answering } from '../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { unzip } from '../../../test/support/unzip.ts';
import { type Keep, keepRecord } from '../acts/keep-record.ts';
import { readNextText } from '../acts/read-texts.ts';
import type { MatterProvider } from '../disclosure/matter.ts';
import { recordsRoutes } from '../index.ts';

/** One matter, of the thing that the tests' records are about. */
const matterId = randomUUID();
const about = { kind: 'round', id: matterId };
const matters: MatterProvider = {
  all: async () => [{ about, title: 'Arbetsplanen' }],
  one: async (_, asked) =>
    asked.id === matterId ? { about, title: 'Arbetsplanen', href: '/beslut/x', things: [about], recordIds: [] } : null,
};

let at: Authorities;
let app: Answering;
beforeAll(async () => {
  at = await authorities();
  app = answering(at.database, recordsRoutes({ verificationOf: async () => null }, matters));
});
afterAll(() => at.drop());

const fields = (given: Readonly<Record<string, string | File>> = {}) => ({
  request: randomUUID(),
  title: 'Utdrag § 12',
  kind: 'minutes-extract',
  owner: at.motala,
  access: 'public',
  sharedWith: 'secretariat',
  file: new File(['%PDF-1.7\n<script>alert(1)</script>'], 'Utdrag "Åtgärd" § 12.pdf'),
  ...given,
});

/** Uploads as Motala's registrar; the address of the record's page. */
async function uploaded(given: Readonly<Record<string, string | File>> = {}): Promise<string> {
  const response = await app.post(at.atMotala, '/handlingar/ny', fields(given));
  expect(response.status).toBe(303);
  return (response.headers.get('location') ?? '').replace('?klart=inlagd', '');
}

test('what is uploaded is said back, and downloads as it was, in a way that cannot run', async () => {
  const page = await uploaded();
  const html = await (await app.get(at.atMotala, `${page}?klart=inlagd`)).text();
  expect(html).toContain('Allmän handling hos Socialnämnden, Motala kommun, offentlig.');
  expect(html).toContain('Handlingen är inlagd.');
  const file = await app.get(at.secretariat, `${page}/fil`);
  expect(await file.text()).toBe('%PDF-1.7\n<script>alert(1)</script>');
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Utdrag _Atgard_ _ 12.pdf"; filename*=UTF-8''Utdrag%20%22%C3%85tg%C3%A4rd%22%20%C2%A7%2012.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('a page keeps the policy of pages', async () => {
  const page = await app.get(at.secretariat, '/handlingar');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
});

describe('others', () => {
  test('find neither page nor file nor form', async () => {
    const page = await uploaded();
    const statuses = await Promise.all([
      app.get(at.atKinda, page),
      app.get(at.atKinda, `${page}/fil`),
      app.get(at.reader, `${page}/fil`),
      app.post(at.atKinda, page, { access: 'public' }),
      app.get(at.reader, '/handlingar/ny'),
      app.get(at.secretariat, '/handlingar/nej'),
    ]);
    expect(statuses.map((response) => response.status)).toEqual([404, 404, 404, 404, 404, 404]);
    const anonymous = await app.get(null, `${page}/fil`);
    expect(anonymous.headers.get('location')).toBe(`/logga-in?vidare=${encodeURIComponent(`${page}/fil`)}`);
  });
});

test('a wrong form comes back with what was typed, each error at its field', async () => {
  const response = await app.post(
    at.atMotala,
    '/handlingar/ny',
    fields({ title: '', registrationNumber: 'SON 2024-220', file: new File([], 'tom.pdf') }),
  );
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('value="SON 2024-220"');
  for (const field of ['file', 'title']) expect(html).toContain(`href="#f-${field}"`);
  const png = await app.post(at.atMotala, '/handlingar/ny', fields({ file: new File(['hej'], 'bild.png') }));
  expect(await png.text()).toContain('Filens namn slutar på .png men innehållet är text/plain.');
});

test('the list filters by the address and is taken out as CSV', async () => {
  await uploaded({ title: '=1+1', kind: 'letter' });
  const csv = await (await app.get(at.atMotala, '/handlingar?slag=letter&format=csv')).text();
  expect(csv.split('\r\n')[1]).toMatch(/^'=1\+1;Socialnämnden, Motala kommun;brev;allmän handling, offentlig;/);
  expect(csv).not.toContain('Utdrag');
  const none = await (await app.get(at.atMotala, '/handlingar?text=finns%20inte&agare=nej')).text();
  expect(none).toContain('Noll handlingar passar urvalet.');
  expect(await (await app.get(at.reader, '/handlingar?format=csv')).text()).not.toContain('Utdrag');
});

test('the access class is changed on the page, in both languages', async () => {
  const page = await uploaded({ access: 'working-material' });
  const refused = await app.post(at.atMotala, page, { access: 'secrecy-may-apply', secrecyParagraph: '', becameOfficialOn: '' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('href="#f-secrecyParagraph"');
  const saved = await app.post(at.atMotala, `/en${page}`, {
    access: 'secrecy-may-apply',
    secrecyParagraph: 'OSL 26:1',
    becameOfficialOn: '2026-03-20',
  });
  expect(saved.headers.get('location')).toBe(`/en${page}?klart=andrad`);
  expect(await (await app.get(at.atMotala, `/en${page}`)).text()).toContain('Secrecy may apply by OSL 26:1');
});

test('what came by post is added to the list, and seen by who it concerns', async () => {
  const typed = {
    request: randomUUID(),
    direction: 'received',
    on: '2026-03-20',
    counterpart: 'Kinda kommun',
    means: 'post',
    subject: 'Utdrag § 7',
    owner: at.motala,
  };
  const wrong = await app.post(at.atMotala, '/sant-och-mottaget/ny', { ...typed, on: '2026-02-30', counterpart: '' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#f-counterpart"');
  for (let times = 0; times < 2; times++) {
    const saved = await app.post(at.atMotala, '/sant-och-mottaget/ny', { ...typed, registrationNumber: 'SON 2026-12' });
    expect(saved.headers.get('location')).toBe('/sant-och-mottaget?klart=tillagd');
  }
  const csv = async (actor = at.atMotala) =>
    (await (await app.get(actor, '/sant-och-mottaget?text=%C2%A7%207&format=csv')).text()).trim().split('\r\n').slice(1);
  expect(await csv()).toEqual(['2026-03-20;mottaget;Kinda kommun;Utdrag § 7;SON 2026-12;post;Socialnämnden, Motala kommun;']);
  expect([(await csv(at.secretariat)).length, (await csv(at.atKinda)).length]).toEqual([1, 0]);
  expect(await (await app.get(at.atMotala, '/sant-och-mottaget?riktning=received&fran=2026-03-01')).text()).toContain(
    'Utdrag § 7',
  );
});

describe('search', () => {
  const search = async (who: Authorities['secretariat'], address: string) =>
    (await app.get(who, `/handlingar/sok?${address}`)).text();

  test('shows the hits in place to those who may see the record, and nothing of it to others', async () => {
    const text = 'Nämnden ställer sig bakom planen för kvastskaftsfrågor.';
    await uploaded({ title: 'Brev om <kvastar>', owner: at.motala, sharedWith: 'owner', file: new File([text], 'brev.txt') });
    while (await readNextText(at.database));
    const own = await search(at.atMotala, 'q=kvastskaftsfr%C3%A5ga');
    expect(own).toContain('En handling med ”kvastskaftsfråga”.');
    expect(own).toContain('planen för <mark>kvastskaftsfrågor</mark>.');
    expect(own).toContain('Brev om &lt;kvastar&gt;');
    for (const other of [at.atKinda, at.secretariat]) {
      const page = await search(other, 'q=kvastskaftsfr%C3%A5ga');
      expect(page).toContain('Ingen handling med ”kvastskaftsfråga”.');
      expect(page).not.toContain('kvastar');
    }
    const csv = await search(at.atMotala, 'q=kvastskaftsfr%C3%A5ga&format=csv');
    expect(csv).toContain('kvastskaftsfrågor');
    expect(await search(at.atKinda, 'q=kvastskaftsfr%C3%A5ga&format=csv')).not.toContain('kvast');
  });

  test('a page at a time; a page that is not there is the first', async () => {
    for (let n = 0; n < 22; n += 1)
      await uploaded({ title: `Sidbytesprov ${n}`, sharedWith: 'inside', file: new File(['x'], 'a.txt') });
    const first = await search(at.atKinda, 'q=sidbytesprov');
    expect(first).toContain('Träff 1–20 av 22');
    expect(first).toContain('/handlingar/sok?q=sidbytesprov&amp;sida=2');
    expect(await search(at.atKinda, 'q=sidbytesprov&sida=2')).toContain('Träff 21–22 av 22');
    expect(await search(at.atKinda, 'q=sidbytesprov&sida=9')).toContain('Träff 1–20 av 22');
    expect(await search(at.atKinda, `q=sidbytesprov&agare=${at.motala}&slag=letter`)).toContain('Ingen handling');
  });

  test.each(['', 'q=', 'q=%22', 'q=-', 'sida=0&q=a', 'agare=x&slag=y&sida=zz', `q=${'%F0%9F%98%80'.repeat(300)}`])(
    'answers %s',
    async (address) => {
      expect((await app.get(at.atMotala, `/handlingar/sok?${address}`)).status).toBe(200);
    },
  );

  test('says which records are found by name alone', async () => {
    await uploaded({ title: 'Trasig', owner: at.kinda, sharedWith: 'inside', file: new File(['%PDF-1.7\nx'], 'a.pdf') }).catch(
      () => '',
    );
    while (await readNextText(at.database));
    expect(await search(at.atMotala, '')).toMatch(/handling(ar)? hittas bara på namn och nummer/);
  });
});

describe('disclosure', () => {
  const keep = async (actor: Authorities['secretariat'], given: Partial<Keep> & Pick<Keep, 'title' | 'owner'>) => {
    const input = { kind: 'letter', access: 'public', sharedWith: 'inside', fileName: 'brev.txt', about, ...given } as const;
    const kept = await at.database.write(actor, 'keep-record', (ctx) =>
      keepRecord(ctx, { ...input, bytes: new TextEncoder().encode(given.title) }),
    );
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    return kept.value.id;
  };
  const address = `/handlingar/utlamnande?om=round:${matterId}`;
  let secret: string;
  beforeAll(async () => {
    await keep(at.secretariat, { title: 'Missiv', owner: at.host });
    await keep(at.atMotala, { title: 'Motalas svar', owner: at.motala });
    await keep(at.atMotala, { title: 'Motalas utkast', owner: at.motala, access: 'working-material' });
    await keep(at.atMotala, { title: 'Motalas eget', owner: at.motala, sharedWith: 'owner' });
    secret = await keep(at.atMotala, {
      title: 'Yttrande',
      owner: at.motala,
      access: 'secrecy-may-apply',
      secrecyParagraph: '25 kap. 1 §',
    });
  });

  test('lists by owner what the asker may see, with access class, and never working material', async () => {
    const page = await (await app.get(at.atMotala, address)).text();
    expect(page).toContain('Fyra allmänna handlingar hos två myndigheter hör till ärendet ”Arbetsplanen”.');
    expect(page).toContain('En av dem kan omfattas av sekretess.');
    expect(page).not.toContain('Motalas utkast');
    const other = await (await app.get(at.atKinda, address)).text();
    expect(other).toContain('Tre allmänna handlingar');
    for (const hidden of ['Motalas eget', 'Motalas utkast']) expect(other).not.toContain(hidden);
    const csv = await (await app.get(at.atKinda, `${address}&format=csv`)).text();
    expect(csv).toContain('Socialnämnden, Motala kommun;');
    expect(csv).toContain('25 kap. 1 §');
    expect(csv).not.toContain('Motalas eget');
  });

  test('as a ZIP, by owner with a list; what secrecy may apply to only when it is ticked', async () => {
    const zip = async (who: Authorities['secretariat'], more = '') =>
      unzip(new Uint8Array(await (await app.get(who, `${address}&format=zip${more}`)).arrayBuffer()));
    const names = [...(await zip(at.atMotala)).keys()].map((name) => name.replace(/\d{4}-\d\d-\d\d /, ''));
    expect(names).toEqual([
      'Förteckning.csv',
      'Regionstyrelsen, Region Östergötland/Missiv.txt',
      'Socialnämnden, Motala kommun/Motalas eget.txt',
      'Socialnämnden, Motala kommun/Motalas svar.txt',
    ]);
    const tried = await zip(at.atKinda, `&med=${secret}&med=x`);
    expect([...tried.keys()].some((name) => name.endsWith('Yttrande.txt'))).toBe(true);
    expect([...tried.keys()].some((name) => name.endsWith('Motalas eget.txt'))).toBe(false);
    expect(tried.get('Förteckning.csv')).toContain('Yttrande');
    expect((await zip(at.atKinda)).get('Förteckning.csv')).toContain('prövas på nytt vid varje begäran');
  });

  test.each(['?om=round:x', '?om=x', `?om=plan:${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`])(
    '%s is not found',
    async (asked) => {
      expect((await app.get(at.atMotala, `/handlingar/utlamnande${asked}`)).status).toBe(404);
    },
  );

  test('a matter is chosen first', async () => {
    const page = await (await app.get(at.reader, '/handlingar/utlamnande')).text();
    expect(page).toContain(`value="round:${matterId}"`);
  });
});
