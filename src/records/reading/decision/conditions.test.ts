import { expect, test } from 'vitest';
import { linesOf } from '../page/lines.ts';
import { joined } from '../page/paragraphs.ts';
import { conditionsIn } from './conditions.ts';

const clause = (text: string, number: number | null = null) => ({ number, piece: joined(linesOf(text)) });
const found = (...texts: string[]) =>
  conditionsIn(texts.map((text, at) => clause(text, at + 1))).map(({ clause: of, kind, names }) => [of, kind, names]);

test.each([
  ['Planen godkänns under förutsättning att övriga huvudmän fattar likalydande beslut.', [1, 'all-others', []]],
  [
    'Planen godkänns under förutsättning att Region Östergötland samt övriga kommuner i länet godkänner den.',
    [1, 'all-others', ['Region Östergötland']],
  ],
  ['Planen antas, under förutsättning att regionfullmäktige fattar motsvarande beslut', [1, 'named', ['regionfullmäktige']]],
  ['Avtalet ingås med förbehåll för kommunfullmäktiges godkännande', [1, 'named', ['kommunfullmäktiges']]],
  ['Planen godkänns under förutsättning att minst tio kommuner godkänner den', [1, 'at-least', []]],
  ['Planen godkänns under förutsättning att kommunfullmäktige beviljar medel i budget', [1, 'other', []]],
  ['Planen godkänns under förutsättning att statsbidrag utgår', [1, 'other', []]],
])('%s', (text, [of, kind, names]) => {
  const [first] = found(text);
  expect(first?.slice(0, 2)).toEqual([of, kind]);
  expect(first?.[2]).toEqual(names);
});

test('a condition that is a clause of its own qualifies the approval before it', () => {
  expect(
    found(
      'Planen godkänns.',
      'Chefen får i uppdrag att följa den.',
      'Beslutet förutsätter att samtliga parter godkänner planen.',
    ),
  ).toEqual([[1, 'all-others', []]]);
  expect(
    found('Planen noteras.', 'Avtalet godkänns.', 'Punkt 2 gäller under förutsättning att övriga kommuner fattar samma beslut.'),
  ).toEqual([[2, 'all-others', []]]);
});

test('several in one sentence are several', () => {
  expect(
    found(
      'Planen godkänns under förutsättning att Region Östergötland och minst tio kommuner godkänner den samt att kostnaderna ryms i ramen.',
    ),
  ).toEqual([
    [1, 'named', ['Region Östergötland']],
    [1, 'at-least', []],
    [1, 'other', []],
  ]);
});

test('a clause without a condition has none', () => {
  expect(found('Planen godkänns.', 'Övriga kommuner informeras om beslutet.')).toEqual([]);
});
