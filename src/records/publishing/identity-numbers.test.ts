import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { findIdentityNumbers } from './identity-numbers.ts';

const today = '2026-11-22';
const figures = (text: string) => findIdentityNumbers(text, today).map((found) => found.figures);

/** The check figure by Skatteverket's description (SKV 704), written apart from what is tried. */
function checkFigure(nine: string): number {
  const products = [...nine].map((figure, place) => Number(figure) * (place % 2 === 0 ? 2 : 1));
  const sum = products
    .join('')
    .split('')
    .reduce((total, each) => total + Number(each), 0);
  return (10 - (sum % 10)) % 10;
}

/** A day that has been, as a person's number: the ten figures and the century. */
const person = fc
  .record({
    days: fc.integer({ min: 0, max: 45_000 }),
    serial: fc.integer({ min: 0, max: 999 }),
    coordination: fc.boolean(),
  })
  .map(({ days, serial, coordination }) => {
    const born = new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString();
    const day = Number(born.slice(8, 10)) + (coordination ? 60 : 0);
    const nine = `${born.slice(2, 4)}${born.slice(5, 7)}${String(day).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
    return { century: born.slice(0, 2), ten: `${nine}${checkFigure(nine)}`, coordination };
  });

const dash = fc.constantFrom(
  '-',
  '+',
  '',
  ' ',
  '‑',
  '–',
  '—',
  '−',
  '‐',
  '\u00ad-',
  ' - ',
  ' – ',
  '- ',
  '-\n',
  '\u00a0-',
  '\u202f',
  '﹣',
  '－',
);
const surrounding = fc.constantFrom('', ' ', 'Pnr: ', '(', '§ 12 ', 'född ', '\n', 'a', '\t', ';', '"');

describe('is found', () => {
  test('however it is written', () => {
    fc.assert(
      fc.property(
        person,
        dash,
        fc.boolean(),
        surrounding,
        surrounding,
        ({ century, ten, coordination }, mark, long, before, after) => {
          const written = `${long ? century : ''}${ten.slice(0, 6)}${mark}${ten.slice(6)}`;
          const [found, ...more] = findIdentityNumbers(`${before}${written}${after}`, today);
          expect(more).toEqual([]);
          expect(found).toMatchObject({ figures: ten, kind: coordination ? 'coordination' : 'identity', doubtful: false });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['Skatteverkets exempel', '811218-9876'],
    ['med sekel', '19811218-9876'],
    ['utan streck', '8112189876'],
    ['tolv siffror', '198112189876'],
    ['över hundra år', '811218+9876'],
    ['delat datum', '1981-12-18-9876'],
    ['delat med mellanslag', '81 12 18 9876'],
    ['radbrytning efter strecket', '811218-\r\n9876'],
    ['fulla figurer', '８１１２１８－９８７６'],
    ['efter annat tal', 'rad 20 811218-9876'],
    ['osynligt tecken', '8112\u200b18-98\u200d76'],
  ])('%s', (_, written) => {
    expect(figures(`NN, ${written}, Motala`)).toEqual(['8112189876']);
  });

  test('once, with the words round it', () => {
    const text = 'Nämnden beslutar att Karin\nKarlsson, 811218-9876, beviljas det sökta. Samma 198112189876 igen.';
    expect(findIdentityNumbers(text, today)).toEqual([
      {
        figures: '8112189876',
        kind: 'identity',
        before: 'beslutar att Karin Karlsson, ',
        written: '811218-9876',
        after: ', beviljas det sökta. Samma',
        doubtful: false,
      },
    ]);
  });

  test('a whole date, a space and four figures is doubtful', () => {
    expect(findIdentityNumbers('1981-12-18 9876', today)).toMatchObject([{ figures: '8112189876', doubtful: true }]);
  });
});

describe('is not found', () => {
  test('when the check figure is wrong', () => {
    fc.assert(
      fc.property(person, dash, fc.boolean(), fc.integer({ min: 1, max: 9 }), ({ century, ten }, mark, long, off) => {
        const wrong = `${ten.slice(0, 9)}${(Number(ten[9]) + off) % 10}`;
        const written = `${long ? century : ''}${wrong.slice(0, 6)}${mark}${wrong.slice(6)}`;
        expect(findIdentityNumbers(` ${written} `, today)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('in the digits of something longer', () => {
    fc.assert(
      fc.property(person, fc.stringMatching(/^\d{1,6}$/), fc.boolean(), ({ ten }, digits, first) => {
        // Two figures before ten may well be a century.
        const text = first ? `9${digits}${ten}` : `${ten}${digits}`;
        fc.pre(text.length > 12);
        expect(figures(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['organisationsnummer', '232100-0040'],
    ['organisationsnummer utan streck', '5560360793'],
    ['telefonnummer', '0141-22 50 00, 070-123 45 67, +46 13 20 60 00'],
    ['diarienummer', 'SON 2024-220, VÄN 2024-0378, RS 2024-1234567890'],
    ['dag som inte finns', '810230-1231'],
    ['månad som inte finns', '811318-9875'],
    ['född efter idag', '20811218-9876'],
    ['nollor', '000000-0000'],
    ['tider', '2024-01-15 kl. 13.00–15.30, 20240115T130000Z'],
    ['hash', '6f1ed002ab5595859014ebf0951522d9a3f1a5c0e1d1b1a7d2c3b4a5968778695'],
    ['bankgiro', '5050-1055, 123-4567'],
  ])('%s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });

  test('nor does a long text without any take long', async () => {
    const digits = '12 34-56 78 90-12 '.repeat(40_000);
    for (const text of [digits, ' '.repeat(500_000)])
      expect(await cpuMs(() => findIdentityNumbers(text, today))).toBeLessThan(5_000);
  });
});
