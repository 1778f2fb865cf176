import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { keepDraft, readReport, sameDraft } from './read-report.ts';
import type { ReportDraft } from './report.ts';
import { activitySentence, checkSentence, reportSentence } from './report-sentence.ts';
import { reviewNotice } from './review-notice.ts';
import { reviewsSentence } from './reviews-sentence.ts';
import { type Report, standing } from './standing-reports.ts';
import { figuresPeriod } from './value-fields.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const typed: ReportDraft = {
  ...{ status: 'delayed', text: ' Nio kommuner har börjat. ', deviation: 'Två saknar folk', remedy: '', nextStep: '' },
  ...{ expectedEnd: '2025-06-30', values: {} },
};
const report = (given: Partial<Report>): Report => ({
  ...{ id: 'r1', periodId: 'p1', planId: 'plan', activityId: 'a1', status: 'delayed', text: 'Nio har börjat.' },
  ...{ deviation: '', remedy: '', nextStep: '', expectedEnd: null, person: { id: 'x', name: 'Anna Ek', title: 'samordnare' } },
  ...{ how: 'signed-in', on: day('2025-05-03'), at: Temporal.Instant.from('2025-05-03T08:00:00Z'), example: false },
  ...{ corrects: null, reason: '', correctedBy: null, reviews: [], accepted: false, ...given },
});

it('reads a report with every fault at its field, and keeps what is not whole', () => {
  const read = readReport(typed);
  expect(read).toMatchObject({ ok: true, value: { status: 'delayed', text: 'Nio kommuner har börjat.' } });
  const wrong = readReport({ ...typed, status: '', text: ' ', expectedEnd: '2025-02-30' });
  expect(wrong.ok ? [] : wrong.refusals.map(({ field }) => field)).toEqual(['status', 'text', 'expectedEnd']);
  expect(readReport({ ...typed, deviation: ' ' })).toMatchObject({ refusals: [{ code: 'deviation-missing' }] });
  expect(readReport({ ...typed, status: 'done', deviation: '' }).ok).toBe(true);
  expect(keepDraft({ ...typed, status: 'hittepå', text: '', expectedEnd: 'i vår' })).toMatchObject({
    value: { status: '', expectedEnd: 'i vår' },
  });
  expect(keepDraft({ ...typed, text: 'x'.repeat(4001) })).toMatchObject({ refusals: [{ code: 'too-long', field: 'text' }] });
  const withValues = { ...typed, values: { b: '1', a: '2' } };
  expect(sameDraft(withValues, { ...typed, values: { a: '2', b: '1' } })).toBe(true);
  expect(sameDraft(withValues, { ...typed, values: { a: '2', b: '3' } })).toBe(false);
});

it('lets the one that no other corrects stand, as of a day', () => {
  const first = report({ id: 'r1' });
  const other = report({ id: 'r2', activityId: 'a2', on: day('2025-05-04') });
  const later = report({ id: 'r3', corrects: 'r1', on: day('2025-05-05') });
  const all = [first, other, later];
  expect(standing(all).map(({ id }) => id)).toEqual(['r2', 'r3']);
  expect(standing(all, day('2025-05-04')).map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(standing(all, day('2025-05-02'))).toEqual([]);
});

it('says the whole report back, who said it, and what was made of it', () => {
  const read = readReport(typed);
  if (!read.ok) throw new Error('not read');
  const said = { who: { name: 'Anna Ek', title: null }, activity: '2.1 Trygg hemgång', period: 'januari–april 2025' };
  expect(checkSentence('sv', { ...said, report: read.value, plannedEnd: day('2025-03-31'), reason: null })).toBe(
    'Anna Ek rapporterar för perioden januari–april 2025 att 2.1 Trygg hemgång är försenad. Nio kommuner har börjat. Det går inte som planerat: Två saknar folk. Väntas klar 30 juni 2025; planen säger 31 mars 2025.',
  );
  expect(reportSentence('sv', report({}))).toBe(
    'Anna Ek, samordnare, rapporterade 3 maj 2025 att aktiviteten är försenad. Ledningsgruppen har inte sagt något om den än.',
  );
  expect(reportSentence('sv', report({ correctedBy: 'r3' }))).toContain('rättad av en senare');
  const review = { id: 'v', kind: 'accepted', text: '', person: null, on: day('2025-05-10'), at: report({}).at } as const;
  expect(reportSentence('en', report({ reviews: [review] }))).toContain('accepted it on 10 May 2025');
  const situation = { period: 'januari–april 2025', leads: ['Anna Ek'], plannedEnd: day('2025-03-31') };
  expect(activitySentence('sv', { ...situation, latest: null })).toBe('Ingen rapport än. Anna Ek svarar för den.');
  expect(activitySentence('sv', { ...situation, latest: report({ expectedEnd: day('2025-06-30') }) })).toBe(
    'Aktiviteten är försenad, säger rapporten för perioden ”januari–april 2025” (Anna Ek, samordnare, 3 maj 2025). Väntas klar 30 juni 2025; planen säger 31 mars 2025.',
  );
});

it('takes the shortest of the figures’ periods that holds a reporting period', () => {
  const code = (from: string, to: string) => figuresPeriod(day(from), day(to))?.code;
  expect(code('2025-05-01', '2025-08-31')).toBe('2025-T2');
  expect(code('2025-01-01', '2025-06-30')).toBe('2025-H1');
  expect(code('2025-01-07', '2025-01-20')).toBe('2025-01');
  expect(code('2025-05-01', '2025-11-12')).toBe('2025');
  expect(code('2024-11-01', '2025-02-28')).toBe('2025');
});

it('says how many reports wait for the management group', () => {
  expect(reviewsSentence('sv', 'maj–augusti 2025', 1)).toBe(
    'En rapport för perioden ”maj–augusti 2025” väntar på att ledningsgruppen läser den.',
  );
  expect(reviewsSentence('en', 'May–August 2025', 3)).toContain('Three reports wait');
});

it('tells whoever reported what the management group said, and where to read it', () => {
  const of = { report: { id: 'r1' }, activity: { number: '2.1', title: 'Trygg hemgång' }, period: { title: 'maj–augusti 2025' } };
  const comment = reviewNotice({ ...of, kind: 'comment', text: ' Vad behövs? ' }, 'https://samrad.example.se');
  expect(comment.subject.sv).toBe('En kommentar till din rapport om 2.1 Trygg hemgång');
  expect(comment.body.sv).toBe(
    'Ledningsgruppen har kommenterat din rapport för perioden maj–augusti 2025.\n\nVad behövs?\n\nhttps://samrad.example.se/uppfoljning/rapporter/r1',
  );
  const accepted = reviewNotice({ ...of, kind: 'accepted', text: '' }, 'https://samrad.example.se');
  expect(accepted.body.en.split('\n\n')).toEqual([
    'The management group has accepted your report for the period maj–augusti 2025.',
    'https://samrad.example.se/en/uppfoljning/rapporter/r1',
  ]);
});
