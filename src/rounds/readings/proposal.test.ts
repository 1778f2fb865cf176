import { expect, test } from 'vitest';
import type { ReadDocument } from '../../records/index.ts';
import { type Candidate, type Known, propose } from './proposal.ts';

const blank: ReadDocument = {
  ...{ kind: 'minutes-extract', authority: null, board: null, date: null, paragraph: null, registrationNumbers: [], title: null },
  ...{ clauses: [], proposals: [], conditions: [], dissents: [], votes: [], conflictsOfInterest: [], verifiedImmediately: null },
  ...{ attachments: [], codetermination: null, distribution: [], spans: {}, doubts: [] },
};
const read = (change: Partial<ReadDocument>): ReadDocument => ({ ...blank, ...change });
const clause = (text: string, outcome: ReadDocument['clauses'][number]['outcome']) => [
  { number: 1, text, verb: 'godkänns', outcome },
];
const approves = clause('Arbetsplanen för 2026–2027 godkänns.', 'approve');

function candidate(change: Partial<Candidate> & Pick<Candidate, 'stepId'>): Candidate {
  return {
    ...{ roundId: 'r', titles: ['Arbetsplan 2026–2027'], ownNumber: 'RÖ 2026-31', sentOn: '2026-01-10', part: 'decide' },
    ...{
      authorities: ['Motala kommun'],
      boardIds: [`b-${change.stepId}`],
      boardNames: ['Socialnämnden'],
      numbers: [],
      open: true,
    },
    ...change,
  };
}
const nothing: Known = { roundId: null, boardId: null };
const motala = candidate({ stepId: 'motala' });
const vadstena = candidate({ stepId: 'vadstena', authorities: ['Vadstena kommun'] });
const earlier = candidate({
  stepId: 'earlier',
  roundId: 'r0',
  titles: ['Arbetsplan 2024–2025'],
  sentOn: '2024-01-10',
  ownNumber: 'RÖ 2024-31',
  open: false,
});

const proposed = (reading: ReadDocument, candidates: readonly Candidate[], known = nothing, text = '') =>
  propose(reading, text, candidates, known).step?.stepId ?? null;

test('board, authority and title tell it; another authority is never proposed', () => {
  const reading = read({
    authority: 'Motala kommun',
    board: 'Socialnämnden',
    date: '2026-02-20',
    title: 'Arbetsplan 2026-2027 för samråd vård och omsorg',
  });
  expect(proposed(reading, [vadstena, motala, earlier])).toBe('motala');
  expect(proposed(reading, [vadstena])).toBeNull();
  expect(propose(reading, '', [vadstena, motala], nothing).ranked).toEqual([motala]);
});

test('without an authority two boards of one name are alike: it is asked', () => {
  const reading = read({ board: 'Socialnämnden', date: '2026-02-20', title: 'Arbetsplan 2026–2027' });
  expect(proposed(reading, [motala, vadstena])).toBeNull();
  expect(propose(reading, '', [motala, vadstena], nothing).ranked).toHaveLength(2);
  // Their own number settles it, however it is spaced.
  const numbered = candidate({ stepId: 'vadstena', authorities: ['Vadstena kommun'], numbers: ['VAD 2026-12'] });
  expect(proposed({ ...reading, registrationNumbers: ['vad2026-12'] }, [motala, numbered])).toBe('vadstena');
});

test('a mail says whose answer it is, unless the document is another’s', () => {
  const reading = read({ board: 'Socialnämnden', date: '2026-02-20', clauses: approves });
  const known = { roundId: 'r', boardId: 'b-vadstena' };
  expect(proposed(reading, [motala, vadstena], known)).toBe('vadstena');
  expect(proposed({ ...reading, authority: 'Motala kommun' }, [motala, vadstena], known)).toBe('motala');
});

test('a decision on something else is not proposed for the only round that is open', () => {
  const reading = read({
    authority: 'Motala kommun',
    board: 'Socialnämnden',
    date: '2026-02-20',
    title: 'Budget 2026',
    clauses: clause('Budgeten godkänns.', 'approve'),
  });
  expect(proposed(reading, [motala])).toBeNull();
  // Our number in the text is enough to know what it is about.
  expect(proposed(reading, [motala], nothing, 'Handling: RÖ 2026-31, bilaga')).toBe('motala');
  expect(proposed(reading, [motala], nothing, 'Handling: RÖ 2026-312')).toBeNull();
});

test('two rounds: years, the day and what is open tell them apart', () => {
  const reading = read({ authority: 'Motala kommun', board: 'Socialnämnden', date: '2024-02-20', title: 'Arbetsplan 2024–2025' });
  expect(proposed(reading, [motala, earlier])).toBe('earlier');
  const open = candidate({ stepId: 'again', roundId: 'r2', titles: ['Arbetsplan'], sentOn: '2026-01-10' });
  const closed = candidate({ stepId: 'once', roundId: 'r1', titles: ['Arbetsplan'], sentOn: '2026-01-01', open: false });
  expect(proposed(read({ ...reading, date: '2026-02-20', title: 'Arbetsplan' }), [closed, open])).toBe('again');
});

test('a board that recommends and one that decides', () => {
  const recommends = candidate({
    stepId: 'social',
    part: 'recommend',
    boardNames: ['Social- och omsorgsnämnden'],
    authorities: ['Linköpings kommun'],
  });
  const decides = candidate({
    stepId: 'care',
    boardNames: ['Vård- och äldreomsorgsnämnden'],
    authorities: ['Linköpings kommun'],
  });
  const title = 'Arbetsplan 2026–2027';
  const of = (board: string) => proposed(read({ authority: 'Linköpings kommun', board, title }), [recommends, decides]);
  expect([of('Social- och omsorgsnämnden'), of('Vård- och äldreomsorgsnämndens')]).toEqual(['social', 'care']);
  // One board that has both steps: what it did tells which.
  const both = ['recommend', 'decide'] as const;
  const same = both.map((part) => candidate({ stepId: part, part, numbers: [], boardIds: ['b'] }));
  const motalas = { authority: 'Motala kommun', board: 'Socialnämnden', title };
  expect(propose(read({ ...motalas, clauses: approves }), '', same, nothing).ranked[0]?.stepId).toBe('decide');
  expect(propose(read({ ...motalas, clauses: clause('tillstyrks', 'recommend') }), '', same, nothing).ranked[0]?.stepId).toBe(
    'recommend',
  );
});

test('former names, successors and names with the authority in them', () => {
  const region = candidate({
    stepId: 'region',
    authorities: ['Region Östergötland'],
    boardNames: ['Vårdnämnden', 'Hälso- och sjukvårdsnämnden'],
  });
  const title = 'Arbetsplan 2026–2027';
  expect(proposed(read({ board: 'Region Östergötlands hälso- och sjukvårdsnämnd', title }), [region, motala])).toBe('region');
  expect(proposed(read({ authority: 'Region Östergötland', board: 'Vårdnämnden', title }), [region, motala])).toBe('region');
});

test('a number without the right board: an unknown name is a doubt, another step’s board is not', () => {
  const numbers = ['2026/117'];
  const social = candidate({ stepId: 'social', numbers });
  const care = candidate({ stepId: 'care', numbers, boardNames: ['Omsorgsnämnden'], part: 'recommend' });
  const reading = read({ authority: 'Motala kommun', registrationNumbers: numbers, title: 'Arbetsplan 2026–2027' });
  expect(proposed({ ...reading, board: 'Omsorgsnämnden' }, [social, care])).toBe('care');
  expect(proposed({ ...reading, board: 'Välfärdsnämnden' }, [social])).toBe('social');
  expect(proposed({ ...reading, board: 'Välfärdsnämnden' }, [social, { ...care, part: 'decide' }])).toBeNull();
});

test('a joint board answers for all its principals', () => {
  const joint = ['Boxholms kommun', 'Mjölby kommun'].map((name) =>
    candidate({
      stepId: name,
      authorities: [name, 'Mjölby kommun'],
      boardIds: ['joint'],
      boardNames: ['Gemensamma vårdnämnden'],
    }),
  );
  const reading = read({ authority: 'Mjölby kommun', board: 'Gemensamma vårdnämnden', title: 'Arbetsplan 2026–2027' });
  const { step, also } = propose(reading, '', joint, nothing);
  expect([step, ...also].map((each) => each?.stepId).sort()).toEqual(['Boxholms kommun', 'Mjölby kommun']);
});
