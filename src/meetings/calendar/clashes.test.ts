import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { clashSentences } from './clash-sentences.ts';
import { type ClashFacts, clashesOf, type Timed } from './clashes.ts';

const on = Temporal.PlainDate.from('2027-03-12');
const meeting: Timed = { key: 'new', organId: 'svo', on, starts: '09:00', ends: '12:00' };
const anna = { personId: 'anna', name: 'Anna Ek' };
const bo = { personId: 'bo', name: 'Bo Al' };
const facts: ClashFacts = {
  boardMeetings: [],
  boards: new Map(
    ['Socialnämnden i Kinda', 'Socialnämnden i Motala', 'Omsorgsnämnden i Ydre', 'Nämnden i Boxholm'].map((name, i) => [
      `b${i}`,
      { name, members: new Set(i === 1 ? ['anna'] : []) },
    ]),
  ),
  otherMeetings: [],
  organMembers: new Map([
    ['svo', [anna, bo]],
    ['s13', [bo]],
    ['network', [{ personId: 'cy', name: 'Cy Or' }]],
  ]),
};
const said = (asked: Timed, more: Partial<ClashFacts> = {}) =>
  clashSentences('sv', clashesOf([asked], { ...facts, ...more }).get(asked.key) ?? []);

it('finds nothing on a plain day', () => {
  expect(said(meeting)).toEqual([]);
});

it('names holidays, eves and weekends', () => {
  expect(said({ ...meeting, on: Temporal.PlainDate.from('2027-06-25') })).toEqual(['Dagen är midsommarafton.']);
  expect(said({ ...meeting, on: Temporal.PlainDate.from('2027-03-13') })).toEqual(['Dagen är lördag.']);
});

it('puts boards whose members sit in the organ first, and counts the rest', () => {
  const boardMeetings = ['b0', 'b1', 'b2'].map((boardId) => ({ boardId, on }));
  expect(said(meeting, { boardMeetings })).toEqual([
    'Socialnämnden i Motala sammanträder samma dag, med Anna Ek.',
    'Samma dag sammanträder Socialnämnden i Kinda och Omsorgsnämnden i Ydre.',
  ]);
  const all = Array.from({ length: 5 }, (_, i) => ({ boardId: `b${i === 1 ? 0 : i % 4}`, on }));
  expect(said(meeting, { boardMeetings: all }).at(-1)).toMatch(/^Samma dag sammanträder .*, .* och tre nämnder till\.$/);
  expect(said(meeting, { boardMeetings: [{ boardId: 'b1', on: on.add({ days: 1 }) }] })).toEqual([]);
});

it('sees the same people called to two places at overlapping hours', () => {
  const other = { ...meeting, key: 'b', organId: 's13', organ: 'S13', starts: '11:30', ends: '13:00' };
  expect(said(meeting, { otherMeetings: [other] })).toEqual(['S13 möts också kl. 11.30–13, med Bo Al.']);
  expect(said(meeting, { otherMeetings: [{ ...other, starts: '12:00' }] })).toEqual([]);
  expect(said(meeting, { otherMeetings: [{ ...other, organId: 'network' }] })).toEqual([]);
  // Not with itself; with another of its own organ, whoever sits there.
  expect(said(meeting, { otherMeetings: [{ ...meeting, organ: 'SVO' }] })).toEqual([]);
  expect(said({ ...meeting, organId: 'empty' }, { otherMeetings: [{ ...other, organId: 'empty' }] })).toHaveLength(1);
});
