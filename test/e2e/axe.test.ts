import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprint } from '../../src/accounts/secrets.ts';
import { routeName } from '../support/access.ts';
import { makeThings, type Things } from '../support/access-things.ts';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { bonesOf, complaintsAbout, complaintsInAnotherLanguage, narrow, wide } from './looking.ts';

/** Routes that answer no page; the set-up is gone once there is a body, and has a test of its own. */
const files: readonly string[] = [
  'GET /kom-igang',
  'GET /handlingar/:id/fil',
  'GET /beslut/:round/levande',
  'GET /kalender/:token',
  'GET /moten/:meeting/levande',
  'GET /offentligt/arbetsplan/:plan/flode.xml',
  'GET /uppfoljning/kolada/levande',
  'GET /uppfoljning/:plan/rapporter/:draft/pdf',
  'GET /uppfoljning/rapport/:paper/pdf',
  'GET /uppfoljning/rapport/:paper/word',
  'GET /uppfoljning/rapport/:paper/zip',
  'GET /projekt/:project/direktiv/pdf',
  'GET /projekt/handlingar/:paper/pdf',
  'GET /projekt/handlingar/:paper/word',
  'GET /konferenser/:conference/deltagare/lista.pdf',
  'GET /handlingar/gallring/protokoll/:protocol/pdf',
  'GET /remisser/inkomna/:received/svar/pdf',
  'GET /remisser/inkomna/:received/svar/:number/pdf',
  'GET /moten/:meeting/protokoll/pdf',
  'GET /moten/:meeting/protokoll/word',
  'GET /beslut/:round/tjansteskrivelse/:board/fil',
  'GET /personer/las-in/fil',
  'GET /moten/:meeting/kalender.ics',
  'GET /offentligt/konferenser/:conference/kalender.ics',
  'GET /anmalan/:token/kalender.ics',
  'GET /moten/:meeting/rum/levande',
  'GET /moten/:meeting/rum/:item/anteckning',
  'GET /mallar/exempel',
  'GET /mallar/:board/fil',
  'GET /beslut/:round/utskick/zip',
  'GET /beslut/:round/utskick/:board/:file',
  'GET /arbetsplan/:id/version/:number/pdf',
  'GET /offentligt/handlingar/:publication/fil',
  'GET /robots.txt',
  'GET /sitemap.xml',
  'GET /api/v1/rounds',
  'GET /api/v1/rounds/:id/facts',
  'GET /api/v1/rounds/:id/standing',
];
/** Asked below: links that were mailed, a record that the secretariat may see, and what only a registrar does. */
const asked: readonly string[] = [
  ...['GET /inbjudan/:token', 'GET /aterstall/:token'],
  ...['GET /handlingar/:id', 'GET /handlingar/:id/publicera', 'GET /beslut/:round/tjansteskrivelse/:board/ord'],
];
/** Pages that are seen signed out: the public's own are the same for everyone. */
const isOutside = (name: string): boolean =>
  [
    'GET /logga-in',
    'GET /glomt-losenord',
    'GET /om-samradet',
    'GET /',
    'GET /tillganglighet',
    'GET /mejl/:token/sluta',
    'GET /kontakt/:token',
    'GET /inforande/:token',
    'GET /stallningstagande/:token',
    'GET /anmalan/:token',
  ].includes(name) || name.startsWith('GET /offentligt/');
/** Public pages with other contents than the ones that the routes' own addresses give. */
const outsideToo: readonly string[] = [
  '/offentligt/sok?q=v%C3%A5rd',
  '/offentligt/sok?q=inget-s%C3%A5dant',
  `/offentligt/prova-fil?sha256=${'0'.repeat(64)}`,
  '/offentligt/handlingar?text=inget',
  '/offentligt/beslut/finns-inte',
];

/** Addresses that are wrong on purpose, and what they answer. */
const faulty: Readonly<Record<string, number>> = {
  '/finns-inte': 404,
  '/offentligt/beslut/finns-inte': 404,
  'dag=ingen-dag': 400,
  'antag=inget-vettigt': 400,
};

let running: Running;
let chromium: Browser;
let things: Things;
let more: readonly string[];
let links: readonly string[];

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram(), browser()]);
  more = await morePages();
  links = await mailedLinks();
  things = await makeThings(running);
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

const pages = () => {
  const names = running.program.routes
    .map(routeName)
    .filter((name) => name.startsWith('GET ') && !files.includes(name) && !asked.includes(name));
  const addresses = (some: readonly string[]) => some.map((name) => things.address(name, 'own'));
  return {
    inside: [...addresses(names.filter((name) => !isOutside(name))), ...more],
    outside: [...addresses(names.filter(isOutside)), ...outsideToo, ...links],
  };
};

/** The working texts of two plans, compared. */
const comparing = ([one = '', other = '']: readonly string[], way: string) =>
  `/arbetsplan/jamfor?fran=utkast-${one.split('/').at(-1)}&till=utkast-${other.split('/').at(-1)}${way}`;

/** Pages with other contents than the ones that the routes' own addresses give. */
async function morePages(): Promise<readonly string[]> {
  const office = running.as('example-secretariat');
  const { items } = await jsonOf(await office.get('/api/v1/rounds'));
  const [open, finished] = items.map(({ id }) => id);
  const plans = await (await office.get('/arbetsplan')).text();
  const planPages = [...new Set(plans.match(/\/arbetsplan\/[0-9a-f-]{36}/g))];
  const [record] = /\/handlingar\/[0-9a-f-]{36}/.exec(await (await office.get('/handlingar')).text()) ?? [];
  expect([open, finished, planPages.length]).toEqual([expect.any(String), expect.any(String), 2]);
  return [
    `/beslut/${finished}`,
    `/beslut/${open}?dag=2020-01-01`,
    `/beslut/${open}?dag=ingen-dag`,
    `/beslut/${open}/registrera`,
    `/beslut/${open}/tank-om?antag=0512-1~reject~2026-11-01&antag=0580-1~recommend-against~2027-01-11`,
    `/beslut/${open}/tank-om?antag=inget-vettigt`,
    `/beslut/${finished}/bar-over`,
    `/beslut/ny/tidplan?galla=2027-05-01&skickas=2027-01-04&justering=10`,
    `/beslut/${open}/tidplan`,
    `/beslut/${open}/arende/0581`,
    `/beslut/${open}/vag/0005`,
    ...planPages,
    ...['', '&vy=marginal'].map((way) => comparing(planPages, way)),
    ...planPages.flatMap((plan) => ['planen', 'nytt-omrade'].map((part) => `${plan}/skriv?andra=${part}`)),
    record ?? '',
    `${record}/publicera`,
    '/handlingar/sok?q=arbetsplan',
    '/handlingar/sok?q=inget-s%C3%A5dant',
    `/handlingar/utlamnande?om=round:${open}`,
    `/beslut/${finished}/publicera`,
    ...planPages.map((plan) => `${plan}/version/1/publicera`),
    '/finns-inte',
  ];
}

/** A link of each kind, as if it had been mailed to someone without a role of the example. */
async function mailedLinks(): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: running.database.ownerUrl });
  await client.connect();
  const account = randomUUID();
  await client.query(
    "insert into accounts (id, email, person_id, created_at) select $1, 'ny@example.se', person_id, now() from accounts where example_name = 'example-reader'",
    [account],
  );
  for (const purpose of ['invitation', 'recovery']) {
    await client.query(
      "insert into mailed_links (id, token_hash, account_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, now(), now() + interval '1 day')",
      [randomUUID(), fingerprint(purpose), account, purpose],
    );
  }
  await client.end();
  return ['/inbjudan/invitation', '/aterstall/recovery'];
}

async function jsonOf(response: Response): Promise<{ items: readonly { id: string }[] }> {
  return JSON.parse(await response.text());
}

async function signedIn(context: BrowserContext, role: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${running.url}/logga-in`);
  await page.locator(`button[value="${role}"]`).click();
  await page.getByRole('button', { name: 'Logga ut' }).waitFor();
  return page;
}

/** The Swedish pages that nothing is wrong with, without their words, by address. */
const bones = new Map<string, string>();

/**
 * Goes through the addresses; answers what is wrong, by address. In Swedish as on a desk, with its colours, and then how wide it is on a
 * telephone; in English on a telephone: its colours are the same.
 */
async function goThrough(
  page: Page,
  addresses: readonly string[],
  lang: 'sv' | 'en',
): Promise<Record<string, readonly string[]>> {
  const wrong: Record<string, readonly string[]> = {};
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.setViewportSize(lang === 'sv' ? wide : narrow);
  const look = async (address: string): Promise<readonly string[]> => {
    if (lang === 'en') return complaintsInAnotherLanguage(page, lang, bones.get(address));
    const complaints = await complaintsAbout(page, lang);
    // Of a page that axe has something to say of, it is asked in the other language too.
    if (complaints.length === 0) bones.set(address, await bonesOf(page));
    return complaints;
  };
  for (const address of addresses) {
    said.length = 0;
    const path = lang === 'en' ? `/en${address}`.replace(/\/$/, '') : address;
    const response = await page.goto(running.url + path);
    const status = response?.status() ?? 0;
    const expected = faulty[address.replace(/^.*\?/, '')] ?? 200;
    const complaints = status === expected ? await look(address) : [`answers ${status}`];
    // The browser itself reports that such a page is no success.
    const heard = said.filter((line) => expected === 200 || !line.startsWith('Failed to load resource'));
    if (complaints.length + heard.length > 0) wrong[path] = [...complaints, ...heard];
  }
  return wrong;
}

it('would say something of weak colours, also where others had none, and again', async () => {
  const page = await chromium.newPage({ viewport: wide });
  const withWords = (style: string) =>
    page.setContent(`<html lang="sv"><title>Ord</title><main><h1>Ord</h1><p style="${style}">Några ord</p></main></html>`);
  const asked = async () => (await complaintsAbout(page, 'sv')).map((complaint) => complaint.split(':')[0]);
  for (const [style, complaints] of [
    ['', []],
    ['color: #bbb', ['color-contrast']],
    ['color: #bbb', ['color-contrast']],
    ['background: #222', ['color-contrast']],
    ['background: #222; color: #fff', []],
  ] as const) {
    await withWords(style);
    expect([style, await asked()]).toEqual([style, complaints]);
  }
  await page.close();
});

it.each(['sv', 'en'] as const)(
  'has nothing to say of any page that the secretariat sees: %s',
  { timeout: 1_200_000 },
  async (lang) => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await signedIn(context, 'example-secretariat');
    const wrong = await goThrough(
      page,
      pages().inside.filter((address) => !address.startsWith('/logga-in')),
      lang,
    );
    await context.close();
    expect(wrong).toEqual({});
  },
);

it('has nothing to say of the pages that are seen signed out', async () => {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const wrong = { ...(await goThrough(page, pages().outside, 'sv')), ...(await goThrough(page, pages().outside, 'en')) };
  await context.close();
  expect(wrong).toEqual({});
});

it('has nothing to say of what a registrar sees, nor of the dark scheme', async () => {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
  const page = await signedIn(context, 'example-registrar-0580');
  const names = [
    'GET /start',
    'GET /beslut',
    'GET /beslut/:round',
    'GET /beslut/:round/registrera',
    'GET /beslut/:round/arende/:code',
    'GET /beslut/:round/tjansteskrivelse/:board',
    'GET /beslut/:round/tjansteskrivelse/:board/ord',
    'GET /mallar/:board',
    'GET /namnder/:id',
    'GET /handlingar',
    'GET /konto',
  ];
  // Publishing a plan, writing it and comparing drafts are the office's.
  const plans = more.filter((address) => address.startsWith('/arbetsplan') && !/\/(publicera$|skriv|jamfor)/.test(address));
  const wrong = await goThrough(page, [...names.map((name) => things.address(name, 'own')), ...plans], 'sv');
  await context.close();
  expect(wrong).toEqual({});
});
