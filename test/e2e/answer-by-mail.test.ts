import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import type { Browser, Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../src/example/expect.ts';
import { setMailbox } from '../../src/members/index.ts';
import { program } from '../../src/platform/actor.ts';
import { typeset } from '../../src/platform/documents/index.ts';
import { roundsList, stepsOfRound } from '../../src/rounds/index.ts';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { type SmtpListener, smtpListener } from '../support/smtp.ts';
import { until } from '../support/until.ts';
import { press, seen, signIn } from './acting.ts';
import { complaintsAbout } from './looking.ts';

/** After the meetings that the extracts are of. */
const clock = () => Temporal.Instant.from('2026-11-20T09:00:00Z');
const registrars = { '0583': 'registrator@motala.example.se', '0512': 'registrator@ydre.example.se' } as const;
type Code = keyof typeof registrars;

let server: SmtpListener;
let running: Running;
let chromium: Browser;
let page: Page;
let round = '';
const boards = new Set<string>();

beforeAll(async () => {
  server = await smtpListener();
  const mail = {
    ...{ smtpUrl: server.url, from: 'samrad@samrad.example.se', answerAddress: 'svar@samrad.example.se' },
    listen: { host: '127.0.0.1', port: 0 },
  };
  [running, chromium] = await Promise.all([runProgram({ clock, mail }), browser()]);
  await running.program.database.write(program('test'), 'test', async (ctx) => {
    round = (await roundsList(ctx)).find(({ standing }) => standing.state === 'open')?.round.id ?? '';
    for (const { principalCode, boardId } of await stepsOfRound(ctx, round)) {
      const mailbox = registrars[principalCode as Code];
      if (mailbox === undefined) continue;
      must(await setMailbox(ctx, { boardId, mailbox }));
      boards.add(boardId);
    }
  });
  page = await (await chromium.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })).newPage();
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
  await server?.close();
});

/** The one mail that the registrar gets. */
function mailTo(code: Code): Promise<Email> {
  return until(async () => {
    const found = server.received.filter(({ to }) => to.includes(registrars[code]));
    expect(found).toHaveLength(1);
    return PostalMime.parse(found[0]?.raw ?? '');
  }, 100);
}

/** Presses reply, puts the extract in, and sends: over SMTP, as from any mail program. */
async function reply(code: Code, to: Email, file: { readonly filename: string; readonly content: Buffer }): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: running.program.mailPort ?? 0, ignoreTLS: true });
  await transport.sendMail({
    from: { name: `Registrator ${code}`, address: registrars[code] },
    to: to.replyTo?.[0]?.address ?? '',
    subject: `SV: ${to.subject}`,
    inReplyTo: to.messageId ?? '',
    references: to.messageId ?? '',
    text: `Hej!\n\nHär kommer utdraget.\n\n${(to.text ?? '').replaceAll(/^/gm, '> ')}`,
    attachments: [file],
  });
}

/** Waits until the answer stands in the list, and opens it there. */
async function openAnswer(fileName: string): Promise<void> {
  const link = page.getByRole('link', { name: fileName });
  await until(async () => {
    await page.goto(`${running.url}/beslut/las`);
    expect(await link.count()).toBe(1);
  }, 300);
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Stämmer det här?' }).waitFor();
}

interface Facts {
  readonly decisions: readonly { readonly step: string; readonly [key: string]: unknown }[];
}

async function decided(step: string): Promise<Facts['decisions'][number] | undefined> {
  const answer = await running.as('example-secretariat').get(`/api/v1/rounds/${round}/facts`);
  return ((await answer.json()) as Facts).decisions.findLast((decision) => decision.step === step);
}

async function stateOf(code: Code): Promise<string> {
  const answer = await running.as('example-secretariat').get(`/api/v1/rounds/${round}/standing?on=2026-11-20`);
  const { principals } = (await answer.json()) as { principals: { code: string; state: string }[] };
  return principals.find((principal) => principal.code === code)?.state ?? '';
}

it('the secretariat sends one mail to each of two registrars', async () => {
  await signIn(page, running, 'example-secretariat');
  await page.goto(`${running.url}/beslut/${round}/utskick`);
  const boxes = page.locator('input[name=namnd]');
  for (const box of await boxes.all()) await box.setChecked(boards.has((await box.getAttribute('value')) ?? ''));
  expect(boards.size).toBe(2);
  await page.getByRole('button', { name: 'Granska mejlen', exact: true }).click();
  await page.getByRole('heading', { name: 'Stämmer det här?' }).waitFor();
  await press(page, 'Skicka 2 mejl', /klart=2/);
  for (const code of ['0583', '0512'] as const) {
    const mail = await mailTo(code);
    expect(mail.replyTo?.[0]?.address).toMatch(/^svar\+\w{20}@samrad\.example\.se$/);
    expect(mail.attachments.map(({ filename }) => filename)).toContain('Tjänsteskrivelse.docx');
  }
});

it('a registrar who never signs in answers with the extract, and one press records it', async () => {
  const before = await stateOf('0583');
  const file = readFileSync(new URL('../fixtures/libreoffice/answer-motala.docx', import.meta.url));
  await reply('0583', await mailTo('0583'), { filename: 'Protokollsutdrag § 88.docx', content: file });
  await openAnswer('Protokollsutdrag § 88.docx');
  const main = page.locator('main');
  expect(await seen(main)).toContain('Svar från Registrator 0583 · kom');
  expect(await seen(page.locator('mark#text-date'))).toContain('2026-11-12');
  expect(await seen(page.locator('mark#text-paragraph'))).toContain('88');
  expect(await seen(page.locator('#arende'))).toContain(
    'Motala kommun, Socialnämnden. Det ser vi på adressen som svaret kom till',
  );
  expect((await seen(page.locator('.check-sentence'))).replaceAll(/\s*ändra\s[^.]*?(?=\s|$)/g, '')).toContain('godkände');
  // The mark leads to its field, and the field back to the mark.
  await page.locator('mark#text-paragraph a').click();
  await page.locator('#f-paragraph:target').waitFor();
  await page.locator('.from-text[href="#text-paragraph"]').click();
  await page.locator('#text-paragraph:target').waitFor();
  expect(await complaintsAbout(page, 'sv')).toEqual([]);
  // Nothing is recorded without the press.
  expect([await stateOf('0583'), await decided('0583-1')]).toEqual([before, expect.not.objectContaining({ paragraph: '88' })]);
  await press(page, 'Registrera beslutet', /\?klart=beslut-registrerat/);
  expect(await decided('0583-1')).toMatchObject({
    ...{ on: '2026-11-12', paragraph: '88', outcome: 'approve', takenBy: 'board', conditions: [{ kind: 'all-others' }] },
    ...{ verifiedOn: '2026-11-17', noticeOn: '2026-11-18', evidence: 'verified-extract' },
  });
  expect(await stateOf('0583')).toBe('conditional');
  // What the decision rests on is seen by whoever sees the decision, not by the secretariat alone.
  const records = await running.as('example-registrar-0580').get('/handlingar');
  expect(await records.text()).toContain('§ 88.docx');
  await page.goto(`${running.url}/beslut/las`);
  expect(await seen(page.locator('main'))).not.toContain('§ 88.docx');
  await page.goto(`${running.url}/inkommet`);
  expect(await seen(page.locator('main'))).toContain('Klart (1)');
});

it('a receipt goes back to the registrar, with their own number', async () => {
  const receipt = await until(async () => {
    const [, second] = server.received.filter(({ to }) => to.includes(registrars['0583']));
    expect(second).toBeDefined();
    return PostalMime.parse(second?.raw ?? '');
  }, 100);
  expect(receipt.headers.find(({ key }) => key === 'auto-submitted')?.value).toMatch(/^auto-/);
});

it('a PDF that somebody else’s program made is answered for in the same way', async () => {
  const lines = [
    'Ydre kommun',
    'Socialnämnden',
    'Sammanträdesprotokoll 2026-11-10',
    '§ 71',
    'Arbetsplan 2026–2027',
    'Socialnämndens beslut',
    'Socialnämnden beslutar att återremittera arbetsplanen för ytterligare beredning.',
    'Paragrafen förklaras omedelbart justerad.',
  ];
  const paper = {
    standard: 'ua-1',
    lang: 'sv',
    title: 'Protokoll',
    author: 'Ydre kommun',
    day: Temporal.PlainDate.from('2026-11-11'),
  } as const;
  const pdf = await typeset('#for line in data.lines [#line #parbreak()]', { lines }, paper);
  await reply('0512', await mailTo('0512'), { filename: 'protokoll.pdf', content: Buffer.from(pdf) });
  await openAnswer('protokoll.pdf');
  await press(page, 'Registrera beslutet', /\?klart=beslut-registrerat/);
  expect(await decided('0512-1')).toMatchObject({
    on: '2026-11-10',
    paragraph: '71',
    outcome: 'refer-back',
    evidence: 'verified-extract',
  });
  expect(await stateOf('0512')).toBe('referred-back');
});
