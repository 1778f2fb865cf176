import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { until } from '../../../../test/support/until.ts';
import { must } from '../../../example/expect.ts';
import { organsOn, principalsOn } from '../../../members/index.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { addReceived } from '../../acts/received/add-received.ts';
import { freezeAnswer } from '../../acts/received/freeze-answer.ts';
import { givePosition } from '../../acts/received/give-position.ts';
import { saveAnswer } from '../../acts/received/save-answer.ts';
import { sayOfReceived } from '../../acts/received/say-of-received.ts';
import { sendAnswer } from '../../acts/received/send-answer.ts';
import { receivedReferralById } from '../../queries/received/received.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
let here = '';

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: server.url, from: 'samrad@samrad.example.se' } });
  office = running.as('example-secretariat');
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const day = (days: number) => Temporal.Now.plainDateISO('Europe/Stockholm').add({ days }).toString();
const squeezed = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
/** The boards of the form, by field: the one proposed for each principal. */
const boardsIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<select[^>]*name="(namnd-\d+)"[\s\S]*?<\/select>/g)].map(([select, field = '']) => {
      return [field, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ''];
    }),
  );
const mailTo = async (principal: string) => {
  const mails = await Promise.all(server.received.map(({ raw }) => PostalMime.parse(raw)));
  const mail = mails.findLast(({ subject }) => subject?.includes(principal));
  return { ...mail, link: /http:\/\/localhost(\/stallningstagande\/[0-9a-f]{32})/.exec(mail?.text ?? '')?.[1] ?? '' };
};

test('a referral that has come is entered with its file, once, as received', async () => {
  const path = '/remisser/inkomna/ny';
  const form = await pageOf(office, path);
  const organ = /<select[^>]*name="organ"[\s\S]*?<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '';
  const fields = {
    ...{ titel: 'En ny äldreomsorgslag', fran: 'Socialdepartementet', mejl: 'remiss@regeringen.example.se', kom: day(-3) },
    ...{ senast: day(40), hur: 'answers', organ, derasnummer: 'S2026/00123', request: hidden(form, 'request'), satt: 'mail' },
    filer: new File(['Hela förslaget.'], 'SOU 2026-12.txt', { type: 'text/plain' }),
  };
  const wrong = await office.post(path, { ...fields, titel: '', senast: day(-9), hur: '' }, { files: true });
  expect([wrong.status, squeezed(await wrong.text())]).toEqual([422, expect.stringContaining('Skriv vad remissen heter')]);
  const sent = await office.post(path, fields, { files: true });
  here = (sent.headers.get('location') ?? '').split('?')[0] ?? '';
  expect(here).toMatch(/^\/remisser\/inkomna\/[0-9a-f-]{36}$/);
  expect((await office.post(path, fields, { files: true })).headers.get('location')).toContain(here);
  const told = squeezed(await pageOf(office, here));
  expect(told).toContain('Ingen huvudman har fått frågan än.');
  expect(told).toContain('om 40 dagar');
  expect(squeezed(await pageOf(office, '/sant-och-mottaget'))).toContain('Remiss: En ny äldreomsorgslag');
  expect(squeezed(await pageOf(office, '/remisser/inkomna'))).toMatch(/väntar på svar\. Först: .*En ny äldreomsorgslag/);
});

test('the principals are asked by mail with the file, and told apart by their links', async () => {
  const form = await pageOf(office, `${here}/fraga`);
  const all = boardsIn(form);
  expect(Object.values(all).filter((board) => board !== '')).toHaveLength(14);
  const boards = Object.fromEntries(
    Object.entries(all).map(([field, board]) => [field, /0580|0560|0562/.test(field) ? board : '']),
  );
  const fields = { ...boards, until: day(20), message: 'Läs särskilt kapitel 4.', request: hidden(form, 'request') };
  expect((await office.post(`${here}/fraga`, { ...fields, until: day(41), steg: 'granska' })).status).toBe(422);
  const review = await office.post(`${here}/fraga`, { ...fields, steg: 'granska' });
  const shown = await review.text();
  expect(squeezed(shown)).toContain('Tre mejl går nu');
  expect(shown).toContain('(personlig länk)');
  const press = { ...fields, steg: 'skicka', reviewed: hidden(shown, 'reviewed') };
  expect((await office.post(`${here}/fraga`, press)).headers.get('location')).toBe(`${here}?klart=fragade`);
  expect((await office.post(`${here}/fraga`, press)).status).toBe(303);
  await until(() => expect(server.received.length).toBe(3), 200);
  const mail = await mailTo('Linköpings kommun');
  expect(mail.attachments?.map(({ filename }) => filename)).toEqual(['SOU 2026-12.txt']);
  expect(mail.text).toContain('Läs särskilt kapitel 4.');
  expect(mail.link).not.toBe((await mailTo('Finspångs kommun')).link);
  expect(squeezed(await pageOf(running.as('example-registrar-0580'), '/att-gora'))).toContain('En ny äldreomsorgslag');
});

test('two answer by link and one tells the secretariat; the latest counts and a decision is never an official’s view', async () => {
  const give = async (client: Client, path: string, fields: Record<string, string>) => {
    const html = await pageOf(client, path);
    return client.post(path, { text: '', vem: '', request: hidden(html, 'request'), ...fields });
  };
  const { link } = await mailTo('Linköpings kommun');
  expect((await running.anonymous.get('/stallningstagande/0123456789abcdef0123456789abcdef')).status).toBe(404);
  expect((await running.anonymous.get(link)).headers.get('x-robots-tag')).toContain('noindex');
  const bare = await give(running.anonymous, link, { stallning: 'viewpoints', beslutat: '', vem: '' });
  expect(squeezed(await bare.text())).toMatch(/Skriv vilka synpunkter.*Välj om en nämnd har beslutat/);
  const first = { stallning: 'against', beslutat: 'nej', vem: 'Anna Ek, socialchef', text: 'För dyrt.' };
  expect((await give(running.anonymous, link, first)).status).toBe(303);
  const then = { stallning: 'viewpoints', beslutat: 'ja', vem: 'Socialnämnden § 12', text: 'Skriv ut vem som betalar.' };
  expect((await give(running.anonymous, link, then)).status).toBe(303);
  const other = (await mailTo('Finspångs kommun')).link;
  expect(
    (await give(running.anonymous, other, { stallning: 'supports', beslutat: 'nej', vem: 'Bo Lind, utredare' })).status,
  ).toBe(303);
  const told = { stallning: 'refrains', beslutat: 'nej', vem: 'Cia Ahl, registrator', dag: day(0), text: '' };
  const third = `${here}/huvudman/0513`;
  expect((await running.as('example-registrar-0580').get(third)).status).toBe(404);
  expect((await give(office, third, told)).headers.get('location')).toContain('klart=stallning');
  const page = squeezed(await pageOf(office, here));
  expect(page).toMatch(/Linköping har synpunkter beslutat av nämnd Socialnämnden § 12 \(lämnat med personlig länk\)/);
  expect(page).toMatch(/Tidigare ställningstaganden .*emot \(tjänstepersonernas bedömning\), Anna Ek, socialchef/);
  const csv = await pageOf(office, `${here}/stallningstaganden?format=csv`);
  expect(csv).toContain('avstår;tjänstepersonernas bedömning;;Cia Ahl, registrator;berättat för sekretariatet');
  expect(csv).toContain('har inte svarat');
});

test('the answer says where they differ, is frozen, and goes to whoever asked, once', async () => {
  const form = await pageOf(office, `${here}/svar`);
  expect(form).toContain('Linköpings kommun har synpunkter.');
  const content = {
    title: 'Svar på remissen',
    summary: 'Vi är för.',
    body: 'Samrådet tillstyrker.',
    differences: 'Linköping vill veta vem som betalar.',
  };
  expect((await office.post(`${here}/svar`, { ...content, base: '0' })).status).toBe(303);
  const behind = await office.post(`${here}/svar`, { ...content, body: 'Något annat.', base: '0' });
  expect([behind.status, await behind.text()]).toEqual([422, expect.stringContaining('Något annat.')]);
  const review = await pageOf(office, `${here}/svar/faststall`);
  const freeze = { request: hidden(review, 'request'), sha256: hidden(review, 'sha256') };
  expect((await office.post(`${here}/svar/faststall`, { ...freeze, sha256: 'x' })).status).toBe(422);
  expect((await office.post(`${here}/svar/faststall`, freeze)).headers.get('location')).toContain(`${here}/svar/1`);
  const frozen = await pageOf(running.as('example-registrar-0580'), `${here}/svar/1`);
  expect(squeezed(frozen)).toContain('Samrådet tillstyrker.');
  expect(frozen).toContain(encodeURIComponent('received-referral:'));
  expect((await office.get(`${here}/svar/1/pdf`)).headers.get('content-type')).toBe('application/pdf');
  const to = { satt: 'mail', till: 'remiss@regeringen.example.se', beslut: 'SVO § 14', dag: day(0), message: '' };
  const send = { ...to, request: hidden(await pageOf(office, `${here}/skicka`), 'request') };
  expect((await office.post(`${here}/skicka`, { ...send, beslut: '', steg: 'granska' })).status).toBe(422);
  const check = await (await office.post(`${here}/skicka`, { ...send, steg: 'granska' })).text();
  expect(squeezed(check)).toContain(
    'Svar på remissen går nu med e-post till Socialdepartementet (remiss@regeringen.example.se). Beslutat av SVO § 14.',
  );
  const press = { ...send, steg: 'sand', reviewed: hidden(check, 'reviewed') };
  expect((await office.post(`${here}/skicka`, press)).status).toBe(303);
  expect((await office.post(`${here}/skicka`, press)).status).toBe(303);
  await until(() => expect(server.received.length).toBe(4), 200);
  const mail = await mailTo('En ny äldreomsorgslag');
  expect(mail.attachments?.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
  expect(squeezed(await pageOf(office, here))).toMatch(/Svaret sändes den .* Det var i tid\./);
  const { link } = await mailTo('Linköpings kommun');
  expect(squeezed(await pageOf(running.anonymous, link))).toContain('Remissen är besvarad');
  expect(
    (await office.post(`${here}/lage`, { vad: 'reopened', text: 'De frågar igen.', request: crypto.randomUUID() })).status,
  ).toBe(303);
  expect(squeezed(await pageOf(office, here))).toContain('Svaret är fastställt men inte sänt.');
});

test('where it coordinates, the common text goes once to each principal; a day is moved, and what is refrained from takes no more', async () => {
  const { database } = running.program;
  const ways = {
    ways: { canSend: true, answerAddress: null, domain: 'samrad.example.se' },
    url: '',
    secret: 's',
    sealer: null,
  } as const;
  const made = await database.write(program('test'), 'test', async (ctx) => {
    const organId = (await organsOn(ctx, ctx.today))[0]?.id ?? '';
    const [receivedOn, answerBy] = [ctx.today.subtract({ days: 9 }), ctx.today.subtract({ days: 2 })];
    const words = {
      title: 'Länets program',
      from: 'Regionen',
      fromMail: '',
      theirNumber: '',
      ourNumber: '',
      text: '',
      how: 'coordinates',
    };
    const { id } = must(await addReceived(ctx, { ...words, receivedOn, answerBy, organId, files: [], requestId: newId() }));
    const say = { referralId: id, kind: 'moved', until: answerBy, text: '', requestId: newId() };
    expect(await sayOfReceived(ctx, say)).toMatchObject({ ok: false, refusals: [{ code: 'same-day' }] });
    must(await sayOfReceived(ctx, { ...say, until: ctx.today.add({ days: 5 }) }));
    const content = { title: 'Gemensam text', summary: '', body: 'Vi vill samma sak.', differences: '' };
    must(await saveAnswer(ctx, { referralId: id, content, base: 0 }));
    const send = { referralId: id, means: 'mail', to: '', on: ctx.today, decidedBy: 'SVO § 3', message: '', requestId: newId() };
    expect(await sendAnswer(ctx, ways, send)).toMatchObject({ ok: false, refusals: [{ code: 'not-frozen' }] });
    must(await freezeAnswer(ctx, { referralId: id, requestId: newId() }));
    const mails = must(await sendAnswer(ctx, ways, send)).mails;
    expect(must(await sendAnswer(ctx, ways, send)).mails).toBe(0);
    const after = await receivedReferralById(ctx, id);
    expect([after?.state, after?.answerBy.equals(ctx.today.add({ days: 5 })), after?.sendings.length]).toEqual([
      'sent',
      true,
      mails,
    ]);
    expect(mails).toBe((await principalsOn(ctx, ctx.today)).length);
    return id;
  });
  for (const kind of ['reopened', 'refrained'])
    await database.write(program('test'), 'test', async (ctx) =>
      must(await sayOfReceived(ctx, { referralId: made, until: null, text: 'De hinner inte.', kind, requestId: newId() })),
    );
  await database.write(program('test'), 'test', async (ctx) => {
    const principalId = (await principalsOn(ctx, ctx.today))[0]?.id ?? '';
    const said = {
      referralId: made,
      principalId,
      stance: 'supports',
      text: '',
      said: 'Anna Ek',
      decided: true,
      how: 'told',
      document: null,
    } as const;
    expect(await givePosition(ctx, { ...said, on: ctx.today, requestId: newId() })).toMatchObject({
      ok: false,
      refusals: [{ code: 'closed' }],
    });
    expect((await receivedReferralById(ctx, made))?.state).toBe('refrained');
  });
});
