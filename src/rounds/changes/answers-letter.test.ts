import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { answersLetter } from './answers-letter.ts';

const at = Temporal.Instant.from('2028-03-01T08:00:00Z');
const noted = {
  id: 'n1',
  passageLabel: 'Syfte',
  was: 'god vård',
  wanted: 'god omsorg',
  reason: 'Det är vårt uppdrag',
  recordedAt: at,
};
const answer = { kind: 'partly' as const, reason: 'Båda nämns.', textId: 'v2', recordedAt: at };
const decision = { on: '2028-02-11', paragraph: '7', changes: [{ id: 'c1', noted, answer }] };
const facts = {
  board: { boardId: 'b', board: 'Socialnämnden, Ydre kommun', mailbox: null },
  ...{ title: 'Arbetsplan', decisions: [decision], sent: [], registrationNumber: null },
  versionOf: (id: string) => (id === 'v2' ? 'Version 2' : undefined),
  ...{ senderName: 'Karin Ek', bodyName: 'Samrådet' },
};
const with1 = (
  more: Partial<typeof noted>,
  answered: Parameters<typeof answersLetter>[0]['decisions'][number]['changes'][number]['answer'],
) =>
  answersLetter({
    ...facts,
    decisions: [{ ...decision, changes: [{ id: 'c1', noted: { ...noted, ...more }, answer: answered }] }],
  });

test('what the board wanted changed and what became of it, in the words of changes', () => {
  const { letter, points, waiting } = answersLetter(facts);
  expect([letter.subject, points, waiting]).toEqual(['Svar på ändringarna som ni begärde i Arbetsplan', 1, 0]);
  expect(letter.body).toBe(
    'Hej!\n\nTack för ert beslut den 11 februari 2028 (§ 7) att godkänna Arbetsplan med ändringar.\n\n' +
      'Här är ändringen som ni begärde, med vårt svar.\n\n1. Syfte\nI texten stod: god vård\nNi vill att det ska stå: god omsorg\n' +
      'Ert skäl: Det är vårt uppdrag\nVårt svar: Delvis införd i version 2. Båda nämns.\n\n' +
      'Med vänlig hälsning\nKarin Ek\nSamrådet\n',
  );
});

test('what is added, taken away, not taken in or left for the next version', () => {
  expect(with1({ was: '' }, { ...answer, kind: 'not' }).letter.body).toMatch(
    /1\. Syfte\nNi vill lägga till: god omsorg\n.*\nVårt svar: Inte införd\. Båda nämns\.\n/,
  );
  expect(with1({ wanted: '' }, { ...answer, kind: 'included', textId: null, reason: null }).letter.body).toMatch(
    /1\. Syfte\nNi vill ta bort: god vård\n.*\nVårt svar: Införd i nästa version\.\n/,
  );
});

test('nothing goes before all is answered, also what is not noted yet', () => {
  expect(with1({}, null).waiting).toBe(1);
  expect(answersLetter({ ...facts, decisions: [decision, { ...decision, changes: [] }] }).waiting).toBe(1);
});

test('noted or answered anew it is another letter, which says what is new', () => {
  const sent = [{ boardId: 'b', key: 'k', at: at.add({ hours: 1 }), href: '/skickat/1', failed: false }];
  const later = { ...answer, recordedAt: at.add({ hours: 2 }), reason: 'Nu är det så.' };
  const again = answersLetter({ ...facts, sent, decisions: [{ ...decision, changes: [{ id: 'c1', noted, answer: later }] }] });
  expect([answersLetter({ ...facts, sent }).news, again.news]).toEqual([0, 1]);
  expect(again.letter.body).toContain('1. Syfte (nytt eller ändrat svar)');
  expect(again.letter.content).not.toBe(answersLetter(facts).letter.content);
});
