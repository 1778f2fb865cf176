import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madePaper } from '../../../test/support/followup-paper.ts';
import { pdfFacts } from '../../../test/support/pdf-facts.ts';
import { unzip } from '../../../test/support/unzip.ts';
import type { FollowedActivity } from '../followed-plan.ts';
import type { ActivitySituation, SaidReport } from '../rollup/rollup.ts';
import { composePaper, type PaperFacts } from './compose.ts';
import { ownRowsFirst } from './for-principal.ts';
import { paperSha256 } from './frozen-bytes.ts';
import { paperPdf } from './print/paper-pdf.ts';
import { paperWord } from './print/paper-word.ts';
import { fiveSentences } from './sentences.ts';
import { paperSheet } from './sheet.ts';

const day = Temporal.PlainDate.from;
const periods = [
  { id: 'p1', title: 'hösten', to: day('2024-12-31') },
  { id: 'p2', title: 'våren', to: day('2025-04-30') },
];
const said = (periodId: string, status: SaidReport['status'], on: string): SaidReport => ({
  ...{
    id: `r-${periodId}-${status}`,
    periodId,
    activityId: 'a',
    status,
    text: 'Gjort.',
    deviation: '',
    remedy: '',
    nextStep: '',
  },
  ...{ expectedEnd: null, how: 'link', on: day(on), accepted: false, person: { id: 'x', name: 'Anna Ek', title: 'samordnare' } },
});
const nothing = { 'not-begun': 0, decided: 0, introducing: 0, 'in-use': 0, 'not-relevant': 0, unsaid: 2 };

function activity(id: string, latest: SaidReport | null, before: SaidReport | null): ActivitySituation {
  const of: FollowedActivity = {
    ...{ id, areaId: 'area', number: `1.${id}`, title: 'Kurs', text: '', responsible: 'Ledningsgruppen', organId: null },
    ...{ from: null, to: day('2025-06-30'), indicators: [] },
  };
  return { activity: of, mark: latest?.status ?? 'silent', latest, before, awaited: false, slip: null, stages: nothing };
}

const activities = [
  activity('1', { ...said('p2', 'done', '2025-05-02'), accepted: true }, said('p1', 'on-track', '2025-01-10')),
  activity('2', { ...said('p2', 'delayed', '2025-05-12'), expectedEnd: day('2025-11-30') }, said('p1', 'at-risk', '2025-01-10')),
  activity('3', said('p1', 'on-track', '2025-01-11'), null),
  activity('4', null, null),
];
const value = (place: string, period: string, figure: number) => ({
  place,
  period,
  value: figure,
  gender: 'T' as const,
  source: '',
  reportId: null,
});
const facts: PaperFacts = {
  plan: {
    ...{ id: 'plan', title: 'Arbetsplan', firstYear: 2024, lastYear: 2025, example: false, round: { id: 'r' } },
    ...{ version: { id: 'v', number: 2 }, from: day('2024-01-01'), to: day('2025-12-31') },
    areas: [
      {
        id: 'area',
        number: '1',
        title: 'Nära vård',
        text: '',
        goals: ['Fler hemma.'],
        activities: activities.map((each) => each.activity),
      },
    ],
  },
  words: { kind: 'interim', title: 'Delårsrapport', summary: 'Bra.', ofAreas: { area: 'Går bra.' }, example: false },
  period: { id: 'p2', title: 'våren', to: day('2025-04-30') },
  ...{ periods, activities, asOf: day('2025-05-26') },
  stages: new Map([
    [
      '1',
      new Map([
        [
          '0580',
          {
            ...{
              id: 'i',
              activityId: '1',
              code: '0580',
              stage: 'in-use',
              on: day('2025-03-01'),
              note: '',
              who: 'R',
              how: 'link',
            },
            ...{ at: Temporal.Instant.from('2025-03-02T08:00:00Z'), seq: 1, periodId: null, example: false },
          },
        ],
      ]),
    ],
  ]),
  measures: [
    {
      ...{ id: 'm', activityId: '1', areaId: null, title: 'Andel', unit: 'procent', better: 'higher', source: 'kolada' },
      ...{ kpi: 'N20891', example: false },
      values: [
        value('0580', '2024', 21.5),
        value('0512', '2024', 10),
        value('0580', '2023', 20),
        value('0000', '2024', 19),
        value('0512', '2025', 99),
      ],
    },
  ],
  principals: [
    { code: '0512', name: 'Ydre kommun' },
    { code: '0580', name: 'Linköpings kommun' },
  ],
};

describe('a report made of the facts', () => {
  const paper = composePaper(facts);

  it('says of each activity what was said last, by whom, when, and for which period', () => {
    const [done, late, silent, never] = paper.areas[0]?.activities ?? [];
    expect(done).toMatchObject({
      status: 'done',
      before: 'on-track',
      said: { who: 'Anna Ek, samordnare', accepted: true, current: true },
    });
    expect(late).toMatchObject({ plannedEnd: '2025-06-30', expectedEnd: '2025-11-30' });
    expect(silent).toMatchObject({ status: 'on-track', said: { period: 'hösten', current: false } });
    expect(never).toMatchObject({ status: null, said: null });
    expect(done?.stages).toEqual([
      { code: '0512', stage: null, on: null },
      { code: '0580', stage: 'in-use', on: '2025-03-01' },
    ]);
    expect(paper.areas[0]?.measures[0]).toMatchObject({
      source: 'Kolada (RKA), N20891',
      periods: ['2023', '2024'],
      places: [{ code: '0512', values: [null, 10] }, { code: '0580', values: [20, 21.5] }, { name: 'Riket' }],
    });
  });

  it('tells where the plan stands in five sentences', () => {
    expect(fiveSentences(paper)).toEqual([
      'Så går det för planens 4 aktiviteter: en är klar och en är försenad; om två har ingen rapport kommit för perioden.',
      'Sedan förra perioden har en blivit klar och en kommit längre från planen.',
      'Hos huvudmännen är aktiviteterna i bruk i 1 fall av 8 möjliga, och på väg i 0.',
      'En aktivitet väntas bli klar senare än planen säger: 1.2, den 30 november 2025 i stället för den 30 juni 2025.',
      'Det bygger på 3 rapporter lämnade mellan den 11 januari 2025 och den 12 maj 2025; ledningsgruppen har godtagit en.',
    ]);
  });

  it('puts what needs somebody first, the worst on top, and says of silence only that no report has come', () => {
    const { needs } = paperSheet(paper, null, null);
    expect(needs.map(({ name, state }) => [name, state])).toEqual([
      ['1.2 Kurs', 'försenad (förra gången: risk för försening)'],
      ['1.3 Kurs', 'går enligt plan (rapport senast för hösten)'],
      ['1.4 Kurs', 'ingen rapport än'],
    ]);
    expect(needs[1]?.facts[0]).toEqual([
      'Rapport',
      'Någon rapport har inte kommit för perioden. Det som står här sades i rapporten för hösten.',
    ]);
  });

  it('a principal’s own has its rows first, says no less and no more, and follows from the same frozen bytes', () => {
    const own = ownRowsFirst(paper, '0580');
    expect(own.principals.map(({ code }) => code)).toEqual(['0580', '0512']);
    expect(own.areas[0]?.activities[0]?.stages[0]?.code).toBe('0580');
    expect(own.areas[0]?.measures[0]?.places.map(({ code }) => code)).toEqual(['0580', '0512', '0000']);
    expect(paperSha256(ownRowsFirst(own, '0512'))).toBe(paperSha256(paper));
    const sheet = paperSheet(paper, null, '0580');
    expect(sheet.forWhom).toBe('Exemplar för Linköpings kommun');
    expect(sheet.own).toMatchObject({
      heading: 'Hos Linköpings kommun',
      outcome: [
        'Av planens 4 aktiviteter är hos er en i bruk.',
        'Om tre aktiviteter har ni inte sagt hur långt ni har kommit.',
        'Av era mått har ett blivit bättre sedan förra mätningen.',
      ],
      values: [['Andel (procent)', '20 (2023)', '21,5 (2024)', 'bättre', 'Kolada (RKA), N20891']],
    });
    expect(paperSheet(paper, null, '9999').own).toBeNull();
  });
});

describe('a report on paper', () => {
  const how = { standard: 'ua-1', author: 'SVO', at: Temporal.Instant.from('2027-03-28T09:00:00Z'), sealer: null } as const;
  const frozen = { moment: '26 maj 2025 kl. 10.12', number: 1, textSha256: 'ab'.repeat(32) };
  const paper = madePaper(6, 1);

  it('is a tagged PDF with headings in order, tables with heads, and nothing outside the structure', async () => {
    const { bytes, fileName } = await paperPdf(paper, frozen, { ...how, code: '0580' });
    const pdf = await pdfFacts(bytes);
    expect(fileName).toBe('Delårsrapport våren 2025, Linköpings kommun.pdf');
    expect(pdf).toMatchObject({ lang: 'sv', title: 'Delårsrapport våren 2025', author: 'SVO', showsTitle: true, marked: true });
    expect(pdf).toMatchObject({ claims: ['PDF/UA-1'], untagged: false, encrypted: false });
    expect(pdf.headings.map(({ text }) => text).slice(0, 3)).toEqual([
      'Var planen står',
      'Sekretariatets sammanfattning',
      'Hos Linköpings kommun',
    ]);
    expect(pdf.tableHeads).toEqual(expect.arrayContaining(['Aktivitet', 'Läge', 'Huvudman', 'Källa']));
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true);
    expect((await paperPdf(paper, frozen, { ...how, code: '0580' })).bytes).toEqual(bytes);
  });

  it('says the same in Word', async () => {
    const { bytes, fileName } = await paperWord(paper, frozen, { author: 'SVO', code: null });
    const text = unzip(bytes).get('word/document.xml') ?? '';
    expect(fileName).toBe('Delårsrapport våren 2025.docx');
    for (const words of ['Var planen står', 'Det som kräver uppmärksamhet', '1. Länkning', 'Enligt Anna Ek, samordnare'])
      expect(text).toContain(words);
    expect(text).not.toContain('Exemplar för');
  });
});
