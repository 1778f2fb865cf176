import { expect, it } from 'vitest';
import { comingSentence } from './coming-sentence.ts';

it.each([
  [{ members: 0, onSite: 0, remote: 0, absent: 0 }, 'Ingen ledamot sitter i organet den dagen.'],
  [{ members: 12, onSite: 0, remote: 0, absent: 0 }, 'Ingen av tolv ledamöter har svarat än.'],
  [{ members: 1, onSite: 0, remote: 0, absent: 0 }, 'Ledamoten har inte svarat än.'],
  [
    { members: 12, onSite: 7, remote: 1, absent: 2 },
    'Av tolv ledamöter: sju kommer, en deltar på distans, två kommer inte och två har inte svarat.',
  ],
  [{ members: 2, onSite: 2, remote: 0, absent: 0 }, 'Av två ledamöter: två kommer.'],
])('%j', (count, sentence) => expect(comingSentence('sv', count)).toBe(sentence));
