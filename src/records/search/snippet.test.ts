import { expect, test } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { hitWords } from './hit-words.ts';
import { markedText, snippetOf } from './snippet.ts';

/** As it is read, hits in square brackets. */
function said(text: string, tree: string): string {
  return snippetOf(text, hitWords(tree))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');
}

const long = Array.from({ length: 100 }, (_, at) => `ord${at}`).join(' ');

test('marks the words that were looked for, however they are inflected, and no others', () => {
  expect(said('Nämnden, nämnderna och NÄMNDS men inte nämndeman.', `'nämnd'`)).toBe(
    '[Nämnden], [nämnderna] och [NÄMNDS] men inte nämndeman.',
  );
  expect(said('Planering av planen och planernas plan', `'plan'`)).toBe('Planering av [planen] och [planernas] [plan]');
});

test('a beginning marks what begins so', () => {
  expect(said('Arbetsplanen för arbetet', `'arbetsp' | 'arb':*`)).toBe('[Arbetsplanen] för [arbetet]');
});

test('begins and ends at whole words, with what hangs on them', () => {
  const text = `${long} vård- och omsorgsnämnden, (§ 12) beslutar ${long}`;
  const snippet = said(text, `'omsorgsnämnd'`);
  expect(snippet).toMatch(/^… ord96 ord97 ord98 ord99 vård- och \[omsorgsnämnden\], \(§ 12\) beslutar ord0 .* …$/);
  for (const word of snippet.split(' ')) expect(` ${text} `).toContain(word === '…' ? ' ' : word.replaceAll(/[[\]]/g, ''));
});

test('shows the two places with the most hits, in their order', () => {
  const text = `a plan ${long} en plan ${long} plan plan plan ${long}`;
  expect(said(text, `'plan'`)).toMatch(
    /^a \[plan\] ord0 .* … ord94 ord95 ord96 ord97 ord98 ord99 \[plan\] \[plan\] \[plan\] ord0 .* …$/,
  );
});

test('nothing where there is no hit, and lines become one', () => {
  expect(said(long, `'plan'`)).toBe('');
  expect(said('en\n\n plan', `'plan'`)).toBe('en [plan]');
  expect(said('plan', 'T')).toBe('');
});

test('a whole title', () => {
  expect(markedText('Arbetsplan 2026', hitWords(`'arbetsplan' & '2026'`))).toEqual([
    { text: 'Arbetsplan', hit: true },
    { text: ' ', hit: false },
    { text: '2026', hit: true },
  ]);
});

test('a long text is cut in linear time', async () => {
  expect(await cpuMs(() => said('plan '.repeat(200_000), `'plan'`))).toBeLessThan(5_000);
});
