import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';

let running: Running;
let office: Client;
let round: string;
let facts: { principals: { code: string; path: { step: string; part: string }[] }[]; decisions: { id: string; step: string }[] };

const today = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const { items } = (await (await office.get('/api/v1/rounds')).json()) as { items: { id: string; state: string }[] };
  round = items.find(({ state }) => state === 'open')?.id ?? '';
  facts = await factsNow();
});
afterAll(() => running?.close());

async function factsNow(): Promise<typeof facts> {
  return (await (await office.get(`/api/v1/rounds/${round}/facts`)).json()) as typeof facts;
}

/** A deciding step that nobody has decided yet. */
function silentStep(): string {
  const decided = new Set(facts.decisions.map(({ step }) => step));
  const step = facts.principals.flatMap(({ path }) => path).find(({ step: key, part }) => part === 'decide' && !decided.has(key));
  return step?.step ?? '';
}

/** The value of a hidden or filled field. */
function fieldValue(page: string, name: string): string {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? '';
  return unescaped(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
}

async function opened(path: string, client = office) {
  const answer = await client.get(path);
  expect(answer.status, path).toBe(200);
  const page = await answer.text();
  return { page, request: fieldValue(page, 'request'), boardId: fieldValue(page, 'boardId') };
}

const record = (step: string) => `/beslut/${round}/registrera?steg=${step}`;

/** Fills in the form of a silent step, with changes. */
async function fields(step: string, change: Record<string, string | readonly string[]> = {}) {
  const { request, boardId } = await opened(record(step));
  const basic = {
    on: daysAgo(3),
    paragraph: '§ 44',
    takenBy: 'board',
    outcome: 'approve',
    evidence: 'told',
    conditions: 'all-others',
    appealable: 'yes',
  };
  return { request, boardId, ...basic, steg: 'granska', ...change };
}

test('what is missing is said at its field, and what was typed is kept', async () => {
  const step = silentStep();
  const answer = await office.post(
    record(step),
    await fields(step, { on: '', outcome: '', conditions: ['named', 'at-least'], paragraph: '44' }),
  );
  const page = await answer.text();
  expect(answer.status).toBe(422);
  for (const field of ['outcome', 'named', 'others']) expect(page).toContain(`href="#f-${field}"`);
  expect(fieldValue(page, 'paragraph')).toBe('44');
  expect((await factsNow()).decisions).toHaveLength(facts.decisions.length);
});

test('the check sentence comes before anything is saved, with the law’s warnings; a changed form is read again', async () => {
  const step = silentStep();
  const form = await fields(step, { takenBy: 'official' });
  const looked = await office.post(record(step), form);
  const page = unescaped(await looked.text());
  expect(looked.status).toBe(422);
  expect(page).toMatch(/En tjänsteman på delegation av .* godkände/);
  expect(page).toContain('på villkor att alla andra huvudmän godkänner');
  expect(page).toContain('KL 6:38');
  expect((await factsNow()).decisions).toHaveLength(facts.decisions.length);
  const changed = await office.post(record(step), {
    ...form,
    paragraph: '45',
    steg: 'registrera',
    reviewed: fieldValue(page, 'reviewed'),
  });
  expect(changed.status).toBe(422);
  expect(await changed.text()).toContain('Du har ändrat något');
  expect((await factsNow()).decisions).toHaveLength(facts.decisions.length);
});

test('a decision is recorded with its extract, completed, judged, appealed and annulled', async () => {
  const step = silentStep();
  const form = await fields(step, { conditions: ['all-others', 'other'], ownConditions: 'en uppföljning görs' });
  const reviewed = fieldValue(await (await office.post(record(step), form)).text(), 'reviewed');
  const file = new File(['Protokollsutdrag. § 44. Planen godkänns.'], 'utdrag.txt', { type: 'text/plain' });
  const send = () => office.post(record(step), { ...form, steg: 'registrera', reviewed, extract: file }, { files: true });
  const saved = await send();
  expect(saved.status).toBe(303);
  expect(saved.headers.get('location')).toMatch(new RegExp(`^/beslut/${round}\\?klart=beslut-registrerat#\\d{4}$`));
  // Sent twice, it is recorded once.
  expect((await send()).status).toBe(303);
  const { decisions } = await factsNow();
  expect(decisions).toHaveLength(facts.decisions.length + 1);
  const decision = `/beslut/${round}/beslut/${decisions.at(-1)?.id}`;
  expect(unescaped((await opened(decision)).page)).toMatch(
    /godkände .* § 44, på villkor att alla andra huvudmän godkänner och att en uppföljning görs\./,
  );

  const judgeHref = /href="([^"]*\/villkor\/[^"]*)"/.exec((await opened(decision)).page)?.[1] ?? '';
  const judge = await opened(judgeHref);
  expect((await office.post(judgeHref, { request: judge.request, on: today, fulfilled: '' })).status).toBe(422);
  expect((await office.post(judgeHref, { request: judge.request, on: today, fulfilled: 'yes' })).status).toBe(303);
  expect((await opened(decision)).page).toContain('Uppfyllt den');

  const complete = await opened(`${decision}/komplettera`);
  expect(complete.page).toContain('en uppföljning görs');
  const completed = {
    ...form,
    request: complete.request,
    extractRecordId: fieldValue(complete.page, 'extractRecordId'),
    evidence: 'verified-extract',
    verifiedOn: daysAgo(2),
    noticeOn: daysAgo(1),
  };
  const mark = fieldValue(await (await office.post(`${decision}/komplettera`, completed)).text(), 'reviewed');
  expect((await office.post(`${decision}/komplettera`, { ...completed, steg: 'registrera', reviewed: mark })).status).toBe(303);
  const latest = (await factsNow()).decisions.at(-1)?.id ?? '';
  const page = (await opened(`/beslut/${round}/beslut/${latest}`)).page;
  expect(page).toContain('Uppfyllt den');
  expect((await opened(decision)).page).toContain('Uppgiften är rättad');

  const here = `/beslut/${round}/beslut/${latest}`;
  expect(
    (await office.post(`${here}/overklaga`, { request: (await opened(`${here}/overklaga`)).request, on: today })).status,
  ).toBe(303);
  const settleHref = /href="([^"]*\/avgjort)"/.exec((await opened(here)).page)?.[1] ?? '';
  expect((await office.post(settleHref, { on: today, allowed: 'no' })).status).toBe(303);
  const annul = await opened(`${here}/upphav`);
  const annulled = await office.post(`${here}/upphav`, {
    request: annul.request,
    on: today,
    remark: 'Kammarrätten, mål 1–26.',
    evidence: 'told',
  });
  expect(annulled.status).toBe(303);
  expect(unescaped((await opened(here)).page)).toContain('Ett senare beslut har kommit');
});

test('a registrar keeps their own matter, and nobody else sees its notes', async () => {
  const code = silentStep().slice(0, 4);
  const registrar = running.as(`example-registrar-${code}`);
  const path = `/beslut/${round}/arende/${code}`;
  const { page } = await opened(path, registrar);
  const owner = fieldValue(page, 'owner');
  const key = /name="([^"]*)-caseOfficer"/.exec(page)?.[1] ?? '';
  const kept = await registrar.post(path, {
    owner,
    [`${key}-numbers`]: 'SN 2026-1\nSN 2026-2',
    [`${key}-caseOfficer`]: 'handläggare',
    [`${key}-codetermination`]: 'information',
  });
  expect(kept.status).toBe(303);
  const { page: again, request } = await opened(path, registrar);
  expect(again).toContain('SN 2026-1\nSN 2026-2');
  expect((await registrar.post(`${path}/anteckning`, { owner, request, [`${key}-note`]: 'Ring ordföranden.' })).status).toBe(303);
  expect((await opened(path, registrar)).page).toContain('Ring ordföranden.');
  expect((await opened(path)).page).not.toContain('Ring ordföranden.');
});

test('a path changes as dated facts', async () => {
  const code = silentStep().slice(0, 4);
  const path = `/beslut/${round}/vag/${code}`;
  const { page, request } = await opened(path);
  const boardId = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
  const add = { request, boardId, part: 'prepare', stage: '1', on: today, reason: 'Utskottet bereder' };
  expect((await office.post(path, { ...add, on: '2026-02-30' })).status).toBe(422);
  expect((await office.post(path, add)).status).toBe(303);
  const removeHref = [...(await opened(path)).page.matchAll(/href="([^"]*\/ta-bort\/[^"]*)"/g)].at(-1)?.[1] ?? '';
  expect((await office.post(removeHref, { on: today, reason: 'Blev fel' })).status).toBe(303);
  expect((await opened(path)).page).toContain('Blev fel');
});

test('only those who may see the forms', async () => {
  const reader = running.as('example-reader');
  expect((await reader.get(record(silentStep()))).status).toBe(404);
  expect((await reader.get(`/beslut/${round}/dra-tillbaka`)).status).toBe(404);
  expect((await running.anonymous.get('/beslut')).status).toBe(303);
});
