import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { personMail, principalMail } from './ask-mail.ts';
import { leadsSentence } from './leads-sentence.ts';
import { occasionFor } from './occasion-for.ts';
import { openingSentence } from './opening-sentence.ts';
import { periodSentence } from './period-sentence.ts';
import { silenceSentence } from './waiting-words.ts';

const counts = {
  ...({ state: 'open', answerBy: '2024-05-21', closedOn: null, isPast: false } as const),
  ...{ activities: 18, reported: 0, principals: 14, said: 0 },
};

test.each([
  [
    {},
    'Ingen av arton aktiviteter är rapporterad, och ingen av fjorton huvudmän har sagt hur långt den har kommit. Sista dag att svara är den 21 maj 2024.',
  ],
  [
    { reported: 7, said: 14, isPast: true },
    'Sju av arton aktiviteter är rapporterade, och alla fjorton huvudmän har sagt hur långt de har kommit. Sista dagen var den 21 maj 2024.',
  ],
  [
    { reported: 18, principals: 0, closedOn: '2024-06-01' },
    'Alla arton aktiviteter är rapporterade. Perioden stängdes den 1 juni 2024.',
  ],
])('where a period stands: %j', (some, sentence) => {
  expect(periodSentence('sv', { ...counts, ...some })).toBe(sentence);
});

test.each([
  [{ all: 18, nobody: 0, byChair: 0 }, 'Alla arton aktiviteter har någon som svarar för dem.'],
  [
    { all: 18, nobody: 3, byChair: 5 },
    'Tre av arton aktiviteter har ingen som svarar för dem. För fem är det organets ordförande, eftersom ingen är namngiven.',
  ],
  [{ all: 0, nobody: 0, byChair: 0 }, 'Planen har inga aktiviteter.'],
])('who answers: %j', (given, sentence) => {
  expect(leadsSentence('sv', given)).toBe(sentence);
});

test('all that happens is said before a period is opened', () => {
  const opening = { title: 'Januari–april 2024', answerBy: '2024-05-21', people: 5, principals: 14, deskOnly: 1 };
  expect(openingSentence('sv', opening)).toBe(
    'Perioden Januari–april 2024 öppnas, med svar senast den 21 maj 2024. Nitton mejl går nu: fem till personer som svarar för aktiviteter och fjorton till huvudmän. En person får inget mejl. Det går inte att ångra, men perioden kan stängas.',
  );
  expect(openingSentence('sv', { ...opening, people: 0, principals: 0, deskOnly: 0 })).toContain('Inget mejl går.');
});

test('the secretariat is told of silence, and when there is none', () => {
  const period = { title: 'Januari–april 2024', answerBy: '2024-05-21' };
  expect(silenceSentence('sv', period, { activities: 1, principals: 3 })).toBe(
    'Januari–april 2024: en aktivitet är utan rapport och tre huvudmän har inte svarat. Sista dagen var 21 maj 2024.',
  );
  expect(silenceSentence('sv', period, { activities: 0, principals: 0 })).toContain('kan stängas');
});

test('only who was asked and is silent is reminded', () => {
  expect([occasionFor(1, true), occasionFor(1, false), occasionFor(0, true)]).toEqual(['reminder', 'again', 'again']);
});

const facts = {
  ...{ title: 'Januari–april 2024', answerBy: Temporal.PlainDate.from('2024-05-21'), message: 'Tack för ert arbete!' },
  ...({ planTitle: 'Arbetsplan 2024–2025', occasion: 'opening', senderName: 'Karin Ek', bodyName: 'Samråd' } as const),
  activities: [{ number: '2.1', title: 'Tidig samordning' }],
  link: 'https://samrad.example.se/rapport/(personlig länk)',
};

test('a mail says what is asked, of whom, until when and where', () => {
  const before = Temporal.PlainDate.from('2024-05-02');
  const { subject, body } = personMail('sv', facts, before);
  expect(subject).toBe('Hur går det? Rapport för januari–april 2024, senast 21 maj 2024');
  for (const said of ['Tack för ert arbete!', 'en aktivitet', '- 2.1 Tidig samordning', facts.link, 'Karin Ek\nSamråd'])
    expect(body).toContain(said);
  expect(body).not.toContain('inte fått');
  const late = personMail('sv', { ...facts, occasion: 'reminder' }, Temporal.PlainDate.from('2024-05-22'));
  expect(late.subject).toContain('Påminnelse');
  expect(late.body).toContain('Sista dagen var den 21 maj 2024');
  expect(principalMail('Ydre kommun', facts, before).subject).toBe('Hur långt har Ydre kommun kommit? Svara senast 21 maj 2024');
});
