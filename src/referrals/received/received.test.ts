import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { positionMail } from './ask-mail.ts';
import { beginAnswer } from './begin-answer.ts';
import { heardOf, type Position, type PositionAsk, standsOf } from './position.ts';
import { proposedDay } from './proposed-day.ts';
import { receivedState } from './received.ts';
import { type ReceivedFacts, receivedSentence } from './received-sentence.ts';
import { nextToDo, stepsOf } from './received-step.ts';

const on = (day: string) => Temporal.PlainDate.from(day);
const at = (hour: number) => Temporal.Instant.from(`2027-03-01T${String(hour).padStart(2, '0')}:00:00Z`);

const untouched: ReceivedFacts = {
  ...{ state: 'open', how: 'answers', today: on('2027-03-01'), answerBy: on('2027-03-31'), sentOn: null },
  ...{ asked: 0, heard: 0, silent: 0, hasDraft: false, isFrozen: false },
};

describe('where a received referral stands', () => {
  test.each<[Partial<ReceivedFacts>, string, string]>([
    [{}, 'Ingen huvudman har fått frågan än.', 'Svaret ska vara inne senast den 31 mars 2027, om 30 dagar.'],
    [{ asked: 14, heard: 5, silent: 9 }, 'Fem av fjorton huvudmän har tagit ställning.', 'om 30 dagar.'],
    [{ asked: 14, heard: 14 }, 'Alla fjorton huvudmän har tagit ställning.', ''],
    [{ asked: 1, heard: 1 }, 'Den tillfrågade huvudmannen har tagit ställning.', ''],
    [{ asked: 3, heard: 3, hasDraft: true }, 'Svaret håller på att skrivas.', ''],
    [
      { how: 'coordinates', isFrozen: true },
      'Den gemensamma texten är fastställd men inte sänd.',
      'Huvudmännen ska svara senast',
    ],
    [{ today: on('2027-03-31') }, 'Ingen huvudman', 'den 31 mars 2027, det vill säga i dag.'],
    [{ today: on('2027-04-03') }, 'Ingen huvudman', 'Sista dagen var den 31 mars 2027, för tre dagar sedan.'],
    [{ state: 'sent', sentOn: on('2027-03-30') }, 'Svaret sändes den 30 mars 2027.', 'Det var i tid.'],
    [{ state: 'sent', sentOn: on('2027-04-01') }, 'Svaret sändes den 1 april 2027.', 'Det var en dag efter sista dagen.'],
    [{ state: 'refrained' }, 'Samrådet avstår från att svara.', ''],
  ])('%j', (facts, stands, time) => {
    const said = receivedSentence('sv', { ...untouched, ...facts });
    expect(said.stands).toContain(stands);
    expect(said.time).toContain(time);
  });

  test('what was said last of sending, refraining and taking up again holds; a moved day changes nothing', () => {
    const refrained = { kind: 'refrained', at: at(8) } as const;
    const reopened = { kind: 'reopened', at: at(10) } as const;
    expect(receivedState([], [])).toBe('open');
    expect(receivedState([refrained, { kind: 'moved', at: at(9) }], [])).toBe('refrained');
    expect(receivedState([refrained, reopened], [{ at: at(9) }])).toBe('open');
    expect(receivedState([refrained, reopened], [{ at: at(11) }])).toBe('sent');
  });

  test('the next thing follows from how far it has come', () => {
    const next = (facts: Partial<ReceivedFacts>, isDue = false) => nextToDo({ ...untouched, ...facts }, isDue);
    expect([next({}), next({ asked: 2, silent: 2 }), next({ asked: 2, silent: 2 }, true)]).toEqual(['ask', 'write', 'remind']);
    expect([next({ asked: 2, heard: 2, hasDraft: true }), next({ isFrozen: true }), next({ state: 'sent' })]).toEqual([
      'write',
      'send',
      null,
    ]);
    const steps = stepsOf({ ...untouched, asked: 2, heard: 1, silent: 1 });
    expect(steps.map(({ is }) => is)).toEqual(['done', 'done', 'now', 'later', 'later']);
    expect(stepsOf({ ...untouched, state: 'refrained' }).map(({ is }) => is)).toEqual([
      'done',
      'later',
      'later',
      'later',
      'later',
    ]);
  });
});

const said = (principalId: string, stance: Position['stance'], more: Partial<Position> = {}): Position => ({
  ...{
    id: `${principalId}-${stance}`,
    principalId,
    stance,
    text: '',
    said: 'Anna Ek',
    decided: false,
    how: 'link',
    on: on('2027-03-02'),
  },
  ...{ recordId: null, example: false, ...more },
});
const ask = (principalId: string): PositionAsk => ({
  ...{ principalId, boardId: 'b', until: on('2027-03-20'), message: '', mailingId: null, on: on('2027-03-01') },
});

test('the latest that a principal says counts; who was asked and is silent is told apart from who was never asked', () => {
  const stands = standsOf(
    ['a', 'b', 'c', 'd'],
    [ask('a'), ask('b')],
    [said('a', 'against'), said('c', 'supports'), said('a', 'viewpoints')],
  );
  expect(stands.map(({ position }) => position?.stance ?? null)).toEqual(['viewpoints', null, 'supports', null]);
  expect(stands[0]?.earlier.map(({ stance }) => stance)).toEqual(['against']);
  expect(heardOf(stands)).toEqual({ asked: 2, heard: 2, silent: ['b'] });
});

test('an answer begins with who differs and why, and never takes officials for a board', () => {
  const { title, differences, body } = beginAnswer({ title: 'En lag', how: 'answers' }, [
    { name: 'Motala kommun', position: said('a', 'viewpoints', { text: 'Vem betalar?', decided: true }) },
    { name: 'Kinda kommun', position: said('b', 'against', { text: 'För dyrt.' }) },
    { name: 'Ydre kommun', position: said('c', 'supports', { text: 'Bra.' }) },
    { name: 'Boxholms kommun', position: null },
  ]);
  expect([title, body]).toEqual(['Svar på remissen En lag', '']);
  expect(differences).toContain('Motala kommun (beslutat av nämnd): Vem betalar?');
  expect(differences).toContain('Kinda kommun är emot förslaget.\n\nKinda kommun (tjänstepersonernas bedömning): För dyrt.');
  expect(differences).not.toMatch(/Ydre|Boxholm/);
});

test('a mail says who asks, by when, and what a reminder is', () => {
  const facts = {
    referral: {
      title: 'En lag',
      from: 'Ett departement',
      theirNumber: 'S 1',
      answerBy: on('2027-03-31'),
      how: 'answers' as const,
    },
    ...{ principal: 'Motala kommun', until: on('2027-03-17'), message: '', isReminder: false, files: 1, link: 'https://x/y' },
    ...{ senderName: 'Karin Ek', bodyName: 'SVO' },
  };
  const { subject, body } = positionMail(facts);
  expect(subject).toBe('Vad tycker Motala kommun om En lag? Svara senast 17 mars 2027');
  expect(body).toContain(
    'Ett departement har sänt En lag (S 1) på remiss, med svar senast den 31 mars 2027. SVO svarar gemensamt',
  );
  expect(body).toContain('Remissen är bifogad.');
  expect(positionMail({ ...facts, isReminder: true, files: 0 }).body).not.toContain('bifogad');
  expect(positionMail({ ...facts, isReminder: true }).subject).toMatch(/^Påminnelse: vad tycker/);
});

test.each([
  ['2027-03-01', '2027-05-01', '2027-04-17'],
  ['2027-03-01', '2027-03-12', '2027-03-08'],
  ['2027-03-01', '2027-03-04', '2027-03-04'],
  ['2027-03-01', '2027-02-20', '2027-03-01'],
])('asked on %s with %s as the last day, the principals have until %s', (today, answerBy, until) => {
  expect(proposedDay(on(today), on(answerBy)).toString()).toBe(until);
});
