import { expect, test } from 'vitest';
import { informationBody, informationSubject } from './information-mail.ts';

const facts = {
  ...{ bodyName: 'Samrådet', senderName: 'Karin Ek', board: 'Socialnämnden', principal: 'Kinda kommun', numbers: ['SN 2026-9'] },
  round: { title: 'Arbetsplan 2026–2027', expects: 'approve' as const, registrationNumber: 'RÖ 2026-31', answerBy: '2026-06-30' },
  covered: { decidedOn: '2026-03-24', paragraph: '27', reason: 'Ändringen rör inte det som nämnden beslutade om' },
  files: [{ fileName: 'Arbetsplan.pdf', what: 'den nya versionen' }],
};

test('a board that need not decide again is told so, why, and how to object; nothing is asked of it', () => {
  const body = informationBody(facts);
  expect(informationSubject(facts)).toBe(
    'Arbetsplan 2026–2027, ny version för kännedom – vårt dnr RÖ 2026-31 – Ert dnr: SN 2026-9',
  );
  expect(body).toContain('TILL\nSocialnämnden, Kinda kommun\n');
  expect(body).toContain('Nämndens beslut den 24 mars 2026, § 27, är bedömt att täcka också den nya versionen');
  expect(body).toContain('Ändringen rör inte det som nämnden beslutade om.');
  expect(body).not.toMatch(/godkän|senast|protokollsutdrag|undefined|null/);
  expect(informationBody({ ...facts, covered: { ...facts.covered, paragraph: null, reason: '' } })).toContain('2026 är bedömt');
});
