import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { disposalSentence } from './sentence.ts';

const holds = { endedAt: null };
const ended = { endedAt: Temporal.Instant.from('2026-01-01T00:00:00Z') };
const gone = {
  about: { kind: 'conference', id: '', title: 'Temadag om vårdplanering' },
  on: Temporal.PlainDate.from('2026-03-03'),
};

it.each([
  [[], [], 'Inget gallringsbeslut gäller. Utan ett kan ingen anmäla sig till en konferens. Inget har gallrats än.'],
  [[ended], [], 'Inget gallringsbeslut gäller. Utan ett kan ingen anmäla sig till en konferens. Inget har gallrats än.'],
  [
    [holds, ended],
    [gone],
    'Ett gallringsbeslut gäller. Senast gallrades uppgifterna om dem som deltog i ”Temadag om vårdplanering”, den 3 mars 2026.',
  ],
  [[holds, holds], [], 'Två gallringsbeslut gäller. Inget har gallrats än.'],
])('says whether anything can be disposed of, and what went last', (decisions, protocols, said) => {
  expect(disposalSentence('sv', decisions, protocols)).toBe(said);
});
