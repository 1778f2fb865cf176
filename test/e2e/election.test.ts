import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFirstAccount } from '../../src/accounts/index.ts';
import { addPerson, assign, type NewAssignment } from '../../src/members/index.ts';
import { program } from '../../src/platform/actor.ts';
import { setupCode } from '../../src/setup/index.ts';
import { ok } from '../support/members.ts';
import { type Running, runProgram, secretOfTests } from '../support/running.ts';
import { type Typed, Visitor } from '../support/visitor.ts';

/** The clock passes New Year after an election. */
let today = '2026-11-20';
const clock = () => Temporal.Instant.from(`${today}T09:00:00Z`);
const password = 'fyra hästar i regn';
const newYear = '2027-01-01';

let running: Running;
let office: Visitor;
let round = '';
let key = '';
/** Board ids by principal and name. */
const boards = new Map<string, string>();

const list = [
  'kod;namn;nämnd',
  '0007;Region Kronoberg;Hälso- och sjukvårdsnämnden',
  '0761;Lessebo kommun;Socialnämnden',
  '0761;;Omsorgsnämnden',
  '0764;Alvesta kommun;Socialnämnden',
].join('\n');

beforeAll(async () => {
  running = await runProgram({ example: false, clock });
  office = new Visitor(running.url);
});
afterAll(() => running?.close());

async function itIs(day: string): Promise<void> {
  today = day;
  await office.signIn('anna@region.example', password);
}

/** Somebody with an account and one assignment. */
async function someone(
  email: string,
  held: Omit<NewAssignment, 'personId' | 'from'> & { from: string; to?: never },
): Promise<void> {
  const { from, ...rest } = held;
  await running.program.database.write(program('test'), 'test', async (ctx) => {
    const { id: personId } = ok(await addPerson(ctx, { kind: 'person', name: `Någon med ${email}` }));
    ok(await assign(ctx, { ...rest, personId, from: Temporal.PlainDate.from(from) }));
    ok(await openFirstAccount(ctx, { personId, name: 'Någon', email, password }));
  });
}

const as = (email: string) => new Visitor(running.url).signIn(email, password);

/** The boards' names by step, as another program reads them. */
async function names(): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(`${running.url}/api/v1/rounds/${round}/facts`, { headers: { authorization: `Bearer ${key}` } });
  const facts: { principals: { path: { step: string; board: string }[] }[] } = JSON.parse(await answer.text());
  return Object.fromEntries(facts.principals.flatMap(({ path }) => path.map(({ step, board }) => [step, board])));
}

const form = (step: string) => `/beslut/${round}/registrera?steg=${step}`;
const read = (visitor: Visitor, typed: Typed) =>
  visitor.send(`/beslut/${round}/registrera`, { evidence: 'told', outcome: 'approve', ...typed }, 'granska');
const save = (visitor: Visitor) => visitor.send(`/beslut/${round}/registrera`, {}, 'registrera');

describe.sequential('a round lives across New Year after an election', () => {
  it('is sent to the boards of the old year', async () => {
    const door = '/kom-igang';
    await office.open(door);
    await office.send(door, { kod: setupCode(secretOfTests) });
    await office.send(door, { name: 'Länssamverkan', shortName: 'LS', county: '07', from: '2024-01-01' }, 'nasta');
    await office.send(door, { satt: 'fil', csv: list }, 'nasta');
    for (const _ of ['boards', 'order']) await office.send(door, {}, 'nasta');
    await office.send(door, { 'konto-0-name': 'Anna Ek', 'konto-0-email': 'anna@region.example' }, 'nasta');
    await office.send(door, { password, again: password }, 'klart');
    await office.open('/arbetsplan/ny');
    await office.send('/arbetsplan/ny', { title: 'Länsplan', firstYear: '2027', lastYear: '2028' });
    const plan = office.path.replace(/\/skriv.*/, '');
    await office.open(`${plan}/skriv?andra=nytt-omrade`);
    await office.send(`${plan}/skriv/nytt-omrade`, { title: 'Nära vård' });
    await office.open(`${plan}/frys`);
    await office.send(`${plan}/frys`, {});
    await office.open(/href="(\/beslut\/ny\?text=[^"]+)"/.exec(office.html)?.[1] ?? '');
    const { rows } = await running.program.database.pool.query<{ code: string; name: string; id: string }>(
      'select p.code, n.name, b.id from boards b join principals p on p.id = b.principal_id join board_names n on n.board_id = b.id',
    );
    for (const { code, name, id } of rows) boards.set(`${code} ${name}`, id);
    await office.send('/beslut/ny', {}, 'rad-0761');
    const [first, second] = [boards.get('0761 Socialnämnden') ?? '', boards.get('0761 Omsorgsnämnden') ?? ''];
    const path = {
      'vag-0761-0-board': first,
      'vag-0761-0-part': 'recommend',
      'vag-0761-1-board': second,
      'vag-0761-1-stage': '2',
    };
    await office.send('/beslut/ny', path, 'granska');
    await office.send('/beslut/ny', {}, 'skicka');
    round = /\/beslut\/([0-9a-f-]{36})/.exec(office.path)?.[1] ?? '';
    await office.open('/konto/nycklar');
    await office.send('/konto/nycklar', { name: 'Prov' });
    key = /Bearer (\S+?)'/.exec(office.text)?.[1] ?? '';
    expect(await names()).toEqual({
      '0007-1': 'Hälso- och sjukvårdsnämnden',
      '0761-1': 'Socialnämnden',
      '0761-2': 'Omsorgsnämnden',
      '0764-1': 'Socialnämnden',
    });
  });

  it('has one decision before the year is out, and is told what changes when it turns', async () => {
    await itIs('2026-12-15');
    await office.open(form('0764-1'));
    await read(office, { on: '2026-12-10', paragraph: '90' });
    await save(office);
    await office.open(`/namnder/${boards.get('0764 Socialnämnden')}`);
    const rename = async (id: string, name: string) => {
      await office.open(`/namnder/${id}`);
      await office.send(`/namnder/${id}/namn`, { 'namn-name': name, 'namn-from': newYear });
    };
    await rename(boards.get('0764 Socialnämnden') ?? '', 'Välfärdsnämnden');
    await rename(boards.get('0007 Hälso- och sjukvårdsnämnden') ?? '', 'Vårdnämnden');
    const old = boards.get('0761 Omsorgsnämnden') ?? '';
    await office.open(`/namnder/${old}`);
    const merged = { 'efter-also': [boards.get('0761 Socialnämnden') ?? ''], 'efter-successorName': 'Vård- och omsorgsnämnden' };
    await office.send(`/namnder/${old}/efterfoljare`, { ...merged, 'efter-on': newYear });
    expect(office.text).toContain('De som har uppdrag i nämnden behöver nya uppdrag i den som tar över.');
    const heir = /\/namnder\/([0-9a-f-]{36})[^>]*>Vård- och omsorgsnämnden/.exec(office.html)?.[1] ?? '';
    boards.set('heir', heir);
    await office.open(`/namnder/${heir}/kalender`);
    await office.send(`/namnder/${heir}/kalender`, { 'mote-on': '2027-01-20', 'mote-submitBy': '2027-01-08' });
    await someone('gammal@lessebo.example', { role: 'registrar', boardId: old, from: '2024-01-01' });
    await someone('ny@lessebo.example', { role: 'registrar', boardId: heir, from: newYear });
    const { rows } = await running.program.database.pool.query("select id from organs where kind = 'consultation-body'");
    await someone('ordforande@region.example', { role: 'chair', organId: rows[0].id, from: newYear });
  });

  it('is the old ones’ until the last day of the year', async () => {
    await itIs('2026-12-31');
    const old = await as('gammal@lessebo.example');
    await old.open('/start');
    expect(old.text).toMatch(/En sak väntar på dig.*Omsorgsnämnden ska ta upp/);
    await old.open(form('0761-2'));
    for (const email of ['ny@lessebo.example', 'ordforande@region.example']) {
      const coming = await as(email);
      expect(coming.text).toContain('Du har inget uppdrag i samrådet i dag.');
      expect((await coming.ask(form('0761-2'))).status).toBe(404);
    }
    expect(await names()).toMatchObject({ '0007-1': 'Hälso- och sjukvårdsnämnden', '0761-2': 'Omsorgsnämnden' });
  });

  it('is the new ones’ on the first, with its decisions under the names they were taken by', async () => {
    await itIs(newYear);
    expect(await names()).toEqual({
      '0007-1': 'Vårdnämnden',
      '0761-1': 'Vård- och omsorgsnämnden',
      '0761-2': 'Vård- och omsorgsnämnden',
      '0764-1': 'Socialnämnden',
    });
    const old = await as('gammal@lessebo.example');
    expect(old.text).toContain('Du har inget uppdrag i samrådet i dag.');
    expect((await old.ask(form('0761-2'))).status).toBe(404);
    const chair = await as('ordforande@region.example');
    expect((await chair.ask(`/beslut/${round}`)).status).toBe(200);
    const coming = await as('ny@lessebo.example');
    await coming.open('/start');
    expect(coming.text).toMatch(/En sak väntar på dig.*Vård- och omsorgsnämnden ska ta upp .*20 januari.*8 januari/);
  });

  it('says that who has taken over both parts need not recommend to itself', async () => {
    const coming = await as('ny@lessebo.example');
    await coming.open(`/beslut/${round}/arende/0761`);
    const said = 'Vård- och omsorgsnämnden har tagit över både från nämnden som skulle tillstyrka och från nämnden som beslutar.';
    expect(coming.text).toContain(said);
    expect((await coming.open(form('0761-1'))).text).toContain(said);
    expect((await coming.open(form('0761-2'))).text).not.toContain(said);
    await coming.open(`/beslut/${round}/vag/0761`);
    expect(coming.text).toContain('Omsorgsnämnden (nu Vård- och omsorgsnämnden)');
  });

  it('knows which board had the matter on which day', async () => {
    const coming = await as('ny@lessebo.example');
    await coming.open(form('0761-2'));
    expect(coming.text).toContain('Omsorgsnämnden (före 1 januari 2027)');
    await read(coming, { on: '2026-12-17', paragraph: '101' });
    expect(coming.text).toContain('Den dagen hade Omsorgsnämnden ärendet.');
    await read(coming, { boardId: boards.get('0761 Omsorgsnämnden') ?? '', outcome: 'postpone' });
    expect(coming.text).toContain('Omsorgsnämnden i Lessebo kommun bordlade');
    await save(coming);
    expect(await names()).toMatchObject({ '0761-2': 'Vård- och omsorgsnämnden' });
    await itIs('2027-01-21');
    const later = await as('ny@lessebo.example');
    await later.open(form('0761-2'));
    await read(later, { on: '2027-01-20', paragraph: '4' });
    await save(later);
    await office.open(form('0007-1'));
    await read(office, { on: '2027-01-19', paragraph: '2' });
    expect(office.text).toContain('Vårdnämnden i Region Kronoberg godkände');
    await save(office);
    expect(await names()).toEqual({
      '0007-1': 'Vårdnämnden',
      '0761-1': 'Vård- och omsorgsnämnden',
      '0761-2': 'Vård- och omsorgsnämnden',
      '0764-1': 'Socialnämnden',
    });
  });

  it('keeps its principals, and says which have come or gone since', async () => {
    await office.open('/huvudman');
    const joins = { code: '0781', name: 'Ljungby kommun', kind: 'municipality', takesPartFrom: '2027-01-02' };
    await office.send('/huvudman', joins);
    await office.open('/huvudman/0764');
    await office.send('/huvudman/0764/avsluta', { 'slut-on': '2027-01-10' });
    await office.open(`/beslut/${round}`);
    expect(office.text).toContain('Utskicket räknar de huvudmän som deltog när det skickades.');
    expect(office.text).toContain('Alvesta kommun deltar inte längre i samrådet men räknas här.');
    expect(office.text).toContain('Ljungby kommun har kommit till sedan dess och är inte med.');
    const answer = await fetch(`${running.url}/api/v1/rounds/${round}/standing?on=2027-01-21`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(JSON.parse(await answer.text())).toMatchObject({
      state: 'carried',
      principals: [{ code: '0007' }, { code: '0764', counts: true }, { code: '0761' }],
    });
  });
});
