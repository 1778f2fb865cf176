import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { meetingSentence } from './meeting-sentence.ts';
import { type MeetingReader, type MeetingSituation, meetingState, nextStep, noticeDue } from './meeting-situation.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** Three items and three weeks to go, nothing asked or sent. */
const begun: MeetingSituation = {
  ...{ organ: 'Samrådet', on: day('2027-03-12'), starts: '13:00', ends: '16:00', place: '', stands: 'planned', reason: '' },
  life: { noticed: 0, sitting: 'not-begun', currentItemId: null, minutesId: null, verified: false },
  ...{ today: day('2027-02-19'), seesDrafts: true, items: 3, current: null, preparation: 'none' },
  ...{
    noticeBy: day('2027-03-05'),
    noticedOn: null,
    changedSinceNotice: false,
    recordKind: 'minutes',
    waitsFor: [],
    objected: [],
    published: false,
  },
};
const noticed: Partial<MeetingSituation> = { noticedOn: day('2027-03-04') };
const closed: Partial<MeetingSituation> = {
  ...noticed,
  today: day('2027-03-15'),
  life: { ...begun.life, noticed: 1, sitting: 'closed' },
};
const frozen: Partial<MeetingSituation> = {
  ...closed,
  life: { ...begun.life, noticed: 1, sitting: 'closed', minutesId: 'm' },
  waitsFor: ['Anna Ek', 'Bo Lind'],
};
const verified: Partial<MeetingSituation> = {
  ...frozen,
  ...{ life: { ...begun.life, noticed: 1, sitting: 'closed', minutesId: 'm', verified: true }, waitsFor: [] },
};

const keeper: MeetingReader = { keeps: true, prepares: false, answers: false, verifies: false, hasPresidium: true };
const member: MeetingReader = { ...keeper, keeps: false };

const meets = 'Mötet är den 12 mars 2027';

describe('a meeting over its life', () => {
  it.each<[string, Partial<MeetingSituation>, string, string | null, string]>([
    ['planned', { items: 0 }, 'planned', 'make-agenda', 'Dagordningen har inga punkter än.'],
    [
      'agenda',
      {},
      'agenda',
      'ask-presidium',
      `${meets} (om 21 dagar), kl. 13–16. Dagordningen har tre punkter. Kallelsen ska gå senast den 5 mars (om 14 dagar), enligt organets egen regel.`,
    ],
    ['asked', { preparation: 'asked' }, 'asked', null, 'Presidiet har ombetts att titta på dagordningen, som har tre punkter.'],
    [
      'prepared',
      { preparation: 'ready' },
      'prepared',
      'send-notice',
      'Presidiet har gått igenom dagordningen, som har tre punkter.',
    ],
    ['changed', { preparation: 'changed' }, 'changed-since-prepared', 'send-notice', 'men den har ändrats sedan dess.'],
    ['due', { today: day('2027-03-03') }, 'agenda', 'send-notice', 'Kallelsen ska gå senast den 5 mars (i övermorgon)'],
    [
      'late',
      { today: day('2027-03-08') },
      'agenda',
      'send-notice',
      'Kallelsen skulle ha gått senast den 5 mars, enligt organets egen regel.',
    ],
    [
      'noticed',
      { ...noticed, today: day('2027-03-08') },
      'noticed',
      'open-room',
      'Kallelsen gick den 4 mars. Dagordningen har tre punkter.',
    ],
    [
      'changed since the notice',
      { ...noticed, today: day('2027-03-08'), changedSinceNotice: true },
      'noticed',
      'send-change',
      'Kallelsen gick den 4 mars. Något har ändrats sedan dess, och de kallade har inte fått veta det.',
    ],
    [
      'cancelled, and nobody told',
      { ...noticed, stands: 'cancelled', changedSinceNotice: true },
      'cancelled',
      'send-change',
      'De kallade har inte fått veta det än.',
    ],
    [
      'today',
      { ...noticed, today: day('2027-03-12') },
      'today',
      'open-room',
      'Mötet är i dag, kl. 13–16. Kallelsen gick den 4 mars.',
    ],
    ['today without a notice', { today: day('2027-03-12') }, 'today', 'open-room', 'Ingen kallelse har gått.'],
    [
      'under way',
      {
        ...noticed,
        today: day('2027-03-12'),
        life: { ...begun.life, sitting: 'open' },
        current: { number: 2, title: 'Riktlinjen' },
      },
      'under-way',
      'open-room',
      'Mötet pågår. Nu behandlas punkt 2: Riktlinjen.',
    ],
    [
      'gone',
      { ...noticed, today: day('2027-03-13') },
      'day-gone',
      'say-what-happened',
      'har gått, men ingen har skrivit att mötet hölls.',
    ],
    ['held', closed, 'held', 'freeze', 'Mötet hölls den 12 mars 2027. Protokollet är inte klart än.'],
    ['frozen', frozen, 'waits-for-verification', 'see-verification', 'Protokollet väntar på justering av Anna Ek och Bo Lind.'],
    ['objected', { ...frozen, objected: ['Bo Lind'] }, 'objected', 'change-text', 'Bo Lind har invänt mot protokollet.'],
    ['verified', verified, 'verified', 'publish', 'Mötet hölls den 12 mars 2027. Protokollet är justerat.'],
    ['notes', { ...verified, recordKind: 'notes' }, 'verified', 'publish', 'Minnesanteckningarna är klara.'],
    ['published', { ...verified, published: true }, 'published', 'read-minutes', 'Protokollet är justerat och offentliggjort.'],
    [
      'cancelled',
      { stands: 'cancelled', reason: 'För få ärenden' },
      'cancelled',
      null,
      'Mötet den 12 mars 2027 är inställt. För få ärenden.',
    ],
    [
      'not held',
      { stands: 'not-held', reason: 'Snöstorm.' },
      'not-held',
      null,
      'Mötet den 12 mars 2027 blev aldrig av. Snöstorm.',
    ],
  ])('%s', (_, change, state, step, said) => {
    const known = { ...begun, ...change };
    expect(meetingState(known)).toBe(state);
    expect(nextStep(known, keeper)).toBe(step);
    expect(meetingSentence('sv', known)).toContain(said);
    expect(meetingSentence('en', known)).toMatch(/^(The|It) .+\.$/);
  });

  it('tells those who do not help to write only what has been told', () => {
    const outside = { ...begun, seesDrafts: false, items: 0 };
    expect(meetingSentence('sv', outside)).toBe(`${meets} (om 21 dagar), kl. 13–16. Kallelsen har inte gått än.`);
    expect(meetingSentence('sv', { ...outside, ...frozen })).not.toContain('Anna Ek');
  });

  it('asks no longer for a notice that has gone', () => {
    expect(noticeDue({ ...begun, today: day('2027-03-06') })).toBe('late');
    expect(noticeDue({ ...begun, ...noticed, today: day('2027-03-06') })).toBeNull();
    expect(noticeDue({ ...begun, stands: 'cancelled', today: day('2027-03-06') })).toBeNull();
  });

  it('offers each reader their own step', () => {
    expect(nextStep({ ...begun, preparation: 'asked' }, { ...member, prepares: true })).toBe('prepare');
    expect(nextStep({ ...begun, ...noticed }, { ...member, answers: true })).toBe('answer-notice');
    expect(nextStep({ ...begun, ...noticed }, member)).toBeNull();
    expect(nextStep({ ...begun, ...frozen }, { ...member, verifies: true })).toBe('verify');
    expect(nextStep({ ...begun, ...frozen }, { ...keeper, verifies: true })).toBe('verify');
    expect(nextStep({ ...begun, ...verified }, member)).toBe('read-minutes');
    expect(nextStep(begun, { ...keeper, hasPresidium: false })).toBe('send-notice');
  });
});
