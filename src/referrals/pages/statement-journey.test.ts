import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../test/support/smtp.ts';
import { until } from '../../../test/support/until.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
let referral = '';
let plan = '';

beforeAll(async () => {
  server = await smtpListener();
  const from = { smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress: 'svar@samrad.example.se' };
  running = await runProgram({ mail: { ...from, listen: { host: '127.0.0.1', port: 0 } } });
  office = running.as('example-secretariat');
  plan = /\/arbetsplan\/([0-9a-f-]{36})/.exec(await pageOf(office, '/arbetsplan'))?.[1] ?? '';
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const checked = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g'))]
    .filter(([field]) => field.includes('checked'))
    .map(([field]) => /value="([^"]*)"/.exec(field)?.[1] ?? '');
const day = (days: number) => Temporal.Now.plainDateISO('Europe/Stockholm').add({ days }).toString();
const squeezed = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('a frozen version goes for statement to every board, once, by real mail with the plan', async () => {
  const path = `/remisser/ny/remiss?plan=${plan}`;
  const form = await pageOf(office, path);
  const boards = checked(form, 'namnd');
  expect(boards.length).toBeGreaterThanOrEqual(14);
  const version = /<option value="([0-9a-f-]{36})" selected/.exec(form)?.[1] ?? '';
  const fields = {
    version,
    namnd: boards,
    until: day(60),
    message: 'Vi vill särskilt veta vad ni tycker om målen.',
    request: hidden(form, 'request'),
  };
  const wrong = await office.post(path, { ...fields, namnd: [], until: day(-1), steg: 'granska' });
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Välj en dag som inte har varit.')]);
  const review = await (await office.post(path, { ...fields, steg: 'granska' })).text();
  expect(squeezed(review)).toContain('sänds på remiss till');
  expect(review).toContain('Vi vill särskilt veta');
  const sent = await office.post(path, { ...fields, steg: 'sand' });
  referral = /\/remisser\/([0-9a-f-]{36})/.exec(sent.headers.get('location') ?? '')?.[1] ?? '';
  expect(referral).not.toBe('');
  expect((await office.post(path, { ...fields, steg: 'sand' })).headers.get('location')).toContain(referral);
  await until(() => expect(server.received.length).toBe(boards.length), 200);
  const mail = await PostalMime.parse(server.received[0]?.raw ?? '');
  expect(mail.subject).toContain('Remiss: ');
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('application/pdf');
  expect(mail.replyTo?.[0]?.address).toMatch(/^svar\+[a-z0-9]{20}@samrad\.example\.se$/);
  const told = squeezed(await pageOf(office, `/remisser/${referral}`));
  expect(told).toContain('nämnder har svarat');
  expect(told).toMatch(/E-postservern tog emot mejlet .* Visa mejlet/);
});

test('a registrar records their own board’s statement, viewpoint by viewpoint, and nobody else’s', async () => {
  const registrar = running.as('example-registrar-0512');
  expect(squeezed(await pageOf(registrar, '/att-gora'))).toMatch(/Socialnämnden har fått \S+ \S+ på remiss: yttrande senast/);
  const path = `/remisser/${referral}/yttrande`;
  expect(await pageOf(registrar, `/remisser/${referral}`)).toContain('Läs den version som är på remiss');
  const form = await pageOf(registrar, path);
  const [passage = ''] = /omrade-[0-9a-f-]{1,36}/.exec(form) ?? [];
  const board = /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '';
  const blank = {
    namnd: board,
    beslutad: '',
    paragraf: '12',
    svar: '',
    sammanfattning: '',
    rader: '3',
    request: hidden(form, 'request'),
  };
  expect((await registrar.post(path, blank)).status).toBe(422);
  const fields = {
    ...{ ...blank, beslutad: day(-1), svar: 'viewpoints', sammanfattning: 'Nämnden ser positivt på planen.' },
    ...{ 'stalle-0': passage, 'synpunkt-0': 'Skriv ut vem som ansvarar.', 'stalle-1': 'alla', 'synpunkt-1': 'Fler mått behövs.' },
  };
  expect((await registrar.post(path, { ...fields, beslutad: day(1) })).status).toBe(422);
  expect((await registrar.post(path, { ...fields, 'ord-0': 'ord som inte står där' })).status).toBe(422);
  const saved = await registrar.post(
    path,
    { ...fields, fil: new File(['Protokoll § 12'], 'utdrag.txt', { type: 'text/plain' }) },
    { files: true },
  );
  expect(saved.headers.get('location')).toBe(`/remisser/${referral}?klart=yttrande`);
  expect(squeezed(await pageOf(office, `/remisser/${referral}`))).toMatch(
    /en av \S+ nämnder har svarat, 2 synpunkter att besvara/,
  );
  expect(await pageOf(registrar, '/att-gora')).not.toContain('på remiss');
  expect(await pageOf(registrar, `/remisser/${referral}`)).not.toContain('Visa mejlet');
  expect(squeezed(await pageOf(office, '/att-gora'))).toMatch(/Remissen \S+ \S+: 2 synpunkter att besvara\./);
  const other = await running.as('example-registrar-0560').post(path, { ...fields, request: crypto.randomUUID() });
  expect(other.status).toBe(422);
});

test('a statement that comes by mail is known again and recorded from there', async () => {
  const asked = await Promise.all(server.received.map(({ raw }) => PostalMime.parse(raw)));
  const mail = asked.at(-1);
  const transport = createTransport({ host: '127.0.0.1', port: running.program.mailPort ?? 0, ignoreTLS: true });
  const to = mail?.replyTo?.[0]?.address ?? '';
  await transport.sendMail({
    ...{ from: server.received.at(-1)?.to[0], to, subject: `SV: ${mail?.subject}`, text: 'Hej! Här är vårt yttrande.' },
    attachments: [{ filename: 'utdrag.txt', content: 'Socialnämnden har inget att erinra mot planen.' }],
  });
  let link = '';
  await until(async () => {
    const list = await pageOf(office, '/inkommet');
    const found = /href="(\/inkommet\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
    link = /href="(\/remisser\/[0-9a-f-]{36}\/yttrande\?handling=[0-9a-f-]{36})"/.exec(await pageOf(office, found))?.[1] ?? '';
    expect(link).not.toBe('');
  }, 500);
  const form = await pageOf(office, link);
  const board = /<option value="([0-9a-f-]{36})" selected/.exec(form)?.[1] ?? '';
  expect(board).not.toBe('');
  const saved = await office.post(`/remisser/${referral}/yttrande`, {
    ...{ namnd: board, beslutad: day(-1), svar: 'no-objection', handling: hidden(form, 'handling'), rader: '3' },
    request: hidden(form, 'request'),
  });
  expect(saved.status).toBe(303);
  expect(squeezed(await pageOf(office, `/remisser/${referral}`))).toMatch(/två av \S+ nämnder har svarat/);
});

test('the secretariat answers each with a reason, and the table says it all', async () => {
  const table = await pageOf(office, `/remisser/${referral}/svar`);
  const ids = [...table.matchAll(/name="synpunkt" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
  expect(ids).toHaveLength(2);
  expect(squeezed(table)).toContain('2 synpunkter, 2 väntar på svar.');
  const form = await pageOf(office, `/remisser/${referral}/besvara?synpunkt=${ids[0]}`);
  const path = `/remisser/${referral}/besvara`;
  const answer = { synpunkt: ids[0] ?? '', svar: 'included', skal: '', andring: '', request: hidden(form, 'request') };
  expect((await office.post(path, answer)).status).toBe(422);
  expect((await office.post(path, { ...answer, skal: 'Bra förslag.' })).status).toBe(303);
  const both = { synpunkt: ids, svar: 'partly', skal: 'Vi har fört in en del.', andring: '', request: crypto.randomUUID() };
  expect((await office.post(path, both)).status).toBe(303);
  const csv = await pageOf(office, `/remisser/${referral}/svar?format=csv`);
  expect(csv).toContain('Vi har fört in en del.');
  expect(csv).not.toContain('Bra förslag.');
  expect(squeezed(await pageOf(office, `/remisser/${referral}`))).toContain('2 synpunkter, alla besvarade');
  expect((await running.as('example-chair').get(`/remisser/${referral}/svar`)).status).toBe(200);
  expect((await running.as('example-chair').get(path)).status).toBe(404);
});

test('the answers go to those who gave statements, each their own, once; what is changed goes again and says so', async () => {
  const path = `/remisser/${referral}/skicka-svar`;
  expect(await pageOf(office, `/remisser/${referral}`)).toContain(`href="${path}"`);
  const page = await pageOf(office, path);
  expect(squeezed(page)).toContain('Två brev skickas med e-post: svaren till dem som har yttrat sig om');
  const before = server.received.length;
  const send = async (seen: string) => {
    const answer = await office.post(path, { seen });
    return [answer.status, answer.headers.get('location')?.replace(/^.*klart=/, '') ?? ''];
  };
  expect(await send('0'.repeat(64))).toEqual([422, '']);
  const twice = await Promise.all([send(hidden(page, 'seen')), send(hidden(page, 'seen'))]);
  expect(twice.map(([status]) => status)).toEqual([303, 303]);
  const letters = async (many: number) => {
    await until(() => expect(server.received.length).toBe(before + many), 100);
    return Promise.all(server.received.slice(before).map(({ raw }) => PostalMime.parse(raw)));
  };
  const sent = (await letters(2)).map(({ subject, text }) => `${subject} ${text}`);
  expect(
    sent.filter((text) => text.includes('Ni skrev: Fler mått behövs.\nVårt svar: Delvis infört. Vi har fört in en del.')),
  ).toHaveLength(1);
  expect(sent.filter((text) => text.includes('Ni lämnade inga synpunkter'))).toHaveLength(1);
  expect(sent.every((text) => text.startsWith('Svar på yttrandet över '))).toBe(true);
  expect(await send('')).toEqual([303, 'brev&mejl=0&over=0']);
  await until(async () => expect(await pageOf(office, '/sant-och-mottaget')).toContain('Svar på yttrandet över '), 200);
  expect(squeezed(await pageOf(office, `/remisser/${referral}`))).toContain('Våra svar skickade');
  expect(await pageOf(office, `/remisser/${referral}`)).not.toContain(`href="${path}"`);
  expect((await running.as('example-registrar-0512').get(path)).status).toBe(404);
  const [, id = ''] = /name="synpunkt" value="([0-9a-f-]{36})"/.exec(await pageOf(office, `/remisser/${referral}/svar`)) ?? [];
  const answer = { synpunkt: id, svar: 'included', skal: 'Nu är det infört.', andring: '', request: crypto.randomUUID() };
  expect((await office.post(`/remisser/${referral}/besvara`, answer)).status).toBe(303);
  const again = await pageOf(office, path);
  expect(squeezed(again)).toMatch(/två svar, ett nytt eller ändrat sedan brevet .* fick samma svar/);
  expect(await send(hidden(again, 'seen'))).toEqual([303, 'brev&mejl=1&over=0']);
  expect((await letters(3)).at(-1)?.text).toContain('(nytt eller ändrat svar)');
});

test('what a person has looked at is published, with no names and nobody late, and taken down again', async () => {
  const path = `/remisser/${referral}/publicera`;
  const open = `/offentligt/remisser/${referral}`;
  expect((await running.anonymous.get(open)).status).toBe(404);
  const form = await pageOf(office, path);
  const fields = { request: crypto.randomUUID(), checked: 'referral-read', shownUntil: '', seen: hidden(form, 'seen') };
  const refused = async (more: Readonly<Record<string, string>>) => {
    const answer = await office.post(path, { ...fields, ...more });
    return [answer.status, await answer.text()];
  };
  expect(await refused({ checked: '' })).toEqual([422, expect.stringContaining('Bocka för')]);
  expect(await refused({ seen: '0'.repeat(64) })).toEqual([422, expect.stringContaining('Titta igen')]);
  expect((await office.post(path, fields)).headers.get('location')).toBe(`${path}?klart=publicerad`);
  const shown = await running.anonymous.get(open);
  expect([shown.headers.get('set-cookie'), shown.headers.get('etag')]).toEqual([null, expect.any(String)]);
  const page = squeezed(await shown.text());
  expect(page).toMatch(/Två nämnder har yttrat sig om .*: två synpunkter, alla besvarade\./);
  expect(page).toContain('Vi har fört in en del.');
  expect(page).not.toContain('har inte svarat');
  expect(await pageOf(running.anonymous, '/offentligt/remisser')).toContain(`href="${open}"`);
  expect(await pageOf(running.anonymous, `${open}?format=csv`)).toContain('Skriv ut vem som ansvarar.');
  expect(await pageOf(running.anonymous, `/en${open}`)).toContain('Two boards have given statements on');
  expect(await pageOf(running.anonymous, '/sitemap.xml')).toContain(open);
  expect(await pageOf(running.anonymous, '/offentligt/sok?q=ansvarar')).toContain(`href="${open}"`);
  const publication = hidden(await pageOf(office, path), 'publication');
  await office.post(`${path}/ta-ner`, { publication, reason: 'Fel text' });
  expect((await running.anonymous.get(open)).status).toBe(404);
});

test('an identity number stops it, and nobody else may', async () => {
  const form = await pageOf(office, `/remisser/${referral}/svar`);
  const [id = ''] = /[0-9a-f-]{36}/.exec(form.slice(form.indexOf('name="synpunkt"'))) ?? [];
  const answer = { synpunkt: id, svar: 'not', skal: 'Ring 811218-9876.', andring: '', request: crypto.randomUUID() };
  expect((await office.post(`/remisser/${referral}/besvara`, answer)).status).toBe(303);
  const path = `/remisser/${referral}/publicera`;
  const page = await pageOf(office, path);
  expect(page).toContain('811218-••••');
  expect(hidden(page, 'seen')).toBe('');
  const fields = { request: crypto.randomUUID(), checked: 'referral-read', shownUntil: '', seen: '0'.repeat(64) };
  expect((await office.post(path, fields)).status).toBe(422);
  expect((await running.as('example-registrar-0512').get(path)).status).toBe(404);
});

test('what is pressed twice at once is done once, and what a board says anew stands alone', async () => {
  const registrar = running.as('example-registrar-0560');
  const path = `/remisser/${referral}/yttrande`;
  const form = await pageOf(registrar, path);
  const fields = {
    ...{ namnd: /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '', beslutad: day(-1), svar: 'viewpoints', rader: '3' },
    ...{ 'stalle-0': 'alla', 'synpunkt-0': 'Det första som nämnden sade.', request: hidden(form, 'request') },
  };
  const twice = await Promise.all([registrar.post(path, fields), registrar.post(path, fields)]);
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  expect((await pageOf(office, `/remisser/${referral}/svar`)).split('Det första som nämnden sade.')).toHaveLength(2);
  const anew = (text: string) => registrar.post(path, { ...fields, 'synpunkt-0': text, request: crypto.randomUUID() });
  await Promise.all([anew('Vi säger om.'), anew('Vi säger om.')]);
  const said = await pageOf(office, `/remisser/${referral}/svar`);
  expect(said.split('Vi säger om.')).toHaveLength(2);
  expect(said).not.toContain('Det första som nämnden sade.');
  expect(await pageOf(office, `/remisser/${referral}/svar?format=csv`)).not.toContain('Det första som nämnden sade.');
  const draft = `/remisser/ny/remiss?plan=${plan}`;
  const sending = await pageOf(office, draft);
  const version = /<option value="([0-9a-f-]{36})" selected/.exec(sending)?.[1] ?? '';
  const once = { version, namnd: checked(sending, 'namnd'), until: day(60), message: '', request: hidden(sending, 'request') };
  const sent = await Promise.all([1, 2].map(() => office.post(draft, { ...once, steg: 'sand' })));
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  expect(new Set(sent.map(({ headers }) => headers.get('location'))).size).toBe(1);
});

test('no authority’s statement is another authority’s record', async () => {
  const registrar = running.as('example-registrar-0560');
  const [other, path] = [running.as('example-registrar-0512'), `/remisser/${referral}/yttrande`];
  const record = /href="\/handlingar\/([0-9a-f-]{36})"/.exec(await pageOf(other, `/remisser/${referral}`))?.[1] ?? '';
  expect((await registrar.get(`/handlingar/${record}`)).status).toBe(200);
  const form = await pageOf(registrar, path);
  const board = /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '';
  const fields = { namnd: board, beslutad: day(-1), svar: 'no-objection', rader: '3', request: hidden(form, 'request') };
  expect((await registrar.post(path, { ...fields, handling: record })).status).toBe(422);
  expect((await registrar.post(path, fields)).status).toBe(303);
});

test('an answer leads to a change in the draft for those who may read drafts, and for nobody else', async () => {
  const ids = [...(await pageOf(office, `/remisser/${referral}/svar`)).matchAll(/name="synpunkt" value="([0-9a-f-]{36})"/g)];
  const sending = await pageOf(office, `/remisser/ny/remiss?plan=${plan}`);
  const version = /<option value="([0-9a-f-]{36})" selected/.exec(sending)?.[1] ?? '';
  const andring = `${version} utkast-${plan} titel`;
  const answer = { synpunkt: ids[0]?.[1] ?? '', svar: 'included', skal: 'Ny rubrik.', andring, request: crypto.randomUUID() };
  expect((await office.post(`/remisser/${referral}/besvara`, answer)).status).toBe(303);
  expect(await pageOf(office, `/remisser/${referral}/svar`)).toContain(`till=utkast-${plan}#andring-titel`);
  const read = await pageOf(running.as('example-registrar-0560'), `/remisser/${referral}/svar`);
  expect(read).toContain('Ny rubrik.');
  expect(read).not.toContain('/arbetsplan/jamfor');
});
