import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Held } from './held.ts';
import { outOfTurn, overlapping, standingTurns, type TurnRow, turnAfter, turnOn } from './turns.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const principal = (name: string) => ({ id: name, code: name, name });
let seq = 0;
const row = (id: string, name: string, from: string, to: string, more: Partial<TurnRow> = {}): TurnRow => ({
  ...{ id, principal: principal(name), from: day(from), to: day(to), replaces: null, removed: false, example: false, seq: ++seq },
  ...more,
});

const rows = [
  row('2', 'Linköping', '2027-01-01', '2027-12-31'),
  row('1', 'Regionen', '2026-01-01', '2026-12-31'),
  row('3', 'Motala', '2028-01-01', '2028-12-31'),
  row('4', 'Norrköping', '2027-01-01', '2027-12-31', { replaces: '2' }),
  row('5', 'Motala', '2028-01-01', '2028-12-31', { replaces: '3', removed: true }),
];
const turns = standingTurns(rows);

it('keeps the last word on every turn, in order of day', () => {
  expect(turns.map(({ id, principal: { name } }) => [id, name])).toEqual([
    ['1', 'Regionen'],
    ['4', 'Norrköping'],
  ]);
});

it('knows whose turn it is from the first day to the last, and whose comes next', () => {
  const on = (text: string) => turnOn(turns, day(text))?.principal.name ?? null;
  expect([on('2025-12-31'), on('2026-01-01'), on('2026-12-31'), on('2027-01-01'), on('2028-01-01')]).toEqual([
    ...[null, 'Regionen', 'Regionen', 'Norrköping', null],
  ]);
  expect(turnAfter(turns, day('2026-05-01'))?.principal.name).toBe('Norrköping');
  expect(turnAfter(turns, day('2027-01-01'))).toBeNull();
});

it('finds a turn on the same days, but not the one that is replaced', () => {
  const days = { from: day('2026-12-31'), to: day('2027-03-01') };
  expect(overlapping(turns, days, null)?.id).toBe('1');
  expect(overlapping(turns, days, '1')?.id).toBe('4');
  expect(overlapping(turns, { from: day('2028-01-01'), to: day('2028-02-01') }, null)).toBeNull();
});

it('sees a chair who comes from another principal', () => {
  const chair = (name: string, from: string | null): Held => ({
    ...{ role: 'chair', ordinal: null, person: { id: name, kind: 'person', name } },
    principal: from === null ? null : principal(from),
  });
  const turn = turnOn(turns, day('2026-05-01'));
  expect(
    outOfTurn(turn, [chair('Ann', 'Regionen'), chair('Bo', 'Motala'), chair('Cia', null)]).map((each) => each.person.name),
  ).toEqual(['Bo']);
  expect(outOfTurn(null, [chair('Bo', 'Motala')])).toEqual([]);
});
