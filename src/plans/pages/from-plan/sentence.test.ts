import { expect, it } from 'vitest';
import type { Closing } from '../../starting/new-text.ts';
import { startSentence } from './sentence.ts';

const goal = { text: 'Fler hemma.', continues: 'g' };
const area = { title: 'Nära vård', text: '', continues: 'a', goals: [goal, goal], activities: [] };
const closing: Closing = { kind: 'activity', closedRow: 'x', title: 'Utbildning', reason: 'Den är klar.' };
const given = { title: 'Arbetsplan 2028–2029', previous: 'Arbetsplan 2026–2027', areas: [area], closings: [closing] };

it('says what begins and what is closed', () => {
  expect(startSentence('sv', given)).toBe(
    'Arbetsplan 2028–2029 börjar med ett område och två mål från Arbetsplan 2026–2027. En aktivitet avslutas.',
  );
  expect(startSentence('sv', { ...given, areas: [], closings: [] })).toBe(
    'Arbetsplan 2028–2029 börjar utan områden. Inget avslutas.',
  );
});
