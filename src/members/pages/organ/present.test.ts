import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Assignment, AssignmentRole } from '../../queries/assignments.ts';
import type { Turn } from '../../seating/turns.ts';
import { narrowed, seatLines, seatRows } from '../seat-rows.ts';
import { callRows, outOfTurnSentences, sentence, turnSentence, turnStands } from './present.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const on = day('2026-03-01');
const organ = { name: 'Samrådet', existsFrom: day('2023-01-01'), existsTo: null };
const principal = (code: string, name: string) => ({ id: code, code, name });
const region = principal('0005', 'Region Östergötland');
const kinda = principal('0513', 'Kinda kommun');
const ydre = principal('0512', 'Ydre kommun');

function held(name: string, role: AssignmentRole, more: Partial<Assignment> = {}): Assignment {
  return {
    ...{ id: name, person: { id: name, kind: 'person', name, title: null }, role, organ: null, board: null, principal: null },
    ...{ party: null, from: on, to: null, deputyFor: null, ordinal: null, source: null, example: false, ...more },
  };
}
const signsIn = (name: string, role: AssignmentRole) =>
  held(name, role, { person: { id: name, kind: 'function', name, title: null } });

const all = [
  signsIn('Ordföranden', 'chair'),
  held('Ann', 'chair', { principal: region }),
  held('Bo', 'vice-chair', { principal: kinda, party: 'S' }),
  held('Östen', 'member', { principal: kinda }),
  held('Cia', 'member', { principal: region }),
  held('Dag', 'substitute', { principal: ydre, ordinal: 1 }),
  held('Eva', 'substitute', { principal: kinda, ordinal: 2 }),
  held('Stina', 'process-support', { principal: region }),
];
const vacancies = [{ role: 'substitute', principal: ydre, count: 2, example: false } as const];

describe('the opening sentence', () => {
  const said = (part: readonly Assignment[], vacant: readonly { count: number }[] = []) =>
    (['sv', 'en'] as const).map((lang) => sentence(lang, { organ, held: part, vacancies: vacant, day: on }));

  it('says who leads, how many sit and what is vacant, and leaves out what signs in', () => {
    expect(said(all, vacancies)).toEqual([
      'Ann är ordförande och Bo vice ordförande i Samrådet den 1 mars 2026, med två ledamöter och två ersättare. Två platser är vakanta.',
      'Ann chairs Samrådet on 1 March 2026, with Bo as vice chair, two members and two substitutes. Two seats are vacant.',
    ]);
  });

  it('says less where there is less', () => {
    expect(said([held('Ann', 'chair')], [{ count: 1 }])[0]).toBe(
      'Ann är ordförande i Samrådet den 1 mars 2026. En plats är vakant.',
    );
    expect(said([held('Bo', 'vice-chair'), held('Cia', 'member')])).toEqual([
      'Bo är vice ordförande i Samrådet den 1 mars 2026, med en ledamot.',
      'Bo is vice chair of Samrådet on 1 March 2026, with one member.',
    ]);
    expect(said([held('Stina', 'process-support'), signsIn('Kontoret', 'process-support')])).toEqual([
      'En person har uppdrag i Samrådet den 1 mars 2026.',
      'One person holds assignments in Samrådet on 1 March 2026.',
    ]);
    expect(said([signsIn('Kontoret', 'member')])[0]).toBe('Ingen har ett uppdrag antecknat i Samrådet den 1 mars 2026.');
  });

  it('says when there is no such organ on the day', () => {
    const ended = { ...organ, existsTo: day('2026-01-01') };
    expect(sentence('sv', { organ: ended, held: all, vacancies, day: on })).toBe(
      'Samrådet finns inte längre, från den 1 januari 2026.',
    );
    expect(sentence('en', { organ, held: [], vacancies, day: day('2022-05-01') })).toBe('Samrådet exists from 1 January 2023.');
  });
});

describe('the lines', () => {
  it('go by role, the region first among members, substitutes by turn, vacant seats after their role', () => {
    const rows = seatRows(all, vacancies);
    expect(rows.map((row) => (row.kind === 'held' ? row.held.person.name : `vacant ${row.vacancy.count}`))).toEqual([
      ...['Ann', 'Bo', 'Cia', 'Östen', 'Dag', 'Eva', 'vacant 2', 'Stina', 'Ordföranden'],
    ]);
    const some = (roll: string, huvudman: string) => narrowed(rows, { roll, huvudman }).length;
    expect([some('', ''), some('substitute', ''), some('vakant', ''), some('', kinda.id), some('substitute', ydre.id)]).toEqual([
      9, 3, 1, 3, 2,
    ]);
    expect(seatLines('sv', rows)[2]).toEqual(['Vice ordförande', 'Bo', 'Kinda kommun', 'S', '', '2026-03-01', '', '']);
    expect(seatLines('en', rows)[7]).toEqual(['Substitute', 'Vacant, 2 seats', 'Ydre kommun', '', '', '', '', '']);
  });

  it('say whom to call for each who has a seat', () => {
    const called = callRows(all).map(({ away, called: whom }) => [away.person.name, whom.map(({ person }) => person.name)]);
    expect(called).toEqual([
      ['Ann', ['Dag', 'Eva']],
      ['Bo', ['Eva', 'Dag']],
      ['Östen', ['Eva', 'Dag']],
      ['Cia', ['Dag', 'Eva']],
    ]);
  });
});

describe('the chair that goes round', () => {
  const turn = (whose: typeof kinda, from: string, to: string): Turn => ({
    ...{ id: whose.code, principal: whose, from: day(from), to: day(to), example: false },
  });
  const turns = [turn(kinda, '2026-01-01', '2026-12-31'), turn(ydre, '2028-01-01', '2028-12-31')];

  it('says whose turn it is, and whose comes next', () => {
    expect(turnSentence('sv', turns, on)).toBe(
      'Turen är hos Kinda kommun till och med den 31 december 2026; sedan hos Ydre kommun, från den 1 januari 2028.',
    );
    expect(turnSentence('en', turns, day('2027-05-01'))).toBe(
      'It is nobody’s turn on that day. Next is Ydre kommun, from 1 January 2028.',
    );
    expect(turnSentence('sv', turns, day('2028-05-01'))).toMatch(
      /Ydre kommun till och med den 31 december 2028\. Vem som kommer sedan/,
    );
    expect(turnSentence('sv', [], on)).toBeNull();
    expect(turns.map((each) => turnStands(each, day('2027-05-01')))).toEqual(['past', 'coming']);
    expect(turnStands(turn(kinda, '2026-01-01', '2026-12-31'), on)).toBe('now');
  });

  it('says when the chair comes from elsewhere', () => {
    expect(outOfTurnSentences('sv', { turns, held: all, day: on })).toEqual([
      'Ann har ordförandeskapet och kommer från Region Östergötland, men till och med den 31 december 2026 är det tur för Kinda kommun.',
    ]);
    expect(outOfTurnSentences('sv', { turns, held: all, day: day('2027-05-01') })).toEqual([]);
  });
});
