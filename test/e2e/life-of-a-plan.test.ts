import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { type Running, runProgram } from '../support/running.ts';
import { arrive, headline, pdf, press, readBack, record, save, seen, signIn, type TypedDecision, typeText } from './acting.ts';
import { complaintsAbout } from './looking.ts';

/** The plan lives from November to February: the clock is set by hand before each stage. */
let today = '2026-11-23';
const clock = () => Temporal.Instant.from(`${today}T09:00:00Z`);

let running: Running;
let chromium: Browser;
let page: Page;
let planUrl = '';
let roundUrl = '';

beforeAll(async () => {
  [running, chromium] = await Promise.all([runProgram({ clock }), browser()]);
  page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await chromium?.close();
  await running?.close();
});

/** It is another day, and the secretariat signs in again. */
async function itIs(day: string): Promise<void> {
  today = day;
  await signIn(page, running, 'example-secretariat');
}

const form = (step: string) => `${roundUrl}/registrera?steg=${step}`;
const onRound = async () => {
  await page.goto(roundUrl);
  return headline(page);
};
const planSentence = async () => {
  await page.goto(planUrl);
  return seen(page.locator('main'));
};

/** A decision of which there is nothing to say: approved, verified and noticed in time. */
const plain = (on: string): TypedDecision => {
  const after = (days: number) => Temporal.PlainDate.from(on).add({ days }).toString();
  return { on, paragraph: '7', outcome: 'approve', verifiedOn: after(4), noticeOn: after(5) };
};
const ifAll = (on: string): TypedDecision => ({ ...plain(on), conditions: ['all-others'] });

/** The page of a principal's latest decision. */
async function openDecision(code: string): Promise<void> {
  const answer = await running.as('example-secretariat').get(`/api/v1/rounds/${roundUrl.split('/').at(-1)}/facts`);
  const facts: { decisions: { id: string; step: string }[] } = JSON.parse(await answer.text());
  await page.goto(`${roundUrl}/beslut/${facts.decisions.findLast(({ step }) => step.startsWith(code))?.id}`);
}

describe.sequential('a plan lives', () => {
  it('is begun from the last one, written and frozen', async () => {
    await itIs('2026-11-23');
    await page.goto(`${running.url}/arbetsplan`);
    await page.getByRole('link', { name: 'Ny arbetsplan' }).click();
    await page.getByRole('link', { name: 'Börja från den förra planen' }).click();
    await page.getByText('Allt i Arbetsplan 2026–2027 fortsätter').waitFor();
    await page.getByLabel('Planens namn').fill('Arbetsplan 2028–2029');
    await page.getByLabel('Första året').fill('2028');
    await page.getByLabel('Sista året').fill('2029');
    await page.getByRole('button', { name: 'Granska', exact: true }).click();
    await page.getByText('Inget avslutas.').waitFor();
    await press(page, 'Skapa utkastet', /\/skriv/);
    planUrl = new URL(page.url()).href.replace(/\/skriv.*/, '');
    await page.getByRole('link', { name: 'Lägg till ett område' }).first().click();
    await page.getByLabel('Områdets namn').fill('Psykisk hälsa');
    await press(page, 'Spara', /\/skriv\?klart=/);
    await page.getByRole('link', { name: 'Lägg till ett mål i Psykisk hälsa' }).click();
    await typeText(page, 'Fler får hjälp i tid');
    await press(page, 'Spara', /\/skriv\?klart=/);
    await page.getByRole('link', { name: 'Lägg till en aktivitet i Psykisk hälsa' }).click();
    await page.getByLabel('Aktivitetens namn').fill('En väg in');
    await press(page, 'Spara', /\/skriv\?klart=/);
    expect(await planSentence()).toContain('Arbetsplan 2028–2029 är ett utkast som inte har sänts för beslut än.');
    await page.goto(`${planUrl}/frys`);
    expect(await seen(page.locator('.check-sentence'))).toMatch(
      /^Version 1 av Arbetsplan 2028–2029 för åren 2028–2029.*sju områden.*aktiviteter.*fryses/s,
    );
    await press(page, 'Frys versionen', /\/version\/1\?klart=fryst/);
  });

  it('is sent for decision after a look at what goes to whom', async () => {
    await page.getByRole('link', { name: 'Skicka för beslut' }).click();
    await page.getByRole('heading', { level: 1, name: 'Skicka för beslut' }).waitFor();
    await page.locator('[name=title]').fill('Arbetsplan 2028–2029');
    await page.locator('[name=answerBy]').fill('2027-03-31');
    await page.locator('[name=expects][value=approve]').check();
    await page.locator('[name=rule][value=all]').check();
    await page.locator('[name=coveringLetter]').fill('Hej!\n\nVi ber er nämnd att godkänna planen.');
    await page.getByRole('button', { name: 'Granska utskicket', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Stämmer utskicket?' }).waitFor();
    const goes = await seen(page.locator('#granska'));
    for (const receiver of ['Region Östergötland', 'Ydre kommun', 'Social- och omsorgsnämnden', 'Följebrev'])
      expect(goes).toContain(receiver);
    expect(goes).toContain('Texten gäller när alla huvudmän har godkänt. Svar senast 31 mars 2027.');
    expect(await complaintsAbout(page, 'sv')).toEqual([]);
    await page.getByRole('button', { name: /^Öppna rundan / }).click();
    await page.waitForURL(/\/beslut\/[0-9a-f-]{36}\?klart=utskick-skickat/);
    roundUrl = page.url().replace(/\?.*/, '');
    expect(await onRound()).toBe('Ingen av de fjorton har godkänt. Planen gäller inte än.');
    expect(await planSentence()).toContain(
      'är ute för beslut hos huvudmännen sedan den 23 november 2026; svar väntas senast den 31 mars 2027.',
    );
  });

  it('is recommended by two boards, which settles nothing', async () => {
    await itIs('2026-12-21');
    const recommended = { ...plain('2026-12-03'), outcome: 'recommend' };
    for (const step of ['0562-1', '0580-1']) {
      expect(await record(page, form(step), recommended)).toBe('Ingen av de fjorton har godkänt. Planen gäller inte än.');
    }
  });

  it('is approved with conditions of every kind', async () => {
    expect(await record(page, form('0005-1'), plain('2026-12-08'))).toBe('En av fjorton har godkänt. Planen gäller inte än.');
    await page.goto(form('0580-2'));
    const said = await readBack(page, { ...ifAll('2026-12-14'), conditions: ['named', 'all-others'], named: ['0005'] });
    expect(said).toContain('på villkor att');
    expect(said).toMatch(/Vård- och äldreomsorgsnämnden i Linköpings kommun.*godkände.*14 december 2026.*Region Östergötland/s);
    expect(await complaintsAbout(page, 'sv')).toEqual([]);
    await save(page);
    const adopted = { outcome: 'other', otherOutcome: 'adopt', conditions: ['at-least'], others: '10' };
    await record(page, form('0582-1'), { ...plain('2026-12-09'), ...adopted });
    const own = { conditions: ['all-others', 'other'], ownConditions: 'att uppföljningen redovisas varje år' };
    await record(page, form('0561-1'), { ...plain('2026-12-10'), ...own });
    for (const step of ['0513-1', '0562-2', '0581-1', '0581-2', '0584-1', '0586-1'])
      await record(page, form(step), ifAll('2026-12-10'));
    expect(await onRound()).toBe('Nio av fjorton har godkänt. Planen gäller inte än.');
  });

  it('is told of by telephone, postponed, approved with changes, and once recorded wrongly', async () => {
    await record(page, form('0512-1'), { on: '2026-12-15', outcome: 'approve', evidence: 'told' });
    expect(await onRound()).toBe('Tio av fjorton har godkänt. Planen gäller inte än.');
    expect(await seen(page.locator('main'))).toContain('Ydres besked är muntligt; protokollet har inte kommit.');
    const untouched = 'Tio av fjorton har godkänt. Planen gäller inte än.';
    expect(await record(page, form('0509-1'), { ...plain('2026-12-10'), outcome: 'postpone' })).toBe(untouched);
    await record(page, form('0563-1'), { ...plain('2026-12-10'), outcome: 'approve-with-changes', remark: 'mål 2 stryks' });
    const wrong = 'Tio av fjorton har godkänt. Planen kan inte börja gälla som det är nu.';
    expect(await onRound()).toBe(wrong);
    await record(page, form('0560-1'), { ...plain('2026-12-10'), outcome: 'reject' });
    expect(await onRound()).toBe(wrong);
  });

  it('is counted right once the record is corrected, completed and decided anew', async () => {
    await itIs('2027-01-20');
    await openDecision('0560');
    await page.getByRole('link', { name: 'Rätta', exact: true }).click();
    expect(await page.locator('[name=paragraph]').inputValue()).toBe('7');
    const correction = await readBack(page, { outcome: 'approve', reason: 'Fel kryss.' });
    expect(correction).toContain('godkände');
    await save(page);
    expect(await onRound()).toBe('Elva av fjorton har godkänt. Planen kan inte börja gälla som det är nu.');

    await openDecision('0563');
    await page.getByRole('link', { name: 'Nytt beslut', exact: true }).click();
    await readBack(page, plain('2027-01-12'));
    expect(await save(page)).toBe('Tolv av fjorton har godkänt. Planen gäller inte än.');

    await openDecision('0512');
    await page.getByRole('link', { name: 'Komplettera', exact: true }).click();
    await readBack(page, { paragraph: '12', verifiedOn: '2026-12-21', noticeOn: '2026-12-22' });
    await page.locator('[name=extract]').setInputFiles({ name: 'utdrag.pdf', mimeType: 'application/pdf', buffer: pdf() });
    expect(await save(page)).toBe('Tolv av fjorton har godkänt. Planen gäller inte än.');
    expect(await seen(page.locator('main'))).not.toContain('besked är muntligt');
    await openDecision('0512');
    expect(await page.getByRole('link', { name: 'Öppna utdraget' }).getAttribute('href')).toMatch(/^\/handlingar\//);

    await record(page, form('0509-1'), ifAll('2027-01-14'));
    expect(await onRound()).toBe('Tretton av fjorton har godkänt. Planen gäller inte än.');
  });

  it('is not in force while a condition of a board’s own is open, and is when it has been judged', async () => {
    await itIs('2027-02-03');
    expect(await record(page, form('0583-1'), ifAll('2027-01-27'))).toBe(
      'Alla fjorton har godkänt, men alla villkor är inte uppfyllda. Planen gäller inte än.',
    );
    await openDecision('0561');
    await page.getByRole('link', { name: 'Bedöm villkoret' }).click();
    await page.getByLabel('Uppfyllt', { exact: true }).check();
    await page.locator('[name=on]').fill('2027-02-01');
    await press(page, 'Registrera', /klart=villkor-bedomt/);
    expect(await onRound()).toMatch(
      /^Alla fjorton har godkänt\. Planen gäller sedan den 1 februari 2027 och får laga kraft den \d+ februari 2027 om ingen överklagar\.$/,
    );
    expect(await planSentence()).toContain('Arbetsplan 2028–2029 är beslutad och gäller från den 1 januari 2028.');
  });

  it('waits for legal force while it is appealed, and gets it when the appeal is settled', async () => {
    await itIs('2027-02-20');
    await openDecision('0583');
    await page.getByRole('link', { name: 'Överklagat', exact: true }).click();
    await page.locator('[name=on]').fill('2027-02-10');
    await press(page, 'Registrera', /klart=overklagande-registrerat/);
    expect(await onRound()).toBe('Alla fjorton har godkänt. Planen gäller sedan den 1 februari 2027.');
    expect(await seen(page.locator('main'))).toContain(
      'När den får laga kraft går inte att säga än: Motalas beslut är överklagat.',
    );
    await itIs('2027-03-15');
    await openDecision('0583');
    await page.getByRole('link', { name: 'Registrera avgörandet' }).click();
    await page.locator('[name=on]').fill('2027-03-10');
    await page.locator('[name=allowed][value=no]').check();
    await press(page, 'Registrera', /klart=overklagande-avgjort/);
    expect(await onRound()).toBe(
      'Alla fjorton har godkänt. Planen gäller sedan den 1 februari 2027 och fick laga kraft den 10 mars 2027.',
    );
  });

  it('is in force once its years have begun', async () => {
    await itIs('2028-02-01');
    expect(await planSentence()).toContain(
      'Arbetsplan 2028–2029 gäller sedan den 1 januari 2028, till och med den 31 december 2029.',
    );
    await onRound();
  });

  it('tells the truth of an earlier day, and what was known then', async () => {
    await page.getByLabel('Läget den dag').fill('2026-12-12');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await arrive(page, /dag=2026-12-12/);
    // The wrong record was corrected: the truth of that day is what is known now.
    expect(await headline(page)).toMatch(/^\S+ av fjorton har godkänt\. Planen kan inte börja gälla som det är nu\.$/);
    await page.goto(`${roundUrl}?dag=2026-11-30`);
    expect(await headline(page)).toBe('Ingen av de fjorton har godkänt. Planen gäller inte än.');
    await page.goto(`${roundUrl}?dag=2026-12-15&kant=2026-12-22`);
    expect(await headline(page)).toBe('Tio av fjorton har godkänt. Planen kan inte börja gälla som det är nu.');
    await page.goto(`${roundUrl}?dag=2026-12-15`);
    expect(await headline(page)).toBe('Elva av fjorton har godkänt. Planen kan inte börja gälla som det är nu.');
  });
});
