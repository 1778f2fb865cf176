import { expect, it } from 'vitest';
import type { PlanChange } from '../../compare/changes.ts';
import { compareSentence } from './sentence.ts';

const names = { from: 'version 1', to: 'version 2' };
const change = (kind: PlanChange['kind'], what: PlanChange['what']) => ({ kind, what });

it('says what differs, most weighty first', () => {
  const changes = [
    change('moved', 'activity'),
    change('added', 'activity'),
    change('added', 'activity'),
    change('added', 'goal'),
    change('changed', 'aim'),
    change('changed', 'area'),
  ];
  expect(compareSentence('sv', changes, names)).toBe(
    'Ett mål och två aktiviteter har tillkommit. Syftet och ett område har ändrats. En aktivitet har flyttats. Det är sex ändringar från version 1 till version 2.',
  );
  expect(compareSentence('en', [change('removed', 'goal')], names)).toBe(
    'One goal removed. That is one change from version 1 to version 2.',
  );
});

it('says that nothing does', () => {
  expect(compareSentence('sv', [], { ...names, to: 'arbetstexten' })).toBe(
    'Version 1 och arbetstexten säger samma sak, ord för ord.',
  );
});
