import { describe, expect, it } from 'vitest';
import { aboutHref, readAbout, writeAbout } from './about.ts';
import { backlogSentence } from './proposal.ts';
import { timeSum, timeSumSentence } from './time-sum.ts';

const id = '0190b3a0-0000-7000-8000-000000000000';

describe('what an item is about', () => {
  it('is read as other pages write it', () => {
    const thing = { kind: 'plan', id, title: 'Plan: 2026' };
    expect(readAbout(writeAbout(thing))).toEqual(thing);
    expect(aboutHref('plan', id)).toBe(`/arbetsplan/${id}`);
    expect(aboutHref('activity', `${id}#aktivitet-1`)).toBe(`/arbetsplan/${id}#aktivitet-1`);
  });

  it.each(['', 'plan', `plan:${id}:`, `pigs:${id}:x`, 'plan:../x:x', `constructor:${id}:x`, `plan:${id}/skriv:x`])(
    'is nothing else: %s',
    (text) => expect(readAbout(text)).toBeNull(),
  );
});

describe('the sum of minutes', () => {
  const said = (minutes: readonly (number | null)[]) =>
    timeSumSentence('sv', timeSum([...minutes.map((each) => ({ minutes: each, struckAt: null }))], 180));

  it.each<[readonly (number | null)[], string]>([
    [[], 'Mötet har 180 minuter.'],
    [[60, 90], 'Punkterna tar 150 minuter av 180.'],
    [[60, 120], 'Punkterna tar 180 minuter av 180. Det fyller mötet precis.'],
    [[100, 100], 'Punkterna tar 200 minuter av 180. Det är 20 minuter mer än mötet har.'],
    [[60, null], 'Punkterna tar 60 minuter av 180. En punkt har ingen tid angiven.'],
    [[null, null], 'Punkterna tar 0 minuter av 180. Två punkter har ingen tid angiven.'],
  ])('%j', (minutes, sentence) => expect(said(minutes)).toBe(sentence));
});

it('says how much waits, and how long', () => {
  expect(backlogSentence('sv', [])).toBe('Inga förslag väntar.');
  expect(backlogSentence('sv', [0])).toBe('Ett förslag väntar.');
  expect(backlogSentence('sv', [34, 2])).toBe('Två förslag väntar. Det äldsta har väntat 34 dagar.');
});
