import type { Browser, Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { followedPlanId } from '../support/followup.ts';
import { pdfFacts } from '../support/pdf-facts.ts';
import { type Running, runProgram } from '../support/running.ts';
import { type SmtpListener, smtpListener } from '../support/smtp.ts';
import { unescaped } from '../support/unescaped.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';
import { answered, arrive, headline, press, seen, signIn } from './acting.ts';

/** The end of the example's plan: what came of it is asked for by mail, told, accepted, made public, sent to the boards and carried on. */
let server: SmtpListener;
let running: Running;
let chromium: Browser;
/** The secretariat in a browser; the same by forms; whoever has only a mail; the public. */
let office: Page;
let desk: Visitor;
let lead: Page;
let stranger: Visitor;
let plan = '';
let period = '';
/** The activity that the lead tells of by the link, and the one that is told to the secretariat. */
let [linked, told] = ['', ''];
const reports: string[] = [];

const mailbox = 'fragad@kommunen.example.se';
const today = Temporal.Now.plainDateISO('Europe/Stockholm');
const title = 'Det sista halvåret';
const words = {
  linked: 'Tio av tretton kommuner har infört arbetssättet.',
  deviation: 'Tre kommuner väntar på sin upphandling.',
  told: 'Utbildningen är genomförd i hela länet.',
  summary: 'Det mesta är klart, och det som återstår tas med i nästa plan.',
};

beforeAll(async () => {
  server = await smtpListener();
  const mail = { smtpUrl: server.url, from: 'samrad@samrad.example.se' };
  [running, chromium] = await Promise.all([runProgram({ mail }), browser()]);
  const open = async (width: number) =>
    (await chromium.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })).newPage();
  [office, lead] = [await open(1280), await open(390)];
  [desk, stranger] = [new Visitor(running.url), new Visitor(running.url)];
  await signIn(office, running, 'example-secretariat');
  await desk.open('/logga-in');
  await desk.send('/logga-in', {}, 'example-secretariat');
  plan = await followedPlanId(running.program.database);
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
  await server?.close();
});

const to = (page: Page, path: string) => page.goto(`${running.url}${path}`);
const main = (page: Page) => seen(page.locator('main'));

/** The first mail that has come and that is the one sought. */
function mailWhere(isSought: (mail: Email, to: readonly string[]) => boolean): Promise<Email> {
  return until(async () => {
    const all = await Promise.all(server.received.map(async (each) => ({ to: each.to, mail: await PostalMime.parse(each.raw) })));
    const found = all.find((each) => isSought(each.mail, each.to));
    expect(found, 'the mail has come').toBeDefined();
    return found?.mail ?? Promise.reject(new Error('no mail'));
  });
}

/** The path of the personal link that a mail has. */
const linkIn = ({ text = '' }: Email) => /http:\/\/localhost(\/(?:rapport|inforande)\/[0-9a-f]{32})/.exec(text)?.[1] ?? '';

/** On the period's page, under its folded form. */
async function closePeriod(): Promise<void> {
  await office.locator('summary', { hasText: 'Stäng perioden' }).click();
  await press(office, 'Stäng perioden', /klart=stangd/);
}

it('closes the period that is open, says where a lead is reached, and opens the last one when the mails have been read', async () => {
  await desk.open(`/uppfoljning/${plan}/ansvariga`);
  const person = /name="(epost-[^"]+)"/.exec(desk.html)?.[1] ?? '';
  await desk.send(`/uppfoljning/${plan}/ansvariga/adresser`, { [person]: mailbox });
  await to(office, `/uppfoljning/${plan}`);
  await office.locator('main a[href^="/uppfoljning/perioder/"]').first().click();
  await arrive(office, /\/perioder\//);
  await closePeriod();
  await to(office, `/uppfoljning/${plan}/perioder/ny`);
  await office.locator('[name=title]').fill(title);
  await office.locator('[name=from]').fill(today.subtract({ days: 9 }).toString());
  await office.locator('[name=to]').fill(today.toString());
  await office.locator('[name=answerBy]').fill(today.add({ days: 14 }).toString());
  await answered(office, () => office.getByRole('button', { name: 'Granska innan perioden öppnas' }).click());
  const check = await main(office);
  for (const said of [mailbox, 'Mejlen som de blir', title]) expect(check).toContain(said);
  expect(server.received.flatMap(({ to: receivers }) => receivers)).not.toContain(mailbox);
  await press(office, 'Öppna perioden', /\/perioder\/[0-9a-f-]{36}\?klart=oppnad/);
  period = /perioder\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? '';
});

it('is told by a lead without an account, by the link in the mail', async () => {
  const link = linkIn(await mailWhere((_, receivers) => receivers.includes(mailbox)));
  await to(lead, link);
  await lead.locator(`main a[href^="${link}/"]`).first().click();
  await arrive(lead, /\/rapport\/\w+\/[0-9a-f-]{36}$/);
  linked = /([0-9a-f-]{36})$/.exec(lead.url())?.[1] ?? '';
  await lead.locator('[name=status][value=delayed]').check();
  await lead.locator('[name=text]').fill(words.linked);
  await press(lead, 'Spara utkast', /klart=sparat/);
  expect(await lead.locator('[name=text]').inputValue()).toBe(words.linked);
  await lead.locator('[name=deviation]').fill(words.deviation);
  await answered(lead, () => lead.getByRole('button', { name: 'Granska och lämna in' }).click());
  expect(await headline(lead)).toBe('Stämmer det här?');
  expect(await seen(lead.locator('.check-sentence'))).toMatch(new RegExp(`rapporterar för perioden ${title}.*${words.linked}`));
  await press(lead, 'Lämna in', /klart=inlamnad/);
  expect(await main(lead)).toContain(words.deviation);
  // A second tap in the mail shows what was said, and nothing is asked again.
  await to(lead, `${link}/${linked}`);
  expect(await lead.locator('[name=text]').count()).toBe(0);
});

it('is told by a principal by its link, and to the secretariat by somebody else', async () => {
  const link = linkIn(await mailWhere((mail) => linkIn(mail).startsWith('/inforande/')));
  await stranger.open(link);
  const said = { [`steg-${linked}`]: 'in-use', [`not-${linked}`]: 'I alla enheter.', vem: 'Bo Alm, verksamhetschef' };
  await stranger.send(link, said, 'granska');
  expect(stranger.text).toContain('Stämmer det här?');
  await stranger.send(link, {}, 'spara');
  expect(stranger.text).toContain('svaret är sparat');
  await desk.open(`/uppfoljning/${plan}/inforande?format=csv&aktivitet=${linked}`);
  expect(desk.html).toContain(`;I alla enheter.;Bo Alm, verksamhetschef;med länk i mejl;${today}`);
  await desk.open(`/uppfoljning/perioder/${period}?visa=tysta`);
  const left = [...desk.html.matchAll(/\/aktiviteter\/([0-9a-f-]{36})/g)].map(([, id = '']) => id);
  told = left.find((id) => id !== linked) ?? '';
  const here = `/uppfoljning/perioder/${period}/aktiviteter/${told}`;
  await desk.open(here);
  await desk.send(here, { status: 'done', text: words.told }, 'granska');
  expect(desk.headline).toBe('Stämmer det här?');
  await desk.send(here, {}, 'lamna-in');
  expect(desk.path).toContain('klart=inlamnad');
});

it('is accepted by the management group', async () => {
  await desk.open(`/uppfoljning/perioder/${period}?visa=svarat`);
  reports.push(...new Set([...desk.html.matchAll(/\/uppfoljning\/rapporter\/[0-9a-f-]{36}/g)].map(([path]) => path)));
  expect(reports.length).toBe(2);
  await signIn(lead, running, 'example-management-group');
  for (const report of reports) {
    await to(lead, report);
    await press(lead, 'Godta rapporten', /klart=godtagen/);
  }
});

it('is closed, and read by anyone with who said it and when', async () => {
  await to(office, `/uppfoljning/perioder/${period}`);
  await closePeriod();
  await to(office, `/uppfoljning/perioder/${period}/publicera`);
  await office.locator('[name=checked]').check();
  await press(office, 'Publicera', /klart=/);
  const anyone = new Visitor(running.url);
  await anyone.open(`/offentligt/uppfoljning/${period}`);
  for (const text of [words.linked, words.deviation, words.told]) expect(anyone.text).toContain(text);
  const row = unescaped(new RegExp(`id="aktivitet-${linked}".*?</tr>`, 's').exec(anyone.html)?.[0] ?? '');
  expect(row).toContain('försenad');
  expect(row.replaceAll(/<[^>]+>/g, '')).toMatch(/[A-ZÅÄÖ][^,]+, [^,]+, \d{4}-\d\d-\d\d/);
  await anyone.open(`/offentligt/arbetsplan/${plan}`);
  expect(anyone.text).toContain(title);
  expect(anyone.html).toContain(`/offentligt/uppfoljning/${period}`);
});

it('becomes a final report, and a board is sent its own', async () => {
  const list = `/uppfoljning/${plan}/rapporter`;
  await desk.open(`${list}/ny`);
  await desk.send(`${list}/ny`, { kind: 'final', periodId: period, title: 'Slutrapport för länet' });
  const draft = desk.path.split('?')[0] ?? '';
  await desk.send(draft, { summary: words.summary });
  await desk.open(`${draft}/frys`);
  expect(desk.text).toContain(words.linked);
  await desk.send(`${draft}/frys`, {});
  const paper = /\/uppfoljning\/rapport\/([0-9a-f-]{36})/.exec(desk.path)?.[1] ?? '';
  await desk.open(`/beslut/ny?text=${paper}`);
  await desk.send('/beslut/ny', {}, 'granska');
  expect(desk.text).toContain('Det är klart när alla huvudmän har tagit del.');
  await desk.send('/beslut/ny', {}, 'skicka');
  const round = /\/beslut\/[0-9a-f-]{36}/.exec(desk.path)?.[0] ?? '';
  const page = `${round}/utskick`;
  await desk.open(page);
  const file = 'Slutrapport för länet, Ydre kommun.pdf';
  const board = new RegExp(`href="${page}/([^/"]+)/plan"[^>]*>\\s*${file}`).exec(unescaped(desk.html))?.[1] ?? '';
  await desk.send(page, { namnd: [board] }, 'granska');
  await desk.send(page, {}, 'skicka');
  const mail = await mailWhere(({ attachments }) => attachments.some(({ filename }) => filename === file));
  const content = mail.attachments.find(({ filename }) => filename === file)?.content;
  const { headings } = await pdfFacts(new Uint8Array(content instanceof ArrayBuffer ? content : []));
  expect(headings.map(({ text }) => text)).toContain('Hos Ydre kommun');
});

it('is what the next plan begins with', async () => {
  await to(office, `/arbetsplan/ny/fran-planen?plan=${plan}`);
  const before = await main(office);
  for (const text of [words.linked, words.told]) expect(before).toContain(text);
  await office.locator(`details:has([name="skal-${told}"]) > summary`).click();
  await office.locator(`[name="skal-${told}"]`).fill('Utbildningen är gjord.');
  await office.locator('[name=title]').fill('Arbetsplanen därefter');
  await answered(office, () => office.getByRole('button', { name: 'Granska', exact: true }).click());
  expect(await main(office)).toContain('En aktivitet avslutas.');
  await press(office, 'Skapa utkastet', /\/skriv\?klart=skapad/);
  await desk.open(new URL(office.url()).pathname.replace('/skriv', ''));
  expect(desk.text).toContain('Utbildningen är gjord.');
});
