import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../platform/sheets/csv.ts';
import { number } from '../../ui/index.ts';
import { differingValues } from './compare-values.ts';
import { type Place, placeSaid, placesOf } from './places.ts';
import { readValues } from './read-values.ts';

const principal = (code: string, name: string, kind: 'region' | 'municipality') => ({
  ...{ id: code, code, name, kind, represents: 1, organisationNumber: null, tile: null, source: null },
  ...{ takesPartFrom: new Date() as never, takesPartTo: null },
});
const places: readonly Place[] = placesOf('sv', [
  principal('0005', 'Region Östergötland', 'region'),
  principal('0580', 'Linköpings kommun', 'municipality'),
  principal('0583', 'Motala kommun', 'municipality'),
  principal('0512', 'Ydre kommun', 'municipality'),
]);

test.each([
  ['0583', '0583'],
  ['583', '0583'],
  ['Motala', '0583'],
  ['MOTALA KOMMUN', '0583'],
  ['0583 Motala', '0583'],
  ['Linköpings kommun', '0580'],
  ['Linköping', '0580'],
  ['Östergötlands län', '0005'],
  ['Region Östergötland', '0005'],
  ['länet', '0005'],
  ['5', '0005'],
  ['Riket', '0000'],
  ['0', '0000'],
  ['Östergötland', undefined],
  ['Norrköping', undefined],
  ['', undefined],
])('the place %s is %s', (text, code) => expect(placeSaid(text, places)?.code).toBe(code));

describe('a file of figures', () => {
  const brief = (text: string) => {
    const { values, notRead, unread } = readValues(text, places);
    return {
      values: values.map(({ place, period, gender, value, status }) => `${place} ${period} ${gender} ${value} ${status}`.trim()),
      notRead: notRead.map(({ line, trouble, text: said }) => `${line} ${trouble} ${said}`),
      unread,
    };
  };

  test('one a line, with what cannot be understood said by line', () => {
    const text = [
      'Andel, i procent',
      'Källa: enkäten',
      'Huvudman;Period;Kön;Värde;Status;Kommentar',
      'Motala;2024;;12,5;;bra',
      'Linköpings kommun;2024-T1;Kvinnor;1 234,5;Brott;',
      'Norrköping;2024;;3;;',
      'Ydre;förra året;;3;;',
      'Ydre;2024;;tolv;;',
      'Ydre;2024;barn;3;;',
      'Ydre;2023;;;;',
      'Motala;2024;;12,50;;',
      'Motala;2024;;13;;',
      'Ydre;2022;;..;;',
    ].join('\r\n');
    expect(brief(text)).toEqual({
      values: ['0583 2024 T 12.5', '0580 2024-T1 K 1234.5 break', '0512 2022 T null'],
      notRead: [
        '6 place-unknown Norrköping',
        '7 period-unknown förra året',
        '8 figure-unknown tolv',
        '9 gender-unknown Ydre · 2024 · barn · 3',
        '12 said-otherwise 13',
      ],
      unread: ['Kommentar'],
    });
  });

  test('places down and periods across, and the other way round', () => {
    const wide = ['Kommun\t2023\t2024', 'Motala\t12,5\t', 'Riket\t10,1\t10,4', 'Summa\t22\t'].join('\n');
    const found = { values: ['0583 2023 T 12.5', '0000 2023 T 10.1', '0000 2024 T 10.4'], unread: [] };
    expect(brief(wide)).toEqual({ ...found, notRead: ['4 place-unknown Summa'] });
    const turned = ['År,Motala,Riket,Norrköping', '2023,12.5,10.1,1', '2024,,10.4,2'].join('\n');
    expect(brief(turned)).toEqual({ ...found, notRead: [], unread: ['Norrköping'] });
  });

  test('what the program writes is read again, however many', () => {
    const codes = ['0005', '0580', '0583', '0512', '0000'];
    const figure = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100);
    const row = fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 2000, max: 2030 }), figure);
    const rows = fc.uniqueArray(row, { selector: ([code, year]) => `${code} ${year}`, maxLength: 30, minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const said = written.map(([code, year, value]) => [code, String(year), number('sv', value)]);
        const { values, notRead } = readValues(csvText([['Kod', 'Period', 'Värde'], ...said]), places);
        expect(notRead).toEqual([]);
        expect(values.map(({ place, period, value }) => [place, Number(period), value])).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  test('more heads than a line has cells are not gone through for every line', () => {
    const text = `Kommun${';2024'.repeat(2000)}\n${'Motala;1\n'.repeat(1000)}`;
    expect(readValues(text, places).values).toHaveLength(1);
  });

  test('what is no table says so', () => {
    expect(brief('hej')).toEqual({ values: [], notRead: ['1 no-heads hej'], unread: [] });
    expect(brief('')).toEqual({ values: [], notRead: [], unread: [] });
    expect(brief('Kommun;2024\n"Motala;3')).toMatchObject({ values: [] });
    fc.assert(
      fc.property(fc.string(), (text) => void readValues(text, places)),
      { numRuns: 50 },
    );
  });
});

test('only what is new or differs is written; the last of several for the same counts', () => {
  const now = [{ place: '0583', period: '2024', gender: 'T', value: 1, status: '' }] as const;
  const given = [
    { place: '0583', period: '2024', value: 1 },
    { place: '0512', period: '2024', value: null },
    { place: '0583', period: '2023', value: 2 },
    { place: '0583', period: '2023', value: 3 },
    { place: '0512', period: '2023', value: null, status: 'Missing' },
  ];
  expect(differingValues(given, now).map(({ place, period, value }) => [place, period, value])).toEqual([
    ['0583', '2023', 3],
    ['0512', '2023', null],
  ]);
  expect(differingValues([{ place: '0583', period: '2024', value: null }], now)).toHaveLength(1);
});
