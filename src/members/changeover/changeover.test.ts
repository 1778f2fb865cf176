import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { progressOf, type Sitting, seatsInChange } from './seats.ts';
import { openSentence, progressSentence, seatSentence } from './sentence.ts';

const on = Temporal.PlainDate.from('2027-01-01');
const last = '2026-12-31';

/** `anna member ydre svo`, from 2023 unless said. */
function held(said: string, from = '2023-01-01', to: string | null = null): Sitting & { readonly said: string } {
  const [person = '', role = '', principal = '', organ = 'svo'] = said.split(' ');
  return {
    ...{ id: `${said} ${from}`, said: person, role, person: { id: person }, organ: { id: organ }, board: null },
    principal: principal === '-' ? null : { id: principal },
    from: Temporal.PlainDate.from(from),
    to: to === null ? null : Temporal.PlainDate.from(to),
  };
}

function shorts(...all: readonly (Sitting & { readonly said: string })[]) {
  const { seats, added } = seatsInChange(all, on);
  return [
    ...seats.map(({ held: { said, role }, state, successor }) => [said, role, state, successor?.said].filter(Boolean).join(' ')),
    ...added.map(({ said }) => `added ${said}`),
  ];
}

describe('what becomes of each seat', () => {
  test('follows from the assignments', () => {
    expect(
      shorts(
        held('anna member ydre', '2023-01-01', last),
        held('anna member ydre', '2027-01-01'),
        held('bo member kinda'),
        held('cia chair -', '2023-01-01', last),
        held('dan chair region', '2027-01-01'),
        held('eva member region', '2023-01-01', '2028-06-30'),
        held('fia member region', '2023-01-01', '2026-11-30'),
        held('gun process-support -'),
      ),
    ).toEqual([
      'anna member goes-on',
      'bo member undecided',
      'cia chair succeeded dan',
      'eva member goes-on',
      'fia member no-successor',
    ]);
  });

  test('a successor comes from the same principal, one is nobody else’s, and a later first day counts', () => {
    expect(
      shorts(
        held('anna member ydre', '2023-01-01', last),
        held('bo member ydre', '2023-01-01', last),
        held('cia member kinda', '2027-01-01'),
        held('dan member ydre', '2027-02-01'),
      ),
    ).toEqual(['anna member succeeded dan', 'bo member no-successor', 'added cia']);
  });

  test('whoever moves from substitute to member leaves the substitute’s seat, and comes instead of the member', () => {
    const all = [
      held('anna member ydre', '2023-01-01', last),
      held('bo substitute ydre', '2023-01-01', last),
      held('bo member ydre', '2027-01-01'),
    ];
    expect(shorts(...all)).toEqual(['anna member succeeded bo', 'bo substitute no-successor']);
    expect(seatsInChange(all, on).seats.map(({ next }) => next.length)).toEqual([0, 1]);
  });

  test('the same person in two organs has two seats, each with its own end', () => {
    expect(
      shorts(
        held('anna chair - svo', '2023-01-01', last),
        held('anna chair - presidiet', '2023-01-01', last),
        held('bo chair - svo', '2027-01-01'),
        held('anna chair - presidiet', '2027-01-01'),
      ),
    ).toEqual(['anna chair succeeded bo', 'anna chair goes-on']);
  });
});

describe('how far it has come, in one sentence', () => {
  const said = (all: number, done: number, withoutSuccessor: number) =>
    progressSentence('sv', { all, done, withoutSuccessor, undecided: all - done - withoutSuccessor });

  test.each([
    [said(0, 0, 0), 'Ingen har någon plats där dagen före.'],
    [said(1, 1, 0), 'Den enda platsen är klar.'],
    [said(20, 20, 0), 'Alla 20 platser är klara.'],
    [said(20, 12, 3), '12 av 20 platser är klara; 3 saknar efterträdare och 5 väntar på besked.'],
    [said(15, 12, 3), '12 av 15 platser är klara; 3 saknar efterträdare.'],
    [said(15, 0, 0), '0 av 15 platser är klara; 15 väntar på besked.'],
  ])('%s', (found, wanted) => expect(found).toBe(wanted));

  test('of all changeovers', () => {
    expect([0, 1, 2].map((open) => openSentence('sv', open))).toEqual([
      'Inget skifte pågår.',
      'Ett skifte pågår.',
      'Två skiften pågår.',
    ]);
  });

  test('in English, counted from the seats', () => {
    const { seats } = seatsInChange([held('anna member ydre', '2023-01-01', last), held('bo member kinda')], on);
    expect(progressSentence('en', progressOf(seats))).toBe(
      '0 of 2 seats are settled; 1 without a successor and 1 not decided yet.',
    );
  });
});

test.each([
  ['goes-on', 'Anna Ek går kvar som ledamot i Samrådet efter den 31 december 2026.'],
  ['succeeded', 'Bo Alm kommer i stället för Anna Ek som ledamot i Samrådet den 1 februari 2027.'],
  ['no-successor', 'Anna Ek slutar som ledamot i Samrådet den 31 december 2026, och ingen är utsedd i stället.'],
  ['undecided', 'Anna Ek är ledamot i Samrådet. Det är inte bestämt vad som händer den 1 februari 2027.'],
] as const)('a seat that is %s, in one sentence', (state, wanted) => {
  const told = { state, name: 'Anna Ek', seat: 'ledamot i Samrådet', last, begins: '2027-02-01', successor: 'Bo Alm' };
  expect(seatSentence('sv', told)).toBe(wanted);
});
