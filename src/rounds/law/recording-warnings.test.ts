import { expect, test } from 'vitest';
import { parseFacts, type RoundFactsInput } from '../facts.ts';
import { type Codetermination, warningsFor } from './recording-warnings.ts';

type Given = Partial<RoundFactsInput['decisions'][number]>;

function kinds(decision: Given, codetermination: Codetermination | null = null) {
  const parsed = parseFacts({
    round: { textSha256: 'a'.repeat(64), rule: { kind: 'all' } },
    principals: [{ code: '0583', kind: 'municipality', path: [{ step: 's', part: 'decide' }] }],
    decisions: [
      { id: 'd', step: 's', on: '2026-02-20', outcome: 'approve', takenBy: 'board', evidence: 'verified-extract', ...decision },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.reason);
  return warningsFor([parsed.facts], new Set(['d']), '2026-04-30', codetermination);
}

test('a decision in order has none', () => {
  expect(kinds({ verifiedOn: '2026-02-26', noticeOn: '2026-02-27' })).toEqual([]);
});

test.each<[string, string | null, Given]>([
  ['delegated', 'KL 6:38', { takenBy: 'official' }],
  ['urgent-decision', 'KL 6:39–40', { takenBy: 'chair' }],
  ['verified-late', 'KL 5:69', { verifiedOn: '2026-03-20' }],
  ['notice-late', 'KL 8:12', { verifiedOn: '2026-02-24', noticeOn: '2026-03-10' }],
  ['notice-removed-early', 'KL 13:5', { noticeOn: '2026-03-02', noticeRemovedOn: '2026-03-10' }],
  ['verified-before-meeting', 'KL 5:69', { verifiedOn: '2026-02-19' }],
  ['notice-before-verification', 'KL 8:12', { verifiedOn: '2026-02-26', noticeOn: '2026-02-25' }],
  ['told-only', null, { evidence: 'told' }],
])('%s', (kind, law, decision) => {
  expect(kinds(decision)).toContainEqual({ kind, law });
});

test('a negotiation that ended after the decision is said; one before it, and mere information, are not', () => {
  const law = 'MBL 11 §';
  expect(kinds({}, { kind: 'negotiation', on: '2026-02-21' })).toEqual([{ kind: 'decided-before-negotiation', law }]);
  expect(kinds({}, { kind: 'negotiation', on: '2026-02-20' })).toEqual([]);
  expect(kinds({}, { kind: 'information', on: '2026-02-21' })).toEqual([]);
});
