import { expect, test } from 'vitest';
import { answersMail } from './answers-mail.ts';

const point = {
  place: 'Aktivitet 2.1',
  asked: ['Om orden ”före hösten”', 'Ni skrev: Flytta till våren.'],
  answer: 'Delvis infört',
  changed: '',
  isNew: true,
};
const facts = {
  answered: 'comments' as const,
  ...{
    opening: 'Tack för yttrandet.',
    points: [{ ...point, reason: 'Det går i mars' }],
    isAgain: false,
    closing: ['Läs allt här.'],
  },
  ...{ registrationNumber: 'RS 2026-1', senderName: 'Karin Ek', bodyName: 'Samråd vård och omsorg' },
};

test('each point with its answer, and nothing that is not there', () => {
  expect(answersMail(facts)).toBe(
    'Hej!\n\nTack för yttrandet.\n\nHär är det ni tog upp, med vårt svar.\n\n' +
      '1. Aktivitet 2.1\nOm orden ”före hösten”\nNi skrev: Flytta till våren.\nVårt svar: Delvis infört. Det går i mars.\n\n' +
      'Läs allt här.\n\nVårt diarienummer: RS 2026-1\n\nMed vänlig hälsning\nKarin Ek\nSamråd vård och omsorg\n',
  );
  const without = answersMail({ ...facts, points: [], registrationNumber: null, closing: [] });
  expect(without).toContain('inga synpunkter för oss att svara på');
  expect(without).not.toContain('diarienummer');
  expect(answersMail({ ...facts, answered: 'changes', points: [{ ...point, reason: '' }] })).toContain(
    'Här är ändringen som ni begärde, med vårt svar.',
  );
});

test('a second letter says that it stands instead of the first, and what is new in it', () => {
  const points = [
    { ...point, reason: '', changed: 'Syfte' },
    { ...point, place: 'Mål 1', reason: '', isNew: false },
  ];
  const again = answersMail({ ...facts, points, isAgain: true });
  expect(again).toContain('Det här brevet gäller i stället för det.');
  expect(again).toContain('1. Aktivitet 2.1 (nytt eller ändrat svar)\n');
  expect(again).toContain('\nÄndrat ställe: Syfte\n');
  expect(again).toContain('2. Mål 1\n');
});
