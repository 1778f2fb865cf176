import { describe, expect, test } from 'vitest';
import { approves, roundOfFourteen, situationOn } from '../../../../test/support/round-of-fourteen.ts';
import { boardInText, reasonGroups, reasonSentences } from './reasons-in-words.ts';

describe('each reason in a sentence', () => {
  test('goes from who waits to the root', () => {
    const sentences = reasonSentences(situationOn('2026-03-28'));
    expect(sentences).toContain(
      'Kinda: har godkänt, på villkor att alla andra gör det, väntar på Ydre: socialnämnden tar upp det den 14 april.',
    );
    expect(sentences).toContain('Motala: socialnämnden har återremitterat.');
    expect(sentences).toContain('Ödeshög: socialnämnden har bordlagt, tas upp igen den 2 april.');
  });

  test('goes through those between', () => {
    const conditions = [{ id: 'n', kind: 'named' as const, principals: ['0513', '0005'] }];
    const facts = roundOfFourteen([approves('0512', '2026-04-14', { conditions })]);
    expect(reasonSentences(situationOn('2026-04-14', facts))).toContain(
      'Ydre: har godkänt, på villkor att Kinda och regionen gör det, väntar på ' +
        'Kinda: har godkänt, på villkor att alla andra gör det, väntar på Motala: socialnämnden har återremitterat.',
    );
  });

  test('says that a condition of its own is open or failed', () => {
    const conditions = [{ id: 'k', kind: 'other' as const, text: 'medel avsätts' }];
    const facts = roundOfFourteen([approves('0512', '2026-04-14', { conditions })]);
    expect(reasonSentences(situationOn('2026-04-14', facts))).toContain(
      'Ydre: har godkänt, på villkor: ”medel avsätts”; det är inte bedömt.',
    );
    const failed = { ...facts, fulfilments: [{ condition: 'k', on: '2026-04-20', fulfilled: false, recordedAt: null }] };
    expect(reasonSentences(situationOn('2026-04-20', failed, 'en'))).toContain(
      'Ydre: approved, on the condition: “medel avsätts”; it is not met.',
    );
  });
});

describe('the reasons told briefly', () => {
  test('put those together who wait for the same, after the roots', () => {
    const groups = reasonGroups(situationOn('2026-03-28'));
    expect(groups.slice(0, 3).map(({ who, text }) => `${who.map(({ name }) => name).join()}: ${text}`)).toEqual([
      'Motala: socialnämnden har återremitterat',
      'Ydre: socialnämnden tar upp det den 14 april',
      'Ödeshög: socialnämnden har bordlagt, tas upp igen den 2 april',
    ]);
    expect(groups[3]?.who.map(({ name }) => name)).toHaveLength(9);
    expect(groups[3]?.roots.map(({ name }) => name)).toEqual(['Motala', 'Ydre', 'Ödeshög']);
    expect(groups).toHaveLength(4);
  });

  test('are none when all count', () => {
    const all = ['0583', '0509', '0512'].map((code) => approves(code, '2026-04-14'));
    expect(reasonGroups(situationOn('2026-04-14', roundOfFourteen(all)))).toEqual([]);
  });
});

test.each([
  ['Socialnämnden', 'socialnämnden'],
  ['Vård- och omsorgsnämnden', 'vård- och omsorgsnämnden'],
  ['Gemensam nämnd för Ydre', 'Gemensam nämnd för Ydre'],
  [null, null],
])('%s inside a sentence is %s', (name, inText) => expect(boardInText(name)).toBe(inText));
