import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../../../test/support/cpu-time.ts';
import { pastedCorpus } from './corpus.ts';
import { type PastedDay, readPasted } from './read-pasted.ts';

/** `2026-02-20<2026-02-06`, with why not after it, and what is odd. */
function said({ on, submitBy, unlikely, odd }: PastedDay): string {
  const day = `${on?.toString() ?? 'ingen dag'}${submitBy === null ? '' : `<${submitBy}`}`;
  return [day, unlikely, odd].filter((part) => part !== null).join(' ');
}

describe('what boards’ web pages look like', () => {
  test.each(pastedCorpus)('$name', ({ board, year, text, expected }) => {
    expect(readPasted(text, { board, year }).map(said)).toEqual(expected);
  });
});

describe('hostile input', () => {
  test.each([
    ['signs without end', '1,'.repeat(200_000)],
    ['days without end', '20 februari 2026, '.repeat(50_000)],
    ['lines without end', '3/2\n'.repeat(100_000)],
    ['white without end', ' '.repeat(300_000)],
    ['tabs without end', '\t'.repeat(100_000)],
    ['months without days', 'februari '.repeat(50_000)],
    ['weekdays without end', 'tisdag den '.repeat(50_000)],
    ['parentheses', '6 (('.repeat(50_000)],
    ['clock times', 'kl. 13.00–'.repeat(50_000)],
    ['rows of a table where something is called off', `utgår${'\tx'.repeat(290)}\n`.repeat(170)],
    ['words for days to submit', 'handlingar senast '.repeat(50_000)],
  ])('%s is read in bounded time, and no more days than there is room for', async (_, text) => {
    const read = () => expect(readPasted(text, { board: 'Socialnämnden', year: 2026 }).length).toBeLessThanOrEqual(500);
    expect(await cpuMs(read)).toBeLessThan(10_000);
  });

  test('nothing is no calendar', () => {
    expect(readPasted('', { board: 'Socialnämnden', year: 2026 })).toEqual([]);
    expect(readPasted('Välkommen till nämnden!', { board: 'Socialnämnden', year: 2026 })).toEqual([]);
  });
});
