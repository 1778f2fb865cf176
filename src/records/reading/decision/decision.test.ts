import { expect, test } from 'vitest';
import { linesOf } from '../page/lines.ts';
import { readDecision, type Speaker } from './decision.ts';

const minutes: Speaker = { board: 'Kommunstyrelsen', proposing: false };
const report: Speaker = { board: 'Kommunstyrelsen', proposing: true };

function decided(text: string, speaker = minutes) {
  const { own, proposed } = readDecision(linesOf(text), speaker);
  const words = (clauses: typeof own) =>
    clauses.map(({ number, piece }) => (number === null ? piece.text : `${number}: ${piece.text}`));
  return { own: words(own), proposed: Object.fromEntries(proposed.map((each) => [each.board, words(each.clauses)])) };
}

test.each([
  ['Socialnämnden beslutar att godkänna planen.', ['att godkänna planen.']],
  ['Nämnden beslutar att\n1. godkänna planen\n2. översända den', ['1: godkänna planen', '2: översända den']],
  ['Socialnämnden beslutar\natt godkänna planen, samt\natt översända den.', ['att godkänna planen, samt', 'att översända den.']],
  [
    'Kommunstyrelsen\n• godkänner planen\n• ger chefen i uppdrag att följa den',
    ['godkänner planen', 'ger chefen i uppdrag att följa den'],
  ],
  ['Enligt kommunstyrelsens förslag:\n1. Planen antas.', ['1: Planen antas.']],
  ['I enlighet med förvaltningens förslag beslutar nämnden att anta planen.', ['att anta planen.']],
  ['Nämnden beslutar enligt förvaltningens förslag.', ['Nämnden beslutar enligt förvaltningens förslag.']],
  ['Planen antas. Chefen får i uppdrag att följa den.', ['Planen antas.', 'Chefen får i uppdrag att följa den.']],
  ['Planen antas.\n\nParagrafen är omedelbart justerad.', ['Planen antas.']],
  ['1. Planen antas.\n\nRegionen har under våren tagit fram ett underlag.', ['1: Planen antas.']],
  [
    '1. Planen antas från den\n1 januari 2025.\n2. Chefen underrättas.',
    ['1: Planen antas från den 1 januari 2025.', '2: Chefen underrättas.'],
  ],
])('%j', (text, own) => {
  expect(decided(text)).toEqual({ own, proposed: {} });
});

test('the outer verb is the decision, the inner a proposal', () => {
  expect(
    decided(
      'Kommunstyrelsen tillstyrker förslaget och föreslår att kommunfullmäktige beslutar:\n1. Planen antas.\n2. Den följs upp.',
    ),
  ).toEqual({
    own: ['Kommunstyrelsen tillstyrker förslaget och föreslår att kommunfullmäktige beslutar:'],
    proposed: { Kommunfullmäktige: ['1: Planen antas.', '2: Den följs upp.'] },
  });
  expect(decided('Kommunstyrelsen beslutar att föreslå kommunfullmäktige att anta planen.')).toEqual({
    own: ['att föreslå kommunfullmäktige att anta planen.'],
    proposed: { Kommunfullmäktige: ['att anta planen.'] },
  });
});

test('a committee that proposes to "nämnden" proposes to its board', () => {
  expect(
    decided('Arbetsutskottet föreslår nämnden\natt anta planen', { board: 'Socialnämndens arbetsutskott', proposing: false })
      .proposed,
  ).toEqual({
    Socialnämnden: ['att anta planen'],
  });
});

test('a report proposes to the last board of the chain, and to each that it names', () => {
  expect(decided('Kommunstyrelsen föreslår kommunfullmäktige besluta\natt anta planen', report).proposed).toMatchObject({
    Kommunfullmäktige: ['att anta planen'],
  });
  expect(
    decided('I kommunstyrelsen\n1. Rapporten antecknas.\nI kommunstyrelsen och kommunfullmäktige\n1. Planen antas.', report)
      .proposed,
  ).toMatchObject({
    Kommunstyrelsen: ['1: Rapporten antecknas.'],
    Kommunfullmäktige: ['1: Planen antas.'],
  });
});
