import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../pages/outcome-words.ts';
import { outcomeKinds } from '../tables.ts';
import { minutesAsText } from './minutes-as-text.ts';
import type { MinutesContent } from './minutes-content.ts';
import { minutesSheet } from './paper/minutes-sheet.ts';
import { recommendationSentence } from './recommendation-sentence.ts';

const content: MinutesContent = {
  ...{
    organ: 'SVO',
    kind: 'minutes',
    number: 1,
    title: '',
    on: '2027-03-12',
    starts: '09:00',
    ends: '12:00',
    place: 'Residenset',
  },
  ...{ opening: '', closing: '', attendance: [], verifiers: [{ name: 'Anna Ek', role: 'chair' }] },
  items: [
    {
      ...{ id: 'one', paragraph: 14, title: 'Nära vård', purpose: 'recommendation', rapporteur: '', struck: null, note: '' },
      outcomes: outcomeKinds.flatMap((kind) => [
        { kind, text: '' },
        { kind, text: 'att anta texten' },
      ]),
      ...{ voices: [], absences: [], tasks: [], papers: [] },
    },
  ],
};

describe('a recommendation', () => {
  it.each([
    ['att anta planen.', 'SVO rekommenderar huvudmännen att anta planen.'],
    ['Att **anta** planen.', 'SVO rekommenderar huvudmännen att anta planen.'],
    ['Planen bör antas.', 'SVO rekommenderar huvudmännen: Planen bör antas.'],
    ['SVO rekommenderar huvudmännen att\nanta planen.', 'SVO rekommenderar huvudmännen att anta planen.'],
  ])('is said as one: %s', (text, said) => {
    expect(recommendationSentence('SVO', text)).toBe(said);
  });

  it('is never called a decision by the minutes, in text or on paper, nor is anything else that the organ comes to', () => {
    const paper = { verifiers: [], replaced: [], finishedOn: null, instead: null, corrections: [], frozen: null, example: false };
    const sheet = minutesSheet({ ...paper, content, textSha256: '0'.repeat(64) });
    const said = [minutesAsText(content), JSON.stringify(sheet), JSON.stringify(outcomeWords.sv)];
    expect(said[0]).toContain('Rekommendation till huvudmännen: att anta texten');
    for (const each of said) expect(each).not.toMatch(/beslut/i);
    expect(JSON.stringify(outcomeWords.en)).not.toMatch(/deci(de|sion)/i);
  });
});
