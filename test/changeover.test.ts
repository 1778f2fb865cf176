import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openAccountsOfPeople } from '../src/accounts/index.ts';
import { giveTask, handOverTasks, openTasksOfPeople } from '../src/meetings/index.ts';
import {
  addPerson,
  assign,
  assignmentsOn,
  changeoversWaiting,
  grantsOf,
  membersRoutes,
  type NewAssignment,
} from '../src/members/index.ts';
import { assignmentsEver } from '../src/members/queries/assignments.ts';
import { type Actor, anonymous } from '../src/platform/actor.ts';
import { type Database, openDatabase } from '../src/platform/db/database.ts';
import { createApp } from '../src/platform/http/app.ts';
import { testDatabase } from './support/database.ts';
import { asProgram, day, ok, type SmallCounty, smallCounty } from './support/members.ts';

const url = 'http://localhost:3000';
let now = Temporal.Instant.from('2026-11-22T09:00:00Z');

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
let county: SmallCounty;
let office: Actor = anonymous;
const seats = new Map<string, { readonly person: string; readonly seat: string }>();

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  await database.write(asProgram(), 'test', async (ctx) => {
    county = await smallCounty(ctx);
    const held = async (name: string, given: Omit<NewAssignment, 'personId' | 'from'>) => {
      const { id: personId } = ok(await addPerson(ctx, { kind: 'person', name }));
      const { id } = ok(await assign(ctx, { ...given, personId, from: day('2023-01-01') }));
      seats.set(name, { person: personId, seat: id });
    };
    const svo = (role: NewAssignment['role'], principalId: string, party: string) => ({
      organId: county.svo,
      role,
      principalId,
      party,
    });
    await held('Karin Ek', { role: 'process-support', organId: county.secretariat });
    await held('Anna Ås', svo('chair', county.region, 'S'));
    await held('Bo Dal', svo('member', county.ydre, 'C'));
    await held('Cia Ed', svo('substitute', county.ydre, 'C'));
    await held('Dan Fors', svo('member', county.atvid, 'M'));
    const anna = seats.get('Anna Ås')?.person ?? '';
    const also = ok(await assign(ctx, { personId: anna, role: 'chair', boardId: county.hsn, from: day('2023-01-01') }));
    seats.set('Anna Ås i nämnden', { person: anna, seat: also.id });
    const person = seats.get('Karin Ek')?.person ?? '';
    office = { account: person, label: 'office', ...(await grantsOf(ctx, person, ctx.today)) };
  });
});
afterAll(async () => {
  await database.close();
  await made.drop();
});
beforeEach(() => {
  now = Temporal.Instant.from('2026-11-22T09:00:00Z');
});

const providers = {
  withAccount: async (...[ctx, ids]: Parameters<typeof openAccountsOfPeople>) =>
    new Set((await openAccountsOfPeople(ctx, ids)).keys()),
  openTasksOf: openTasksOfPeople,
  handOver: async (...[ctx, input]: Parameters<typeof handOverTasks>) => (await handOverTasks(ctx, input)).ok,
};

async function send(path: string, fields?: Record<string, string | readonly string[]>) {
  const app = createApp({
    ...{ database, routes: membersRoutes(providers), log: pino({ level: 'silent' }), url, asset: () => undefined },
    authenticate: async () => ({ actor: office, sessionId: null }),
    shell: async () => ({ bodyName: 'Samrådet', example: false, version: '0', menu: [], url }),
    pages: { notFound: () => 'Sidan finns inte', failure: ({ status }) => `Fel ${status}` },
    mayWrite: async () => true,
  });
  const body = new URLSearchParams();
  for (const [name, said] of Object.entries(fields ?? {})) for (const each of [said].flat()) body.append(name, each);
  const response = await app.request(
    `${url}${path}`,
    fields === undefined ? {} : { method: 'POST', headers: { origin: url }, body },
  );
  return { status: response.status, to: response.headers.get('location') ?? '', text: await response.text() };
}

const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
const seat = (name: string) => seats.get(name)?.seat ?? '';
const person = (name: string) => seats.get(name)?.person ?? '';
const ticks = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [`plats-${seat(name)}`, 'ja']));

async function start(title: string, on: string, places: Record<string, string>): Promise<string> {
  const begun = await send('/huvudman/skifte', { request: crypto.randomUUID(), title, on, ...places });
  expect([begun.status, begun.to]).toEqual([303, expect.stringMatching(/^\/huvudman\/skifte\/[0-9a-f-]+\?klart=started$/)]);
  return begun.to.replace(/\?.*/, '');
}

const holders = () =>
  database.read(office, async (ctx) =>
    (await assignmentsEver(ctx, day('2027-01-01'), { organId: county.svo }))
      .map(({ person: { name }, role, party, from, to }) => [name, role, party, from, to].map(String).join(' '))
      .sort(),
  );

test('a change at New Year is carried through: ends, goes on, appoints, moves, invites, hands over, takes back and closes', async () => {
  expect(heading((await send('/huvudman/skifte')).text)).toBe('Inget skifte pågår.');
  const wrong = await send('/huvudman/skifte', { title: '', on: 'snart' });
  expect(wrong.status).toBe(422);
  const at = await start('Efter valet 2026', '2027-01-01', { organ: county.svo, board: county.hsn });
  const page = async () => heading((await send(at)).text);
  expect(await page()).toBe('0 av 5 platser är klara; 5 väntar på besked.');

  // Checked first, then done; a second press does nothing.
  const before = await holders();
  const check = await send(`${at}/granska`, { does: 'ends', ...ticks('Anna Ås', 'Bo Dal') });
  expect([heading(check.text), await holders()]).toEqual(['Två personer slutar. Stämmer det?', before]);
  for (let press = 0; press < 2; press += 1)
    expect((await send(`${at}/platser`, { does: 'ends', ...ticks('Anna Ås', 'Bo Dal') })).to).toBe(`${at}?klart=decided`);
  for (let press = 0; press < 2; press += 1) await send(`${at}/platser`, { does: 'goes-on', ...ticks('Dan Fors') });
  expect(await page()).toBe('1 av 5 platser är klara; 2 saknar efterträdare och 2 väntar på besked.');
  expect((await send(`${at}/platser`, { does: 'ends' })).status).toBe(422);
  expect((await send(`${at}/platser`, { does: 'ends', ...ticks('Karin Ek') })).status).toBe(422);

  // The substitute moves to the member's seat, and leaves their own.
  const bo = `${at}/plats/${seat('Bo Dal')}`;
  const moved = await send(bo, { personId: person('Cia Ed'), party: 'C', from: '2027-01-01' });
  expect(moved.to).toBe(`${bo}?klart=appointed`);
  expect(heading((await send(bo)).text)).toBe('Cia Ed kommer i stället för Bo Dal som ledamot i Samrådet den 1 januari 2027.');
  expect(await page()).toBe('2 av 5 platser är klara; 2 saknar efterträdare och 1 väntar på besked.');

  // Somebody new, whose name somebody has already: asked, never merged.
  const anna = `${at}/plats/${seat('Anna Ås')}`;
  const fields = { personId: '', name: 'dan  fors', party: 'V', from: '2027-01-01' };
  const asked = await send(anna, fields);
  expect([asked.status, asked.text.includes('name="another"')]).toEqual([422, true]);
  expect((await send(anna, { ...fields, from: '2026-12-01' })).status).toBe(422);
  expect((await send(anna, { ...fields, another: 'ja' })).to).toBe(`${anna}?klart=appointed`);
  const appointed = await send(anna);
  expect(appointed.text).toContain('dan  fors har inget konto.');
  expect(appointed.text).toMatch(/\/installningar\/konton\?person=[0-9a-f-]{36}#bjud-in/);
  expect(appointed.text).toContain('Har också: Ordförande, Hälso- och sjukvårdsnämnden.');

  // Appointed by mistake: taken back while the day has not come, step by step.
  expect((await send(`${anna}/angra`, {})).to).toBe(`${anna}?klart=taken-back`);
  expect(heading((await send(anna)).text)).toContain('ingen är utsedd i stället');
  await send(`${anna}/angra`, {});
  expect(heading((await send(anna)).text)).toContain('Det är inte bestämt');

  // All the rest go on, the one seat in the board among them; the chair's two seats are each their own.
  expect(heading((await send(`${at}/granska`, { does: 'rest' })).text)).toBe('En person går kvar. Stämmer det?');
  await send(`${at}/platser`, { does: 'goes-on', ...ticks('Anna Ås', 'Anna Ås i nämnden') });
  expect(await page()).toBe('4 av 5 platser är klara; 1 saknar efterträdare.');
  expect(await holders()).toEqual([
    'Anna Ås chair S 2023-01-01 2026-12-31',
    'Anna Ås chair S 2027-01-01 null',
    'Bo Dal member C 2023-01-01 2026-12-31',
    'Cia Ed member C 2027-01-01 null',
    'Cia Ed substitute C 2023-01-01 2026-12-31',
    'Dan Fors member M 2023-01-01 2026-12-31',
    'Dan Fors member M 2027-01-01 null',
  ]);

  // Closed with a seat unfilled: it is said, and may be opened again.
  expect((await send(`${at}/stang`, {})).to).toBe(`${at}?klart=closed`);
  expect(await page()).toBe('Skiftet är avslutat.');
  expect((await send(`${at}/platser`, { does: 'ends', ...ticks('Dan Fors') })).status).toBe(422);
  expect((await send(`${at}/stang`, { igen: 'ja' })).to).toBe(`${at}?klart=reopened`);
  const again = await send('/huvudman/skifte', { title: 'En gång till', on: '2027-01-01', organ: county.svo });
  expect([again.status, again.text.includes('Det finns redan ett öppet skifte samma dag')]).toEqual([422, true]);

  // When the day has come, nothing is taken back.
  now = Temporal.Instant.from('2027-01-01T09:00:00Z');
  expect((await send(`${bo}/angra`, {})).status).toBe(422);
  expect((await send(bo)).text).not.toContain('/angra');
});

test('one who leaves without a successor hands over open tasks to somebody else', async () => {
  const task = await database.write(office, 'test', async (ctx) => {
    const given = await giveTask(ctx, {
      ...{ organId: county.svo, meetingId: null, itemId: null, text: 'Bjud in Ydre.', personId: person('Cia Ed'), dueOn: null },
      requestId: crypto.randomUUID(),
    });
    return ok(given).id;
  });
  const { to } = await database.read(office, async (ctx) => {
    const [open] = await changeoversWaiting(ctx);
    expect(open?.sentence.sv).toBe(
      'Skiftet Efter valet 2026 den 1 januari 2027: 4 av 5 platser är klara; 1 saknar efterträdare.',
    );
    return { to: open?.href ?? '' };
  });
  const cia = `${to}/plats/${seat('Cia Ed')}`;
  expect((await send(to)).text).toContain('ett öppet uppdrag, har kvar andra uppdrag');
  expect((await send(`${cia}/uppdrag`, { request: crypto.randomUUID(), to: '' })).status).toBe(422);
  expect((await send(`${cia}/uppdrag`, { task, to: person('Cia Ed') })).status).toBe(422);
  const handed = await send(`${cia}/uppdrag`, { request: crypto.randomUUID(), task, to: person('Dan Fors') });
  expect(handed.to).toBe(`${cia}?klart=handed-over`);
  const left = await database.read(office, (ctx) => openTasksOfPeople(ctx, [person('Cia Ed'), person('Dan Fors')]));
  expect(left.map(({ id, personId }) => [id, personId])).toEqual([[task, person('Dan Fors')]]);
});

test('a file of the new ones is read in for a change, twice to no further effect', async () => {
  const at = await start('Nyåret 2031', '2031-01-01', { organ: county.svo });
  const waits = () => database.read(office, async (ctx) => (await changeoversWaiting(ctx)).map(({ href }) => href).includes(at));
  expect(await waits()).toBe(false);
  const text = [
    'Namn;Uppdrag;Nämnd;Huvudman;Parti',
    'Anna Ås;Ordförande;Samrådet;Region Östergötland;',
    'Dan Fors;Vice ordförande;Samrådet;Åtvidaberg;',
    'Eva Hed;Ledamot;Samrådet;Ydre;KD',
  ].join('\n');
  const skifte = at.split('/').at(-1) ?? '';
  const preview = await send('/personer/las-in/granska', { text, skifte });
  expect(heading(preview.text)).toBe('En person är ny, två uppdrag ges och en går kvar.');
  for (let press = 0; press < 2; press += 1)
    expect((await send('/personer/las-in/spara', { text, skifte })).to).toBe(`${at}?klart=read-in`);
  // Whom the file does not name is not decided; when she ends, the new one from the same principal comes in her place.
  expect(heading((await send(at)).text)).toBe('1 av 3 platser är klara; 1 saknar efterträdare och 1 väntar på besked.');
  const cia = await database.read(office, (ctx) => assignmentsOn(ctx, day('2030-12-31'), { personId: person('Cia Ed') }));
  await send(`${at}/platser`, { does: 'ends', [`plats-${cia[0]?.id}`]: 'ja' });
  expect(heading((await send(at)).text)).toBe('2 av 3 platser är klara; 1 saknar efterträdare.');
  now = Temporal.Instant.from('2030-11-02T09:00:00Z');
  expect(await waits()).toBe(true);
});
