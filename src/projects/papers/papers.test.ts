import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { emptyCharter, emptyClosing } from '../project-text.ts';
import { composePaper, type PaperFacts } from './compose.ts';
import { paperSha256 } from './frozen-bytes.ts';
import { projectSheet } from './sheet.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const role = { id: 'r', role: 'leader', personId: 'p', organId: null, from: day('2027-01-01'), to: null } as const;

/** A project of a year with one line of each kind: 1 000,50 kr shared by two. */
const facts = (kind: PaperFacts['kind']): PaperFacts => ({
  kind,
  project: {
    ...{ id: 'x', title: 'Trygg hemgång', purpose: 'Hem i tid.', from: day('2027-01-01'), to: day('2027-12-31'), example: false },
    ...{ leaders: [{ ...role, name: 'Anna Ek', title: 'strateg' }], steering: [], holder: null },
    links: [
      { id: 'l', planId: 'p', activityId: 'a', areaId: null, label: 'Arbetsplan 2026–2027, 2.1 Samordning' },
      { id: 'm', planId: 'q', activityId: null, areaId: null, label: '' },
    ],
  },
  text: {
    charter: { ...emptyCharter, aim: 'Att alla kommer hem.', goals: '- Inom ett dygn' },
    closing: { ...emptyClosing, summary: 'Det gick bra.' },
  },
  money: {
    funding: [
      {
        ...{ id: 'f', year: 2027, kind: 'co-financing', title: 'Medfinansiering', from: 'huvudmännen', amount: 100_050 },
        key: { title: 'Lika', source: 'Överenskommelse', asOf: '2026-12-31' },
        shares: [
          { code: '0580', name: 'Linköpings kommun', amount: 50_025 },
          { code: '0513', name: 'Kinda kommun', amount: 50_025 },
        ],
      },
    ],
    costs: [{ id: 'c', year: 2027, title: 'Projektledare', amount: 100_050, outcome: 90_000 }],
    settlement: [{ code: '0580', name: 'Linköpings kommun', share: 45_000, paid: 50_025, owes: -5_025 }],
  },
  work: {
    milestones: [{ title: 'Provat', on: '2027-06-01', reachedOn: '2027-06-20' }],
    risks: [{ text: 'Ingen hinner', owner: 'Anna Ek', likelihood: 3, consequence: 4, remedy: 'Börja smått' }],
    handovers: [{ text: 'Rutinen', to: 'Kinda kommun', by: '2027-12-31', state: 'övertaget' }],
  },
  asOf: day('2027-05-10'),
});

it('is the same paper of the same facts, and a charter tells of no outcome', () => {
  const charter = composePaper(facts('charter'));
  expect(paperSha256(charter)).toBe(paperSha256(composePaper(facts('charter'))));
  expect(charter).toMatchObject({
    ...{ title: 'Direktiv för projektet Trygg hemgång', leaders: ['Anna Ek, strateg'], closing: null },
    ...{ settlement: [], handovers: [], belongsTo: ['Arbetsplan 2026–2027, 2.1 Samordning'] },
    costs: [{ amount: 100_050, outcome: null }],
    milestones: [{ on: '2027-06-01', reachedOn: null }],
  });
  const closing = composePaper(facts('closing'));
  expect(closing).toMatchObject({
    title: 'Slutrapport för projektet Trygg hemgång',
    charter: null,
    costs: [{ outcome: 90_000 }],
  });
  expect(paperSha256(closing)).not.toBe(paperSha256(charter));
});

it('says the same in the order of its kind, with what is not written left out', () => {
  const headings = (kind: PaperFacts['kind']) =>
    projectSheet(composePaper(facts(kind)), null).sections.map(({ heading }) => heading);
  expect(headings('charter')).toEqual(['Syfte', 'Mål', 'Milstolpar', 'Pengar', 'Risker']);
  expect(headings('closing')).toEqual(['Sammanfattning', 'Milstolpar', 'Pengar', 'Överlämning', 'Risker']);
});

it('adds up its money, and says by which key it is shared', () => {
  const money = projectSheet(composePaper(facts('closing')), null).sections.find(({ id }) => id === 'money')?.blocks ?? [];
  const rows = money.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.join(' | ').replaceAll('\u00a0', ' ')) : [],
  );
  expect(rows).toEqual([
    '2027 | medfinansiering | Medfinansiering | huvudmännen | 1 000,50',
    'Summa |  |  |  | 1 000,50',
    '2027 | Projektledare | 1 000,50 | 900',
    'Summa |  | 1 000,50 | 900',
    'Linköpings kommun | 500,25',
    'Kinda kommun | 500,25',
    'Summa | 1 000,50',
    'Linköpings kommun | 450 | 500,25 | −50,25',
  ]);
  expect(money).toContainEqual({
    ...{ kind: 'line', text: 'Fördelningsnyckel: Lika. Källa: Överenskommelse, 31 december 2026.' },
  });
});
