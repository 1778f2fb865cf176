import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { type DispatchMailFacts, dispatchBody, dispatchIntro, dispatchSubject } from './dispatch-mail.ts';
import { type Chased, dueReminder } from './due-reminder.ts';
import { reminderBody, reminderIntro, reminderSubject } from './reminder-mail.ts';

const facts: DispatchMailFacts = {
  bodyName: 'Samråd vård och omsorg',
  senderName: 'Karin Ek',
  round: { title: 'Arbetsplan 2024–2025', expects: 'approve', registrationNumber: 'RÖ 2024-31', answerBy: '2024-06-30' },
  ...{ board: 'Social- och omsorgsnämnden', principal: 'Linköpings kommun', part: 'recommend', numbers: ['SON 2024-220'] },
  slot: { kind: 'in-time', on: '2024-02-27', submitBy: '2024-02-12' },
  before: [],
  clauses: 'Förslag till beslut\n1. Arbetsplanen tillstyrks.\n',
  files: [{ fileName: 'Arbetsplan 2024–2025.pdf', what: 'det som ska beslutas' }],
};

describe('the mail with the papers', () => {
  test('has both numbers in its subject', () => {
    expect(dispatchSubject(facts)).toBe('Arbetsplan 2024–2025 för beslut – vårt dnr RÖ 2024-31 – Ert dnr: SON 2024-220');
    const { round } = facts;
    expect(dispatchSubject({ ...facts, numbers: [], round: { ...round, registrationNumber: null, expects: 'note' } })).toBe(
      'Arbetsplan 2024–2025 för kännedom',
    );
  });

  test('says what, what is asked, by when, how to answer, and what is attached', () => {
    expect(dispatchBody(facts, `${dispatchIntro(facts.bodyName, facts.round.title)}\n`)).toBe(`Hej!

Här kommer Arbetsplan 2024–2025 från Samråd vård och omsorg. Allt ni behöver för att ta upp ärendet finns i det här mejlet.

TILL
Social- och omsorgsnämnden, Linköpings kommun

VAD VI BER OM
Att Social- och omsorgsnämnden i Linköpings kommun tillstyrker Arbetsplan 2024–2025. Vårt diarienummer är RÖ 2024-31. Ert är SON 2024-220.

NÄR
Senast till er nämnd: 12 februari 2024 (sammanträde 27 februari 2024).
Svar till oss senast: 30 juni 2024.

HUR NI SVARAR
Svara på det här mejlet och bifoga protokollsutdraget när det är justerat. Mer behövs inte: inget konto och ingen blankett.

BIFOGAT
1. Arbetsplan 2024–2025.pdf (det som ska beslutas)

FÖRSLAG TILL BESLUT
Förslag till beslut
1. Arbetsplanen tillstyrks.

Vänliga hälsningar
Karin Ek
Samråd vård och omsorg
`);
  });

  test('says plainly what is not known, and who comes before', () => {
    const said = (more: Partial<DispatchMailFacts>) => dispatchBody({ ...facts, ...more }, 'Hej!');
    expect(said({ slot: { kind: 'unknown' }, numbers: [] })).toContain(
      'Vi vet inte när er nämnd sammanträder. Skriv gärna i ert svar vilket möte det blir.',
    );
    expect(said({ numbers: [] })).toContain('Skriv gärna ert diarienummer i svaret.');
    expect(said({ slot: { kind: 'late', on: '2024-08-27', submitBy: null } })).toContain(
      'Till er nämnd: sammanträde 27 augusti 2024. Sista dag att lämna in känner vi inte till. Det blir efter svarsdagen',
    );
    const committee = { board: 'Arbetsutskottet', slot: { kind: 'in-time', on: '2024-02-13', submitBy: '2024-01-30' } } as const;
    expect(said({ before: [committee] })).toContain(
      'Senast till Arbetsutskottet: 30 januari 2024 (sammanträde 13 februari 2024).\nSenast till er nämnd (Social- och omsorgsnämnden): 12 februari',
    );
  });
});

describe('the calendar file', () => {
  const at = Temporal.Instant.from('2024-01-10T09:00:00Z');
  const text = new TextDecoder().decode(calendarFile({ ...facts, uid: 'r1@samrad.example.se', at })?.bytes);

  test('has the last day to submit and the meeting as whole days', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\nMETHOD:PUBLISH\r\n/);
    for (const line of [
      'DTSTART;VALUE=DATE:20240212',
      'DTEND;VALUE=DATE:20240213',
      'DTSTART;VALUE=DATE:20240227',
      'DTSTAMP:20240110T090000Z',
    ])
      expect(text.split('\r\n')).toContain(line);
    expect(text.split('\r\n').every((line) => line.length <= 75)).toBe(true);
    const { events } = convertIcsCalendar(undefined, text);
    expect(events?.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['inlamning-r1@samrad.example.se', 'Sista dag att lämna in till Social- och omsorgsnämnden: Arbetsplan 2024–2025'],
      ['mote-r1@samrad.example.se', 'Social- och omsorgsnämnden tar upp Arbetsplan 2024–2025'],
    ]);
  });

  test('is none where nothing is known', () => {
    expect(calendarFile({ ...facts, slot: { kind: 'unknown' }, uid: 'x', at })).toBeNull();
  });
});

describe('a reminder', () => {
  test('before the day says the day; after it asks for a word', () => {
    expect(reminderSubject(facts)).toBe('Påminnelse: Arbetsplan 2024–2025 – vårt dnr RÖ 2024-31 – Ert dnr: SON 2024-220');
    const before = reminderBody(facts, 'before', reminderIntro('before', facts.round.title), '2024-01-10');
    expect(before).toContain('Senast till er nämnd: 12 februari 2024 (sammanträde 27 februari 2024).');
    expect(before).toContain('Handlingarna skickade vi till er den 10 januari 2024.');
    const after = reminderBody(facts, 'after', reminderIntro('after', facts.round.title), '2024-01-10');
    expect(after).toContain('Svarsdagen var 30 juni 2024.');
    expect(after).not.toContain('12 februari');
  });

  const chased: Chased = {
    ...{ hasAnswered: false, sentOn: '2024-01-10', plannedOn: null, slot: facts.slot, answerBy: '2024-06-30', reminded: [] },
  };
  test.each<[string, Partial<Chased>, string, string | null]>([
    ['long before', {}, '2024-01-28', null],
    ['two weeks before', {}, '2024-01-29', 'before submit-soon 2024-02-12'],
    ['on the last day', {}, '2024-02-12', 'before submit-soon 2024-02-12'],
    ['the day after', {}, '2024-02-13', null],
    ['already reminded', { reminded: ['before'] }, '2024-02-01', null],
    ['papers just sent', { sentOn: '2024-01-26' }, '2024-02-01', null],
    ['has answered', { hasAnswered: true }, '2024-07-01', null],
    ['has said when', { plannedOn: '2024-02-27' }, '2024-02-01', null],
    ['the answering day itself', {}, '2024-06-30', null],
    ['after the answering day', { reminded: ['before'] }, '2024-07-01', 'after answer-passed 2024-06-30'],
    ['after it, planned later', { plannedOn: '2024-09-10' }, '2024-07-01', null],
    ['minutes not yet to be verified', { plannedOn: '2024-02-27' }, '2024-03-12', null],
    ['planned meeting passed', { plannedOn: '2024-02-27' }, '2024-03-13', 'after planned-passed 2024-02-27'],
    ['reminded after', { reminded: ['after'] }, '2024-07-01', null],
    ['reminded after, near again', { reminded: ['after'] }, '2024-02-01', null],
    ['calendar unknown', { slot: { kind: 'unknown' } }, '2024-02-01', null],
  ])('%s', (_, more, today, wanted) => {
    const due = dueReminder({ ...chased, ...more }, today);
    expect(due === null ? null : `${due.kind} ${due.because} ${due.day}`).toBe(wanted);
  });
});
