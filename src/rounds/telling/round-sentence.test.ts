import { describe, expect, test } from 'vitest';
import { approves, roundOfFourteen, situationOn } from '../../../test/support/round-of-fourteen.ts';
import type { RoundFacts } from '../facts/schema.ts';
import example from '../facts.example.json' with { type: 'json' };
import { parseFacts } from '../facts.ts';
import { roundSentence } from './round-sentence.ts';

const NOBODY = new Map<string, string>();
const say = (on: string, facts?: RoundFacts, lang: 'sv' | 'en' = 'sv', planned?: ReadonlyMap<string, string>) =>
  roundSentence(situationOn(on, facts, lang, planned), 'plan');

const LAST = [
  approves('0583', '2026-04-07'),
  approves('0509', '2026-04-02'),
  approves('0512', '2026-04-14', { noticeOn: '2026-04-20' }),
];
const NOTICED = LAST.map((decision) => ({ ...decision, noticeOn: decision.noticeOn ?? '2026-04-10' }));
const VALDEMARSVIK = approves('0563', '2026-03-25', { replaces: 'd-0563', correction: true, noticeOn: '2026-04-01' });

describe('a round in mid-flight', () => {
  test('says how many have approved, what the others do, and what is only told', () => {
    expect(say('2026-03-28')).toEqual({
      headline: 'Elva av fjorton har godkänt. Planen gäller inte än.',
      lead:
        'Den gäller när alla har godkänt. Motala har återremitterat, Ödeshög har bordlagt till 2 april och Ydre tar upp planen ' +
        'den 14 april. Valdemarsviks besked är muntligt; protokollet har inte kommit.',
    });
  });

  test('says the same in English', () => {
    expect(say('2026-03-28', undefined, 'en')).toEqual({
      headline: 'Eleven of fourteen have approved. The plan is not in force yet.',
      lead:
        'It comes into force when all have approved. Motala has referred it back, Ödeshög has postponed it until 2 April and ' +
        'Ydre takes the plan up on 14 April. Valdemarsvik’s answer is by word of mouth; the minutes have not come.',
    });
  });

  test('counts those that are many, and gives the days between which they meet', () => {
    const planned = new Map(['0580', '0586', '0583', '0561'].map((code, i) => [`${code}-2`, `2026-02-1${i}`]));
    const { headline, lead } = say('2026-02-01', undefined, 'sv', planned);
    expect(headline).toBe('Ingen av de fjorton har godkänt. Planen gäller inte än.');
    expect(lead).toBe(
      'Den gäller när alla har godkänt. Tio har inte sagt när de tar upp planen och fyra tar upp planen mellan den 10 februari och den 13 februari.',
    );
  });

  test('says of nobody what all are silent about', () => {
    expect(say('2026-01-20', undefined, 'sv', NOBODY).lead).toBe(
      'Den gäller när alla har godkänt. Ingen har sagt när planen tas upp.',
    );
  });

  test('says plainly that a planned meeting has passed', () => {
    expect(say('2026-04-20', roundOfFourteen([approves('0583', '2026-04-07'), approves('0509', '2026-04-02')])).lead).toContain(
      'Ydre skulle ta upp planen den 14 april, men beslutet har inte kommit.',
    );
  });

  test('joins those who do the same', () => {
    const { lead } = say('2026-03-28', undefined, 'sv', NOBODY);
    expect(lead).toContain('Motala har återremitterat, Ödeshög har bordlagt och Ydre har inte sagt när planen tas upp.');
  });

  test('writes the year of a day in another year', () => {
    expect(say('2026-03-28', undefined, 'sv', new Map([['0512-2', '2027-01-14']])).lead).toContain('den 14 januari 2027');
  });

  test('before it was sent says only that', () => {
    expect(say('2026-01-01').headline).toBe('Planen skickades ut först den 12 januari 2026.');
  });
});

describe('a carried round', () => {
  test('says since when, and that legal force is unknown while notices are missing', () => {
    const { headline, lead } = say('2026-04-14', roundOfFourteen(LAST));
    expect(headline).toBe('Alla fjorton har godkänt. Planen gäller sedan den 14 april 2026.');
    expect(lead).toBe(
      'När den får laga kraft går inte att säga än: anslagsdagen saknas för fyra beslut. ' +
        'Valdemarsviks besked är muntligt; protokollet har inte kommit.',
    );
  });

  test('says when legal force comes, and when it came', () => {
    const facts = roundOfFourteen([...NOTICED, VALDEMARSVIK]);
    expect(say('2026-04-20', facts)).toEqual({
      headline:
        'Alla fjorton har godkänt. Planen gäller sedan den 14 april 2026 och får laga kraft den 12 maj 2026 om ingen överklagar.',
      lead: 'Det första beslutet fattades den 20 februari och det sista den 14 april.',
    });
    expect(say('2026-05-12', facts).headline).toBe(
      'Alla fjorton har godkänt. Planen gäller sedan den 14 april 2026 och fick laga kraft den 12 maj 2026.',
    );
    expect(say('2026-05-12', facts, 'en').headline).toBe(
      'All fourteen have approved. The plan has been in force since 14 April 2026 and has been beyond appeal since 12 May 2026.',
    );
  });

  test('names an appeal', () => {
    const facts = roundOfFourteen([...NOTICED, VALDEMARSVIK]);
    const appealed = {
      ...facts,
      appeals: [{ decision: 'd-0513', on: '2026-04-08', settledOn: null, allowed: null, recordedAt: null }],
    };
    expect(say('2026-04-20', appealed).lead).toBe('När den får laga kraft går inte att säga än: Kindas beslut är överklagat.');
  });

  test('says when fewer than all are enough', () => {
    const outright = roundOfFourteen([], { rule: { kind: 'at-least', principals: 2 } });
    expect(say('2026-03-18', outright).headline).toMatch(
      /^Åtta av fjorton har godkänt, och det räcker\. Planen gäller sedan den 12 mars 2026 och får laga kraft den 9 april 2026/,
    );
  });
});

describe('other ends', () => {
  test('a rejection blocks a round of all', () => {
    const { headline, lead } = say('2026-04-14', roundOfFourteen([approves('0512', '2026-04-14', { outcome: 'reject' })]));
    expect(headline).toBe('Elva av fjorton har godkänt. Planen kan inte börja gälla som det är nu.');
    expect(lead).toMatch(/^För att gälla måste alla godkänna samma text\. Ydre har avslagit, /);
  });

  test('a withdrawal', () => {
    expect(say('2026-04-01', roundOfFourteen([], { withdrawnOn: '2026-03-30' }))).toEqual({
      headline: 'Utskicket drogs tillbaka den 30 mars 2026.',
      lead: 'Då hade elva av fjorton godkänt. Inga fler beslut behövs.',
    });
  });

  test('a round that expects a note', () => {
    const note = approves('0512', '2026-03-20', { outcome: 'note' });
    const facts = roundOfFourteen([note], { expects: 'note' });
    expect(say('2026-03-28', facts)).toMatchObject({ headline: 'Tolv av fjorton har tagit del. Det är inte klart än.' });
    expect(say('2026-03-28', facts).lead).toMatch(/^Det är klart när alla har tagit del\./);
  });

  test('a rule of the region and some municipalities', () => {
    const facts = roundOfFourteen([], { rule: { kind: 'region-and-at-least', municipalities: 9 } });
    expect(say('2026-03-01', facts).lead).toMatch(/^Den gäller när regionen och minst nio kommuner har godkänt\./);
  });

  test('a condition of its own', () => {
    const conditions = [{ id: 'k', kind: 'other' as const, text: 'medel avsätts' }];
    const facts = roundOfFourteen([...LAST.slice(0, 2), approves('0512', '2026-04-14', { conditions })]);
    expect(say('2026-04-14', facts)).toMatchObject({
      headline: 'Alla fjorton har godkänt, men alla villkor är inte uppfyllda. Planen gäller inte än.',
    });
    expect(say('2026-04-14', facts).lead).toContain('Ydres eget villkor är inte bedömt.');
  });
});

test("the contract's example", () => {
  const parsed = parseFacts(example);
  if (!parsed.ok) throw new Error('the example does not hold');
  expect(say('2024-03-31', parsed.facts, 'sv', NOBODY)).toEqual({
    headline: 'En av tre har godkänt. Planen gäller inte än.',
    lead: 'Den gäller när alla har godkänt. Ydre och regionen har inte sagt när de tar upp planen.',
  });
});
