import { expect, test } from 'vitest';
import { OUTCOMES } from '../facts/schema.ts';
import { checkSentence, checkSentenceText, type SaidDecision } from './check-sentence.ts';

const said: SaidDecision = {
  board: 'Socialnämnden',
  principal: 'Motala kommun',
  texts: ['Arbetsplan 2026–2027'],
  also: [],
  outcome: 'approve',
  takenBy: 'board',
  on: '2024-02-20',
  paragraph: '12',
  conditions: [{ kind: 'all-others' }],
  appealable: true,
  noticeOn: '2024-03-11',
  evidence: 'verified-extract',
  correction: false,
};

const sv = (change: Partial<SaidDecision> = {}, today = '2024-03-12') => checkSentenceText('sv', { ...said, ...change }, today);
const en = (change: Partial<SaidDecision> = {}, today = '2024-03-12') => checkSentenceText('en', { ...said, ...change }, today);

test('the sentence of the sketch', () => {
  expect(sv()).toBe(
    'Socialnämnden i Motala kommun godkände Arbetsplan 2026–2027 den 20 februari 2024, § 12, på villkor att alla andra huvudmän godkänner. Beslutet får laga kraft den 3 april om ingen överklagar.',
  );
  expect(en()).toBe(
    'Socialnämnden in Motala kommun approved Arbetsplan 2026–2027 on 20 February 2024, § 12, on condition that all other principals approve. The decision gains legal force on 3 April unless someone appeals.',
  );
});

const bare = { conditions: [], appealable: false, paragraph: null };
const expected: Readonly<Record<(typeof OUTCOMES)[number], [string, string]>> = {
  approve: [
    'godkände P den 20 februari 2024. Beslutet kan inte överklagas.',
    'approved P on 20 February 2024. The decision cannot be appealed.',
  ],
  adopt: [
    'antog P den 20 februari 2024. Beslutet kan inte överklagas.',
    'adopted P on 20 February 2024. The decision cannot be appealed.',
  ],
  confirm: [
    'fastställde P den 20 februari 2024. Beslutet kan inte överklagas.',
    'confirmed P on 20 February 2024. The decision cannot be appealed.',
  ],
  endorse: [
    'ställde sig bakom P den 20 februari 2024. Beslutet kan inte överklagas.',
    'endorsed P on 20 February 2024. The decision cannot be appealed.',
  ],
  recommend: ['tillstyrkte P den 20 februari 2024.', 'recommended P on 20 February 2024.'],
  'recommend-against': ['avstyrkte P den 20 februari 2024.', 'recommended against P on 20 February 2024.'],
  'approve-with-changes': [
    'godkände P med ändringar den 20 februari 2024. Beslutet kan inte överklagas.',
    'approved P with changes on 20 February 2024. The decision cannot be appealed.',
  ],
  reject: [
    'avslog P den 20 februari 2024. Beslutet kan inte överklagas.',
    'rejected P on 20 February 2024. The decision cannot be appealed.',
  ],
  postpone: ['bordlade P den 20 februari 2024.', 'postponed P on 20 February 2024.'],
  'refer-back': ['återremitterade P den 20 februari 2024.', 'referred P back on 20 February 2024.'],
  forward: [
    'överlämnade P till ett annat organ för beslut den 20 februari 2024.',
    'forwarded P to another organ for decision on 20 February 2024.',
  ],
  strike: ['tog bort P från dagordningen den 20 februari 2024.', 'took P off the agenda on 20 February 2024.'],
  note: ['antecknade P den 20 februari 2024.', 'noted P on 20 February 2024.'],
  annul: [
    'Beslutet av Socialnämnden i Motala kommun om P upphävdes den 20 februari 2024.',
    'The decision by Socialnämnden in Motala kommun on P was annulled on 20 February 2024.',
  ],
};

test.each(OUTCOMES)('outcome %s', (outcome) => {
  const [swedish, english] = expected[outcome];
  const [who, whom] = outcome === 'annul' ? ['', ''] : ['Socialnämnden i Motala kommun ', 'Socialnämnden in Motala kommun '];
  expect(sv({ ...bare, outcome, texts: ['P'] })).toBe(who + swedish);
  expect(en({ ...bare, outcome, texts: ['P'] })).toBe(whom + english);
});

test.each([
  [
    'committee',
    'Ett utskott på delegation av Socialnämnden i Motala kommun godkände',
    'A committee by delegation from Socialnämnden in Motala kommun approved',
  ],
  [
    'chair',
    'Ordföranden på delegation av Socialnämnden i Motala kommun godkände',
    'The chair by delegation from Socialnämnden in Motala kommun approved',
  ],
  [
    'member',
    'En ledamot på delegation av Socialnämnden i Motala kommun godkände',
    'A member by delegation from Socialnämnden in Motala kommun approved',
  ],
  [
    'official',
    'En tjänsteman på delegation av Socialnämnden i Motala kommun godkände',
    'An official by delegation from Socialnämnden in Motala kommun approved',
  ],
] as const)('taken by %s', (takenBy, swedish, english) => {
  expect(sv({ takenBy }).startsWith(swedish)).toBe(true);
  expect(en({ takenBy }).startsWith(english)).toBe(true);
});

test('conditions are joined, each with its own "att"', () => {
  const conditions = [
    { kind: 'named', names: ['Region Östergötland', 'Kinda kommun'] },
    { kind: 'at-least', others: 10 },
    { kind: 'at-least', others: 1 },
    { kind: 'other', text: 'Att en gemensam uppföljning görs.' },
  ] as const;
  expect(sv({ conditions })).toContain(
    'på villkor att Region Östergötland och Kinda kommun godkänner, att minst tio andra huvudmän godkänner, att minst en annan huvudman godkänner och att en gemensam uppföljning görs. ',
  );
  expect(en({ conditions })).toContain(
    'on condition that Region Östergötland and Kinda kommun approve, that at least ten other principals approve',
  );
});

test('legal force: unknown without a notice, past when it has been, with the year when it is another', () => {
  expect(sv({ noticeOn: null })).toContain('Anslagsdagen är inte känd');
  expect(sv({}, '2024-04-03')).toContain('Beslutet fick laga kraft den 3 april om ingen överklagade.');
  expect(sv({ on: '2024-12-05', noticeOn: '2024-12-10' })).toContain('den 3 januari 2025');
});

test('what it rests on, what else it answers, and that it is a correction', () => {
  expect(sv({ evidence: 'told' })).toMatch(/Det är ett muntligt besked\.$/);
  expect(sv({ evidence: 'unverified-extract' })).toMatch(/Det bygger på ett ojusterat utdrag\.$/);
  expect(sv({ also: ['Vadstena kommun'] })).toContain('Paragrafen gäller också Vadstena kommun.');
  expect(sv({ texts: ['A', 'B'] })).toContain('godkände A och B den');
  expect(sv({ correction: true })).toMatch(/Uppgiften är rättad eller kompletterad\.$/);
});

test('each piece knows its field, so that "ändra" leads there', () => {
  expect(checkSentence('sv', said, '2024-03-12').map(({ field }) => field)).toEqual([
    'takenBy',
    'outcome',
    'on',
    'paragraph',
    'conditions',
    'noticeOn',
  ]);
});
