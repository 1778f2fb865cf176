import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, frame, scaleFor, spread, yOf } from './chart.ts';
import { measureSentence } from './measure-sentence.ts';
import { multiplesOf } from './multiples.ts';
import { periodIn } from './period-code.ts';
import type { Place } from './places.ts';
import type { PlaceSeries, Series } from './series.ts';

describe('little charts', () => {
  const series = (values: PlaceSeries['values'], breaks: readonly number[] = []): PlaceSeries => ({
    place: '0583',
    values,
    breaks,
  });

  test('a missing figure parts the line, a break too, and a lone point is a point', () => {
    const scale = { from: 0, to: 98, ticks: [0, 98] };
    expect(draw(series([0, 98, null, 49, null, 49, 0]), scale)).toEqual({
      line: 'M44 108 74 10M192 59 222 108',
      dots: 'M133 59h0M222 108h0',
      breaks: '',
    });
    expect(draw(series([0, 0, 98, 98], [2]), scale)).toEqual({
      line: 'M44 108 103 108M163 10 222 10',
      dots: 'M222 10h0',
      breaks: 'M133 10V108',
    });
    expect(draw(series([null]), scale)).toEqual({ line: '', dots: '', breaks: '' });
  });

  test('from zero, unless all lie close together far off', () => {
    expect(scaleFor([series([3, 41])])).toMatchObject({ from: 0, to: 60 });
    expect(scaleFor([series([81, 88])])?.from).toBeGreaterThanOrEqual(80);
    expect(scaleFor([series([-3, 2])])?.from).toBeLessThanOrEqual(-3);
    expect(scaleFor([series([null])])).toBeNull();
  });

  test('all that there is lies inside the frame, and a greater figure higher', () => {
    const figures = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(figures, (values) => {
        const scale = scaleFor([series(values)]);
        fc.pre(scale !== null);
        const { line, dots } = draw(series(values), scale);
        const ys = [...`${line}${dots}`.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        expect(ys.every(([x, y]) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom)).toBe(true);
        const said = values.filter((value) => value !== null).toSorted((a, b) => a - b);
        const places = said.map((value) => yOf(scale, value));
        expect(places).toEqual(places.toSorted((a, b) => b - a));
        expect(`${line}${dots}`).toMatch(/^[MVh\d ]+$/);
      }),
    );
  });

  test('labels that would stand on each other are moved apart', () => {
    expect(spread([50, 50], 14)).toEqual([43, 57]);
    expect(spread([20, 80], 14)).toEqual([20, 80]);
    expect(spread([80, 20], 14)).toEqual([80, 20]);
  });
});

describe('a measure in words', () => {
  const place = (code: string, label: string, kind: Place['kind'] = 'municipality'): Place => ({
    code,
    label,
    name: label,
    inText: label,
    kind,
  });
  const places = [
    { ...place('0005', 'Regionen', 'region'), inText: 'regionen' },
    place('0580', 'Linköping'),
    place('0583', 'Motala'),
    place('0512', 'Ydre'),
    { ...place('0000', 'Riket', 'country'), inText: 'riket' },
  ];
  const periods = [2022, 2023, 2024].flatMap((year) => periodIn(year, 'year', 1) ?? []);
  const of = (figures: Readonly<Record<string, PlaceSeries['values']>>, breaks: readonly number[] = []): Series => ({
    ...{ span: 'year', periods },
    places: places.map(({ code }) => ({ place: code, values: figures[code] ?? [null, null, null], breaks })),
  });
  const told = (better: 'higher' | 'lower' | 'neither', series: Series) =>
    measureSentence('sv', { unit: 'procent', better }, series, places);

  test('from the least to the greatest, who has no figure, and what has moved to the better', () => {
    const figures = { '0580': [1, 40, 38], '0583': [null, 12, 12.5], '0005': [null, null, 30], '0000': [null, null, 31.5] };
    const said =
      '2024 låg kommunerna mellan 12,5 (Motala) och 38\u00a0procent (Linköping). Regionen hade 30 och riket hade 31,5. En av tre kommuner saknar värde.';
    expect(told('higher', of(figures))).toBe(`${said} Jämfört med 2023 är det bättre i en kommun och sämre i en.`);
    expect(told('lower', of({ ...figures, '0583': [null, 13, 12.5] }))).toBe(
      `${said} Jämfört med 2023 är det bättre i två kommuner.`,
    );
    expect(told('neither', of({ ...figures, '0583': [null, 12.5, 12.5] }))).toBe(
      `${said} Jämfört med 2023 är det lägre i en kommun och lika i en.`,
    );
    expect(told('higher', of(figures, [2]))).toBe(said);
  });

  test('alone, alike, of the region alone, and none', () => {
    expect(told('higher', of({ '0583': [null, null, 3] }))).toBe(
      'Motala hade 3\u00a0procent 2024. Två av tre kommuner saknar värde.',
    );
    expect(told('higher', of({ '0005': [null, null, 3], '0000': [null, null, 4] }))).toBe(
      'Regionen hade 3\u00a0procent 2024. Riket hade 4.',
    );
    expect(told('higher', of({}))).toBe('Inga värden än.');
  });

  test('what is missing, where it is counted in another way, and those beside are said where they are drawn', () => {
    const series = of({ '0580': [1, null, 3], '0583': [1, 2, null], '0000': [2, 2, 2] });
    const drawn = multiplesOf('sv', 'procent', series, places);
    expect(drawn?.charts.map(({ label, latest, described }) => [label, latest, described])).toEqual([
      ['Linköping', '3\u00a0procent 2024', 'Från 1 2022 till 3 2024. Saknas: 2023.'],
      ['Motala', '2\u00a0procent 2023', 'Från 1 2022 till 2 2023. Saknas: 2024.'],
    ]);
    expect(drawn?.without).toEqual(['Ydre']);
    expect(drawn?.ground.lines.map(({ label }) => label)).toEqual(['Riket 2']);
    expect(drawn?.note).toBe('Samma skala i alla: procent, från 0 till 3. Tunna linjer: riket (streckad).');
    expect(multiplesOf('sv', 'procent', of({}), places)).toBeNull();
    const [only] = multiplesOf('sv', 'procent', of({ '0005': [1, 2, 3] }, [2]), places)?.charts ?? [];
    expect(only?.described).toBe('Från 1 2022 till 3 2024. Räknas på ett annat sätt från 2024.');
  });
});
