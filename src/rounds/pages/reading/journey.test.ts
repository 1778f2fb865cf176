import { afterAll, beforeAll, expect, test } from 'vitest';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';

interface Facts {
  readonly round: { readonly title: string };
  readonly principals: readonly {
    readonly code: string;
    readonly name: string;
    readonly path: readonly { readonly step: string; readonly board: string; readonly part: string }[];
  }[];
  readonly decisions: readonly { readonly id: string; readonly step: string; readonly [key: string]: unknown }[];
}

let running: Running;
let office: Client;
let round: string;
let facts: Facts;
const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const { items } = (await (await office.get('/api/v1/rounds')).json()) as { items: { id: string; state: string }[] };
  round = items.find(({ state }) => state === 'open')?.id ?? '';
  facts = await factsNow();
});
afterAll(() => running?.close());

async function factsNow(): Promise<Facts> {
  return (await (await office.get(`/api/v1/rounds/${round}/facts`)).json()) as Facts;
}

const procedural: readonly unknown[] = ['refer-back', 'postpone', 'forward', 'strike'];

/** Principals with a deciding board that has not decided, or has only put it off. */
function silent() {
  const decided = new Set(facts.decisions.filter(({ outcome }) => !procedural.includes(outcome)).map(({ step }) => step));
  return facts.principals.flatMap(({ code, name, path }) => {
    const step = path.find((each) => each.part === 'decide' && !decided.has(each.step));
    return step === undefined ? [] : [{ code, name, ...step }];
  });
}

type Silent = ReturnType<typeof silent>[number];

function extract({ name, board }: Pick<Silent, 'name' | 'board'>, paragraph: number): string {
  return [
    `${name}                                   Protokollsutdrag`,
    `${board}                                        ${day}`,
    '',
    `§ ${paragraph}`,
    `${facts.round.title}`,
    '',
    `${board}s beslut`,
    '',
    `1. ${facts.round.title} godkänns.`,
    '2. Beslutet gäller under förutsättning att alla övriga huvudmän fattar likalydande beslut.',
    '',
    'Ärendet',
    'Planen är länsgemensam.',
    '',
    `Justerat ${day}`,
  ].join('\n');
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

/** Puts files in; answers where it leads. */
async function putIn(files: readonly File[], client = office, fields: Record<string, string> = {}): Promise<Response> {
  const { request = [] } = formAsIs(await (await client.get('/beslut/las')).text(), '/beslut/las');
  return client.post('/beslut/las', { request, files, ...fields }, { files: true });
}

async function page(path: string, client = office): Promise<string> {
  const answer = await client.get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** Presses the page's one button, with everything as it stands. */
function press(path: string, html: string, change: Record<string, string> = {}, client = office): Promise<Response> {
  const action = unescaped(/<form[^>]* action="([^"]*\?steg=[^"]*)"/.exec(html)?.[1] ?? '');
  return client.post(action, { ...formAsIs(html, path), steg: 'registrera', ...change }, { files: true });
}

/** The check sentence, without its links. */
function sentenceOn(html: string): string {
  const [, inside = ''] = /<p class="check-sentence">(.*?)<\/p>/s.exec(html) ?? [];
  return unescaped(inside.replaceAll(/<a\b.*?<\/a>/gs, '')).replaceAll(/\s+/g, ' ');
}

test('one file is read, shown with its marks, and recorded by one press', async () => {
  const [first] = silent();
  if (first === undefined) throw new Error('nobody is silent');
  const put = await putIn([file('utdrag.txt', extract(first, 12))]);
  const path = put.headers.get('location') ?? '';
  expect([put.status, path]).toEqual([303, expect.stringMatching(/^\/beslut\/las\/[0-9a-f-]{36}$/)]);
  const html = await page(path);
  const said = unescaped(html);
  expect(said).toContain('Stämmer det här?');
  expect(said).toContain('Inget i det är osäkert.');
  expect(said).toContain(`${first.name}, ${first.board}`);
  expect(sentenceOn(html)).toMatch(/godkände .*§ 12, på villkor att alla andra huvudmän godkänner\./);
  expect(html).toMatch(/<mark id="text-date" class="read">/);
  // Each place leads to its field, and the field back.
  for (const [, field = ''] of html.matchAll(/<a class="ds-link mark-label" href="#([^"]+)"/g))
    expect(html).toContain(`id="${field}"`);
  for (const [, place = ''] of html.matchAll(/<a class="ds-link from-text" href="#([^"]+)"/g))
    expect(html).toContain(`id="${place}"`);
  expect((await factsNow()).decisions).toHaveLength(facts.decisions.length);

  const send = () => press(path, html);
  expect((await send()).headers.get('location')).toBe(`/beslut/${round}?klart=beslut-registrerat#${first.code}`);
  expect((await send()).status).toBe(303);
  const { decisions } = await factsNow();
  expect(decisions).toHaveLength(facts.decisions.length + 1);
  expect(decisions.at(-1)).toMatchObject({
    ...{ step: first.step, on: day, paragraph: '12', outcome: 'approve', takenBy: 'board', verifiedOn: day },
    ...{ evidence: 'verified-extract', conditions: [{ kind: 'all-others' }] },
  });
  expect(await page(path)).toContain(`/beslut/${round}/beslut/${decisions.at(-1)?.id}`);
  expect(await page('/beslut/las')).not.toContain(path);
  facts = await factsNow();
});

test('of several files one that is refused is said by name, and one that cannot be read is set aside', async () => {
  const [next] = silent();
  if (next === undefined) throw new Error('nobody is silent');
  const put = await putIn([
    file('makro.docm', 'PK\u0003\u0004'),
    file('ett.txt', extract(next, 13)),
    file('trasig.pdf', '%PDF-1.7\nslut'),
    file(
      'skrivelse.txt',
      `${next.name}\nTjänsteskrivelse\n${day}\n\n${facts.round.title}\n\nFörslag till beslut\n\n1. Planen godkänns.\n`,
    ),
  ]);
  expect(put.headers.get('location')).toMatch(/^\/beslut\/las\?klart=inlasta&omgang=/);
  const list = unescaped(await page(put.headers.get('location') ?? ''));
  expect(list).toMatch(/<strong>makro\.docm<\/strong>: Filen innehåller makron/);
  expect(list).toContain('Tre handlingar väntar');
  expect(list).toContain(`${next.board} i ${next.name}, § 13`);
  expect(list).toContain('Filen är skadad');
  const rows = [...list.matchAll(/id="d-([0-9a-f-]{36})"/g)].map(([, id = '']) => `/beslut/las/${id}`);
  const [, broken = '', report = ''] = rows;
  expect(await page(broken)).toContain('Vi kan inte läsa den här filen');
  const shown = await page(report);
  expect(unescaped(shown)).toContain('Det här är en tjänsteskrivelse, inget beslut');
  expect(shown).not.toContain('value="registrera"');

  expect((await office.post(`${report}/lagg-undan`, { reason: '' })).status).toBe(422);
  expect((await office.post(`${report}/lagg-undan`, { reason: 'Ett förslag' })).status).toBe(303);
  expect((await office.post(`${report}/lagg-undan`, { reason: 'Igen' })).status).toBe(303);
  expect(await page('/beslut/las')).not.toContain(`d-${report.slice(-36)}`);
  expect(unescaped(await page(report))).toContain('Handlingen är undanlagd: Ett förslag');
  expect((await office.post(`${report}/ta-tillbaka`, {})).status).toBe(303);
  expect(await page('/beslut/las')).toContain(`d-${report.slice(-36)}`);
});

test('a wrong proposal is changed, and what was read comes along; what was changed is read again before it is saved', async () => {
  const [, right] = silent();
  if (right === undefined) throw new Error('too few are silent');
  // Without a name of its own it could be anybody's: it is asked.
  const text = extract({ name: '', board: 'Nämnden' }, 14);
  const path = (await putIn([file('namnlos.txt', text)])).headers.get('location') ?? '';
  const asking = await page(path);
  expect(unescaped(asking)).toContain('Vilket beslut gäller det?');
  expect(asking).not.toContain('value="registrera"');
  const label = new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${right.name}, ${right.board}`);
  const chosen = `${path}?steg=${label.exec(unescaped(asking))?.[1]}`;
  const html = await page(chosen);
  expect(formAsIs(html, path)).toMatchObject({ paragraph: ['14'], outcome: ['approve'] });
  const changed = await press(path, html, { paragraph: '15' });
  expect(changed.status).toBe(422);
  const again = await changed.text();
  expect(unescaped(again)).toContain('Du har ändrat något');
  // What still stands as it was read leads to its place; what was changed no longer does.
  expect(again).toContain('href="#text-date"');
  expect(again).not.toContain('href="#text-paragraph"');
  expect((await press(path, again)).headers.get('location')).toBe(`/beslut/${round}?klart=beslut-registrerat#${right.code}`);
  expect((await factsNow()).decisions.at(-1)).toMatchObject({ step: right.step, paragraph: '15' });
  facts = await factsNow();
});

test('a decision that was only told is completed by its extract', async () => {
  const [told] = silent();
  if (told === undefined) throw new Error('nobody is silent');
  const form = `/beslut/${round}/registrera?steg=${told.step}`;
  const fields = {
    ...formAsIs(await page(form), `/beslut/${round}/registrera`),
    on: day,
    outcome: 'approve',
    evidence: 'told',
    steg: 'granska',
  };
  const reviewed = /name="reviewed" value="([^"]*)"/.exec(await (await office.post(form, fields)).text())?.[1] ?? '';
  expect((await office.post(form, { ...fields, steg: 'registrera', reviewed })).status).toBe(303);
  const path = (await putIn([file('sent.txt', extract(told, 16))])).headers.get('location') ?? '';
  const html = await page(path);
  expect(unescaped(html)).toContain('Det här utdraget kompletterar det');
  expect((await press(path, html)).status).toBe(303);
  const { decisions } = await factsNow();
  expect(decisions.at(-1)).toMatchObject({ step: told.step, correction: true, paragraph: '16', evidence: 'verified-extract' });
  facts = await factsNow();
});

test('a board’s officer reads in for their own steps alone', async () => {
  const [own] = silent();
  const other = facts.principals.find(({ code }) => code !== own?.code && code !== '0005');
  if (own === undefined || other === undefined) throw new Error('nobody is silent');
  const registrar = running.as(`example-registrar-${own.code}`);
  const upload = await registrar.get('/beslut/las');
  expect(upload.status).toBe(200);
  const owner = /<select[^>]*name="owner".*?<option value="([0-9a-f-]{36})"/s.exec(await upload.text())?.[1];
  const fields = owner === undefined ? {} : { owner };
  const path = (await putIn([file('eget.txt', extract(own, 17))], registrar, fields)).headers.get('location') ?? '';
  const html = await page(path, registrar);
  expect(unescaped(html)).toContain(`${own.name}, ${own.board}`);
  expect(unescaped(html)).not.toContain(`>${other.name}, `);
  expect((await running.as(`example-registrar-${other.code}`).get(path)).status).toBe(404);
  expect((await running.as('example-reader').get('/beslut/las')).status).toBe(404);
  expect((await press(path, html, {}, registrar)).status).toBe(303);
  expect((await factsNow()).decisions.at(-1)).toMatchObject({ step: own.step, paragraph: '17' });
});

test('a form without files, with too many, or secret without its paragraph is shown again', async () => {
  const none = await putIn([]);
  expect([none.status, unescaped(await none.text())]).toEqual([422, expect.stringContaining('Välj minst en fil')]);
  const many = await putIn(Array.from({ length: 21 }, (_, place) => file(`${place}.txt`, 'x')));
  expect([many.status, unescaped(await many.text())]).toEqual([422, expect.stringContaining('högst tjugo filer')]);
  const secret = await putIn([file('a.txt', 'x')], office, { secrecy: 'ja' });
  expect([secret.status, await secret.text()]).toEqual([422, expect.stringContaining('href="#f-secrecyParagraph"')]);
  const refused = await putIn([file('virus.exe', 'MZ')]);
  expect([refused.status, unescaped(await refused.text())]).toEqual([
    422,
    expect.stringContaining('virus.exe: Filen är ett program'),
  ]);
});
