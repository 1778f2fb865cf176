import { describe, expect, test } from 'vitest';
import { genitiveOf, placeOf, principalNames } from './principal-names.ts';

describe('the name of a place', () => {
  test.each([
    ['Linköpings kommun', 'Linköping'],
    ['Ödeshögs kommun', 'Ödeshög'],
    ['Mjölby kommun', 'Mjölby'],
    ['Ydre kommun', 'Ydre'],
    ['Kinda kommun', 'Kinda'],
    ['Åtvidabergs kommun', 'Åtvidaberg'],
    ['Upplands Väsby kommun', 'Upplands Väsby'],
    ['Göteborgs Stad', 'Göteborg'],
    ['Malmö stad', 'Malmö'],
    ['Arvidsjaurs kommun', 'Arvidsjaur'],
    ['Kalix kommun', 'Kalix'],
    ['Region Östergötland', 'Region Östergötland'],
  ])('%s is called %s', (name, place) => expect(placeOf(name)).toBe(place));

  // Every municipality whose name ends in s by SCB's list: none of them loses it.
  test.each([
    'Strängnäs',
    'Tranås',
    'Torsås',
    'Mönsterås',
    'Höganäs',
    'Sotenäs',
    'Bengtsfors',
    'Alingsås',
    'Borås',
    'Storfors',
    'Munkfors',
    'Grums',
    'Hagfors',
    'Degerfors',
    'Hällefors',
    'Västerås',
    'Hofors',
    'Bollnäs',
    'Kramfors',
    'Robertsfors',
    'Vännäs',
  ])('%s keeps its own s', (place) => {
    expect(placeOf(`${place} kommun`)).toBe(place);
    expect(genitiveOf('sv', place)).toBe(place);
  });

  test('takes an s in the genitive', () => {
    expect(genitiveOf('sv', 'Kinda')).toBe('Kindas');
    expect(genitiveOf('sv', 'Kalix')).toBe('Kalix');
    expect(genitiveOf('en', 'Borås')).toBe('Borås’s');
  });
});

describe('the names of a round', () => {
  const kinda = { code: '0513', name: 'Kinda kommun', kind: 'municipality' } as const;
  const region = { code: '05', name: 'Region Östergötland', kind: 'region' } as const;

  test('call the only region that, small inside a sentence', () => {
    const names = principalNames('sv', [region, kinda]);
    expect(names.get('05')).toEqual({
      full: 'Region Östergötland',
      label: 'Regionen',
      inText: 'regionen',
      genitive: 'regionens',
    });
    expect(principalNames('en', [region, kinda]).get('05')).toMatchObject({ label: 'The region', genitive: 'the region’s' });
  });

  test('keep full names of several regions, of federations and of namesakes', () => {
    const federation = { code: 'F', name: 'Kommunalförbundet Ydre-Kinda', kind: 'federation' } as const;
    const halland = { code: '13', name: 'Region Halland', kind: 'region' } as const;
    const names = principalNames('sv', [region, halland, federation, kinda, { ...kinda, code: 'x', name: 'Kinda stad' }]);
    expect([...names.values()].map(({ label }) => label)).toEqual([
      'Region Östergötland',
      'Region Halland',
      'Kommunalförbundet Ydre-Kinda',
      'Kinda kommun',
      'Kinda stad',
    ]);
  });

  test('fall back on the code of one without a name', () => {
    expect(principalNames('sv', [{ ...kinda, name: null }]).get('0513')?.label).toBe('0513');
  });
});
