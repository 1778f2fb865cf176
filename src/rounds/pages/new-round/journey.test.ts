import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { program } from '../../../platform/actor.ts';
import { allRounds, type Round } from '../../queries/round-by-id.ts';
import { stepsOfRound } from '../../queries/steps-of-round.ts';

let running: Running;
let office: Client;
let out: Round;

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const [latest] = await running.program.database.read(program('test'), allRounds);
  if (latest === undefined) throw new Error('the example has no round');
  out = latest;
});
afterAll(() => running?.close());

const path = () => `/beslut/ny?text=${out.textId}`;

/** Every field of the page's form as a browser would send it: inputs, chosen options, text areas. */
function fieldsOf(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const [name, value] = [/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? ''];
    const isChoice = / type="(?:radio|checkbox)"/.test(tag);
    if (name !== undefined && (!isChoice || / checked/.test(tag))) fields[name] = unescaped(value);
  }
  for (const [, name = '', inside = ''] of page.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    fields[name] = /<option value="([^"]*)" selected/.exec(inside)?.[1] ?? '';
  }
  for (const [, name = '', inside = ''] of page.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
    fields[name] = unescaped(inside);
  return fields;
}

async function opened(): Promise<Record<string, string>> {
  const answer = await office.get(path());
  expect(answer.status).toBe(200);
  return fieldsOf(await answer.text());
}

test('a text that is out is not sent again until its round is withdrawn', async () => {
  const answer = await office.post(path(), { ...(await opened()), steg: 'granska' });
  expect(answer.status).toBe(422);
  expect(unescaped(await answer.text())).toContain('Texten är redan utskickad');
  const withdraw = `/beslut/${out.id}/dra-tillbaka`;
  expect((await office.post(withdraw, { reason: '' })).status).toBe(422);
  expect((await office.post(withdraw, { reason: 'Fel svarsdag' })).status).toBe(303);
});

test('paths are proposed from last time, and another row can be had without scripts', async () => {
  const fields = await opened();
  const rows = Object.keys(fields).filter((name) => /^vag-0580-\d+-board$/.test(name));
  expect(rows).toHaveLength(2);
  const answer = await office.post(path(), { ...fields, registrationNumber: 'RÖ 1', steg: 'rad-0580' });
  const again = fieldsOf(await answer.text());
  expect(Object.keys(again).filter((name) => /^vag-0580-\d+-board$/.test(name))).toHaveLength(3);
  expect(again['registrationNumber']).toBe('RÖ 1');
});

test('what is wrong is said at its field and nothing typed is lost', async () => {
  const fields = await opened();
  const answer = await office.post(path(), {
    ...fields,
    rule: 'at-least',
    principals: '15',
    answerBy: '2026-02-30',
    coveringLetter: 'Mitt brev',
    steg: 'granska',
  });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('href="#f-answerBy"');
  expect(fieldsOf(page)['coveringLetter']).toBe('Mitt brev');
  const tooMany = await office.post(path(), { ...fields, rule: 'at-least', principals: '15', steg: 'granska' });
  expect(unescaped(await tooMany.text())).toContain('Så många huvudmän finns inte');
});

test('exactly what goes to whom is shown before it is sent, and it is sent once', async () => {
  const fields = { ...(await opened()), answerBy: '2099-06-30', steg: 'granska' };
  const looked = await office.post(path(), fields);
  const page = await looked.text();
  expect(looked.status).toBe(422);
  expect(unescaped(page)).toContain('Öppna rundan för fjorton huvudmän');
  expect(unescaped(page)).toMatch(/Skickas planen \d+ [a-z]+ kan den gälla från .* En nämnd saknar kalender\./);
  const reviewed = fieldsOf(page)['reviewed'] ?? '';
  const changed = await office.post(path(), { ...fields, title: 'Något annat', steg: 'skicka', reviewed });
  expect(changed.status).toBe(422);
  const send = () => office.post(path(), { ...fields, steg: 'skicka', reviewed });
  const [first, second] = await Promise.all([send(), send()]);
  expect(first.status).toBe(303);
  expect(first.headers.get('location')).toBe(second.headers.get('location'));
  const id = /^\/beslut\/([0-9a-f-]+)\?klart=utskick-skickat$/.exec(first.headers.get('location') ?? '')?.[1] ?? '';
  const steps = await running.program.database.read(program('test'), (ctx) => stepsOfRound(ctx, id));
  expect(steps.filter(({ principalCode }) => principalCode === '0580').map(({ part }) => part)).toEqual(['recommend', 'decide']);
  expect((await office.get(`/beslut/${id}`)).status).toBe(200);
});

test('a standing decision of the withdrawn round is carried over', async () => {
  const [latest] = await running.program.database.read(program('test'), allRounds);
  const carry = `/beslut/${latest?.id}/bar-over`;
  const page = await (await office.get(carry)).text();
  const pair = unescaped(/<option value="([0-9a-f-]{36} [^"]+)"/.exec(page)?.[1] ?? '');
  const { request = '', on = '' } = fieldsOf(page);
  expect((await office.post(carry, { request, pair, on, reason: '' })).status).toBe(422);
  const send = () => office.post(carry, { request, pair, on, reason: 'Samma text, ny svarsdag.' });
  expect((await send()).status).toBe(303);
  const facts = (await (await office.get(`/api/v1/rounds/${latest?.id}/facts`)).json()) as {
    decisions: { carriedOver: unknown }[];
  };
  expect(facts.decisions).toMatchObject([{ carriedOver: { on, reason: 'Samma text, ny svarsdag.' } }]);
});

test('the carrying over is corrected: its day and its reason, the board’s decision as it is', async () => {
  const [latest] = await running.program.database.read(program('test'), allRounds);
  const facts = async () => {
    const text = await (await office.get(`/api/v1/rounds/${latest?.id}/facts`)).text();
    return (JSON.parse(text) as { decisions: { id: string; outcome: string; conditions: object[]; carriedOver: object }[] })
      .decisions;
  };
  const [carried] = await facts();
  const here = `/beslut/${latest?.id}/beslut/${carried?.id}`;
  expect(await (await office.get(here)).text()).toContain(`href="${here}/ratta"`);
  const form = await (await office.get(`${here}/ratta`)).text();
  expect(form).toContain('Samma text, ny svarsdag.');
  const { request = '', on = '' } = fieldsOf(form);
  expect((await office.post(`${here}/ratta`, { request, on: '2999-01-01', reason: 'Nej' })).status).toBe(422);
  const send = () => office.post(`${here}/ratta`, { request, on, reason: 'Samma text; bara svarsdagen är ny.' });
  expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
  const [first, second, ...more] = await facts();
  expect(more).toEqual([]);
  expect(second).toMatchObject({
    ...{ outcome: first?.outcome, conditions: first?.conditions, correction: true, replaces: first?.id },
    carriedOver: { on, reason: 'Samma text; bara svarsdagen är ny.' },
  });
  // What is corrected is corrected at its latest, and only by those who judge.
  expect((await office.get(`${here}/ratta`)).status).toBe(404);
  const latestHere = `/beslut/${latest?.id}/beslut/${second?.id}/ratta`;
  expect((await running.as('example-registrar-0580').get(latestHere)).status).toBe(404);
});

test('nobody but the secretariat opens a round', async () => {
  expect((await running.as('example-reader').get(path())).status).toBe(404);
  expect((await office.get('/beslut/ny')).status).toBe(404);
});
