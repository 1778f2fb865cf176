import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { pdfFacts } from '../../../test/support/pdf-facts.ts';
import { planOnPaper } from '../../../test/support/plan-on-paper.ts';
import { planPdf } from './plan-pdf.ts';

const rich = `## Bakgrund

Enligt [kommunallagen](https://www.riksdagen.se/kl) **får** mål *inte*^[KL 6:38, se https://www.riksdagen.se/kl.] delegeras.
Ny rad 😀.

3. tre
4. fyra
   - inre

# Mål`;

const [area] = planOnPaper.text.areas;
const [activity] = area?.activities ?? [];
if (area === undefined || activity === undefined) throw new Error('no plan to print');
const text = {
  ...planOnPaper.text,
  aim: rich,
  areas: [{ ...area, text: rich, goals: ['Ett **mål**', rich], activities: [{ ...activity, text: rich }] }],
};
const at = Temporal.Instant.from('2026-03-28T09:00:00Z');

describe.each(['ua-1', 'a-2a'] as const)('running text on paper, %s', async (standard) => {
  const { bytes } = await planPdf({ ...planOnPaper, text }, { standard, author: 'Samråd vård och omsorg', at, sealer: null });
  const facts = await pdfFacts(bytes);

  it('has headings without a gap, lists, links and notes', () => {
    const levels = facts.headings.map(({ level }) => level);
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    expect(facts.headings.filter(({ text: heading }) => heading === 'Bakgrund').map(({ level }) => level)).toEqual([2, 2, 3, 4]);
    expect(facts.roles).toMatchObject({ Note: 4 });
    expect(facts.linkDescriptions.length).toBeGreaterThanOrEqual(8);
    expect(facts.untagged).toBe(false);
    expect(facts.fonts.map(({ name }) => name).sort()).toEqual([
      'SourceSans3-Italic',
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
    ]);
  });
});
