import { expect, test } from 'vitest';
import { linesOf } from '../page/lines.ts';
import { joined } from '../page/paragraphs.ts';
import { mayBeSideMotion, votesIn } from './votes.ts';

const counted = (text: string) => votesIn(joined(linesOf(text))).map(({ yes, no, abstain }) => [yes, no, abstain]);

test.each([
  ['Med 11 ja-röster mot 2 nej-röster beslutar nämnden', [[11, 2, 0]]],
  ['68 ja-röster, 9 nej-röster och 4 som avstår', [[68, 9, 4]]],
  ['Omröstningen utfaller med 68 Ja mot 9 Nej. 4 ledamöter avstår från att rösta.', [[68, 9, 4]]],
  ['Ja: 21 röster\nNej: 14 röster\nAvstår: 0 röster', [[21, 14, 0]]],
  ['Ja-röster (avgöras i dag): 6\nNej-röster (återremiss): 5', [[6, 5, 0]]],
  ['åtta ja-röster och tre nej-röster', [[8, 3, 0]]],
  ['Nämnden beslutar med 7 röster mot 4 att', [[7, 4, 0]]],
  ['9 ja, 2 nej.', [[9, 2, 0]]],
  ['Ja Nej Avstår\nAnna Berg (S) X\nSumma 6 3 1', [[6, 3, 1]]],
  ['Ja-röst för bifall, nej-röst för avslag', []],
  ['Nämnden har elva ledamöter och sju ersättare', []],
])('%j', (text, votes) => {
  expect(counted(text)).toEqual(votes);
});

test('what a vote was about is told in the words before it', () => {
  const text =
    'Votering begärs. Ja-röst för att ärendet avgörs i dag, nej-röst för återremiss. Med 8 ja-röster mot 5 nej-röster beslutar nämnden.';
  const [vote] = votesIn(joined(linesOf(text)));
  expect(vote?.about).toContain('återremiss');
  expect(mayBeSideMotion(vote?.about ?? null)).toBe(true);
});
