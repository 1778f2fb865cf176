import { expect, test } from 'vitest';
import { openWriteLimit } from './write-limit.ts';

test('a client is stopped after its share, others go on', async () => {
  const mayWrite = openWriteLimit(3);
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push(await mayWrite('one'));
  expect(answers).toEqual([true, true, true, false]);
  expect(await mayWrite('other')).toBe(true);
});
