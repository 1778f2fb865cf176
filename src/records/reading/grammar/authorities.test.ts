import { expect, test } from 'vitest';
import { authoritiesIn } from './authorities.ts';

test.each([
  ['Linköpings kommun Protokollsutdrag', ['Linköpings kommun']],
  ['Sammanträdesprotokoll Upplands-Bro kommun', ['Upplands-Bro kommun']],
  ['Göteborgs Stad Kommunfullmäktige, protokoll 1 (2)', ['Göteborgs Stad']],
  ['VADSTENA KOMMUN SAMMANTRÄDESPROTOKOLL', ['VADSTENA KOMMUN']],
  ['Region Östergötland', ['Region Östergötland']],
  ['Region Jönköpings län', ['Region Jönköpings län']],
  ['Västra Götalandsregionen', ['Västra Götalandsregionen']],
  ['Jönköpings läns landsting', ['Jönköpings läns landsting']],
  ['Kommunfullmäktige i Kinda kommun', ['Kinda kommun']],
  ['kommunen och regionen', []],
])('%s', (text, names) => {
  expect(authoritiesIn(text).map((each) => each.name)).toEqual(names);
});
