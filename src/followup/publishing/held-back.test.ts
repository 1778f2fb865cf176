import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { madePaper } from '../../../test/support/followup-paper.ts';
import type { PaperFacts } from '../papers/compose.ts';
import type { Report } from '../reporting/standing-reports.ts';
import { heldBackOf, withoutHeldBack } from './held-back.ts';
import { projectFollowup } from './public-followup.ts';

const report = (id: string, accepted: boolean, corrects: string | null = null, activityId = 'a') =>
  ({ id, accepted, corrects, activityId, periodId: 'p', on: Temporal.PlainDate.from('2026-01-01') }) as Report;

test('what nobody has accepted is held back, and what an accepted report puts right is not', () => {
  expect([...heldBackOf([report('1', false), report('2', true, '1')])]).toEqual([]);
  expect([...heldBackOf([report('1', true), report('2', false, '1'), report('3', false, null, 'b')])]).toEqual(['2', '3']);
});

test('figures of a report that is held back are not told, nor how it went before by one', () => {
  const values = [{ reportId: 'held' }, { reportId: 'told' }, { reportId: null }];
  const activities = [{ before: { accepted: false } }, { before: { accepted: true } }, { before: null }];
  const told = withoutHeldBack({ measures: [{ values }], activities } as unknown as PaperFacts, new Set(['held']));
  expect(told.measures[0]?.values).toEqual([{ reportId: 'told' }, { reportId: null }]);
  expect(told.activities.map(({ before }) => before)).toEqual([null, { accepted: true }, null]);
});

test('a principal that has said nothing is not told of', () => {
  const paper = madePaper();
  const { shown } = projectFollowup(paper, { planId: '', period: { id: '', number: 1, title: '', from: '', to: '' }, asOf: '' });
  const stagesIn = (areas: typeof paper.areas) => areas.flatMap((area) => area.activities.flatMap(({ stages }) => stages));
  expect(stagesIn(paper.areas).some(({ stage }) => stage === null)).toBe(true);
  expect(stagesIn(shown.paper.areas).some(({ stage }) => stage === null)).toBe(false);
});
