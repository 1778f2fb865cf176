import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { conferenceSentence } from './conference-sentence.ts';
import { type ConferenceSituation, missingToOpen, nextOf, stepsOf } from './conference-situation.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** A theme conference in twenty days of which nothing has been done. */
const begun: ConferenceSituation = {
  ...{ kind: 'theme-conference', state: 'planned', on: day('2027-03-12'), starts: '09:00', ends: '15:30', place: 'Linköping' },
  ...{ registerBy: day('2027-03-01'), hasOpened: false, cancelledBecause: null, seats: 60, today: day('2027-02-20') },
  ...{ items: 0, inPublic: 'no', missing: [], taken: null, hasMaterial: false, hasSummary: false, hasOutcome: false },
};

/** Each step of a life in order: what differs, what the sentence ends with, and what is next. */
const life: readonly (readonly [Partial<ConferenceSituation>, string, ReturnType<typeof nextOf>])[] = [
  [{}, 'Programmet är inte skrivet än.', 'write-programme'],
  [{ items: 3 }, 'Programmet har tre punkter, men är inte publicerat.', 'publish'],
  [
    { items: 3, inPublic: 'yes', missing: ['contact', 'disposal'] },
    'Innan anmälan kan öppnas behövs någon som deltagarna kan fråga och ett gallringsbeslut för deltagarnas uppgifter.',
    'complete',
  ],
  [{ items: 3, inPublic: 'yes' }, 'Programmet är publicerat, men anmälan är inte öppen än.', 'open'],
  [
    { items: 3, inPublic: 'yes', state: 'open', hasOpened: true, taken: { seated: 60, waiting: 3 } },
    'Anmälan är öppen till och med den 1 mars. 60 av 60 platser är tagna. Tre står på väntelistan.',
    'see-participants',
  ],
  [
    { items: 3, inPublic: 'older', state: 'open', hasOpened: true, taken: { seated: 1, waiting: 0 }, seats: null },
    'En har anmält sig. Det som alla läser är äldre än det som står här.',
    'publish-again',
  ],
  [{ items: 3, inPublic: 'yes', state: 'closed', hasOpened: true }, 'Anmälan är stängd.', 'see-participants'],
  [{ items: 3, inPublic: 'yes', state: 'over' }, 'Inget material är upplagt än.', 'add-material'],
  [{ items: 3, state: 'over', hasMaterial: true }, 'ingen har sammanfattat vad som sades.', 'summarise'],
  [
    { items: 3, state: 'over', inPublic: 'older', hasMaterial: true, hasSummary: true },
    'Det som alla läser är äldre än det som står här.',
    'publish-again',
  ],
  [
    { items: 3, state: 'over', inPublic: 'yes', hasMaterial: true, hasSummary: true },
    'Material och sammanfattning finns.',
    'say-what-it-led-to',
  ],
  [
    { items: 3, state: 'over', inPublic: 'yes', hasMaterial: true, hasSummary: true, hasOutcome: true },
    'Material och sammanfattning finns.',
    null,
  ],
];

test('each step of its life says where it stands and the one thing to do next', () => {
  for (const [differs, ends, next] of life) {
    const known = { ...begun, ...differs };
    const sentence = conferenceSentence('sv', known);
    const opens =
      known.state === 'over' ? 'Konferensen hölls den 12 mars 2027.' : 'Konferensen är den 12 mars 2027 (om 20 dagar)';
    expect(sentence.startsWith(opens), sentence).toBe(true);
    expect(sentence.endsWith(ends), sentence).toBe(true);
    expect(nextOf(known), sentence).toBe(next);
  }
});

test('what is cancelled says why and has nothing left to do', () => {
  const cancelled = { ...begun, state: 'cancelled', cancelledBecause: 'Lokalen kan inte användas' } as const;
  expect(conferenceSentence('sv', cancelled)).toBe('Konferensen den 12 mars 2027 är inställd: Lokalen kan inte användas.');
  expect(conferenceSentence('en', cancelled)).toContain('is cancelled: Lokalen');
  expect([nextOf(cancelled), stepsOf(cancelled)]).toEqual([null, []]);
});

test('the steps say what is done and which it is at', () => {
  const steps = stepsOf({ ...begun, items: 2, inPublic: 'yes' }).map(({ step, state }) => `${step} ${state}`);
  expect(steps).toEqual(['programme done', 'publish done', 'open now', 'hold later', 'material later', 'summary later']);
});

test('somebody to ask, a disposal decision and a day that has not passed are needed before anybody registers', () => {
  const whole = { disposalId: 'x', contact: 'Sekretariatet', contactMail: 'a@example.se', registerBy: day('2027-03-01') };
  expect(missingToOpen(whole, day('2027-03-01'))).toEqual([]);
  expect(missingToOpen({ ...whole, disposalId: null, contactMail: '' }, day('2027-03-02'))).toEqual([
    ...['contact', 'disposal', 'register-by'],
  ]);
});
