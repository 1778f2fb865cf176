import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { meetingOf } from '../../../../test/support/meetings.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';

let running: Running;
let office: Client;
let chair: Client;
let registrar: Client;
let meeting: string;
let items: readonly string[];

const pageOf = async (client: Client, path: string) => (await client.get(path)).text();
/** Asks with a page's own form as it stands, with some fields filled in; the answer's address. */
async function send(client: Client, page: string, action: string, fields: Record<string, string | Blob> = {}) {
  const form = formAsIs(await pageOf(client, page), action);
  const answer = await client.post(
    action,
    { ...form, ...fields },
    { files: Object.values(fields).some((f) => f instanceof Blob) },
  );
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() };
}

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  chair = running.as('example-chair');
  registrar = running.as('example-registrar-0580');
  const made = await running.program.database.write(program('test'), 'test', (ctx) => meetingOf(ctx, 'consultation-body', 30));
  [meeting, items] = [`/moten/${made.id}`, made.items];
});
afterAll(() => running.close());

describe('an agenda from a proposal to what the presidium says', () => {
  test('a registrar proposes, about a plan; the secretariat takes it up in one press', async () => {
    const plan = /\/arbetsplan\/([0-9a-f-]{36})/.exec(await pageOf(office, '/arbetsplan'))?.[1] ?? '';
    const path = `/moten/forslag/nytt?mote=${meeting.slice(7)}&om=${encodeURIComponent(`plan:${plan}:Arbetsplanen`)}`;
    expect((await send(registrar, path, '/moten/forslag/nytt', { title: ' ', purpose: 'consultation' })).status).toBe(422);
    const sent = await send(registrar, path, '/moten/forslag/nytt', {
      title: 'Bemanning',
      purpose: 'consultation',
      minutes: '30',
    });
    expect(sent).toMatchObject({ status: 303, to: expect.stringMatching(/^\/moten\/forslag\/.+klart=foreslaget$/) });
    const own = sent.to.replace(/\?.*/, '');
    expect(await pageOf(registrar, own)).toContain('väntar sedan i dag.');
    expect((await running.as('example-registrar-0513').get(own)).status).toBe(404);
    expect(await pageOf(office, '/moten/forslag')).toContain('Bemanning');
    const taken = await send(office, '/moten/forslag', `${own}/ta-upp`);
    expect(taken.to).toContain(`${meeting}/dagordning?klart=upptagen`);
    const agenda = await pageOf(office, taken.to);
    expect(agenda).toContain('Punkterna tar 135 minuter av 180. En punkt har ingen tid angiven.');
    expect(agenda).toContain(`/arbetsplan/${plan}`);
    // An agenda that has not gone out is a draft: the registrar is told when the notice goes.
    expect(await pageOf(registrar, meeting)).not.toContain('Bemanning');
  });

  test('items are ordered by buttons, and what two change is laid together', async () => {
    const [first = '', second = ''] = items;
    const agenda = `${meeting}/dagordning`;
    await office.post(`${agenda}/${second}/flytta`, { riktning: 'upp' });
    const shown = await pageOf(office, agenda);
    expect(shown.indexOf(`id="p-${second}"`)).toBeLessThan(shown.indexOf(`id="p-${first}"`));
    const item = `${agenda}/${first}`;
    const opened = formAsIs(await pageOf(office, item), item);
    await office.post(item, { ...opened, title: 'Läget i mars' });
    const both = await office.post(item, { ...opened, rapporteurWords: 'Maria Ek, IVO' });
    expect(both.headers.get('location')).toContain('klart=samman');
    const clash = await office.post(item, { ...opened, title: 'Läget i april' });
    expect([clash.status, await clash.text()]).toEqual([422, expect.stringContaining('har sparat ”Läget i mars” här')]);
    const read = await pageOf(office, meeting);
    for (const said of ['Läget i mars', 'Föredras av Maria Ek, IVO']) expect(read).toContain(said);
  });

  test('a paper is kept, and told who reads it', async () => {
    const papers = `${meeting}/dagordning/${items[0]}/handlingar`;
    const nothing = await send(office, papers, `${papers}/ny`, { title: 'Underlag' });
    expect([nothing.status, nothing.html]).toEqual([422, expect.stringContaining('Välj en fil som inte är tom.')]);
    const file = new File(['Bilagans text'], 'bilaga.txt', { type: 'text/plain' });
    const kept = await send(office, papers, `${papers}/ny`, { title: 'Bilaga ett', file });
    expect(kept.to).toContain('klart=tillagd');
    expect(await pageOf(office, papers)).toContain('Arbetsmaterial som bara sekretariatet läser.');
    const found = await pageOf(office, `${papers.replace(items[0] ?? '', items[1] ?? '')}?q=bilaga+ett`);
    expect(found).toContain('Lägg till<span class="ds-sr-only">: Bilaga ett');
  });

  test('the presidium is asked, remarks and says that it is ready; what has changed since is told', async () => {
    const page = `${meeting}/forberedelse`;
    expect(await pageOf(chair, '/att-gora')).not.toContain(page);
    expect((await send(office, page, `${page}/fraga`, { message: 'Räcker tiden?' })).to).toContain('klart=fragat');
    expect(await pageOf(chair, '/att-gora')).toContain(page);
    const remark = { item: items[1] ?? '', [`text-${items[1]}`]: 'Ge den en timme till.', request: crypto.randomUUID() };
    expect((await chair.post(`${page}/synpunkt`, remark)).headers.get('location')).toContain('klart=sagt');
    await chair.post(`${page}/synpunkt`, remark);
    expect((await pageOf(office, page)).match(/Ge den en timme till/g)).toHaveLength(1);
    expect((await running.as('example-management-group').post(`${page}/synpunkt`, { text: 'Jag också' })).status).toBe(422);
    const stale = await chair.post(`${page}/klar`, { seen: 'another' });
    expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining('Dagordningen ändrades medan du läste')]);
    expect((await send(chair, page, `${page}/klar`)).to).toContain('klart=klart');
    expect(await pageOf(chair, '/att-gora')).not.toContain(page);
    expect(await pageOf(office, meeting)).toContain('Presidiet har gått igenom dagordningen');
    const item = `${meeting}/dagordning/${items[2]}`;
    await send(office, item, item, { title: 'Nätverken berättar' });
    const changed = await pageOf(chair, page);
    expect(changed).toContain('Ny rubrik: Nätverken berättar (tidigare Rapport från nätverken).');
    expect(changed).toContain('men den har ändrats sedan dess.');
  });
});
