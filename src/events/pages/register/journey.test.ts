import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenConference, openConference } from '../../../../test/support/conferences.ts';
import { type RegisteringSite, registeringSite } from '../../../../test/support/registering.ts';
import { until } from '../../../../test/support/until.ts';
import { Visitor } from '../../../../test/support/visitor.ts';
import { must } from '../../../example/expect.ts';
import type { Ctx } from '../../../platform/act.ts';
import { sayOfConference } from '../../acts/conferences/say-of-conference.ts';
import { strikeItem } from '../../acts/programme/items.ts';
import { lapseUnconfirmed } from '../../acts/registrations/lapse.ts';

/** Registration as those who take part meet it: a form, mails with links, a waiting list that moves. */
let site: RegisteringSite;
let conference: OpenConference;

beforeAll(async () => {
  site = await registeringSite();
  conference = await openConference(site.at.database, { seats: 1 });
});
afterAll(() => site?.close());

const address = () => `/offentligt/konferenser/${conference.id}/anmalan`;
async function fill(email: string, differs: Record<string, string> = {}): Promise<Visitor> {
  const visitor = await new Visitor(site.running.url).open(address());
  site.pass({ seconds: 20 });
  return visitor.send(address(), { name: 'Anna Ek', organisation: 'Motala kommun', email, ...differs });
}

/** What the mails to an address say, in the order in which they came. */
function mailsTo(email: string, count: number) {
  return until(async () => {
    const own = site.server.received.filter(({ to }) => to.includes(email));
    expect(own.length).toBeGreaterThanOrEqual(count);
    const read = await Promise.all(own.map(({ raw }) => PostalMime.parse(raw)));
    return read.map(({ subject = '', text = '' }) => ({ subject, text, link: /\/anmalan\/[0-9a-f]{32}/.exec(text)?.[0] ?? '' }));
  });
}

const follow = async (email: string, count: number) => {
  const mail = (await mailsTo(email, count)).at(-1);
  return new Visitor(site.running.url).open(mail?.link ?? '');
};

test('somebody registers, confirms, changes and cancels, and the next in turn gets the seat', async () => {
  const anna = await fill('anna@exempel.invalid', { 'pass-0': conference.items[1], needs: 'Hörslinga' });
  expect(anna.headline).toBe('Tack, vi har tagit emot din anmälan');
  const [first] = await mailsTo('anna@exempel.invalid', 1);
  expect(first?.subject).toBe('Bekräfta din anmälan: Nära vård i praktiken');
  expect(first?.text).toContain('Du har plats. Bekräfta senast 29 mars 2026');

  const bo = await fill('bo@exempel.invalid', { 'pass-0': conference.items[1] });
  expect(bo.headline).toBe(anna.headline);
  expect((await follow('bo@exempel.invalid', 1)).headline).toContain('Du står som nummer 1 på väntelistan. Bekräfta anmälan');

  const own = await follow('anna@exempel.invalid', 1);
  expect(own.headline).toContain('Bekräfta din plats senast');
  // To look, however often, confirms nothing.
  await own.open(own.path);
  expect(own.headline).toContain('Bekräfta din plats senast');
  await own.send(own.path, {}, 'bekrafta');
  expect([own.headline, own.text]).toEqual(['Du har plats.', expect.stringContaining('Tack, anmälan är bekräftad.')]);
  expect(own.text).toContain('https://mote.exempel.invalid/hemlig');

  await own.open(`${own.path.replace(/\?.*/, '')}?andra=ja`);
  await own.send('/anmalan/', { name: '', role: 'Samordnare' }, 'spara');
  expect([own.status, own.text]).toEqual([422, expect.stringContaining('Skriv ditt namn.')]);
  expect(own.html).toContain('value="Samordnare"');
  await own.send('/anmalan/', { name: 'Anna Eklund', 'pass-0': '' }, 'spara');
  expect(own.text).toMatch(/Namn Anna Eklund .* Roll Samordnare .* Pass på förmiddagen Inget valt/);
  expect((await mailsTo('anna@exempel.invalid', 2)).at(-1)?.subject).toBe('Din anmälan är ändrad: Nära vård i praktiken');

  await own.open(`${own.path.replace(/\?.*/, '')}?avboka=ja`);
  expect(own.text).toContain('Den går genast till nästa på väntelistan.');
  await own.send('/anmalan/', {}, 'avboka');
  expect(own.headline).toBe('Du är avbokad.');
  const moved = (await mailsTo('bo@exempel.invalid', 2)).at(-1);
  expect(moved?.subject).toBe('Du har fått plats: Nära vård i praktiken');
  expect(moved?.text).toContain('Pass på förmiddagen: Hemmet som vårdplats');
  await own.open(own.path);
  expect(own.text).toContain('Anmäl dig igen');
});

test('what is kept of the mails holds no link, nor any word that was typed in the form', async () => {
  const rows = await site.at.asOwner<{ body: string; hashes: string }>(
    "select m.body, (select string_agg(token_hash, ' ') from registration_links) as hashes from mailings m where m.about_id = $1",
    [conference.id],
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { body } of rows) {
    expect(body).toContain('/anmalan/(personlig länk)');
    expect(body).not.toMatch(/\/anmalan\/[0-9a-f]{32}|Anna|Motala|Hörslinga/);
  }
  const links = site.server.received.flatMap(({ raw }) => raw.match(/anmalan\/([0-9a-f]{32})/)?.[1] ?? []);
  for (const link of links) expect(rows[0]?.hashes).not.toContain(link);
});

test('a place that is not confirmed in time goes to the next, once, however many processes look', async () => {
  const cia = await fill('cia@exempel.invalid');
  expect(cia.status).toBe(200);
  site.pass({ hours: 30 });
  await (await follow('cia@exempel.invalid', 1)).send('/anmalan/', {}, 'bekrafta');
  expect(await lapseUnconfirmed(site.at.database, site.parts)).toBe(0);
  site.pass({ hours: 19 });
  const went = await Promise.all([
    lapseUnconfirmed(site.at.database, site.parts),
    lapseUnconfirmed(site.running.program.database, site.parts),
  ]);
  expect(went.sort()).toEqual([0, 1]);
  const bo = await mailsTo('bo@exempel.invalid', 3);
  expect(bo.map(({ subject }) => subject).slice(2)).toEqual(['Din anmälan gäller inte längre: Nära vård i praktiken']);
  expect((await mailsTo('cia@exempel.invalid', 2)).at(-1)?.subject).toBe('Du har fått plats: Nära vård i praktiken');
  const late = await follow('bo@exempel.invalid', 3);
  expect(late.headline).toBe('Anmälan bekräftades inte i tid och gäller inte längre.');
});

test('the calendar file, the link for those at a distance and the page itself are for who has the link and a seat', async () => {
  const cia = await follow('cia@exempel.invalid', 2);
  const asked = await site.running.anonymous.get(`${cia.path}/kalender.ics`);
  expect(asked.headers.get('content-type')).toContain('text/calendar');
  const file = (await asked.text()).replaceAll(/\r\n /g, '');
  expect(file).toMatch(/DTSTART;TZID=Europe\/Stockholm:20260424T090000[\s\S]*SUMMARY:Nära vård i praktiken/);
  expect(file).toContain('https://mote.exempel.invalid/hemlig');
  // Later than the public's file of the same conference, whose number is minutes since 2020 too: it comes in its place.
  expect(Number(/SEQUENCE:(\d+)/.exec(file)?.[1])).toBeGreaterThan(3_000_000);
  const bo = await follow('bo@exempel.invalid', 3);
  expect(bo.html).not.toContain('hemlig');
  expect((await site.running.anonymous.get(`${bo.path}/kalender.ics`)).status).toBe(404);
  const nobody = await site.running.anonymous.get('/anmalan/0123456789abcdef0123456789abcdef');
  for (const answer of [nobody, asked, await site.running.anonymous.get(cia.path)]) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('referrer-policy')).toMatch(/same-origin|no-referrer/);
  }
  expect(nobody.status).toBe(404);
});

test('a session that is struck and a conference that is cancelled are told of, and nothing more can be done about them', async () => {
  const { id, items } = await openConference(site.at.database);
  await site.fillIn(id, { email: 'dan@exempel.invalid', 'pass-0': items[1] });
  const [own] = await site.mailsOf(id);
  const link = own?.link ?? '';
  const office = <T>(work: (ctx: Ctx) => Promise<T>) => site.at.database.write(site.at.secretariat, 'test', work);
  const struck = { itemId: items[1], reason: 'Lokalen stängs', tell: true, requestId: crypto.randomUUID() };
  await office(async (ctx) => must(await strikeItem(ctx, site.parts, struck)));
  const dan = await new Visitor(site.running.url).open(link);
  expect(dan.text).toContain('Passet Hemmet som vårdplats har utgått.');
  const changed = { svar: 'spara', name: 'Dan', organisation: 'Motala kommun', 'pass-0': items[1] };
  const refused = await site.running.anonymous.post(link, changed);
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Passet har utgått eller ändrats')]);

  const cancelled = { conferenceId: id, kind: 'cancelled', text: 'För få anmälda.', requestId: crypto.randomUUID() } as const;
  await office(async (ctx) => must(await sayOfConference(ctx, site.parts, cancelled)));
  expect((await site.mailsOf(id)).map(({ to }) => to)).toEqual(Array.from({ length: 3 }, () => 'dan@exempel.invalid'));
  await dan.open(link);
  expect([dan.headline, dan.text]).toEqual(['Konferensen är inställd.', expect.stringContaining('För få anmälda.')]);
  expect(dan.html).not.toMatch(/<form[^>]*anmalan|hemlig/);
  for (const svar of ['bekrafta', 'avboka', 'spara'])
    expect((await site.running.anonymous.post(link, { ...changed, svar })).status).toBe(422);
  const file = await (await site.running.anonymous.get(`${link}/kalender.ics`)).text();
  expect(file).toContain('STATUS:CANCELLED');
  expect((await site.fillIn(id, { email: 'eva@exempel.invalid' })).status).toBe(422);
  expect(await (await site.running.anonymous.get(`/offentligt/konferenser/${id}/anmalan`)).text()).not.toContain('name="email"');
  site.pass({ hours: 50 });
  expect(await lapseUnconfirmed(site.at.database, site.parts)).toBe(0);
});
