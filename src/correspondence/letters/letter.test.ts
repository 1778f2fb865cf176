import { expect, test } from 'vitest';
import { isSent, letterKey } from './letter.ts';

const about = { kind: 'sharing', id: 'a' };
const letter = (content: string) => ({ boardId: 'b', content });
const sent = (...contents: readonly string[]) =>
  contents.map((content, earlier) => ({ key: letterKey(about, letter(content), earlier), failed: false }));

test('the same is sent once; what was changed is sent again, also when it is as it first was', () => {
  expect(isSent(about, letter('x'), [])).toBe(false);
  expect(isSent(about, letter('x'), sent('x'))).toBe(true);
  expect(isSent(about, letter('y'), sent('x'))).toBe(false);
  expect(isSent(about, letter('x'), sent('x', 'y'))).toBe(false);
  expect(isSent(about, letter('x'), sent('x', 'y', 'x'))).toBe(true);
});

test('what did not come is sent again, and one board’s letter is not another’s', () => {
  const failed = sent('x').map((each) => ({ ...each, failed: true }));
  expect(isSent(about, letter('x'), failed)).toBe(false);
  expect(isSent(about, { boardId: 'c', content: 'x' }, sent('x'))).toBe(false);
  expect(isSent({ kind: 'sharing', id: 'other' }, letter('x'), sent('x'))).toBe(false);
});
