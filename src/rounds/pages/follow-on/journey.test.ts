import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bruteStanding, comparable } from '../../../../test/support/brute-standing.ts';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import {
  asking,
  decideIn,
  newVersion,
  type RoundWithChanges,
  roundWithChanges,
} from '../../../../test/support/round-with-changes.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { until } from '../../../../test/support/until.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { parseFacts, type RoundFacts } from '../../facts.ts';
import { standing } from '../../standing.ts';

let server: SmtpListener;
let running: Running;
let office: Client;
let made: RoundWithChanges;
let first: string;
let second: string;
const today = Temporal.Now.plainDateISO('Europe/Stockholm');

const write = <T>(act: (ctx: Ctx) => Promise<T>) => running.program.database.write(program('test'), 'test', act);

beforeAll(async () => {
  server = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: server.url, from: 'samradet@example.se' } });
  office = running.as('example-secretariat');
  made = await write(roundWithChanges);
  first = made.roundId;
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

async function pageAt(path: string, client = office): Promise<string> {
  const answer = await client.get(path);
  expect(answer.status, path).toBe(200);
  return unescaped(await answer.text());
}

const headingOf = (page: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1];

async function factsOf(round: string): Promise<RoundFacts> {
  const parsed = parseFacts(await (await office.get(`/api/v1/rounds/${round}/facts`)).json());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

test('what two boards want changed is noted at its place, once, and corrected by noting anew', async () => {
  expect(headingOf(await pageAt(`/beslut/${first}/andringar`))).toBe(
    'Två huvudmän har godkänt med ändringar. Vad Motala och Ydre vill ändra är inte antecknat än.',
  );
  expect(await pageAt('/att-gora')).toContain(
    'Motala har godkänt Arbetsplan 2030–2031 med ändringar. Anteckna vad som ska ändras',
  );
  for (const code of asking) {
    const at = `/beslut/${first}/beslut/${made.decisions.get(code)}/andringar`;
    const page = await pageAt(`${at}?stalle=syfte`);
    expect(page).toContain('med den ändringen att syftet nämner omsorgen');
    const fields = formAsIs(page, at);
    expect(fields['was']).toEqual(['Vi arbetar för en god vård.']);
    const wanted = 'Vi arbetar för en god vård och omsorg.';
    expect((await office.post(at, { ...fields, wanted: fields['was'] ?? '' })).status).toBe(422);
    expect((await office.post(at, { ...fields, was: 'Det står inte här.', wanted })).status).toBe(422);
    for (let time = 0; time < 2; time++) expect((await office.post(at, { ...fields, wanted })).status).toBe(303);
    const noted = await pageAt(at);
    expect(noted.match(/<article/g)).toHaveLength(1);
    expect(noted).toMatch(/<ins>.*och omsorg.*<\/ins>/);
    const [, id = ''] = /id="andring-([0-9a-f-]+)"/.exec(noted) ?? [];
    const anew = formAsIs(await pageAt(`${at}?andring=${id}`), at);
    expect((await office.post(at, { ...anew, reason: 'Omsorgen är halva uppdraget.' })).status).toBe(303);
    expect((await pageAt(at)).match(/<article/g)).toHaveLength(1);
  }
  expect(
    (await running.as('example-registrar-0580').get(`/beslut/${first}/beslut/${made.decisions.get('0512')}/andringar`)).status,
  ).toBe(404);
});

test('both are answered together, and a no needs its reason', async () => {
  const at = `/beslut/${first}/andringar`;
  const page = await pageAt(at);
  expect(headingOf(page)).toBe('Två huvudmän har godkänt med ändringar: två ändringar, ingen är besvarad.');
  expect(await pageAt('/att-gora')).toContain('Ydre har godkänt Arbetsplan 2030–2031 med ändringar: en ändring att svara på.');
  const andring = [...page.matchAll(/name="andring" value="([0-9a-f-]+)"/g)].map(([, id = '']) => id);
  expect(andring).toHaveLength(2);
  const fields = { ...formAsIs(page, at), andring };
  expect((await office.post(at, { ...fields, andring: [] })).status).toBe(422);
  expect((await office.post(at, { ...fields, svar: 'not' })).status).toBe(422);
  for (let time = 0; time < 2; time++) expect((await office.post(at, fields)).headers.get('location')).toBe(`${at}?klart=2`);
  const answered = await pageAt(at, running.as('example-reader'));
  expect(headingOf(answered)).toContain('två ändringar, alla är besvarade');
  expect(answered).toContain('Införd i nästa version.');
  expect(answered).not.toContain('Spara svaret');
  expect(await (await office.get(`${at}?format=csv`)).text()).toMatch(/Motala kommun;[^\n]*Införd/);
});

test('the answers go to the two boards by mail, each their own, once', async () => {
  const at = `/beslut/${first}/andringar/skicka-svar`;
  const waits = 'Två nämnder har inte fått svaren på sina ändringar i Arbetsplan 2030–2031.';
  expect(await pageAt('/att-gora')).toContain(waits);
  expect(await pageAt(`/beslut/${first}/andringar`)).toContain(`href="${at}"`);
  const page = await pageAt(at);
  expect(page).toContain('Två brev skickas med e-post: svaren till dem som har godkänt Arbetsplan 2030–2031 med ändringar.');
  expect(/<main.*<\/main>/s.exec(page)?.[0]).not.toContain('synpunkt');
  const seen = formAsIs(page, at)['seen'] ?? '';
  expect((await office.post(at, { seen: '0'.repeat(64) })).status).toBe(422);
  const twice = await Promise.all([office.post(at, { seen }), office.post(at, { seen })]);
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  await until(() => expect(server.received).toHaveLength(2), 100);
  const mails = await Promise.all(server.received.map(({ raw }) => PostalMime.parse(raw)));
  expect(new Set(server.received.flatMap(({ to }) => to)).size).toBe(2);
  for (const { subject, text } of mails) {
    expect(subject).toBe('Svar på ändringarna som ni begärde i Arbetsplan 2030–2031');
    expect(text).toContain('Ni vill att det ska stå: Vi arbetar för en god vård och omsorg.');
    expect(text).toContain('Vårt svar: Införd i nästa version.');
  }
  expect(await pageAt('/att-gora')).not.toContain(waits);
  expect((await office.post(at, { seen })).headers.get('location')).toBe(`/beslut/${first}/andringar?klart=brev&mejl=0&over=0`);
  expect(await pageAt(at)).toMatch(/Inga svar att skicka.*fick samma svar/s);
  expect(await pageAt(`/beslut/${first}/andringar?klart=brev&mejl=2&over=0`)).toMatch(/2 brev skickas\..*Se breven med svaren/s);
});

test('a new version goes out in a new round: twelve decisions are carried over, two principals decide again', async () => {
  const at = `/beslut/${first}/ny-runda`;
  expect(await pageAt(at)).toContain('Det finns ingen ny version att skicka');
  await write((ctx) => newVersion(ctx, made.planId));
  const page = await pageAt(at);
  const codes = [...page.matchAll(/name="tackt" value="(\d{4})"( checked)?/g)];
  expect([codes.length, codes.filter(([, , checked]) => checked).length]).toEqual([12, 0]);
  const fields = { ...formAsIs(page, at), tackt: codes.map(([, code = '']) => code) };
  const review = async (more: Record<string, string | readonly string[]>) => {
    const looked = await office.post(at, { ...fields, ...more, steg: 'granska' });
    expect(looked.status).toBe(422);
    return unescaped(await looked.text());
  };
  expect(await review({})).toContain('Skriv varför');
  expect(await review({ reason: 'x', tackt: ['0583'] })).toContain('Ett av besluten har ändrats under tiden');
  const reason = 'Ändringen rör inte det som nämnden beslutade om.';
  // A reason of its own for one decision; the common one is still asked for the others.
  const [, own = ''] = /name="(skal-[0-9a-f-]+)"/.exec(page) ?? [];
  const ownReason = { [own]: 'Nämnden har redan prövat ändringen.' };
  expect(await review(ownReason)).toContain('Skriv varför');
  const looked = await review({ reason, ...ownReason });
  expect(looked).toMatch(/Eget skäl för Regionen, .*: Nämnden har redan prövat ändringen\./);
  expect(looked).toContain(`Skäl för att föra över de andra: ${reason}`);
  // Three have two boards each: a recommendation, or another that decides for its part.
  expect(looked).toContain(
    'Femton beslut förs över, två huvudmän beslutar igen: Motala och Ydre. Arbetsplan 2030–2031 dras tillbaka i dag.',
  );
  const [, reviewed = ''] = /name="reviewed" value="([^"]*)"/.exec(looked) ?? [];
  const open = () => office.post(at, { ...fields, ...ownReason, reason, steg: 'oppna', reviewed });
  const [one, other] = await Promise.all([open(), open()]);
  expect([one.status, one.headers.get('location')]).toEqual([303, other.headers.get('location')]);
  second = /beslut\/([0-9a-f-]+)/.exec(one.headers.get('location') ?? '')?.[1] ?? '';
  expect((await office.post(at, { ...fields, request: crypto.randomUUID(), reason, steg: 'granska' })).status).toBe(422);
});

test('the second round stands as the contract says, and both rounds are linked', async () => {
  const facts = await factsOf(second);
  expect(facts.decisions.map(({ carriedOver }) => carriedOver?.on)).toEqual(Array(15).fill(today.toString()));
  const reasons = facts.decisions.map(({ carriedOver }) => carriedOver?.reason);
  expect(reasons.filter((reason) => reason === 'Nämnden har redan prövat ändringen.')).toHaveLength(1);
  expect(new Set(reasons).size).toBe(2);
  const now = standing(facts, today.toString());
  expect(comparable(now)).toEqual(comparable(bruteStanding(facts, today.toString())));
  const waiting = now.principals.filter(({ state }) => state === 'waiting').map(({ code }) => code);
  expect([now.state, waiting]).toEqual(['open', ['0583', '0512']]);
  expect(now.principals.find(({ code }) => code === '0513')?.state).toBe('conditional');
  expect((await factsOf(first)).round.withdrawnOn).toBe(today.toString());
  expect(await pageAt(`/beslut/${second}`)).toContain('Beslutar igen: Motala och Ydre. Överförda: tolv.');
  expect(await pageAt(`/beslut/${second}`)).toContain(`href="/beslut/${first}"`);
  expect(await pageAt(`/beslut/${first}`)).toContain(`href="/beslut/${second}"`);
  expect(await pageAt('/beslut')).toContain('Följer på');
  expect(await pageAt('/att-gora')).not.toContain('att svara på');
  expect(await pageAt(`/beslut/${second}`)).toMatch(/beslutet från .* täcker också den här texten/);
});

test('the papers of the second round go to those who decide again; the others are told why nothing is asked of them', async () => {
  const page = await pageAt(`/beslut/${second}/utskick`);
  const boxes = [...page.matchAll(/name="namnd" value="[0-9a-f-]+"( checked)?.*?<label[^>]*>([^<]*)<\/label>/gs)];
  expect(boxes.length).toBeGreaterThan(14);
  expect(boxes.flatMap(([, checked, label]) => (checked ? [label] : []))).toEqual([
    'Socialnämnden, Motala kommun',
    'Socialnämnden, Ydre kommun',
  ]);
  expect(page).toContain('det tidigare beslutet är fört över: Ändringen rör inte det som nämnden beslutade om.');
  expect(page).toMatch(/NI BEHÖVER INTE BESLUTA IGEN\s+Nämndens beslut den /);
});

test('when the two have decided, the plan is in force from that day', async () => {
  await write((ctx) => decideIn(ctx, second, (code) => (asking.includes(code) ? 'approve' : null), ctx.today));
  const facts = await factsOf(second);
  const now = standing(facts, today.toString());
  expect([now.state, now.effectiveOn, now.decidedOn]).toEqual(['carried', today.toString(), today.toString()]);
  expect(now.legalForceOn).not.toBeNull();
  expect(comparable(now)).toEqual(comparable(bruteStanding(facts, today.toString())));
});
