import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeMeeting, meetingOf } from '../../../../test/support/meetings.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';

let running: Running;
let office: Client;
let group: Client;
let registrar: Client;
/** Three meetings of the management group, in order. */
let meetings: readonly MadeMeeting[];
let task = '';

const text = 'Bjud in Ydre till nästa möte';
const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const at = (place: number) => meetings[place] ?? { id: '', organId: '', items: [] };

beforeAll(async () => {
  running = await runProgram();
  [office, group, registrar] = [
    running.as('example-secretariat'),
    running.as('example-management-group'),
    running.as('example-registrar-0512'),
  ];
  meetings = await running.program.database.write(program('test'), 'test', async (ctx) => [
    await meetingOf(ctx, 'management-group', 2, 'Det första'),
    await meetingOf(ctx, 'management-group', 30, 'Det andra'),
    await meetingOf(ctx, 'management-group', 60, 'Det tredje'),
  ]);
});
afterAll(() => running.close());

test('a task is given in a meeting, and waits at its owner’s desk', async () => {
  const room = await pageOf(office, `/moten/${at(0).id}/rum?punkt=${at(0).items[0]}`);
  const owner = /<option value="([0-9a-f-]{36})"[^>]*>Ledningsgruppen,/.exec(room)?.[1] ?? '';
  const path = `/moten/${at(0).id}/rum/${at(0).items[0]}/uppdrag`;
  const given = { 'uppdrag-text': text, owner, 'uppdrag-dag': '', request: hidden(room, 'request') };
  expect((await office.post(path, { ...given, owner: '' })).status).toBe(422);
  expect((await office.post(path, given)).status).toBe(303);
  const desk = await pageOf(group, '/att-gora');
  expect(desk).toContain(`väntar: ${text}.`);
  task = /\/moten\/uppdrag\/([0-9a-f-]{36})[^<]*/.exec(desk.slice(desk.indexOf(text)))?.[1] ?? '';
  expect((await registrar.get(`/moten/uppdrag/${task}`)).status).toBe(404);
});

test('it stands on the next agenda with one press, and not on its own meeting’s', async () => {
  expect(await pageOf(office, `/moten/${at(0).id}/dagordning`)).not.toContain(`/moten/uppdrag/${task}`);
  const agenda = await pageOf(office, `/moten/${at(1).id}/dagordning`);
  expect(agenda).toContain(`/moten/uppdrag/${task}`);
  const put = { hur: 'lista', request: hidden(agenda.slice(agenda.indexOf('pa-dagordning')), 'request') };
  for (const _ of ['once', 'again'])
    expect((await office.post(`/moten/uppdrag/pa-dagordning/${at(1).id}`, put)).headers.get('location')).toContain('dagordning');
  const page = await pageOf(office, `/moten/${at(1).id}`);
  expect(page.match(/<h3>Uppdragslistan<\/h3>/g)).toHaveLength(1);
  expect(page).toContain(`${text} (Ledningsgruppen`);
  expect(await pageOf(office, `/moten/${at(2).id}/dagordning`)).toContain(`/moten/uppdrag/${task}`);
});

test('its owner says how it goes; the meeting ticks it off, and it leaves the agenda after', async () => {
  const here = `/moten/uppdrag/${task}`;
  const form = { request: hidden(await pageOf(group, here), 'request') };
  expect((await group.post(`${here}/lage`, { ...form, vad: 'hur', text: '' })).status).toBe(422);
  expect((await registrar.post(`${here}/lage`, { ...form, vad: 'klart' })).status).toBe(404);
  expect((await group.post(`${here}/flytta`, { ...form, due: '2030-01-01' })).status).toBe(404);
  expect((await group.post(`${here}/lage`, { ...form, vad: 'hur', text: 'De är tillfrågade.' })).status).toBe(303);
  expect(await pageOf(office, '/moten/uppdrag')).toContain('De är tillfrågade.');
  const agenda = await pageOf(office, `/moten/${at(1).id}`);
  const item = /id="p-([0-9a-f-]{36})"[^>]*>\s*<h3>Uppdragslistan/.exec(agenda)?.[1] ?? '';
  const room = await pageOf(office, `/moten/${at(1).id}/rum?punkt=${item}`);
  const followed = room.slice(room.indexOf('id="uppfoljning"'));
  const tick = { mote: at(1).id, punkt: item, vad: 'klart', text: 'De kommer.', request: hidden(followed, 'request') };
  const ticked = await office.post(`${here}/lage`, tick);
  expect(ticked.headers.get('location')).toBe(`/moten/${at(1).id}/rum?punkt=${item}&klart=sparat#uppfoljning`);
  expect(await pageOf(office, `/moten/${at(2).id}/dagordning`)).not.toContain(here);
  expect(await pageOf(group, '/att-gora')).not.toContain(text);
  expect(await pageOf(office, here)).toMatch(/Klart: De kommer\.[\s\S]*Så här går det: De är tillfrågade\./);
});

test('the list narrows and is taken out; search is asked anything', async () => {
  expect(await pageOf(office, '/moten/uppdrag')).not.toContain(`/moten/uppdrag/${task}`);
  const csv = await office.get(`/moten/uppdrag?organ=${at(0).organId}&vad=klara&format=csv`);
  expect(await csv.text()).toContain(`${text};Ledningsgruppen`);
  const odd = ['q=v%C3%A5rd', 'q=%22', 'q=-', 'q=%01%F0', 'ar=20x6&organ=x&sida=-1&blev=x', 'ar=2026&sida=400', 'q=a&format=csv'];
  for (const asked of odd) expect([asked, (await registrar.get(`/moten/sok?${asked}`)).status]).toEqual([asked, 200]);
});
