import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Introduction } from './introduction.ts';
import { activitySentence, planSentence } from './introduction-sentence.ts';
import type { Stage } from './stage.ts';
import { countsOverTime, daysToShow, stageCounts } from './stage-counts.ts';
import { heldWords, stagesOn } from './stage-on.ts';
import { whatDiffers } from './what-differs.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
let seq = 0;
const word = (activityId: string, code: string, stage: Stage, on: string, note = ''): Introduction => {
  seq += 1;
  const at = Temporal.Instant.from('2025-06-01T10:00:00Z');
  return {
    activityId,
    code,
    stage,
    on: day(on),
    note,
    seq,
    at,
    id: `w${seq}`,
    who: '',
    how: 'told',
    periodId: null,
    example: false,
  };
};
const stageOf = (words: readonly Introduction[], on: string) => stagesOn(words, day(on)).get('a')?.get('0580')?.stage;

describe('where a principal stands on a day', () => {
  const said = [
    word('a', '0580', 'decided', '2024-02-01'),
    word('a', '0580', 'introducing', '2024-09-01'),
    word('a', '0580', 'in-use', '2025-03-01'),
  ];
  it('is the latest of what it has said, by day', () => {
    const days = ['2024-01-31', '2024-02-01', '2024-08-31', '2025-02-28', '2025-03-01'];
    expect(days.map((on) => stageOf(said, on))).toEqual([undefined, 'decided', 'decided', 'introducing', 'in-use']);
  });

  it('is put right by a later word, which holds for all days from the day it names', () => {
    const earlier = [...said, word('a', '0580', 'introducing', '2024-06-01')];
    expect(['2024-05-31', '2024-06-01', '2025-03-01'].map((on) => stageOf(earlier, on))).toEqual([
      'decided',
      'introducing',
      'introducing',
    ]);
    const later = [...said, word('a', '0580', 'in-use', '2025-05-01')];
    expect(['2025-04-30', '2025-05-01'].map((on) => stageOf(later, on))).toEqual(['introducing', 'in-use']);
  });

  it('follows the order of writing, not of reading', () => {
    expect(stageOf(said.toReversed(), '2025-03-01')).toBe('in-use');
  });
});

it('counts who stands where, and how it has moved', () => {
  const said = [word('a', '0580', 'in-use', '2024-02-15'), word('a', '0513', 'decided', '2024-03-01')];
  const days = daysToShow(day('2024-02-10'), day('2024-04-02'));
  expect(days.map(String)).toEqual(['2024-02-29', '2024-03-31', '2024-04-02']);
  const moved = countsOverTime(heldWords(said), days, ['a', 'b'], ['0580', '0513']);
  expect(moved.map(({ counts }) => [counts['in-use'], counts.decided, counts.unsaid])).toEqual([
    [1, 0, 3],
    [1, 1, 2],
    [1, 1, 2],
  ]);
  expect(daysToShow(day('1900-01-01'), day('2026-01-01')).length).toBeLessThan(140);
});

it('writes only what differs from what was said last', () => {
  const before = [word('a', '0580', 'decided', '2024-02-01', 'KS § 12')];
  const same = { activityId: 'a', stage: 'decided', on: day('2024-02-01'), note: 'KS § 12' } as const;
  expect(whatDiffers([same], before)).toEqual([]);
  expect(whatDiffers([{ ...same, note: '' }], before)[0]?.last?.note).toBe('KS § 12');
  expect(whatDiffers([{ ...same, activityId: 'b' }], before)[0]?.last).toBeNull();
});

describe('the opening sentence', () => {
  const counts = (said: readonly Introduction[], codes = ['0580', '0513', '0512']) =>
    stageCounts(stagesOn(said, day('2026-01-01')), ['a'], codes);
  const activity = (said: readonly Introduction[]) => ({ number: '2.1', title: 'SIP', counts: counts(said) });
  const spoken = (...silent: boolean[]) =>
    silent.map((each, place) => ({ name: ['Linköping', 'Kinda', 'Ydre'][place] ?? '', silent: each }));
  const some = [word('a', '0580', 'in-use', '2024-02-01'), word('a', '0513', 'introducing', '2024-02-01')];

  it('says of a plan where it has come furthest and who is silent', () => {
    expect(planSentence('sv', { activities: [activity([])], principals: spoken(true, true, true) }).title).toBe(
      'Ingen huvudman har sagt hur långt den har kommit än',
    );
    expect(planSentence('sv', { activities: [activity(some)], principals: spoken(false, false, true) })).toEqual({
      title: 'Ingen aktivitet används hos alla huvudmän än',
      lead: 'Längst har 2.1 SIP kommit: där är det i bruk hos en av tre. Ydre har inte sagt något.',
    });
  });

  it('says where it has come the shortest way once something is in use everywhere', () => {
    const used = { number: '1.1', title: 'Möte', counts: { ...counts([]), unsaid: 0, 'in-use': 3 } };
    expect(planSentence('sv', { activities: [used, activity(some)], principals: spoken(false, false, false) })).toEqual({
      title: 'En av två aktiviteter används hos alla huvudmän som de är aktuella för',
      lead: 'Kortast har 2.1 SIP kommit: där är det i bruk hos en av tre.',
    });
    const nowhere = { ...activity(some), counts: { ...counts(some), 'in-use': 0, introducing: 2 } };
    expect(planSentence('sv', { activities: [used, nowhere], principals: spoken(false, false, false) }).lead).toBe(
      'Kortast har 2.1 SIP kommit: där är det inte i bruk hos någon än.',
    );
  });

  it('says of one activity how many use it, and leaves out those it is not relevant for', () => {
    const said = [...some, word('a', '0512', 'not-relevant', '2024-02-01')];
    expect(activitySentence('sv', activity(said), spoken(false, false, false))).toEqual({
      title: '2.1 SIP: används hos en av två huvudmän',
      lead: 'En inför och för en är det inte aktuellt.',
    });
    expect(activitySentence('en', activity([]), spoken(true, true, true)).title).toContain('no principal has said');
  });
});
