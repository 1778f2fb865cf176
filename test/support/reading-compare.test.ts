import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../src/records/reading/shape.ts';
import { compared } from './reading-compare.ts';
import type { Expected } from './reading-corpus.ts';

const found: ReadDocument = {
  kind: 'minutes-extract',
  authority: 'KINDA KOMMUN',
  board: 'Socialnämnden',
  date: '2024-03-14',
  paragraph: '20',
  registrationNumbers: ['SN 2024/1', 'KS 2024/2'],
  title: 'Gemensam plan',
  clauses: [{ number: 1, text: 'att godkänna  planen, samt', verb: 'godkänna', outcome: 'approve' }],
  proposals: [],
  conditions: [
    { board: null, clause: 1, kind: 'named', text: 'under förutsättning att regionen godkänner', names: ['regionen'] },
  ],
  dissents: ['Ada Exempel (S) reserverar sig mot beslutet.'],
  votes: [],
  conflictsOfInterest: [],
  verifiedImmediately: null,
  attachments: ['Bilaga 1. Plan.pdf'],
  codetermination: null,
  distribution: [],
  spans: {},
  doubts: [{ field: 'proposals.0.board', why: 'two boards' }],
};

const wrong = (expected: Expected) =>
  [...compared(expected, found)].filter(([, each]) => each.length > 0).map(([field]) => field);

describe('the answer', () => {
  test('may differ in what says nothing about the reading', () => {
    const expected: Expected = {
      authority: 'Kinda kommun',
      clauses: [{ number: 1, text: 'att godkänna planen', verb: 'godkänna' }],
      conditions: [{ text: 'förutsättning att regionen godkänner' }],
      dissents: ['Ada Exempel (S)'],
      attachments: ['Plan.pdf'],
      doubtedFields: ['board', 'clauses|proposals'],
    };
    expect(wrong(expected)).toEqual([]);
    expect([...compared(expected, found).keys()]).not.toContain('date');
  });

  test.each<[Expected]>([
    [{ board: 'Kommunstyrelsen' }],
    [{ registrationNumbers: ['KS 2024/2', 'SN 2024/1'] }],
    [{ clauses: [] }],
    [{ clauses: [{ number: null }] }],
    [{ clauses: [{ text: 'att godkänna arbetsplanen' }] }],
    [{ clauses: [{ outcome: null }] }],
    [{ conditions: [{ text: 'regionen' }] }],
    [{ conditions: [{ names: [] }] }],
    [{ dissents: ['Bo Exempel'] }],
    [{ verifiedImmediately: false }],
    [{ title: 'gemensam plan' }],
  ])('is wrong against %j', (expected) => {
    expect(wrong(expected)).toEqual(Object.keys(expected));
  });

  test('lacks a doubt that must stand', () => {
    expect(wrong({ doubtedFields: ['date'] })).toEqual(['doubts']);
  });
});
