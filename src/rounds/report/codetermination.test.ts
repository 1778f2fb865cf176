import { expect, it } from 'vitest';
import { isDecidedTooEarly } from './codetermination.ts';

it.each([
  ['negotiation', '2026-02-20', '2026-02-19', true],
  ['negotiation', '2026-02-20', '2026-02-20', false],
  ['negotiation', null, '2026-02-20', true],
  ['collaboration', '2026-02-20', '2026-02-19', true],
  ['information', '2026-02-20', '2026-02-19', false],
  ['not-called-for', null, '2026-02-19', false],
  [null, null, '2026-02-19', false],
] as const)('%s that ended %s: a decision of %s is too early: %s', (codetermination, codeterminationOn, on, tooEarly) => {
  expect(isDecidedTooEarly({ codetermination, codeterminationOn }, on)).toBe(tooEarly);
});
