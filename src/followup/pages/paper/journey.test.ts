import { afterAll, beforeAll, expect, test } from 'vitest';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { program } from '../../../platform/actor.ts';
import { openRecord, sha256Hex } from '../../../records/index.ts';
import { followedPlans } from '../../queries/followed-plans.ts';
import { paperById } from '../../queries/papers/papers.ts';

let running: Running;
let office: Client;
let registrar: Client;
let list: string;

beforeAll(async () => {
  running = await runProgram();
  [office, registrar] = [running.as('example-secretariat'), running.as('example-registrar-0512')];
  const [plan] = await running.program.database.read(program('test'), followedPlans);
  list = `/uppfoljning/${plan?.id}/rapporter`;
});
afterAll(() => running?.close());

const textOf = async (client: Client, path: string) => unescaped(await (await client.get(path)).text());
const whereTo = (answer: Response) => (answer.headers.get('location') ?? '').split('?')[0] ?? '';

/** Posts a page's own form with what is changed in it. */
async function post(path: string, change: Readonly<Record<string, string>>): Promise<Response> {
  return office.post(path, { ...fieldsOf(await (await office.get(path)).text(), path), ...change });
}

const fieldsOf = (html: string, path: string) => formAsIs(html, path.split('?')[0] ?? '');

test('a report is begun, written, read through and frozen; and what was seen is what is kept', async () => {
  expect((await registrar.get(`${list}/ny`)).status).toBe(404);
  expect((await post(`${list}/ny`, { title: '' })).status).toBe(422);
  const draft = whereTo(await post(`${list}/ny`, { title: 'Delårsrapport för nämnderna' }));
  const written = fieldsOf(await (await office.get(draft)).text(), draft);
  expect((await office.post(draft, { ...written, summary: 'Det går **bra**.' })).status).toBe(303);
  const second = await office.post(draft, { ...written, summary: 'Det går dåligt.' });
  expect(second.status).toBe(422);
  expect(unescaped(await second.text())).toMatch(/Någon annan har sparat[\s\S]*Det går dåligt\./);
  const page = await textOf(office, `${draft}/frys`);
  expect(page).toContain('Delårsrapport för nämnderna läggs fast som nummer 1.');
  expect((await post(`${draft}/frys`, { sha256: 'a'.repeat(64) })).status).toBe(422);
  const paper = whereTo(await post(`${draft}/frys`, {}));
  expect(await textOf(office, `${draft}/frys`)).toContain('Rapporten är likadan som nummer 1');
  const kept = await running.program.database.read(program('test'), async (ctx) => {
    const frozen = await paperById(ctx, paper.split('/').at(-1) ?? '');
    return { frozen, opened: await openRecord(ctx, frozen?.recordId ?? '') };
  });
  expect(sha256Hex(kept.opened?.bytes ?? new Uint8Array())).toBe(kept.frozen?.textSha256);
  expect(kept.opened?.record).toMatchObject({ kind: 'followup-report', access: 'working-material' });
  const shown = await textOf(registrar, paper);
  expect(shown).toMatch(
    /Var planen står[\s\S]*Det går <strong>bra<\/strong>[\s\S]*Det som kräver uppmärksamhet[\s\S]*Vem som säger vad/,
  );
  expect(shown).not.toContain('Skicka till nämnderna');
});

test('it goes to the boards to be noted, each with its own copy, and its page says where the round stands', async () => {
  const [, paper = ''] = /href="(\/uppfoljning\/rapport\/[^"]+)"/.exec(await textOf(office, list)) ?? [];
  const id = paper.split('/').at(-1);
  const opening = `/beslut/ny?text=${id}`;
  expect(await textOf(office, paper)).toContain(`href="${opening}"`);
  const page = await textOf(office, opening);
  expect(page).toContain('Skicka för kännedom');
  expect(page).not.toContain('ska gälla från');
  const review = await post(opening, { steg: 'granska' });
  const asked = await review.text();
  expect(unescaped(asked)).toContain('Det är klart när alla huvudmän har tagit del.');
  const round = whereTo(await office.post(opening, { ...fieldsOf(asked, opening), steg: 'skicka' }));
  expect(await textOf(registrar, round)).toContain('har tagit del');
  const dispatch = await textOf(office, `${round}/utskick`);
  expect(dispatch).toMatch(/Att [^.]+ antecknar Delårsrapport för nämnderna\./);
  expect(dispatch).toContain('Delårsrapport för nämnderna, Ydre kommun.pdf (det som nämnden ska ta del av)');
  const own = new RegExp(`href="(${round}/utskick/[^/"]+/)plan"[^>]*>\\s*Delårsrapport för nämnderna, Ydre kommun.pdf`).exec(
    dispatch,
  );
  const report = await textOf(office, `${own?.[1]}text`);
  expect(report).toContain('Delårsrapport för nämnderna antecknas till protokollet.');
  const file = await office.get(`${own?.[1]}plan`);
  const { headings } = await pdfFacts(new Uint8Array(await file.arrayBuffer()));
  expect(headings.map(({ text }) => text)).toContain('Hos Ydre kommun');
  const after = await textOf(office, paper);
  expect(after).toMatch(/Ingen av de fjorton har tagit del/);
  expect(after).toContain(`href="${round}"`);
  expect(after).not.toContain('Skicka till nämnderna för');
});

test('everyone inside reads any copy of it, as page and files', async () => {
  const [, paper = ''] = /href="(\/uppfoljning\/rapport\/[^"]+)"/.exec(await textOf(registrar, list)) ?? [];
  expect(await textOf(registrar, `${paper}?huvudman=0580`)).toContain('Hos Linköpings kommun');
  expect(await textOf(registrar, `${paper}?huvudman=x`)).not.toContain('Hos Linköpings kommun');
  const word = await registrar.get(`${paper}/word?huvudman=0580`);
  expect(word.headers.get('content-disposition')).toContain('.docx');
  expect((await registrar.get(`${paper}/zip`)).status).toBe(404);
});
