import { expect, test } from 'vitest';
import { parseFacts, type RoundFactsInput } from '../facts.ts';
import { flagSource, lawFlags } from './law-flags.ts';

type DecisionInput = RoundFactsInput['decisions'][number];

function flagsOf(decision: Partial<DecisionInput>, on = '2024-12-31'): string[] {
  const path = [{ step: 's', part: 'decide' as const, stage: 1, addedOn: '2024-01-10' }];
  const parsed = parseFacts({
    round: { textSha256: 'this-text', rule: { kind: 'all' } },
    principals: [{ code: '0512', kind: 'municipality', path }],
    decisions: [{ id: 'd', step: 's', on: '2024-02-20', outcome: 'approve', takenBy: 'board', ...decision }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return lawFlags(parsed.facts, on).map(({ kind }) => kind);
}

test('a decision by the book has none', () => {
  expect(
    flagsOf({ verifiedOn: '2024-03-05', noticeOn: '2024-03-07', noticeRemovedOn: '2024-04-02', evidence: 'verified-extract' }),
  ).toEqual([]);
});

test.each<[string, Partial<DecisionInput>]>([
  ['delegated', { takenBy: 'official' }],
  ['delegated', { takenBy: 'committee' }],
  ['urgent-decision', { takenBy: 'chair' }],
  ['urgent-decision', { takenBy: 'member' }],
  ['verified-late', { verifiedOn: '2024-03-06' }],
  ['notice-late', { verifiedOn: '2024-02-26', noticeOn: '2024-02-29' }],
  ['notice-removed-early', { noticeOn: '2024-03-11', noticeRemovedOn: '2024-04-02' }],
  ['told-only', { evidence: 'told' }],
  ['other-text', { textSha256: 'other' }],
  ['step-not-in-path', { on: '2024-01-09' }],
])('%s', (kind, decision) => {
  expect(flagsOf(decision)).toEqual([kind]);
});

test('verified on a Friday and noticed on the Monday is in time', () => {
  expect(flagsOf({ verifiedOn: '2024-02-23', noticeOn: '2024-02-26' })).toEqual([]);
  expect(flagsOf({ verifiedOn: '2024-02-23', noticeOn: '2024-02-27' })).toEqual(['notice-late']);
});

test('only an approval is doubtful when delegated, and nothing is flagged before its day', () => {
  expect(flagsOf({ takenBy: 'chair', outcome: 'refer-back' })).toEqual([]);
  expect(flagsOf({ takenBy: 'official' }, '2024-02-19')).toEqual([]);
  expect(flagsOf({ noticeOn: '2024-03-11', noticeRemovedOn: '2024-04-02' }, '2024-04-01')).toEqual([]);
});

test('a flag names its paragraph where it has one', () => {
  expect(flagSource('delegated')).toBe('KL 6:38');
  expect(flagSource('out-of-order')).toBeNull();
});
