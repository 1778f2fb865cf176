import { expect, it } from 'vitest';
import { ruleWithout } from '../meeting.ts';
import { ruleSentence } from './rule-sentence.ts';

it.each([
  [{}, 'Kallelsen går senast sju dagar före mötet. Från mötet skrivs minnesanteckningar, som ingen justerar.'],
  [
    { noticeDays: 14, papersDays: 21, recordKind: 'minutes', verifiers: 2, verifyDays: 14 },
    'Kallelsen går senast fjorton dagar före mötet, och handlingarna är hos sekretariatet senast 21 dagar före. Från mötet skrivs protokoll, som två justerar inom fjorton dagar.',
  ],
  [
    { noticeDays: 0, recordKind: 'minutes', verifiers: 1 },
    'Kallelsen går senast på mötesdagen. Från mötet skrivs protokoll, som en justerar.',
  ],
] as const)('says a rule: %j', (rule, sentence) => {
  expect(ruleSentence('sv', { ...ruleWithout('svo'), ...rule })).toBe(sentence);
});
