import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Comment } from '../comment.ts';
import type { SharingWithText } from '../sharing.ts';
import type { Answer, Statement } from '../statement/statement.ts';
import { composeReferral } from './compose-referral.ts';
import { readPublicReferral, referralText } from './public-referral.ts';
import { publicReferralSentence } from './public-sentence.ts';
import { toldReferral } from './public-words.ts';
import { suspectsIn } from './suspects.ts';

const day = Temporal.PlainDate.from('2027-03-31');
const at = Temporal.Instant.from('2027-03-01T08:00:00Z');
const text = { title: 'Arbetsplan 2028', firstYear: 2028, lastYear: 2029, aim: 'Nära vård.', areas: [] };

const sharing: SharingWithText = {
  ...{ id: 's', kind: 'statement', planId: 'p', versionId: 'v', textSha256: 'aa', title: text.title, message: 'Hej Karin!' },
  ...{ untilDay: day, host: 'h', registrationNumber: 'RÖ 1', sharedBy: null, sharedAt: at, example: false, events: [] },
  ...{ withMe: false, content: text, keys: null },
};

function comment(id: string, more: Partial<Comment>): Comment {
  return {
    ...{ id, sharingId: 's', passage: 'alla', quote: '', text: `Text ${id}`, author: 'Karin Ek, Motala kommun', at },
    ...{ authorPersonId: 'karin', authorPrincipalId: null, boardId: null, statementId: null, withdrawn: false },
    ...{ supporters: ['Bo Ek'], supportedByMe: false, mine: false, answer: null },
    ...more,
  };
}

const statement = (id: string, board: string): Statement => ({
  ...{ id, sharingId: 's', boardId: id, board, principalId: 'm', decidedOn: day, paragraph: '12', stance: 'viewpoints' },
  ...{ summary: 'Ring Karin', recordId: 'r', at },
});
const answer: Answer = { commentId: 'b', verdict: 'partly', reason: 'Delvis.', change: { from: 'v', to: 'w', key: 'syfte' }, at };

const referral = composeReferral({
  sharing,
  comments: [
    comment('a', { authorPrincipalId: 'm' }),
    comment('b', { passage: 'syfte', quote: 'Nära', boardId: 'x', statementId: 'x' }),
    comment('c', { withdrawn: true }),
    comment('d', { boardId: 'x', statementId: 'replaced' }),
    comment('e', {}),
  ],
  answers: new Map([['b', answer]]),
  statements: [statement('y', 'Vårdnämnden, Ydre kommun'), statement('x', 'Socialnämnden, Motala kommun')],
  principals: new Map([['m', 'Motala kommun']]),
  today: day,
});

test('boards are named, people are not, and what was taken back or replaced is gone', () => {
  expect(referral.boards.map(({ name }) => name)).toEqual(['Socialnämnden, Motala kommun', 'Vårdnämnden, Ydre kommun']);
  expect(toldReferral('sv', referral).rows.map(({ place, from, verdict }) => [place, from, verdict])).toEqual([
    ['Texten i sin helhet', 'En person hos Motala kommun', 'inte besvarad än'],
    ['Texten i sin helhet', 'En deltagare', 'inte besvarad än'],
    ['Syfte', 'Socialnämnden, Motala kommun', 'delvis infört'],
  ]);
  expect(toldReferral('en', referral).rows.at(-1)).toMatchObject({ place: 'Aim', change: 'Aim', reason: 'Delvis.' });
  expect(JSON.stringify(referral)).not.toMatch(/Karin|Bo Ek|Text c|Text d/);
  expect(referralText(referral)).toContain('Nära\nText b\nDelvis.\nSyfte');
});

test('what may be about a single person is pointed at, by its row', () => {
  const [first, second] = referral.rows;
  if (first === undefined || second === undefined) throw new Error('rows');
  const rows = [
    first,
    { ...second, text: 'Ring Karin på 070-123 45 67.' },
    { ...second, text: 'Bra', reason: 'Ledamoten var jävig.' },
  ];
  expect(suspectsIn({ rows })).toEqual([
    { row: 1, about: 'home-details', words: expect.stringContaining('070-123 45 67') },
    { row: 2, about: 'conflict-reasons', words: expect.stringContaining('jävig') },
  ]);
});

test('it is read back as it was written, and nothing else is', () => {
  expect(readPublicReferral(JSON.parse(JSON.stringify(referral)))).toEqual(referral);
  expect(() => readPublicReferral({ ...referral, kind: 'round' })).toThrow();
});

test('what came of it, in one sentence that says nothing of who has not answered', () => {
  const sentence = (more: Partial<typeof referral>) => publicReferralSentence('sv', { ...referral, ...more });
  expect(sentence({})).toBe('Två nämnder har yttrat sig om Arbetsplan 2028: tre synpunkter, en besvarad.');
  expect(sentence({ boards: [] })).toBe('Inga yttranden över Arbetsplan 2028 är publicerade än.');
  expect(sentence({ rows: [] })).toBe('Två nämnder har yttrat sig om Arbetsplan 2028.');
  const rows = referral.rows.filter(({ verdict }) => verdict !== null);
  expect(sentence({ rows })).toBe('Två nämnder har yttrat sig om Arbetsplan 2028: en synpunkt, besvarad.');
  expect(sentence({ kind: 'informal', rows })).toBe('En synpunkt lämnades på utkastet till Arbetsplan 2028, besvarad.');
  expect(publicReferralSentence('en', referral)).toBe(
    'Two boards have given statements on Arbetsplan 2028: three comments, one answered.',
  );
});
