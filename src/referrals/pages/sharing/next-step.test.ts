import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

const office = {
  ...{
    state: 'open' as const,
    waitsForMe: false,
    mayComment: true,
    mayManage: true,
    allHeard: false,
    comments: 2,
    unanswered: 2,
  },
};

test('the secretariat reads what has come, closes when all have answered or the time is up, and then answers', () => {
  expect(nextStep(office)).toBe('read');
  expect(nextStep({ ...office, comments: 0 })).toBe('note');
  expect(nextStep({ ...office, allHeard: true })).toBe('end');
  expect(nextStep({ ...office, state: 'over' })).toBe('end');
  expect(nextStep({ ...office, state: 'ended' })).toBe('answer');
  expect(nextStep({ ...office, state: 'ended', unanswered: 0 })).toBeNull();
  expect(nextStep({ ...office, state: 'withdrawn' })).toBeNull();
});

test('whoever is asked comments, and may comment more', () => {
  const reader = { ...office, mayManage: false, allHeard: null };
  expect(nextStep({ ...reader, waitsForMe: true })).toBe('comment');
  expect(nextStep({ ...office, waitsForMe: true })).toBe('comment');
  expect(nextStep(reader)).toBe('comment-more');
  expect(nextStep({ ...reader, mayComment: false })).toBeNull();
});
