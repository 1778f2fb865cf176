import { expect, test } from 'vitest';
import { type DispatchCount, dispatchSentence } from './dispatch-sentence.ts';
import { dueInWords, reminderSentence } from './reminder-sentence.ts';

const none: DispatchCount = { all: 14, sent: 0, waiting: 0, troubled: 0, without: 0 };

test.each<[Partial<DispatchCount>, string]>([
  [{}, 'Handlingarna till Arbetsplan 2026–2027 har inte skickats med mejl härifrån|'],
  [
    { without: 14 },
    'Handlingarna till Arbetsplan 2026–2027 har inte skickats med mejl härifrån|14 nämnder saknar funktionsbrevlåda och får inget mejl.',
  ],
  [{ waiting: 14 }, 'Handlingarna till Arbetsplan 2026–2027 är på väg|14 mejl är på väg.'],
  [
    { sent: 12, troubled: 1, without: 1 },
    'Arbetsplan 2026–2027 har gått ut till 12 av 14 nämnder|Ett mejl behöver att du ser efter. En nämnd saknar funktionsbrevlåda och får inget mejl.',
  ],
  [{ sent: 14 }, 'Arbetsplan 2026–2027 har gått ut till alla fjorton nämnder|'],
  [{ all: 1, sent: 1 }, 'Arbetsplan 2026–2027 har gått ut till den enda nämnden|'],
  [{ all: 0 }, 'Ingen nämnd ska ha handlingarna till Arbetsplan 2026–2027|'],
])('%j', (count, wanted) => {
  const { title, lead } = dispatchSentence('sv', 'Arbetsplan 2026–2027', { ...none, ...count });
  expect(`${title}|${lead}`).toBe(wanted);
});

test('who can be reminded, and why', () => {
  expect([0, 1, 3].map((count) => reminderSentence('sv', count))).toEqual([
    'Ingen nämnd behöver påminnas i dag',
    'En nämnd kan påminnas',
    'Tre nämnder kan påminnas',
  ]);
  expect(dueInWords('sv', { kind: 'before', because: 'submit-soon', day: '2024-02-12' })).toBe(
    'Sista dag att lämna in till nämnden är 12 februari 2024.',
  );
  expect(dueInWords('sv', { kind: 'after', because: 'answer-passed', day: '2024-06-30' })).toBe(
    'Svarsdagen var 30 juni 2024, och inget beslut är registrerat.',
  );
});
