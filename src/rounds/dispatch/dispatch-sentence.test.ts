import { expect, test } from 'vitest';
import { type DispatchCount, dispatchSentence } from './dispatch-sentence.ts';

const none: DispatchCount = { all: 14, sent: 0, waiting: 0, troubled: 0, without: 0 };

test.each<[Partial<DispatchCount>, string]>([
  [{}, 'Handlingarna till Arbetsplan 2026–2027 har inte skickats|'],
  [{ without: 14 }, 'Handlingarna till Arbetsplan 2026–2027 har inte skickats|14 nämnder saknar funktionsbrevlåda och får inget mejl.'],
  [{ waiting: 14 }, 'Handlingarna till Arbetsplan 2026–2027 har inte skickats|14 mejl är på väg.'],
  [{ sent: 12, troubled: 1, without: 1 }, 'Arbetsplan 2026–2027 har gått ut till 12 av 14 nämnder|Ett mejl behöver att du ser efter. En nämnd saknar funktionsbrevlåda och får inget mejl.'],
  [{ sent: 14 }, 'Arbetsplan 2026–2027 har gått ut till alla fjorton nämnder|'],
  [{ all: 1, sent: 1 }, 'Arbetsplan 2026–2027 har gått ut till den enda nämnden|'],
  [{ all: 0 }, 'Ingen nämnd ska ha handlingarna till Arbetsplan 2026–2027|'],
])('%j', (count, wanted) => {
  const { title, lead } = dispatchSentence('sv', 'Arbetsplan 2026–2027', { ...none, ...count });
  expect(`${title}|${lead}`).toBe(wanted);
});
