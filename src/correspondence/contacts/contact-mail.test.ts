import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { changedMail, questionBody, questionIntro, questionSubject } from './contact-mail.ts';
import { occasionOn } from './occasion.ts';

const facts = {
  ...{ board: 'Socialnämnden, Ydre kommun', mailbox: 'soc@ydre.example', title: 'Registrator', person: null, year: 2027 },
  ...{ link: 'https://samrad.example.se/kontakt/abc', until: Temporal.PlainDate.from('2028-02-12'), canReply: true },
  ...{ senderName: 'Karin Ek', bodyName: 'SVO' },
};

it('says why it is asked, what we have, and how it is answered', () => {
  expect(questionSubject(facts)).toBe('Stämmer era kontaktuppgifter för 2027? Socialnämnden, Ydre kommun');
  const body = questionBody(facts, questionIntro(occasionOn(Temporal.PlainDate.from('2027-01-12'))));
  expect(body).toContain('Efter valet den 13 september 2026 är många nämnder nya.');
  expect(body).toContain('Funktionsbrevlåda: soc@ydre.example\nFunktion: Registrator\n\n');
  expect(body).toContain('svara på det här mejlet.\nhttps://samrad.example.se/kontakt/abc\n');
  expect(body).toContain('till och med den 12 februari 2028');
  expect(body.endsWith('Vänliga hälsningar\nKarin Ek\nSVO\n')).toBe(true);
  expect(questionIntro(occasionOn(Temporal.PlainDate.from('2028-01-12')))).toContain('En gång om året');
  expect(questionBody({ ...facts, canReply: false, person: 'Bo' }, 'Hej!')).toMatch(
    /Namn: Bo[\s\S]*Ingen inloggning behövs\.\nhttps/,
  );
});

it('tells both addresses of a change, with both', () => {
  const { subject, body } = changedMail({
    ...{ board: facts.board, from: 'soc@ydre.example', to: 'ny@ydre.example', on: Temporal.PlainDate.from('2027-01-20') },
    ...{ canReply: true, bodyName: 'SVO' },
  });
  expect(subject).toBe('Ny funktionsbrevlåda: Socialnämnden, Ydre kommun');
  expect(body).toContain('Tidigare: soc@ydre.example\nNu: ny@ydre.example');
  expect(body).toContain('Är det fel? Svara på det här mejlet.');
});
