import { describe, expect, test } from 'vitest';
import { boardsIn, isBoardName } from './boards.ts';

describe('boards in a text', () => {
  test.each([
    ['Socialnämnden beslutar', ['Socialnämnden']],
    ['enligt socialnämndens beslut', ['Socialnämnden']],
    ['SOCIALNÄMNDENS BESLUT', ['SOCIALNÄMNDEN']],
    ['Förslag till vård- och äldreomsorgsnämndens beslut', ['Vård- och äldreomsorgsnämnden']],
    ['Kultur-, fritids- och folkhälsonämnden', ['Kultur-, fritids- och folkhälsonämnden']],
    ['Region Östergötlands hälso- och sjukvårdsnämnd', ['Hälso- och sjukvårdsnämnd']],
    ['Äldre samt vård- och omsorgsnämnden', ['Äldre samt vård- och omsorgsnämnden']],
    ['Södra hälso- och sjukvårdsnämnden', ['Södra hälso- och sjukvårdsnämnden']],
    ['Tekniska nämnden', ['Tekniska nämnden']],
    ['Gemensam nämnd för hemsjukvård och hjälpmedel', ['Gemensam nämnd för hemsjukvård och hjälpmedel']],
    ['Nämnden för folkhälsa och sjukvård', ['Nämnden för folkhälsa och sjukvård']],
    ['Socialnämndens arbetsutskott', ['Socialnämndens arbetsutskott']],
    ['Socialnämndens arbetsutskotts förslag', ['Socialnämndens arbetsutskott']],
    ['Socialnämnden Centrum', ['Socialnämnden Centrum']],
    ['Driftnämnden Närsjukvården', ['Driftnämnden Närsjukvården']],
    ['Kommunstyrelsen, Socialnämnden samt Barn- och skolnämnden', ['Kommunstyrelsen', 'Socialnämnden', 'Barn- och skolnämnden']],
    ['att nämnden beslutar', [null]],
    ['Socialstyrelsen och länsstyrelsen anser', []],
    ['en benämnd person', []],
  ])('%s', (text, names) => {
    expect(boardsIn(text).map((each) => each.name)).toEqual(names);
  });

  test('a name alone is one, with its words around it none', () => {
    expect(isBoardName('Vård- och omsorgsnämnden')).toBe(true);
    expect(isBoardName('Socialnämndens beslut')).toBe(false);
    expect(isBoardName('nämnden')).toBe(false);
  });
});
