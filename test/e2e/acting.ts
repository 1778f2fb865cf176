import type { Locator, Page } from 'playwright-core';
import type { Running } from '../support/running.ts';

/** Signs in by choosing a role on the sign-in page, as people do with the example. */
export async function signIn(page: Page, { url }: Running, role: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${url}/logga-in`);
  await page.locator(`button[value="${role}"]`).click();
  await page.getByRole('button', { name: 'Logga ut' }).waitFor();
}

/** What a reader sees of it. */
export async function seen(place: Locator): Promise<string> {
  return (await place.allInnerTexts()).join(' ');
}

export const headline = (page: Page) => seen(page.locator('h1'));

/** The button, then the page that comes after it. */
export async function press(page: Page, button: string, next: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await arrive(page, next);
}

/** Until the page with this address stands: Turbo leaves `load` unsaid, and writes the address before it shows the page. */
export async function arrive(page: Page, at: Parameters<Page['waitForURL']>[0]): Promise<void> {
  await page.waitForURL(at);
  await page.locator('html:not([aria-busy])').waitFor({ state: 'attached' });
}

/** Does something that a page answers, and waits until that page stands, be its address the same or another. */
export async function answered(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate("document.body.setAttribute('data-left', '')");
  await act();
  await page.locator('html:not([aria-busy]) body:not([data-left])').waitFor({ state: 'attached' });
  await page.waitForLoadState();
}

/** Types running text as plain text: the editor over the field is tried in editor.test.ts. */
export async function typeText(page: Page, words: string): Promise<void> {
  // The editor comes by a script of its own, after the page.
  const swap = page.getByRole('button', { name: /^Visa (?:som ren text|med format)$/ }).first();
  if ((await swap.textContent()) === 'Visa som ren text') await swap.click();
  await page.locator('textarea[name=text]').fill(words);
}

/** What is typed into the form of a decision; what is left out stays as the form has it. */
export interface TypedDecision {
  readonly on?: string;
  readonly paragraph?: string;
  readonly outcome?: string;
  readonly otherOutcome?: string;
  readonly remark?: string;
  readonly conditions?: readonly string[];
  readonly named?: readonly string[];
  readonly others?: string;
  readonly ownConditions?: string;
  readonly evidence?: string;
  readonly verifiedOn?: string;
  readonly noticeOn?: string;
  readonly reason?: string;
}

const texts = [
  'on',
  'paragraph',
  'otherOutcome',
  'remark',
  'others',
  'ownConditions',
  'verifiedOn',
  'noticeOn',
  'reason',
] as const;

/** Fills the form that is shown, reads it back and answers the check sentence. */
export async function readBack(page: Page, typed: TypedDecision): Promise<string> {
  if (typed.outcome !== undefined) await page.locator(`[name=outcome][value=${typed.outcome}]`).check();
  for (const condition of typed.conditions ?? []) await page.locator(`[name=conditions][value=${condition}]`).check();
  for (const code of typed.named ?? []) await page.locator(`[name=named][value="${code}"]`).check();
  if (typed.evidence !== undefined) await page.locator(`[name=evidence][value=${typed.evidence}]`).check();
  for (const name of texts) {
    const text = typed[name];
    if (text === undefined) continue;
    const field = page.locator(`[name=${name}]`);
    await (name === 'otherOutcome' ? field.selectOption(text) : field.fill(text));
  }
  await page.getByRole('button', { name: 'Läs och registrera', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Stämmer det här?' }).waitFor();
  return (await seen(page.locator('.check-sentence'))).replaceAll(/\s*ändra [^.]*?(?=\s|$)/g, '');
}

/** Saves what has been read back; answers the headline of the round's page. */
export async function save(page: Page): Promise<string> {
  await press(page, 'Registrera beslutet', /\?klart=/);
  await page.getByText(/Beslutet är (registrerat|rättat)\./).waitFor();
  return headline(page);
}

export async function record(page: Page, url: string, typed: TypedDecision): Promise<string> {
  await page.goto(url);
  await readBack(page, typed);
  return save(page);
}

/** A whole, if empty, PDF of one page. */
export function pdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
