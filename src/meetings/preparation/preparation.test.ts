import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { preparationMail } from './preparation-mail.ts';
import { type PreparationTold, preparationSentence } from './preparation-sentence.ts';

const told: PreparationTold = {
  ...{ state: 'asked', presidium: ['Anna Ek', 'Bo Lind'], on: Temporal.PlainDate.from('2027-03-01'), by: '', remarks: 0 },
};

it.each<[Partial<PreparationTold>, string]>([
  [{ state: 'none', on: null }, 'Presidiet har inte fått frågan än. De som bereder mötet är Anna Ek och Bo Lind.'],
  [{ state: 'none', presidium: [] }, 'Organet har varken presidium eller ordförande den dagen, så ingen kan bereda mötet.'],
  [{}, 'Anna Ek och Bo Lind har ombetts att titta på dagordningen, sedan den 1 mars 2027. Ingen har skrivit något än.'],
  [{ state: 'ready', by: 'Bo Lind', remarks: 1 }, 'Bo Lind sa den 1 mars 2027 att dagordningen är klar. En synpunkt har kommit.'],
  [
    { state: 'changed', by: 'Bo Lind', remarks: 3 },
    'Bo Lind sa den 1 mars 2027 att dagordningen är klar, men den har ändrats sedan dess. 3 synpunkter har kommit.',
  ],
  [{ state: 'over' }, 'Kallelsen har gått, så beredningen är avslutad.'],
])('says how far the preparation has come: %j', (change, sentence) => {
  expect(preparationSentence('sv', { ...told, ...change })).toBe(sentence);
});

it('writes a mail with the agenda, in both languages', () => {
  const meeting = {
    ...{
      id: 'm',
      organId: 'o',
      seriesId: null,
      title: '',
      place: '',
      online: '',

      sequence: 0,
      example: false,
    },
    ...{
      on: Temporal.PlainDate.from('2027-03-12'),
      starts: '13:00',
      ends: '16:00',
      changedAt: Temporal.Instant.from('2027-01-01T00:00Z'),
    },
    stands: 'planned',
    organ: { id: 'o', name: 'Samrådet', kind: 'consultation-body' },
  } as const;
  const mail = preparationMail({ meeting, message: '', items: ['Läget', 'Riktlinjen'], url: 'https://samrad.example.se' });
  expect(mail.subject.sv).toBe('Titta på dagordningen: Samrådet, 12 mars 2027');
  expect(mail.body.sv).toContain('1. Läget\n2. Riktlinjen\n\nLäs');
  expect(mail.body.sv).toContain('https://samrad.example.se/moten/m/forberedelse');
  expect(mail.body.en).toContain('https://samrad.example.se/en/moten/m/forberedelse');
});
