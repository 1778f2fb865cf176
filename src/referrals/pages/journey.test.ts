import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../test/support/running.ts';
import { type Notice, sendNotice } from '../../correspondence/index.ts';
import { must } from '../../example/expect.ts';
import type { Ctx } from '../../platform/act.ts';
import { program } from '../../platform/actor.ts';
import { shareInformally } from '../acts/share-informally.ts';
import { readersToChoose } from '../queries/readers-to-choose.ts';

let running: Running;
let office: Client;
let group: Client;
let registrar: Client;
let chair: Client;
let planId: string;
let sharing: string;

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const optionOf = (html: string, label: string) =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*/?><label[^>]*>${label}<`).exec(html.replaceAll(/>\s+</g, '><'))?.[1] ?? '';
const day = (days: number) => Temporal.Now.plainDateISO('Europe/Stockholm').add({ days }).toString();
/** Of a text in the page, by its form. */
const requestAt = (html: string, passage: string) =>
  new RegExp(`name="request" value="([^"]+)"/?><input type="hidden" name="passage" value="${passage}"`).exec(
    html.replaceAll(/>\s+</g, '><'),
  )?.[1] ?? '';

beforeAll(async () => {
  running = await runProgram();
  [office, group] = [running.as('example-secretariat'), running.as('example-management-group')];
  [registrar, chair] = [running.as('example-registrar-0512'), running.as('example-chair')];
  planId = /\/arbetsplan\/([0-9a-f-]{36})/.exec(await pageOf(office, '/arbetsplan'))?.[1] ?? '';
});
afterAll(() => running.close());

async function say(client: Client, passage: string, text: string, quote = ''): Promise<Response> {
  const request = requestAt(await pageOf(client, `/remisser/${sharing}`), passage);
  return client.post(`/remisser/${sharing}/synpunkt`, { passage, text, quote, request });
}

describe('a draft shared informally', () => {
  test('is chosen by its kind, looked through, and shared once', async () => {
    const kinds = await pageOf(office, `/remisser/ny?plan=${planId}`);
    expect(kinds).toContain('tryckfrihetsförordningen 2 kap. 12 §');
    expect(kinds).toContain('RÅ 1983 2:57');
    const path = `/remisser/ny/informellt?plan=${planId}`;
    const form = await pageOf(office, path);
    const organ = optionOf(form, 'Ledningsgrupp vård och omsorg');
    const asked = { organ, until: day(9), message: 'Särskilt målen.', request: hidden(form, 'request') };
    const found = await (await office.post(path, { ...asked, sok: 'registrator ydre', steg: 'sok' })).text();
    const person = optionOf(found, 'Registrator, Ydre kommun');
    const empty = await office.post(path, { until: '', steg: 'granska', request: hidden(form, 'request') });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Välj minst en grupp eller person')]);
    const review = await (await office.post(path, { ...asked, person, steg: 'granska' })).text();
    expect(review).toContain('delas informellt med Ledningsgrupp vård och omsorg och Registrator, Ydre kommun');
    expect(review).toContain('ser det i programmet, inget mejl går ut');
    const share = { ...asked, person, sum: hidden(review, 'sum'), steg: 'dela' };
    const shared = await office.post(path, share);
    sharing = /\/remisser\/([0-9a-f-]{36})/.exec(shared.headers.get('location') ?? '')?.[1] ?? '';
    expect([shared.status, sharing]).toEqual([303, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect((await office.post(path, share)).headers.get('location')).toContain(sharing);
  });

  test('is seen by those it is shared with and the secretariat, and by nobody else', async () => {
    const statuses = async (path: string) =>
      Promise.all([office, group, registrar, chair].map(async (client) => (await client.get(path)).status));
    expect(await statuses(`/remisser/${sharing}`)).toEqual([200, 200, 200, 404]);
    expect(await statuses(`/remisser/${sharing}/stalle/syfte`)).toEqual([200, 200, 200, 404]);
    expect(await pageOf(group, '/remisser')).toContain(sharing);
    expect(await pageOf(chair, '/remisser')).not.toContain(sharing);
    // It helps to write, so it is no official's draft to read otherwise (TF 2:12).
    expect(await pageOf(registrar, `/remisser/${sharing}`)).toContain('Delas');
  });

  test('is commented on by passage, with words of it; supported, taken back, and passed on', async () => {
    expect(await pageOf(group, `/remisser/${sharing}`)).toContain('9 dagar kvar');
    expect(await pageOf(group, '/att-gora')).toContain('Ledningsgrupp vård och omsorg har ombetts om synpunkter på utkastet');
    expect(await pageOf(registrar, '/att-gora')).toContain('Du har ombetts om synpunkter på utkastet');
    expect(await pageOf(chair, '/att-gora')).not.toContain('ombetts');
    expect((await say(registrar, 'syfte', 'För allmänt.', 'finns inte där')).status).toBe(422);
    expect((await say(registrar, 'syfte', '')).status).toBe(422);
    expect((await say(registrar, 'syfte', 'För allmänt.', '  sammanhållen hälso- \n och sjukvård ')).status).toBe(303);
    expect((await say(group, 'alla', 'Bra på det hela taget.')).status).toBe(303);
    const page = await pageOf(group, `/remisser/${sharing}`);
    const comment = /id="synpunkt-([0-9a-f-]{36})"/.exec(page.slice(page.indexOf('id="syfte"')))?.[1] ?? '';
    const here = `/remisser/${sharing}/synpunkt/${comment}`;
    await group.post(`${here}/hall-med`, { haller: 'ja', fran: `/remisser/${sharing}` });
    await group.post(`${here}/hall-med`, { haller: 'ja', fran: 'https://ont.example/' });
    expect(await pageOf(registrar, `/remisser/${sharing}`)).toContain('1 håller med: Ledningsgruppen');
    await group.post(`${here}/hall-med`, { haller: 'nej' });
    expect(await pageOf(registrar, `/remisser/${sharing}`)).not.toContain('håller med:');
    // Only its own author takes it back.
    await group.post(`${here}/ta-tillbaka`, {});
    expect(await pageOf(registrar, `/remisser/${sharing}`)).not.toContain('tagen tillbaka');
    await registrar.post(`${here}/ta-tillbaka`, {});
    expect(await pageOf(registrar, `/remisser/${sharing}`)).toContain('Synpunkten är tagen tillbaka');
    expect(await pageOf(office, '/remisser')).toContain('<span>1</span>');
    expect(await pageOf(group, '/att-gora')).not.toContain('ombetts');
    // All that she said is taken back: she is asked until she says that she has nothing.
    expect(await pageOf(registrar, '/att-gora')).toContain('ombetts');
    await registrar.post(`/remisser/${sharing}/inga`, {});
    expect(await pageOf(registrar, '/att-gora')).not.toContain('ombetts');
  });

  test('gets comments noted by the secretariat, more time, and a compilation with its lines when it is closed', async () => {
    const note = await pageOf(office, `/remisser/${sharing}/anteckna`);
    const principal = /value="([0-9a-f-]{36})"[^>]*>Motala kommun/.exec(note)?.[1] ?? '';
    const said = { author: 'Verksamhetschefen i Motala', principal, passage: 'syfte', text: 'Skriv kortare.' };
    expect((await office.post(`/remisser/${sharing}/anteckna`, { ...said, request: hidden(note, 'request') })).status).toBe(303);
    expect((await group.get(`/remisser/${sharing}/anteckna`)).status).toBe(404);
    const earlier = await office.post(`/remisser/${sharing}/forlang`, { until: day(3), reason: 'Fel väg.' });
    expect([earlier.status, await earlier.text()]).toEqual([422, expect.stringContaining('senare dag')]);
    await office.post(`/remisser/${sharing}/forlang`, { until: day(12), reason: 'Sportlov.' });
    expect(await pageOf(group, `/remisser/${sharing}`)).toContain('12 dagar kvar');
    expect((await office.post(`/remisser/${sharing}/avsluta`, { reason: '' })).status).toBe(422);
    expect((await office.post(`/remisser/${sharing}/avsluta`, { reason: 'Nu har vi det vi behöver.' })).status).toBe(303);
    const closed = await pageOf(office, `/remisser/${sharing}`);
    const record = /\/handlingar\/([0-9a-f-]{36})/.exec(closed)?.[1] ?? '';
    const text = await pageOf(office, `/handlingar/${record}/fil`);
    expect(text).toContain('Verksamhetschefen i Motala, Motala kommun');
    expect(text).toContain('(tagen tillbaka)');
    expect(await pageOf(office, '/sant-och-mottaget')).toContain('Synpunkter på utkastet');
    expect(await pageOf(office, '/att-gora')).toContain('har slutat: 2 synpunkter att besvara');
    expect((await say(group, 'syfte', 'För sent.')).status).toBe(422);
    expect((await office.post(`/remisser/${sharing}/avsluta`, { reason: 'Igen.' })).status).toBe(422);
  });

  test('goes by mail to everyone with an account, once, and not to the one who shares', async () => {
    const { database } = running.program;
    const ways = { canSend: true, domain: 'samrad.example.se' };
    const notify = { url: 'http://localhost', canSend: true, send: (ctx: Ctx, notice: Notice) => sendNotice(ctx, ways, notice) };
    const mails = await database.write(program('test'), 'test', async (ctx) => {
      const choices = await readersToChoose(ctx);
      const of = (name: string) => choices.find((reader) => reader.name === name)?.id ?? '';
      const mover = of('Registrator, Motala kommun');
      await ctx.tx.execute(sql`insert into accounts (id, email, person_id, created_at)
        values (gen_random_uuid(), 'registrator@example.se', ${mover}, now())`);
      const personIds = [mover, of('Registrator, Kinda kommun')];
      const wanted = {
        planId,
        organIds: [],
        personIds,
        until: ctx.today,
        message: 'Kort, tack.',
        requestId: crypto.randomUUID(),
      };
      const first = must(await shareInformally(ctx, notify, wanted));
      const again = must(await shareInformally(ctx, notify, wanted));
      const { rows } = await ctx.tx.execute<{ to_address: string; subject: string; body: string }>(
        sql`select m.to_address, m.subject, n.body from mailings m join notices n on n.mailing_id = m.id where m.about_id = ${first.id}`,
      );
      return { first, again, rows };
    });
    expect([mails.first.mails, mails.again]).toEqual([1, { id: mails.first.id, mails: 0 }]);
    expect(mails.rows).toEqual([
      {
        to_address: 'registrator@example.se',
        subject: expect.stringMatching(/^Synpunkter på utkastet Arbetsplan/),
        body: expect.stringMatching(/Kort, tack\.\n\n.*\n.*\/remisser\//),
      },
    ]);
  });

  test('is not shown to who deputises for somebody that has left the group', async () => {
    const { database } = running.program;
    const [seat, seated, deputy, account] = Array.from({ length: 4 }, () => crypto.randomUUID());
    await database.write(program('test'), 'test', async ({ tx }) => {
      await tx.execute(
        sql`insert into people (id, kind, name) values (${seated}, 'person', 'Har lämnat'), (${deputy}, 'person', 'Vikarierar')`,
      );
      await tx.execute(
        sql`insert into accounts (id, email, person_id, created_at) values (${account}, 'v@example.se', ${deputy}, now())`,
      );
      const group = sql`(select organ_id from sharing_readers where sharing_id = ${sharing} and organ_id is not null)`;
      await tx.execute(sql`insert into assignments (id, person_id, role, organ_id, from_day, deputy_for, recorded_at) values
        (${seat}, ${seated}, 'county-coordinator', ${group}, '2020-01-01', null, now()),
        (gen_random_uuid(), ${deputy}, 'county-coordinator', ${group}, '2020-01-01', ${seat}, now())`);
    });
    const walls = { boards: [], secretariat: false, drafts: false };
    const seen = () =>
      database.read({ account: account ?? '', label: 'deputy', grants: [], walls }, async ({ tx }) => {
        return (await tx.execute(sql`select id from sharings where id = ${sharing}`)).rows.length;
      });
    expect(await seen()).toBe(1);
    const ended = sql`update assignments set to_day = '2020-12-31' where id = ${seat}`;
    await database.write(program('test'), 'test', ({ tx }) => tx.execute(ended));
    expect(await seen()).toBe(0);
  });

  test('says nothing more once it has been taken back, whatever is sent', async () => {
    const path = `/remisser/ny/informellt?plan=${planId}`;
    const form = await pageOf(office, path);
    const asked = {
      organ: optionOf(form, 'Ledningsgrupp vård och omsorg'),
      until: day(9),
      message: '',
      request: hidden(form, 'request'),
    };
    const review = await (await office.post(path, { ...asked, steg: 'granska' })).text();
    const share = { ...asked, sum: hidden(review, 'sum'), steg: 'dela' };
    const twice = await Promise.all([office.post(path, share), office.post(path, share)]);
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    const id = /\/remisser\/([0-9a-f-]{36})/.exec(twice[0]?.headers.get('location') ?? '')?.[1] ?? '';
    expect(twice[1]?.headers.get('location')).toContain(id);
    const said = { passage: 'alla', text: 'Ska inte synas mer.', quote: '', request: crypto.randomUUID() };
    expect((await group.post(`/remisser/${id}/synpunkt`, said)).status).toBe(303);
    expect((await office.post(`/remisser/${id}/dra-tillbaka`, { reason: 'Fel text.' })).status).toBe(303);
    const again = await group.post(`/remisser/${id}/synpunkt`, { ...said, request: crypto.randomUUID() });
    expect([again.status, await again.text()]).toEqual([404, expect.not.stringContaining('Ska inte synas mer.')]);
    for (const more of ['', '/svar', '/svar?format=csv', '?format=csv'])
      expect(await pageOf(group, `/remisser/${id}${more}`)).not.toContain('Ska inte synas mer.');
  });
});
