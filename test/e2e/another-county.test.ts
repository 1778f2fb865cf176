import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupCode } from '../../src/setup/index.ts';
import { type Running, runProgram, secretOfTests } from '../support/running.ts';
import { type Typed, Visitor } from '../support/visitor.ts';

/** The clock is set by hand before each stage. */
let today = '2026-09-01';
const clock = () => Temporal.Instant.from(`${today}T09:00:00Z`);

let running: Running;
/** The secretariat, by the pages alone. */
let office: Visitor;
let round = '';
let plan = '';
let key = '';

beforeAll(async () => {
  running = await runProgram({ example: false, clock });
  office = new Visitor(running.url);
});
afterAll(() => running?.close());

const door = '/kom-igang';
const password = 'fyra hästar i regn';
const onward = (typed: Typed) => office.send(door, typed, 'nasta');

/** It is another day, and the secretariat signs in again. */
async function itIs(day: string): Promise<void> {
  today = day;
  await office.signIn('anna@region.example', password);
}

/** Reads the standing as another program would. */
async function standing(on: string) {
  const answer = await fetch(`${running.url}/api/v1/rounds/${round}/standing?on=${on}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const read: {
    state: string;
    effectiveOn: string | null;
    principals: { code: string; state: string; counts: boolean }[];
  } = JSON.parse(await answer.text());
  return { ...read, status: answer.status, counts: read.principals?.filter(({ counts }) => counts).map(({ code }) => code) };
}

/** Records a decision in the form of a step: read back, then saved. @returns the sentence that it was read back in */
async function record(step: string, typed: Typed): Promise<string> {
  await office.open(`/beslut/${round}/registrera?steg=${step}`);
  const verified = { evidence: 'verified-extract', on: today, verifiedOn: today };
  await office.send(`/beslut/${round}/registrera`, { ...verified, ...typed }, 'granska');
  const said = office.text;
  await office.send(`/beslut/${round}/registrera`, {}, 'registrera');
  expect(office.path).toContain('klart=beslut-registrerat');
  return said;
}

describe.sequential('another county, from nothing to a plan in force', () => {
  it('is set up with a federation, a joint board and a rule of its own', async () => {
    await office.open('/');
    await office.send(door, { kod: setupCode(secretOfTests) });
    await onward({
      name: 'Länssamverkan Kronoberg',
      shortName: 'LSK',
      county: '07',
      from: '2026-01-01',
      mandate: 'Vi samverkar.',
    });
    await office.send(door, { vald: ['0007', '0760', '0761', '0763', '0764', '0765', '0780'] }, 'rad');
    await onward({ 'forbund-0-name': 'Västra omsorgsförbundet', 'forbund-0-represents': '2' });
    await office.send(
      door,
      { 'namnder-0761': '', 'namnder-0763': '', 'namnder-0780': 'Omsorgsnämnden; omsorg@vaxjo.example' },
      'rad',
    );
    await onward({ 'gemensam-0-name': 'Östra omsorgsnämnden', 'gemensam-0-host': '0761', 'gemensam-0-for': ['0763'] });
    expect(office.headline).toBe('Värd, grupper och regel');
    await onward({ med: ['management-group'], natverk: 'Äldre\nBarn', rule: 'region-and-at-least', municipalities: '5' });
    await office.send(door, { 'konto-0-name': 'Anna Ek', 'konto-0-email': 'anna@region.example' }, 'rad');
    await onward({ 'konto-1-name': 'Drift Berg', 'konto-1-email': 'drift@region.example', 'konto-1-roles': ['operator'] });
    expect(office.text).toContain(
      'Länssamverkan Kronoberg (LSK) i Kronobergs län beskrivs från den 1 januari 2026. Huvudmännen är Region Kronoberg, ' +
        'Uppvidinge kommun, Lessebo kommun, Tingsryds kommun, Alvesta kommun, Älmhults kommun, Växjö kommun och Västra omsorgsförbundet, ' +
        'där Västra omsorgsförbundet räknas för två kommuner. De har tillsammans sju nämnder, där Östra omsorgsnämnden är gemensam för ' +
        'Lessebo kommun och Tingsryds kommun. Hälso- och sjukvårdsnämnden hos Region Kronoberg äger samrådets handlingar. I samrådet ' +
        'finns Ledningsgruppen, Sekretariatet, Äldre och Barn. En text gäller när regionen och minst fem kommuner har godkänt den. ' +
        'Konto får Anna Ek (processtöd) och Drift Berg (drift).',
    );
    await office.send(door, { password, again: password }, 'klart');
    expect([office.status, office.path]).toEqual([200, '/installningar/konton']);
    expect(office.text).toMatch(/Anna Ek.*Drift Berg/);
  });

  it('lets the operator in by a link that whoever set up hands over', async () => {
    await office.send('/installningar/konton/ny-lank', {});
    const link = /\/inbjudan\/[\w-]+/.exec(office.text)?.[0] ?? '';
    expect([office.status, link]).toEqual([201, expect.stringContaining('/inbjudan/')]);
    const operator = await new Visitor(running.url).open(link);
    await operator.send('/inbjudan', { password: 'sju svanar på isen', again: 'sju svanar på isen' });
    await operator.open('/huvudman');
    expect(operator.text).toContain('Västra omsorgsförbundet');
  });

  it('writes a plan and freezes it', async () => {
    await office.open('/arbetsplan/ny');
    await office.send('/arbetsplan/ny', { title: 'Länsplan 2027–2028', firstYear: '2027', lastYear: '2028' });
    plan = office.path.replace(/\/skriv.*/, '');
    await office.open(`${plan}/skriv?andra=nytt-omrade`);
    await office.send(`${plan}/skriv/nytt-omrade`, { title: 'Nära vård' });
    const area = /omrade-([0-9a-f-]{36})/.exec(office.html)?.[1];
    await office.open(`${plan}/skriv?andra=nytt-mal-${area}`);
    await office.send(`${plan}/skriv/nytt-mal-${area}`, { text: 'Fler får vård hemma' });
    await office.open(`${plan}/frys`);
    await office.send(`${plan}/frys`, {});
    expect(office.path).toContain('/version/1?klart=fryst');
  });

  it('sends it for decision by the rule that it was set up with', async () => {
    const [, to = ''] = /href="(\/beslut\/ny\?text=[^"]+)"/.exec(office.html) ?? [];
    await office.open(to);
    await office.send('/beslut/ny', {}, 'granska');
    expect(office.text).toContain('Texten gäller när regionen och minst fem kommuner har godkänt.');
    expect(office.text).toMatch(/Lessebo kommun Östra omsorgsnämnden .*Tingsryds kommun Östra omsorgsnämnden/);
    await office.send('/beslut/ny', {}, 'skicka');
    expect(office.path).toMatch(/^\/beslut\/[0-9a-f-]{36}\?klart=utskick-skickat/);
    round = /[0-9a-f-]{36}/.exec(office.path)?.[0] ?? '';
    await office.open('/konto/nycklar');
    await office.send('/konto/nycklar', { name: 'Prov' });
    key = /Bearer (\S+?)'/.exec(office.text)?.[1] ?? '';
    expect(await standing(today)).toMatchObject({ status: 200, state: 'open', counts: [] });
  });

  it('takes one § of the joint board as the answer of both that it acts for', async () => {
    await itIs('2026-10-12');
    await office.open(`/beslut/${round}/registrera?steg=0761-1`);
    const also = /name="also" value="([^"]+)"/.exec(office.html)?.[1] ?? '';
    expect(office.text).toContain('Tingsryds kommun: Länsplan 2027–2028');
    const said = await record('0761-1', { outcome: 'approve', paragraph: '12', also: [also] });
    expect(said).toMatch(/Östra omsorgsnämnden i Lessebo kommun godkände.*§ 12.*Tingsryds kommun/);
    expect((await standing(today)).counts).toEqual(['0761', '0763']);
  });

  it('counts a federation for what it represents, and is open until enough have approved', async () => {
    await itIs('2026-11-02');
    await record('0007-1', { outcome: 'approve', paragraph: '3' });
    await record('9001-1', { outcome: 'approve', paragraph: '4' });
    await record('0764-1', { outcome: 'reject', paragraph: '5' });
    expect(await standing(today)).toMatchObject({ state: 'open', counts: ['0007', '0761', '0763', '9001'] });
    await itIs('2026-11-23');
    await record('0780-1', { outcome: 'approve', paragraph: '6', noticeOn: '2026-11-23' });
    expect(await standing('2026-11-22')).toMatchObject({ state: 'open' });
    expect(await standing(today)).toMatchObject({ state: 'carried', effectiveOn: '2026-11-23' });
  });

  it('has a plan in force when its years have begun', async () => {
    await office.open(plan);
    expect(office.text).toContain('Länsplan 2027–2028');
    await itIs('2027-01-04');
    await office.open(plan);
    expect(office.text).toMatch(/Länsplan 2027–2028 gäller/);
    await office.open('/beslut');
    expect(office.text).toContain('Länsplan 2027–2028');
  });
});
