import { describe, expect, test } from 'vitest';
import { approves, roundOfFourteen, situationOn } from '../../../../test/support/round-of-fourteen.ts';
import { roundPageInput } from '../../../../test/support/round-page-input.ts';
import { csvText } from '../../../platform/sheets/csv.ts';
import example from '../../facts.example.json' with { type: 'json' };
import { parseFacts } from '../../facts.ts';
import { readAsOf } from './as-of.ts';
import { daysOfChange } from './days-of-change.ts';
import { presentRound } from './present.ts';
import type { RoundPageInput } from './round-page.ts';
import { tableCsv } from './table-csv.ts';

const TODAY = '2026-03-28';
const present = (input: RoundPageInput, query = '') =>
  presentRound(
    input,
    readAsOf(new URLSearchParams(query), input.today, 'sv'),
    daysOfChange(situationOn(input.today, input.situation.facts), input.today),
  );
const mid = () => present(roundPageInput());
const later = (facts = roundOfFourteen(), more: Partial<RoundPageInput> = {}, on = '2026-04-22') =>
  roundPageInput(situationOn(on, facts), { today: on, ...more });
const ALL = ['0583', '0509', '0512'].map((code) => approves(code, '2026-04-14', { noticeOn: '2026-04-20' }));

describe('the pictures', () => {
  test('the map gives each its mark and its day, the next meeting while it waits', () => {
    const { regions, municipalities } = mid().map;
    expect(regions).toEqual([{ name: 'Region Östergötland', state: 'approving', text: '10 mars', href: '#0005', at: undefined }]);
    const tile = (name: string) => municipalities.find((each) => each.name === name);
    expect(municipalities).toHaveLength(13);
    expect(tile('Kinda')).toEqual({ name: 'Kinda', state: 'conditional', text: '24 mars', href: '#0513', at: [2, 3] });
    expect(tile('Motala')).toMatchObject({ state: 'referred-back', text: '3 mars' });
    expect(tile('Ödeshög')).toMatchObject({ state: 'postponed', text: '2 april' });
    expect(tile('Ydre')).toMatchObject({ state: 'waiting', text: '14 april' });
    expect(tile('Valdemarsvik')).toMatchObject({ state: 'told', text: '25 mars' });
  });

  test('the timeline shows the law’s days of what is done, and what is planned as planned', () => {
    const { lanes, lines } = mid().timeline;
    const lane = (name: string) => lanes.find((each) => each.name === name)?.steps;
    // 16 March + 21 days is Easter Monday 2026.
    expect(lane('Regionen')).toEqual([
      {
        meeting: '2026-03-10',
        planned: false,
        state: 'approving',
        appeal: { from: '2026-03-16', to: '2026-04-07' },
        legalForce: { on: '2026-04-08', planned: true },
      },
    ]);
    expect(lane('Linköping')?.map(({ meeting, state }) => [meeting, state])).toEqual([
      ['2026-02-12', 'recommended'],
      ['2026-02-20', 'conditional'],
    ]);
    expect(lane('Linköping')?.[1]).toMatchObject({ legalForce: { planned: false } });
    expect(lane('Kinda')).toEqual([{ meeting: '2026-03-24', planned: false, state: 'conditional' }]);
    expect(lane('Ydre')).toEqual([{ meeting: '2026-04-14', planned: true, state: 'waiting', lastDay: '2026-03-31' }]);
    expect(lane('Ödeshög')).toHaveLength(2);
    expect(lines.map(({ label }) => label)).toEqual(['i dag', 'utskick', 'svar senast']);
  });

  test('a decision carried over stands on the day of its own meeting, not on that of the judgement', () => {
    const carriedOver = { decision: 'before', on: '2026-04-20', reason: 'täcker också den nya texten' };
    const { map, timeline } = present(later(roundOfFourteen([approves('0512', '2026-04-14', { carriedOver })])));
    expect(timeline.lanes.find(({ name }) => name === 'Ydre')?.steps).toMatchObject([{ meeting: '2026-04-14', planned: false }]);
    expect(map.municipalities.find(({ name }) => name === 'Ydre')?.text).toBe('14 april');
  });

  test('the matrix has a column for each part that some path has', () => {
    const { steps, rows, saysMore } = mid().matrix;
    expect(steps).toEqual(['Tillstyrker', 'Beslutar']);
    expect(saysMore).toBe(true);
    const linkoping = rows.find(({ name }) => name === 'Linköping');
    expect(linkoping?.cells.map((cells) => cells.map(({ state }) => state))).toEqual([['recommended'], ['conditional']]);
    expect(rows.find(({ name }) => name === 'Kinda')?.cells[0]).toEqual([]);
  });
});

describe('the table', () => {
  test('has a row for each step, the principal’s first with its code as id', () => {
    const { rows } = mid();
    expect(rows.map(({ id }) => id).filter((id) => id.startsWith('0580'))).toEqual(['0580', '0580-2']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(15);
    expect(rows.find(({ id }) => id === '0513')).toMatchObject({
      principal: 'Kinda',
      numbers: ['VO-2026-90'],
      day: '2026-03-24',
      paragraph: '27',
      stateText: 'Godkänt med villkor',
      conditions: ['på villkor att alla andra gör det'],
      proof: 'verified',
      recordHref: null,
      matterHref: '/beslut/r1/arende/0513',
    });
    expect(rows.find(({ id }) => id === '0583')?.remark).toBe('vill se kostnaderna för område 4');
    expect(rows.find(({ id }) => id === '0512')).toMatchObject({
      day: null,
      planned: '2026-04-14',
      recordHref: '/beslut/r1/registrera?steg=0512-2',
    });
  });

  test('offers nothing to those who may not', () => {
    const { rows } = present(roundPageInput(undefined, { mySteps: new Set(['0512-2']), isOffice: false }));
    expect(
      rows.filter(({ recordHref, matterHref, pathHref }) => recordHref ?? matterHref ?? pathHref).map(({ id }) => id),
    ).toEqual(['0512']);
  });

  test('keeps a principal that has no step on the day', () => {
    const facts = roundOfFourteen();
    const without = {
      ...facts,
      principals: facts.principals.map((each) => (each.code === '0512' ? { ...each, path: [] } : each)),
    };
    const { rows, matrix, map } = present(roundPageInput(situationOn(TODAY, without)));
    expect(rows.find(({ id }) => id === '0512')).toMatchObject({ board: 'Ingen nämnd beslutar', state: 'waiting' });
    expect(matrix.rows).toHaveLength(14);
    expect(map.municipalities).toHaveLength(13);
  });

  test('can be taken out without formulas', () => {
    const details = new Map([['d-0583', { remark: '=HYPERLINK("x")', extractHref: null }]]);
    const lines = csvText(tableCsv('sv', present(roundPageInput(undefined, { details })).rows)).split('\r\n');
    expect(lines[0]).toBe('\uFEFFKod;Huvudman;Nämnd;Del;Dnr;Dag;Paragraf;Läge;Villkor;Utdrag;Planerat;Anmärkning');
    expect(lines.find((line) => line.startsWith('0583'))).toBe(
      '0583;Motala;Socialnämnden;Beslutar;26/SN 0057;2026-03-03;29;Återremiss;;justerat;;"\'=HYPERLINK(""x"")"',
    );
  });
});

describe('the next thing', () => {
  test('for the secretariat is to record, and to ask for what is only told', () => {
    const { primary, others } = mid().next;
    expect(primary).toEqual({ label: 'Registrera beslut', href: '/beslut/r1/registrera' });
    expect(others.map(({ label }) => label)).toEqual(['Be Valdemarsvik om protokollsutdraget', 'Läs in protokollsutdrag']);
    expect(others[0]?.href).toMatch(/^mailto:registrator@example\.org\?subject=Protokollsutdrag%3A%20Arbetsplan/);
  });

  test('for the secretariat is to send the papers while none have gone, and to record beside it', () => {
    const { primary, others } = present(roundPageInput(undefined, { papersSent: false })).next;
    expect(primary).toEqual({ label: 'Skicka handlingarna', href: '/beslut/r1/utskick' });
    expect(others.map(({ label }) => label)).toContain('Registrera beslut');
  });

  test('for the secretariat is to answer the changes, once nobody else is left', () => {
    const changes = ALL.map((each) =>
      each.step.startsWith('0512') ? { ...each, outcome: 'approve-with-changes' as const } : each,
    );
    const chain = { follows: null, followedBy: null, changesHref: '/beslut/r1/andringar' };
    const asked = { ...later(roundOfFourteen(changes)), chain };
    expect(present(asked).next.primary).toEqual({ label: 'Ta ställning till ändringarna', href: '/beslut/r1/andringar' });
    expect(mid().next.primary?.label).toBe('Registrera beslut');
    const followedBy = { title: 'Nästa', href: '/beslut/r2' };
    expect(present({ ...asked, chain: { ...chain, followedBy } }).next.primary?.label).toBe('Registrera beslut');
  });

  test('for the secretariat is to fill in days of notice when all have approved', () => {
    const { primary, others } = present(later(roundOfFourteen(ALL))).next;
    expect(primary).toBeNull();
    expect(others.map(({ label }) => label)).toContain('Fyll i Valdemarsviks anslagsdag');
  });

  test('is to judge a condition of its own', () => {
    const conditions = [{ id: 'k', kind: 'other' as const, text: 'medel avsätts' }];
    const { others } = present(later(roundOfFourteen([approves('0512', '2026-04-14', { conditions })]))).next;
    expect(others[0]).toEqual({ label: 'Bedöm Ydres villkor', href: '/beslut/r1/beslut/later-0512-2026-04-14' });
  });

  test('for an officer is their own board’s; for a reader nothing', () => {
    const officer = (step: string) => present(roundPageInput(undefined, { mySteps: new Set([step]), isOffice: false })).next;
    expect(officer('0512-2').primary).toEqual({
      label: 'Registrera er nämnds beslut',
      href: '/beslut/r1/registrera?steg=0512-2',
    });
    expect(officer('0513-2')).toEqual({
      primary: null,
      others: [{ label: 'Fyll i ert ärende', href: '/beslut/r1/arende/0513' }],
    });
    expect(present(roundPageInput(undefined, { mySteps: new Set(), isOffice: false })).next).toEqual({
      primary: null,
      others: [],
    });
  });

  test('is nothing on another day, nor once withdrawn', () => {
    const none = { primary: null, others: [] };
    expect(present(roundPageInput(situationOn('2026-03-11')), 'dag=2026-03-11').next).toEqual(none);
    expect(present(later(roundOfFourteen([], { withdrawnOn: '2026-04-01' }))).next).toEqual(none);
  });
});

describe('other days', () => {
  test('say which day it is, and lead to the days before and after on which something happened', () => {
    const { day } = present(roundPageInput(situationOn('2026-03-11')), 'dag=2026-03-11&kant=2026-03-20');
    expect(day.banner).toBe('Så här var det den 11 mars 2026.');
    expect(day.earlier?.href).toBe('/beslut/r1?dag=2026-03-10&kant=2026-03-20');
    expect(day.later?.href).toBe('/beslut/r1?dag=2026-03-12&kant=2026-03-20');
    expect(day.days[0]).toMatchObject({ day: '2026-03-25', what: 'Valdemarsvik godkände' });
    expect(day.days.find((each) => each.isShown)).toMatchObject({ what: 'Finspång godkände' });
    expect(day.days.at(-1)).toMatchObject({ day: '2026-01-12', what: 'Texten skickades ut' });
  });

  test('today has no banner; a day ahead says what it rests on', () => {
    expect(mid().day.banner).toBeNull();
    expect(present(roundPageInput(situationOn('2026-05-01')), 'dag=2026-05-01').day.banner).toBe(
      'Så här är det den 1 maj 2026 om inget mer händer.',
    );
  });

  test('a correction is nothing that happened', () => {
    const corrected = approves('0563', '2026-03-26', { replaces: 'd-0563', correction: true });
    const days = daysOfChange(situationOn(TODAY, roundOfFourteen([corrected])), TODAY);
    expect(days.at(-1)).toEqual({ day: '2026-03-26', what: ['Valdemarsvik godkände'] });
    expect(days.some(({ day }) => day === '2026-03-25')).toBe(false);
  });
});

describe('what to look over', () => {
  test('names the decision and the paragraph', () => {
    const facts = roundOfFourteen([approves('0512', '2026-04-14', { takenBy: 'official' })]);
    expect(present(later(facts)).flags).toEqual([
      {
        text: 'Ydre, socialnämnden: beslutet är fattat på delegation, men mål och inriktning får inte delegeras. Det gäller tills det upphävs.',
        law: 'KL 6:38',
        href: '/beslut/r1/beslut/later-0512-2026-04-14',
      },
    ]);
  });
});

test("the contract's example has a page", () => {
  const parsed = parseFacts(example);
  if (!parsed.ok) throw new Error('the example does not hold');
  const view = present(roundPageInput(situationOn('2024-03-31', parsed.facts), { today: '2024-03-31' }));
  expect(view.headline).toBe('En av tre har godkänt. Planen gäller inte än.');
  expect(view.flags.map(({ text }) => text)).toEqual([
    'Linköping, vård- och äldreomsorgsnämnden: beslutet kom före ett tidigare steg i beslutsvägen.',
  ]);
  expect(view.about.find(({ term }) => term === 'Kontrollsumma')).toMatchObject({ value: '6f2a', isCode: true });
});
