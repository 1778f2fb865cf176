import { expect, test } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { fieldsOf } from './taken-apart.ts';

const mail = { from: { name: '', address: 'a@b.se' }, subject: '', text: 'Hej', html: null, files: [], filesLeftOut: 0 };

test('receivers are found in long headers in no time to speak of', async () => {
  const hostile = Array.from({ length: 400 }, (): [string, string] => ['cc', 'a'.repeat(4000)]);
  let receivers: readonly string[] = [];
  const took = await cpuMs(async () => {
    ({ receivers } = await fieldsOf({ ...mail, headers: [['to', '"Svar, A" <Svar+k7@b.se>, c@d.se; @e.se'], ...hostile] }));
  });
  expect(receivers).toEqual(['svar+k7@b.se', 'c@d.se']);
  expect(took).toBeLessThan(3_000);
});
