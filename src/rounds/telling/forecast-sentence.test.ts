import { describe, expect, test } from 'vitest';
import type { Forecast } from '../forecast.ts';
import { type BeforeSending, sentenceBeforeSending, sentenceOfOpenRound, slippedSentence } from './forecast-sentence.ts';

type Unknown = Forecast['unknown'][number];
const without = (...boards: readonly string[]): Unknown[] =>
  boards.map((board) => ({ code: board, step: board, board, why: 'no-calendar' }));
const known = (inForceOn: string | null) => ({
  ...{ decidedOn: inForceOn, inForceOn, isWhole: true },
  why: inForceOn === null ? ('calendar-ends' as const) : ('known' as const),
});

describe('before sending', () => {
  const base: BeforeSending = {
    ...{ lang: 'sv', today: '2027-02-01', sentOn: '2027-03-12', wanted: '2027-07-01' },
    lastDay: { kind: 'day', on: '2027-03-12', isWhole: true, own: new Map() },
    forecast: { earliest: known('2027-06-29'), unknown: [] },
  };
  const said = (more: Partial<BeforeSending>) => sentenceBeforeSending({ ...base, ...more });

  test('the last day to send, and what is not known', () => {
    expect(said({ forecast: { earliest: known('2027-06-29'), unknown: without('a', 'b', 'c', 'c') } })).toBe(
      'Skickas planen senast 12 mars kan den gälla från 1 juli. Tre nämnder saknar kalender.',
    );
    expect(said({ lang: 'en' })).toBe('Sent by 12 March, the plan can be in force from 1 July.');
  });

  test('a year is said where it is another', () => {
    expect(said({ wanted: '2028-01-01' })).toBe('Skickas planen senast 12 mars kan den gälla från 1 januari 2028.');
  });

  test('sent after the last day', () => {
    expect(said({ sentOn: '2027-03-20', forecast: { earliest: known('2027-09-02'), unknown: [] } })).toBe(
      'Skickas planen senast 12 mars kan den gälla från 1 juli. Skickas den 20 mars kan den gälla från 2 september.',
    );
  });

  test('too late, and no meeting early enough', () => {
    const forecast = { earliest: known('2027-09-02'), unknown: [] };
    expect(said({ today: '2027-03-15', sentOn: '2027-03-15', forecast })).toBe(
      'Planen hinner inte gälla från 1 juli: den skulle ha skickats senast 12 mars. Skickas den 15 mars kan den gälla från 2 september.',
    );
    expect(said({ lastDay: { kind: 'none', why: 'too-early' }, forecast })).toBe(
      'Ingen känd sammanträdesdag är så tidig att planen kan gälla från 1 juli. Skickas den 12 mars kan den gälla från 2 september.',
    );
  });

  test('without a wanted day, and without any day', () => {
    expect(said({ wanted: null, lastDay: null })).toBe('Skickas planen 12 mars kan den gälla från 29 juni.');
    const ends: Unknown = { code: 'a', step: 'a', board: 'a', why: 'calendar-ends' };
    expect(said({ wanted: null, lastDay: null, forecast: { earliest: known(null), unknown: [ends] } })).toBe(
      'Det går inte att säga när planen kan gälla. En nämnd har en kalender som tar slut för tidigt.',
    );
    expect(said({ lastDay: { kind: 'none', why: 'unknown' }, forecast: { earliest: known(null), unknown: without('a') } })).toBe(
      'Det går inte att säga när planen kan gälla: ingen av nämndernas kalendrar är känd. En nämnd saknar kalender.',
    );
  });
});

describe('a round that is out', () => {
  const forecast = { likely: known('2027-05-14'), unknown: [], criticalPath: [] };
  const setBy = { principal: 'Kinda', board: 'Socialnämnden', on: '2027-04-06' };
  const base = {
    isNote: false,
    lang: 'sv' as const,
    today: '2027-03-01',
    wanted: '2027-05-01',
    forecast,
    setBy,
    inForceOn: null,
    opened: null,
    apart: 0,
  };

  test('its likely day beside the wanted one, and who sets it', () => {
    expect(sentenceOfOpenRound(base)).toBe(
      'Planen gäller troligen från 14 maj. Det är tretton dagar efter önskad dag, 1 maj. Kinda bestämmer dagen: socialnämnden tar upp ärendet 6 april.',
    );
    expect(sentenceOfOpenRound({ ...base, wanted: '2027-06-01', setBy: null })).toBe(
      'Planen gäller troligen från 14 maj. Det är i tid till önskad dag, 1 juni.',
    );
    // The meeting has been: nobody moves the day any more.
    expect(sentenceOfOpenRound({ ...base, wanted: null, today: '2027-04-20' })).toBe('Planen gäller troligen från 14 maj.');
  });

  test('how far the likely day has drifted since the plan was sent, and who will not make the day that they plan', () => {
    expect(sentenceOfOpenRound({ ...base, isNote: true })).toMatch(/^Alla har troligen tagit del senast /);
    const drifted = (opened: string, apart = 0) => sentenceOfOpenRound({ ...base, wanted: null, setBy: null, opened, apart });
    expect(drifted('2027-05-04', 2)).toBe(
      'Planen gäller troligen från 14 maj, tio dagar senare än vi räknade med när den skickades. Två nämnder hinner troligen inte till den dag som är planerad.',
    );
    expect(drifted('2027-05-15')).toBe(
      'Planen gäller troligen från 14 maj, en dag tidigare än vi räknade med när den skickades.',
    );
    expect(drifted('2027-05-14')).toBe('Planen gäller troligen från 14 maj, samma dag som beräknades när den skickades.');
  });

  test('in force, stopped, appealed', () => {
    expect(sentenceOfOpenRound({ ...base, inForceOn: '2027-05-14' })).toBe('Planen gäller från 14 maj.');
    const why = (reason: 'stopped' | 'appealed') => ({ ...forecast, likely: { ...known(null), why: reason } });
    expect(sentenceOfOpenRound({ ...base, forecast: why('stopped') })).toMatch(/^Som det står nu kan planen inte börja gälla/);
    expect(sentenceOfOpenRound({ ...base, forecast: why('appealed') })).toMatch(/^Ett beslut är överklagat/);
  });

  test('one that slips past the wanted day, on the desk', () => {
    const given = { round: 'Arbetsplan 2028', likely: '2027-05-14', wanted: '2027-05-01', today: '2027-03-01' };
    expect(slippedSentence('sv', { ...given, principal: 'Kinda' })).toBe(
      'Kinda gör att Arbetsplan 2028 kan gälla först från 14 maj. Önskad dag var 1 maj.',
    );
    expect(slippedSentence('sv', { ...given, principal: null })).toBe(
      'Arbetsplan 2028 gäller troligen först från 14 maj. Önskad dag var 1 maj.',
    );
  });
});
