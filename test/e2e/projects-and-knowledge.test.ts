import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../src/example/expect.ts';
import { program } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/db/columns.ts';
import { keepDisposalDecision } from '../../src/records/index.ts';
import { recordDecision, stepsOfRound } from '../../src/rounds/index.ts';
import { browser } from '../support/browser.ts';
import { followedPlanId } from '../support/followup.ts';
import { type Running, runProgram } from '../support/running.ts';
import { type SmtpListener, smtpListener } from '../support/smtp.ts';
import { until } from '../support/until.ts';
import { arrive, headline, press, seen, signIn } from './acting.ts';

/** A project from charter through decision to closing, and a conference from announcement to its summary; what both led to. */
let server: SmtpListener;
let running: Running;
/** The same database, most of a year later. */
let later: Running;
let chromium: Browser;
/** The secretariat, in a browser without scripts; whoever takes part, on a telephone. */
let office: Page;
let telephone: Page;
let plan = '';
let project = '';
let conference = '';

const months = 7;
const today = Temporal.Now.plainDateISO('Europe/Stockholm');
const then = today.add({ months });
const title = 'Samma besked i hela länet';
const theme = 'Besked som går att förstå';

beforeAll(async () => {
  server = await smtpListener();
  const mail = { smtpUrl: server.url, from: 'samrad@samrad.example.se' };
  [running, chromium] = await Promise.all([runProgram({ mail }), browser()]);
  const clock = () => Temporal.Now.instant().add({ hours: today.until(then).days * 24 });
  later = await runProgram({ mail, beside: running, clock });
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  office = await context.newPage();
  telephone = await (await chromium.newContext({ viewport: { width: 390, height: 900 } })).newPage();
  await signIn(office, running, 'example-secretariat');
  plan = await followedPlanId(running.program.database);
  const decision = { number: 'RS 2026-9', decidedBy: 'Regionarkivet', decidedOn: today, afterDays: 365, requestId: newId() };
  await running.program.database.write(program('test'), 'test', async (ctx) => must(await keepDisposalDecision(ctx, decision)));
});
afterAll(async () => {
  await chromium?.close();
  await later?.close();
  await running?.close();
  await server?.close();
});

const main = (page: Page) => seen(page.locator('main'));
const follow = async (link: string | RegExp) => {
  await office.locator('main').getByRole('link', { name: link }).first().click();
  await office.waitForLoadState();
};

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, typed] of Object.entries(fields)) await office.locator(`main [name="${name}"]`).fill(typed);
}

/** Chooses what is called so in a list. */
async function choose(name: string, label: RegExp): Promise<void> {
  const list = office.locator(`main select[name="${name}"]`);
  const found = (await list.locator('option').allInnerTexts()).find((each) => label.test(each)) ?? '';
  await list.selectOption({ label: found });
}

/** On the page where a conference is looked through before all may read it. */
async function publish(): Promise<void> {
  const form = office.locator('main form', { has: office.locator('[name=checked]') });
  await form.locator('[name=checked]').check();
  await form.locator('button').last().click();
  await arrive(office, /klart=publicerad/);
}

it('sets up a project, says what it belongs to, and lays its charter down', async () => {
  await office.goto(`${running.url}/projekt`);
  await follow('Lägg upp ett projekt');
  await fill({ title, purpose: 'Alla ska få samma besked.', from: today.toString(), to: then.toString() });
  await choose('steering', /Ledningsgrupp/);
  await choose('leader', /Slussmo/);
  await press(office, 'Lägg upp projektet', /\/projekt\/[0-9a-f-]{36}/);
  project = new URL(office.url()).pathname;
  await office.goto(`${running.url}${project}/hor-till`);
  await choose('place', /2\.3 /);
  await office.locator('main form button').last().click();
  await office.goto(`${running.url}${project}`);
  expect(await headline(office)).toBe('Direktivet skrivs');
  await office.goto(`${running.url}${project}/direktiv`);
  await fill({ aim: 'Att beskedet är detsamma i alla kommuner.', goals: 'Ett gemensamt besked i alla tretton kommuner' });
  await press(office, 'Spara', /direktiv/);
  await follow('Läs igenom och lägg fast');
  expect(await main(office)).toContain('Ett gemensamt besked i alla tretton kommuner');
  await press(office, 'Lägg fast direktivet', /\/projekt\/handlingar\//);
});

it('sends the charter to the boards, and is decided when all of them have approved', async () => {
  await office.goto(`${running.url}${project}`);
  await follow(/för beslut/);
  await office.locator('[name=answerBy]').fill(today.add({ months: 3 }).toString());
  await press(office, 'Granska utskicket', /\/beslut\/ny/);
  await office.getByRole('button', { name: /^Öppna rundan / }).click();
  await arrive(office, /\/beslut\/[0-9a-f-]{36}\?klart/);
  const round = /beslut\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? '';
  await office.goto(`${running.url}${project}`);
  expect(await headline(office)).toBe('Direktivet är hos huvudmännen för beslut');
  await running.program.database.write(program('test'), 'test', async (ctx) => {
    for (const { id, boardId } of await stepsOfRound(ctx, round)) {
      const outcomes = [{ stepId: id, outcome: 'approve' as const, conditions: [], remark: null }];
      const minutes = { boardId, on: today.toString(), takenBy: 'board' as const, evidence: 'told' as const, outcomes };
      must(await recordDecision(ctx, { ...minutes, request: newId() }));
    }
  });
  await office.goto(`${running.url}${project}`);
  expect(await headline(office)).toContain('Direktivet är beslutat');
  await follow(/[Ss]tarta/);
  await office.locator('[name=kind][value=started]').check();
  await fill({ on: today.toString() });
  await press(office, 'Granska', /lage/);
  await press(office, 'Spara', /klart=/);
});

it('announces a conference, and opens it once it is public', async () => {
  await office.goto(`${running.url}/konferenser`);
  await follow(/Lägg upp/);
  await office.locator('[name=kind][value=theme-conference]').check();
  await choose('organ', /Samråd/);
  const on = today.add({ months: 2 });
  await fill({ title: theme, on: on.toString(), starts: '9', ends: '12', place: 'Linköping', seats: '30' });
  await fill({ registerBy: on.subtract({ days: 7 }).toString(), contact: 'Sekretariatet', contactMail: 'k@example.se' });
  await choose('disposal', /RS 2026-9/);
  await press(office, 'Lägg upp konferensen', /\/konferenser\/[0-9a-f-]{36}/);
  conference = new URL(office.url()).pathname;
  await follow('Skriv programmet');
  await fill({ title: 'Vad är ett bra besked?', starts: '9.30', ends: '11', room: 'Stora salen' });
  await press(office, 'Lägg till punkten', /klart=tillagd/);
  await office.goto(`${running.url}${conference}/hor-till`);
  await choose('to', new RegExp(title));
  await office.locator('main form button').last().click();
  await office.goto(`${running.url}${conference}`);
  await follow('Titta igenom och publicera');
  await publish();
  await office.goto(`${running.url}${conference}`);
  await follow('Öppna anmälan');
  await press(office, 'Öppna anmälan', /klart=oppnad/);
});

it('takes a registration from a telephone, confirmed by the link in the mail', async () => {
  await telephone.goto(`${running.url}/offentligt/konferenser`);
  await telephone.getByRole('link', { name: theme }).first().click();
  await telephone.locator('main a[href$="/anmalan"]').first().click();
  await arrive(telephone, /anmalan$/);
  const form = telephone.locator('main form');
  for (const [name, typed] of [
    ['name', 'Disa Deltagare'],
    ['organisation', 'Kinda kommun'],
    ['email', 'disa@kommunen.example.se'],
  ] as const)
    await form.locator(`[name=${name}]`).fill(typed);
  // A form that is sent within three seconds is a robot's: nobody writes that fast.
  await telephone.waitForTimeout(4_000);
  await telephone.getByRole('button', { name: 'Anmäl mig' }).click();
  await until(async () => expect(await headline(telephone)).toBe('Tack, vi har tagit emot din anmälan'));
  const link = await until(async () => {
    const [raw] = server.received.flatMap(({ to, raw: text }) => (to.includes('disa@kommunen.example.se') ? [text] : []));
    const { text = '' } = await PostalMime.parse(raw ?? '');
    expect(text).toMatch(/\/anmalan\/[0-9a-f]{32}/);
    return /\/anmalan\/[0-9a-f]{32}/.exec(text)?.[0] ?? '';
  });
  await telephone.goto(running.url + link);
  await telephone.getByRole('button', { name: 'Bekräfta' }).click();
  await until(async () => expect(await headline(telephone)).toBe('Du har plats.'));
});

it('sums the conference up for all when it has been, and says what it led to', async () => {
  await signIn(office, later, 'example-secretariat');
  await office.goto(`${later.url}${conference}/sammanfattning`);
  await fill({ text: 'Ett bra besked säger vem som gör vad, och när.' });
  await press(office, 'Spara sammanfattningen', /klart=sparad/);
  await office.goto(`${later.url}${conference}/ledde-till`);
  await fill({ text: 'Alla kommuner använder samma besked.', on: then.subtract({ days: 3 }).toString() });
  await choose('place', /2\.3 /);
  await press(office, 'Lägg till', /klart=tillagt/);
  await office.goto(`${later.url}${conference}/publicera`);
  await publish();
  await telephone.goto(`${later.url}/offentligt${conference}`);
  const told = await main(telephone);
  for (const said of ['Ett bra besked säger vem som gör vad', 'Alla kommuner använder samma besked.'])
    expect(told).toContain(said);
  expect(told).not.toContain('Disa');
});

it('closes the project with a closing report, and the plan tells what both led to', async () => {
  await office.goto(`${later.url}${project}/slutrapport`);
  await fill({ summary: 'Tretton kommuner ger samma besked.', results: 'Målet är nått.' });
  await press(office, 'Granska slutrapporten', /slutrapport/);
  await office.locator('main button[value=frys]').click();
  await arrive(office, /\/projekt\/handlingar\//);
  await office.goto(`${later.url}${project}/lage`);
  await office.locator('[name=kind][value=closed]').check();
  await fill({ on: then.toString() });
  await press(office, 'Granska', /lage/);
  await press(office, 'Avsluta projektet', /klart=/);
  await office.goto(`${later.url}${project}`);
  expect(await headline(office)).toMatch(/avslutat/);
  for (const page of [`/arbetsplan/${plan}`, `/uppfoljning/${plan}`]) {
    await office.goto(later.url + page);
    const said = await main(office);
    for (const words of [title, 'Tretton kommuner ger samma besked.', theme, 'Alla kommuner använder samma besked.'])
      expect(said).toContain(words);
  }
});
