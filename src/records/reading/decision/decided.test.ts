import { expect, test } from 'vitest';
import { read } from '../read.ts';

test('what a board proposes besides its own decision is told, what others proposed to it is not', () => {
  const found = read(
    [
      'Kinda kommun   Sammanträdesprotokoll',
      'Kommunstyrelsen   2024-02-05',
      '',
      '§ 12 Plan för hemsjukvård',
      '',
      'Kommunstyrelsens beslut',
      '1. Rapporten noteras.',
      '',
      'Kommunstyrelsens förslag till kommunfullmäktige',
      '1. Planen antas.',
      '',
      'Arbetsutskottets förslag till kommunstyrelsen',
      '1. Planen avslås.',
    ].join('\n'),
  );
  expect(found.clauses.map(({ verb, outcome }) => [verb, outcome])).toEqual([['noteras', 'note']]);
  expect(found.proposals.map(({ board, clauses }) => [board, clauses.map(({ verb }) => verb)])).toEqual([
    ['Kommunfullmäktige', ['antas']],
  ]);
});

test('a decision that only follows a proposal is doubted', () => {
  const found = read('Protokoll Socialnämnden 2024-02-05\n\n§ 3 Plan\n\nBeslut\nNämnden beslutar enligt förvaltningens förslag.');
  expect(found.clauses).toEqual([
    { number: null, text: 'Nämnden beslutar enligt förvaltningens förslag.', verb: 'beslutar', outcome: null },
  ]);
  expect(found.doubts.map((doubt) => doubt.field)).toContain('clauses.0');
});
