import { Temporal } from 'temporal-polyfill';
import { expect, it, test } from 'vitest';
import { isToBeReceipted, receiptText } from './receipt.ts';

const letter = { verdict: 'letter', why: null } as const;
const ordinary = { judged: letter, matched: true, answersUs: true, isAuthority: false, sentLately: 0 };

test.each([
  ['an answer to us', {}, true],
  ['an authority that writes of its own', { answersUs: false, isAuthority: true }, true],
  ['an unknown sender', { answersUs: false }, false],
  ['what is about nothing known', { matched: false }, false],
  ['a machine', { judged: { verdict: 'letter', why: 'machine-with-files' } }, false],
  ['an absence notice', { judged: { verdict: 'auto-reply', why: 'says-absent' } }, false],
  ['a bounce', { judged: { verdict: 'bounce', why: 'not-delivered' } }, false],
  ['a loop', { judged: { verdict: 'loop', why: 'own-mail' } }, false],
  ['spam', { judged: { verdict: 'spam', why: 'said-to-be-spam' } }, false],
  ['a sixth mail in a day', { sentLately: 5 }, false],
] as const)('%s is answered or not', (_who, given, answered) => {
  expect(isToBeReceipted({ ...ordinary, ...given })).toBe(answered);
});

it('says the day, their number, what came, and what could not be opened', () => {
  const given = {
    ...{ on: Temporal.PlainDate.from('2026-11-22'), subject: 'SV: Re: Arbetsplan 2027–2028', title: 'Arbetsplan 2027–2028' },
    ...{ board: 'Social- och omsorgsnämnden, Linköpings kommun', registrationNumbers: ['SON 2024-220'], bodyName: 'SVO' },
  };
  const files = [
    { name: 'utdrag.pdf', setAside: null },
    { name: 'låst.docx', setAside: 'locked' },
  ];
  const { subject, body } = receiptText({ ...given, files });
  expect(subject).toBe('Mottaget: Arbetsplan 2027–2028');
  expect(body.split('\n\n').slice(1, 5)).toEqual([
    'Ert svar kom in den 22 november 2026. Det gäller Arbetsplan 2027–2028 (Social- och omsorgsnämnden, Linköpings kommun, ert dnr SON 2024-220).',
    'Med följde utdrag.pdf.',
    'låst.docx går inte att läsa här. Den är sparad, men skicka den gärna igen som vanlig pdf eller docx.',
    'Sekretariatet läser det och återkommer bara om något är oklart.',
  ]);
  const two = [...files, { name: 'bild.tiff', setAside: 'unknown-type' }];
  expect(receiptText({ ...given, files: two }).body).toContain(
    'låst.docx och bild.tiff går inte att läsa här. De är sparade, men skicka dem gärna igen som vanlig pdf eller docx.',
  );
  // A scan is no fault of theirs: a person reads it.
  const scanned = receiptText({
    ...given,
    files: [
      { name: 'inskannat.pdf', setAside: 'scanned' },
      { name: '3 filer till', setAside: 'too-many' },
    ],
  });
  expect(scanned.body).toContain('Med följde inskannat.pdf och 3 filer till.');
  expect(scanned.body).not.toContain('går inte att läsa');
  expect(receiptText({ ...given, subject: 'SV:', files: [] }).subject).toBe('Mottaget: Arbetsplan 2027–2028');
});
