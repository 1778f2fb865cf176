import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MadeMeeting, meetingOf } from '../../../../test/support/meetings.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';

let running: Running;
let meeting: MadeMeeting;
let anna: Client;
beforeAll(async () => {
  running = await runProgram();
  meeting = await running.program.database.write(program('test'), 'test', (ctx) => meetingOf(ctx, 'consultation-body', 0));
  anna = running.as('example-secretariat');
});
afterAll(() => running?.close());

const room = () => `/moten/${meeting.id}/rum`;
const item = (at: number) => meeting.items[at] ?? '';
const page = async (path: string) => (await anna.get(path)).text();

it('holds a meeting without scripts: opened, noted, dealt with, closed, each answer back at its place', async () => {
  expect((await anna.post(`${room()}/oppna`, { klockan: 'nio' })).status).toBe(422);
  const opened = await anna.post(`${room()}/oppna`, { klockan: '13:02', oppnare: 'Helena' });
  expect([opened.status, opened.headers.get('location')]).toEqual([303, `${room()}?klart=oppnat#motet`]);
  expect((await anna.get(room())).headers.get('location')).toBe(`${room()}?punkt=${item(0)}`);

  const note = { mine: 'Första raden.\r\nAndra raden.', bas: '' };
  const noted = await anna.post(`${room()}/${item(0)}/anteckning`, note);
  expect(noted.headers.get('location')).toBe(`${room()}?punkt=${item(0)}&klart=sparat#anteckning`);
  // Written from what stood there before: both wordings of what both changed, and told.
  const other = await anna.post(`${room()}/${item(0)}/anteckning`, {
    mine: 'Sista raden.\nAndra raden.',
    bas: 'Någon raden.\nAndra raden.',
  });
  expect(other.headers.get('location')).toContain('klart=krock');
  expect(await page(`${room()}?punkt=${item(0)}`)).toContain('Sista Första raden.');

  const empty = await anna.post(`${room()}/${item(0)}/utfall`, { 'utfall-slag': 'recommendation', 'utfall-text': ' ' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('href="#f-utfall-text"');
  await anna.post(`${room()}/${item(0)}/utfall`, { 'utfall-slag': 'position', 'utfall-text': 'SVO vill gå vidare.' });
  expect(await page(`${room()}?punkt=${item(0)}`)).toContain('SVO vill gå vidare.');

  expect((await anna.post(`${room()}/punkt`, { 'extra-rubrik': 'Övrigt', 'extra-syfte': 'information' })).status).toBe(303);
  expect((await anna.post(`${room()}/${item(1)}/hit`, {})).status).toBe(303);
  expect(await page(`/moten/${meeting.id}/nu`)).toContain('Mötet är vid punkt 2 av 4');
  const untold = await anna.post(`${room()}/${item(1)}/uppdrag`, { 'uppdrag-text': 'Bjud in Ydre.', 'uppdrag-dag': 'i morgon' });
  expect([untold.status, (await untold.text()).includes('Bjud in Ydre.')]).toEqual([422, true]);

  await anna.post(`${room()}/avsluta`, { klockan: '15:40', punkt: item(1) });
  expect(await page(`${room()}?punkt=${item(1)}`)).toContain('Mötet avslutades 15.40.');
  expect((await anna.post(`${room()}/oppna-igen`, { varfor: '' })).status).toBe(422);
  expect((await anna.post(`${room()}/oppna-igen`, { varfor: 'En punkt var kvar.' })).status).toBe(303);
});

it('answers a script in JSON: what to change, how many saves, and words that both have changed', async () => {
  const address = `${running.url}${room()}/${item(2)}/anteckning`;
  const headers = { authorization: 'Bearer example-secretariat', origin: running.url, accept: 'application/json' };
  const save = async (mine: string, bas: string) => {
    const answer = await fetch(address, { method: 'POST', headers, body: new URLSearchParams({ mine, bas }) });
    return answer.json() as Promise<Record<string, unknown>>;
  };
  expect(await save('Frågan bordläggs idag.', '')).toMatchObject({ version: 1, edits: [], clash: null });
  await save('Frågan avgörs idag.', 'Frågan bordläggs idag.');
  expect(await save('Frågan lyfts idag.', 'Frågan bordläggs idag.')).toMatchObject({
    text: 'Frågan lyfts avgörs idag.',
    version: 3,
    clash: { words: 'lyfts avgörs' },
  });
  const asked = await fetch(address, { headers: { ...headers, authorization: 'Bearer example-county-coordinator' } });
  expect(await asked.json()).toMatchObject({ version: 3 });
  expect((await fetch(address, { headers: { ...headers, authorization: 'Bearer example-chair' } })).status).toBe(404);
});
