import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, runProgram, secretOfTests } from '../../test/support/running.ts';
import { Visitor } from '../../test/support/visitor.ts';
import { program } from '../platform/actor.ts';
import { setupCode } from './setup-code.ts';

const code = setupCode(secretOfTests);
const door = '/kom-igang';
const own = { 'konto-0-name': 'Anna Andersson', 'konto-0-email': 'anna@region.example' };
const password = 'fyra hästar i regn';

let running: Running;
beforeAll(async () => {
  running = await runProgram({ example: false });
});
afterAll(() => running?.close());

/** At the page of the sitting that comes after so many with nothing typed but what must be. */
async function at(pages: number): Promise<Visitor> {
  const visitor = await new Visitor(running.url).open(door);
  await visitor.send(door, { kod: code.toLowerCase() });
  const typed = [{ name: 'Samråd Jönköping', shortName: 'SJ', county: '06' }, {}, {}, {}, own];
  for (const each of typed.slice(0, pages)) await visitor.send(door, each, 'nasta');
  return visitor;
}

describe('an empty installation', () => {
  it.each(['/', '/om-samradet', '/logga-in', '/beslut', '/en/logga-in'])('says plainly at %s what to do', async (path) => {
    const visitor = await new Visitor(running.url).open(path);
    expect(visitor.path).toBe(path.startsWith('/en') ? `/en${door}` : door);
    expect(visitor.headline).toMatch(/Här finns inget samråd än\.|There is no consultation body here yet\./);
  });

  it('lets nobody on without the code, and counts their attempts', async () => {
    const visitor = await new Visitor(running.url).open(door);
    for (let tries = 0; tries < 20; tries++) {
      await visitor.send(door, { kod: `${randomBytes(8).toString('hex')}` });
      expect(visitor.status).toBe(422);
      expect(visitor.text).toContain('Koden stämmer inte');
    }
    await visitor.send(door, { kod: code });
    expect([visitor.status, visitor.text.includes('för många försök')]).toEqual([429, true]);
    await running.program.database.pool.query("delete from rate_counters where key like 'set-up%'");
  });

  it('never takes a page of the sitting without the code', async () => {
    const visitor = await at(5);
    const sent = visitor.html.replace(`name="kod" value="${code.toLowerCase()}"`, 'name="kod" value=""');
    expect(sent).not.toBe(visitor.html);
    visitor.html = sent;
    await visitor.send(door, { password, again: password }, 'klart');
    expect([visitor.status, visitor.headline]).toEqual([422, 'Här finns inget samråd än.']);
  });
});

describe('the sitting', () => {
  it('proposes the region and the municipalities of the county, with a board each', async () => {
    const visitor = await at(2);
    expect(visitor.headline).toBe('Vilka nämnder beslutar?');
    expect(visitor.text).toContain('Region Jönköpings län');
    expect(visitor.text).toContain('Gnosjö kommun');
    expect(visitor.html.match(/<textarea[^>]*name="namnder-/g)).toHaveLength(14);
  });

  it('tells what is wrong beside what was typed, and loses nothing on the way back', async () => {
    const visitor = await at(0);
    await visitor.send(door, { name: '', shortName: 'SJ', county: '06', from: '2026-02-30' }, 'nasta');
    expect(visitor.status).toBe(422);
    expect(visitor.text).toMatch(/Skriv namnet\..*Skriv dagen som 2026-01-01\./);
    expect(visitor.html).toContain('value="SJ"');
    await visitor.send(door, { name: 'Samråd <Jönköping>', from: '2026-01-01', mandate: 'Ett\n\n- två' }, 'nasta');
    await visitor.send(door, { vald: ['0006', '0617'] }, 'rad');
    await visitor.send(door, { 'forbund-0-name': 'Höglandsförbundet' }, 'tillbaka');
    expect(visitor.html).toContain('value="Samråd &lt;Jönköping&gt;"');
    await visitor.send(door, {}, 'nasta');
    expect(visitor.html).toContain('value="Höglandsförbundet"');
    expect(visitor.html.match(/name="vald"[^>]*checked/g)).toHaveLength(2);
    await visitor.send(door, {}, 'nasta');
    expect(visitor.text).toContain('Skriv hur många kommuner förbundet räknas för');
  });

  it('is held in English too', async () => {
    const visitor = await new Visitor(running.url).open(`/en${door}`);
    await visitor.send(`/en${door}`, { kod: code });
    await visitor.send(`/en${door}`, { name: 'Body', shortName: 'B', county: '10' }, 'nasta');
    expect([visitor.path, visitor.headline]).toEqual([`/en${door}`, 'Who are the principals?']);
  });

  it('begins the list of principals anew when the county is another', async () => {
    const visitor = await at(1);
    await visitor.send(door, { vald: ['0006'] }, 'tillbaka');
    await visitor.send(door, { county: '08' }, 'nasta');
    expect(visitor.html.match(/name="vald"[^>]*checked/g)).toHaveLength(13);
  });

  it.each([
    ['rule', { rule: 'at-least', principals: '15' }, 'Det finns bara 14'],
    ['rule', { rule: 'region-and-at-least', municipalities: '' }, 'Skriv hur många som minst'],
    ['groups', { 'grupp-secretariat': '' }, 'Skriv namnet'],
  ])('does not go on with a faulty %s', async (_, typed, said) => {
    const visitor = await at(3);
    await visitor.send(door, typed, 'nasta');
    expect([visitor.headline, visitor.text.includes(said)]).toEqual(['Värd, grupper och regel', true]);
  });

  it.each([
    [{ 'konto-0-name': 'Anna', 'konto-0-email': 'anna' }, 'Skriv en e-postadress'],
    [{ ...own, 'konto-0-roles': ['operator'] }, 'Någon måste höra till sekretariatet'],
    [{ ...own, 'konto-0-roles': null }, 'Välj minst ett uppdrag'],
  ])('does not go on with faulty accounts: %j', async (typed, said) => {
    const visitor = await at(4);
    await visitor.send(door, typed, 'nasta');
    expect([visitor.headline, visitor.text.includes(said)]).toEqual(['Vilka ska kunna logga in först?', true]);
  });

  it.each([
    ['kort', 'kort', '12 tecken'],
    [password, 'något annat', 'De två lösenorden är olika'],
  ])('does not finish with the password %s and %s', async (first, again, said) => {
    const visitor = await at(5);
    await visitor.send(door, { password: first, again }, 'klart');
    expect([visitor.status, visitor.headline]).toEqual([422, 'Stämmer det här?']);
    expect(visitor.text).toContain(said);
    expect(visitor.html).not.toContain(first === 'kort' ? 'value="kort"' : password);
  });
});

describe('what no page of ours would send', () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  const hostile = [
    ['no JSON', 'nej'],
    ['a deep one', deep],
    ['a list', '[]'],
    ['words of the language', '{"samradet":{"__proto__":["x"],"constructor":["x"]},"__proto__":{}}'],
    ['values of another kind', '{"samradet":{"name":"x"},"konton":{"konto-0-name":[1]}}'],
    [
      'a county that is none',
      '{"samradet":{"name":["a"],"shortName":["b"],"county":["\'; drop table bodies"],"from":["9999-99-99"]}}',
    ],
    ['a list that never ends', `{"huvudman":{"satt":["fil"],"csv":["kod;namn\\n${'1;"'.repeat(1_000)}"]}}`],
  ] as const;

  it.each(hostile)('is answered with the page that is missing: %s', async (_, sitting) => {
    for (const [del, steg] of [
      ['kontroll', 'klart'],
      ['ordning', 'nasta'],
      ['huvudman', 'las'],
      ['namnder', 'rad'],
    ] as const) {
      const fields = {
        kod: code,
        del,
        steg,
        sitting,
        password,
        again: password,
        'konto-0-name': '\u0000\ud800',
        'gemensam-9-name': 'x',
      };
      const answer = await running.anonymous.post(door, fields);
      const text = await answer.text();
      expect([del, answer.status]).toEqual([del, 422]);
      expect(text).toContain('<h1>');
    }
  });
});

describe('at the end', () => {
  it('there is one body however many finish at once, and the door is closed for ever', async () => {
    const visitors = await Promise.all([at(5), at(5), at(5)]);
    await Promise.all(visitors.map((visitor) => visitor.send(door, { password, again: password }, 'klart')));
    const statuses = visitors.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 404, 404]);
    const winner = visitors.find(({ status }) => status === 200);
    expect([winner?.path, winner?.html.includes('Logga ut')]).toEqual(['/installningar/konton', true]);
    const { rows } = await running.program.database.pool.query(
      'select (select count(*) from bodies)::int b, (select count(*) from principals)::int p, (select count(*) from accounts)::int a',
    );
    expect(rows).toEqual([{ b: 1, p: 14, a: 1 }]);
    const late = await new Visitor(running.url).ask(door);
    expect(late.status).toBe(404);
    expect((await new Visitor(running.url).open('/')).path).toBe('/');
    const answer = await running.anonymous.post(door, { kod: code, del: 'kontroll', steg: 'klart' });
    expect(answer.status).toBe(404);
  });

  it('the journal says who did it, and whoever set up may sign in anew', async () => {
    const lines = 'select distinct act, actor from journal_lines';
    const { rows } = await running.program.database.read(program('test'), ({ tx }) => tx.execute(lines));
    expect(rows).toEqual([{ act: 'set-up', actor: 'kom-igang' }]);
    const visitor = await new Visitor(running.url).open('/logga-in');
    await visitor.send('/logga-in', { email: 'ANNA@region.example', password });
    await visitor.open('/huvudman');
    expect(visitor.text).toContain('Region Jönköpings län');
  });
});
