import { expect, it } from 'vitest';
import { extractMail } from './extract-mail.ts';
import type { MinutesContent, MinutesItem } from './minutes-content.ts';

const item: MinutesItem = {
  ...{ id: 'one', paragraph: 14, title: 'Nära vård', purpose: 'recommendation', rapporteur: '', struck: null, note: '' },
  ...{ outcomes: [], voices: [], absences: [], tasks: [], papers: [] },
};
const content: MinutesContent = {
  ...{ organ: 'SVO', kind: 'minutes', number: 1, title: '', on: '2027-03-12', starts: '09:00', ends: '12:00', place: '' },
  ...{ opening: '', closing: '', attendance: [], verifiers: [], items: [item] },
};
const facts = {
  ...{
    content,
    item,
    state: 'Texten justerades den 20 mars 2027.',
    corrections: 0,
    fileName: 'Protokoll SVO 2027-03-12 § 14.pdf',
  },
  ...{ senderName: 'Eva Ström', bodyName: 'Samråd vård och omsorg' },
};

it('says which § of which minutes it is, how the text stands, and which file', () => {
  const { subject, body } = extractMail(facts);
  expect(subject).toBe('Utdrag ur protokoll från SVO den 12 mars 2027, § 14');
  expect(body).toBe(`Hej!

Här är ett utdrag ur protokoll från SVO den 12 mars 2027: § 14 Nära vård. Texten justerades den 20 mars 2027.

Utdraget är bifogat: Protokoll SVO 2027-03-12 § 14.pdf

Med vänlig hälsning
Eva Ström
Samråd vård och omsorg
`);
});

it('says of a recommendation that it is no decision, and of corrections that there are some', () => {
  const recommends = { ...item, outcomes: [{ kind: 'recommendation', text: 'att anta planen' }] } as const;
  const { body } = extractMail({ ...facts, item: recommends, corrections: 1 });
  expect(body).toContain('\n\nEn rekommendation är inget beslut. Varje huvudman beslutar själv.\n\n');
  expect(body).toContain('Texten har rättats sedan den blev färdig.');
});
