import { expect, test } from 'vitest';
import { approves, roundOfFourteen } from '../../../test/support/round-of-fourteen.ts';
import { askedAnewSentence, nextRoundSentence } from './again-sentence.ts';

test('says back what is carried over, who decides again, and what becomes of the earlier round', () => {
  const said = (decisions: number, again: readonly string[], withdrawn: string | null = 'Planen') =>
    nextRoundSentence('sv', { decisions, again, all: 14, withdrawn });
  expect(said(12, ['Motala', 'Ydre'])).toBe(
    'Tolv beslut förs över, två huvudmän beslutar igen: Motala och Ydre. Planen dras tillbaka i dag.',
  );
  expect(said(1, ['Motala'], null)).toBe(
    'Ett beslut förs över, en huvudman beslutar igen: Motala. Det tidigare utskicket ligger kvar öppet.',
  );
  expect(said(14, [])).toBe('Fjorton beslut förs över, ingen huvudman behöver besluta igen. Planen dras tillbaka i dag.');
  expect(said(0, Array(14).fill('x'))).toBe(
    'Inget beslut förs över, alla fjorton huvudmän beslutar igen. Planen dras tillbaka i dag.',
  );
});

test('a round that asks anew says whom it asks, by its facts', () => {
  const covered = ['0005', '0560', '0562', '0513', '0586', '0581', '0582', '0584', '0563', '0512', '0561', '0509'];
  const carriedOver = { decision: 'd', on: '2026-04-01', reason: 'Ändringen rör inte dem.' };
  const facts = roundOfFourteen(covered.map((code) => approves(code, '2026-04-01', { carriedOver })));
  expect(askedAnewSentence('sv', facts)).toBe('Beslutar igen: Linköping och Motala. Överförda: tolv.');
  expect(askedAnewSentence('en', facts)).toBe('Decide again: Linköping and Motala. Carried over: twelve.');
});
