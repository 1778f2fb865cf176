import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../../../test/support/accounts-site.ts';
import { followedPlanId } from '../../../../test/support/followup.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { until } from '../../../../test/support/until.ts';
import { must } from '../../../example/expect.ts';
import { addPerson } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { handIn } from '../../acts/reports/hand-in.ts';
import { activitiesOf } from '../../followed-plan.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { openedByLink } from '../../queries/periods/link.ts';
import { reportsWaiting } from '../../queries/periods/reports-waiting.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
let planId = '';
let period = '';
let eva = { id: '', personId: '' };
let bo = '';
/** Rows of the plan's activities, in order. */
let activities: readonly string[] = [];

const mails = { eva: 'eva.lind@kommunen.example.se', bo: 'bo.alm@kommunen.example.se' };
const read = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.read(program('test'), work);
const pageOf = async (path: string, client = office) => unescaped(await (await client.get(path)).text());
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: server.url, from: 'samrad@samrad.example.se' } });
  const { database } = running.program;
  office = running.as('example-secretariat');
  planId = await followedPlanId(database);
  eva = await makeAccount(database, { email: mails.eva, name: 'Eva Lind' });
  const person = { name: 'Bo Alm', title: 'utvecklingsledare', kind: 'person' } as const;
  bo = must(await database.write(program('test'), 'test', (ctx) => addPerson(ctx, person))).id;
  activities = await read(async (ctx) => {
    const plan = await followedPlan(ctx, planId);
    return plan === null ? [] : activitiesOf(plan).map(({ id }) => id);
  });
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

/** The texts of the mails to an address, when there are so many. */
function textsTo(address: string, count = 1): Promise<readonly string[]> {
  return until(async () => {
    const found = server.received.filter(({ to }) => to.includes(address));
    expect(found.length).toBe(count);
    return Promise.all(found.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ''));
  });
}

const tokenIn = (text: string | undefined) =>
  /http:\/\/localhost\/(?:rapport|inforande)\/([0-9a-f]{32})/.exec(text ?? '')?.[1] ?? '';
const opened = (token: string) => read((ctx) => openedByLink(ctx, token));
/** Follows the check: what is shown first is what is sent. */
async function send(path: string, fields: Record<string, string | readonly string[]>, step: string) {
  const request = hidden(await pageOf(path), 'request');
  const shown = await office.post(path, { ...fields, request, steg: 'granska' });
  const html = unescaped(await shown.text());
  const again = () => office.post(path, { ...fields, request, steg: step, reviewed: hidden(html, 'reviewed') });
  return { html, again };
}

test('it is said who answers, and where somebody without an account is reached', async () => {
  const path = `/uppfoljning/${planId}/ansvariga`;
  const from = /name="from"[^>]*value="([^"]*)"/.exec(await pageOf(path))?.[1] ?? '';
  const name = (person: string, activity: readonly string[], request: string = newId()) =>
    office.post(path, { request, person, activity, from });
  const form = newId();
  expect((await name(eva.personId, [])).status).toBe(422);
  expect((await name(eva.personId, activities.slice(0, 2), form)).status).toBe(303);
  expect((await name(eva.personId, activities.slice(0, 1))).status).toBe(422);
  // One who goes back to the page names another by the same form.
  expect((await name(bo, activities.slice(1, 4), form)).status).toBe(303);
  await office.post(`${path}/sluta`, { lead: `${activities[3]} ${bo}` });
  expect((await office.post(`${path}/adresser`, { [`epost-${bo}`]: 'ingen adress' })).status).toBe(422);
  expect((await office.post(`${path}/adresser`, { [`epost-${bo}`]: mails.bo })).status).toBe(303);
  const named = await pageOf(path);
  expect(named).toContain('Eva Lind, Bo Alm');
  expect(named).toContain(`mejl till ${mails.bo}, svarar utan konto`);
  expect(await pageOf(path, running.as('example-reader'))).not.toContain(mails.bo);
});

test('a period is opened once, as it was shown, and everybody is asked', async () => {
  const path = `/uppfoljning/${planId}/perioder/ny`;
  // Years from those of the example.
  const days = { from: '2035-01-01', to: '2035-04-30', answerBy: '2035-05-21' };
  const wrong = await office.post(path, { title: '', ...days, to: '2034-01-01', answerBy: 'i maj', message: '' });
  expect(wrong.status).toBe(422);
  const fields = { title: 'Januari–april 2035', ...days, message: 'Tack för ert arbete!', principals: 'ja' };
  const { html, again } = await send(path, fields, 'oppna');
  for (const said of [mails.eva, mails.bo, 'öppnas, med svar senast den 21 maj 2035', 'Mejlet till Bo Alm'])
    expect(html).toContain(said);
  const [first, second] = [await again(), await again()];
  expect(first.status).toBe(303);
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  period = /perioder\/([0-9a-f-]{36})/.exec(first.headers.get('location') ?? '')?.[1] ?? '';
  const [toEva, toBo] = [(await textsTo(mails.eva))[0] ?? '', (await textsTo(mails.bo))[0] ?? ''];
  expect(toEva).toContain('Du svarar för två aktiviteter');
  expect(toBo).toContain('Tack för ert arbete!');
  const asked = await opened(tokenIn(toBo));
  expect([asked?.ask.personId, asked?.period.id, asked?.plan.id]).toEqual([bo, period, planId]);
  expect((await running.anonymous.get(`/rapport/${tokenIn(toBo)}`)).status).toBe(200);
  const tokens = await until(async () => {
    const texts = await Promise.all(server.received.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ''));
    const found = texts.filter((text) => text.includes('/inforande/')).map(tokenIn);
    expect(found.length).toBeGreaterThan(0);
    return found;
  });
  expect((await opened(tokens[0] ?? ''))?.ask.principalId).toMatch(/^[0-9a-f-]{36}$/);
});

test('what is kept of a mail does not hold its link', async () => {
  const tokens = [(await textsTo(mails.eva))[0], (await textsTo(mails.bo))[0]].map(tokenIn);
  const { rows } = await read((ctx) =>
    ctx.tx.execute<{ kept: string }>(
      `select m.body || coalesce(n.body, '') as kept from mailings m left join notices n on n.mailing_id = m.id where m.about_id = '${period}'`,
    ),
  );
  const kept = rows.map((row) => row.kept).join('\n');
  expect(kept).toContain('/rapport/(personlig länk)');
  for (const token of tokens) expect([token.length, kept.includes(token)]).toEqual([32, false]);
  const { rows: records } = await read((ctx) =>
    ctx.tx.execute<{ id: string }>(`select m.id from mailings m where m.about_id = '${period}' and m.purpose = 'letter' limit 3`),
  );
  for (const { id } of records) {
    const file = await (await office.get(`/handlingar/${id}/fil`)).text();
    expect(tokens.some((token) => token !== '' && file.includes(token))).toBe(false);
  }
});

test('it waits on the desks of those it concerns', async () => {
  const grant = { role: 'reader', principal: null, board: null, organ: null, organKind: null };
  const actor = { ...program('test'), account: eva.id, grants: [grant] };
  const waiting = (await running.program.database.read(actor, reportsWaiting)).filter(({ key }) => key.includes(period));
  expect(waiting.map(({ href }) => href)).toEqual(
    activities.slice(0, 2).map((id) => `/uppfoljning/perioder/${period}/aktiviteter/${id}`),
  );
  expect(waiting[0]?.by?.toString()).toBe('2035-05-21');
  expect(await pageOf('/att-gora', running.as('example-registrar-0580'))).toContain(
    'Säg hur långt Linköpings kommun har kommit (Januari–april 2035)',
  );
});

test('silence is seen; a reminder goes once a day, with a link that replaces the earlier one', async () => {
  const said = { status: 'on-track', text: 'Det går bra.', deviation: '', remedy: '', nextStep: '', expectedEnd: '' };
  const report = { periodId: period, activityId: activities[0] ?? '', ...said, how: 'told', personId: eva.personId } as const;
  must(await running.program.database.write(program('test'), 'test', (ctx) => handIn(ctx, { ...report, requestId: newId() })));
  const here = `/uppfoljning/perioder/${period}`;
  expect(await pageOf(here)).toMatch(/En av \S+ aktiviteter är rapporterad/);
  expect(await pageOf(`${here}?visa=svarat`)).toContain('går enligt plan');
  const csv = await (await office.get(`${here}?visa=tysta&format=csv`)).text();
  expect(csv).toContain('har inte rapporterat');
  expect(csv).not.toContain('går enligt plan');
  const { html, again } = await send(`${here}/paminn`, { person: [eva.personId, bo], message: 'Hur går det?' }, 'skicka');
  expect(html).toContain('Två mejl går nu.');
  for (const _ of ['once', 'again']) expect((await again()).status).toBe(303);
  const [first, second] = await textsTo(mails.eva, 2);
  expect(second).toContain('Du svarar för en aktivitet');
  expect([await opened(tokenIn(first)), (await opened(tokenIn(second)))?.ask.occasion]).toEqual([null, 'reminder']);
  const [toBo] = (await textsTo(mails.bo, 2)).slice(1);
  expect((await opened(tokenIn(toBo)))?.ask.personId).toBe(bo);
  const more = await office.post(`${here}/paminn`, { person: bo, steg: 'granska', message: '', request: newId() });
  expect([more.status, await more.text()]).toEqual([422, expect.stringContaining('redan fått ett mejl')]);
});

test('the last day moves, and the period is closed and opened again', async () => {
  const here = `/uppfoljning/perioder/${period}`;
  const change = async (fields: Record<string, string>) =>
    office.post(`${here}/andra`, { request: hidden(await pageOf(here), 'request'), ...fields });
  expect((await change({ vad: 'flytta', answerBy: '2001-01-01' })).status).toBe(422);
  expect((await change({ vad: 'flytta', answerBy: '2035-06-04' })).status).toBe(303);
  expect(await pageOf(here)).toContain('Sista dag att svara är den 4 juni 2035');
  expect((await change({ vad: 'stang' })).status).toBe(303);
  expect(await pageOf(here)).toContain('Perioden stängdes');
  const token = tokenIn((await textsTo(mails.bo, 2))[1]);
  expect((await opened(token))?.period.state).toBe('closed');
  expect((await change({ vad: 'stang' })).status).toBe(422);
  expect((await change({ vad: 'oppna' })).status).toBe(303);
  expect((await opened(token))?.period.state).toBe('open');
  expect((await running.as('example-reader').post(`${here}/andra`, { vad: 'stang' })).status).toBe(404);
});
