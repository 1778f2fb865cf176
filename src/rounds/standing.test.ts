import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { RoundFacts, RoundFactsInput } from './facts/schema.ts';
import { parseFacts } from './facts.ts';
import { standing, standingReader } from './standing.ts';

type PrincipalInput = RoundFactsInput['principals'][number];
type DecisionInput = RoundFactsInput['decisions'][number];

const REGION = '05';
const LINKOPING = '0580';
const KINDA = '0513';
const YDRE = '0512';

function municipality(code: string, more: Partial<PrincipalInput> = {}): PrincipalInput {
  return { code, kind: 'municipality', path: [{ step: `${code}-1`, part: 'decide', stage: 1 }], ...more };
}

const region: PrincipalInput = { ...municipality(REGION), kind: 'region' };

let serial = 0;
function decided(code: string, on: string, more: Partial<DecisionInput> = {}): DecisionInput {
  serial += 1;
  return { id: `d${serial}`, step: `${code}-1`, on, outcome: 'approve', ...more };
}

function factsOf(
  principals: PrincipalInput[],
  decisions: DecisionInput[],
  more: Omit<Partial<RoundFactsInput>, 'round'> & { round?: Partial<RoundFactsInput['round']> } = {},
): RoundFacts {
  const round = { title: 'Arbetsplan', textSha256: 'this-text', rule: { kind: 'all' as const }, ...more.round };
  const parsed = parseFacts({ ...more, round, principals, decisions });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

const three = [municipality(LINKOPING), municipality(KINDA), municipality(YDRE)];
const stateOn = (facts: RoundFacts, on: string, code: string) =>
  standing(facts, on).principals.find((p) => p.code === code)?.state;
const provided = (id: string) => ({ conditions: [{ id, kind: 'all-others' as const }] });
const datesOn = (facts: RoundFacts, on: string) => {
  const { state, decidedOn, effectiveOn, legalForceOn } = standing(facts, on);
  return { state, decidedOn, effectiveOn, legalForceOn };
};

describe('mutual conditions', () => {
  const facts = factsOf(three, [
    decided(LINKOPING, '2024-02-20', provided('c1')),
    decided(KINDA, '2024-03-05', provided('c2')),
    decided(YDRE, '2024-03-14', provided('c3')),
  ]);

  test('hold together: all who approve provided that all others do have approved', () => {
    expect(datesOn(facts, '2024-03-14')).toMatchObject({ state: 'carried', decidedOn: '2024-03-14', effectiveOn: '2024-03-14' });
    expect(standing(facts, '2024-03-14').principals.map(({ counts }) => counts)).toEqual([true, true, true]);
  });

  test('wait for the one that is missing, and say why by the shortest chain', () => {
    const day = standing(facts, '2024-03-13');
    expect(day.state).toBe('open');
    expect(day.principals.map(({ state }) => state)).toEqual(['conditional', 'conditional', 'waiting']);
    const missing = { kind: 'no-decision', step: '0512-1' };
    expect(day.principals[0]?.reasons).toEqual([
      {
        kind: 'waits-for',
        condition: 'c1',
        principal: KINDA,
        because: { kind: 'waits-for', condition: 'c2', principal: YDRE, because: missing },
      },
      { kind: 'waits-for', condition: 'c1', principal: YDRE, because: missing },
    ]);
    expect(day.principals[2]?.reasons).toEqual([missing]);
  });

  test('two conditions that wait for one principal give one reason, from the first', () => {
    const conditions: DecisionInput['conditions'] = [
      { id: 'x1', kind: 'named', principals: [YDRE, YDRE] },
      { id: 'x2', kind: 'all-others' },
      { id: 'x3', kind: 'at-least', others: 2 },
    ];
    const both = factsOf(three, [decided(LINKOPING, '2024-02-20', { conditions }), decided(KINDA, '2024-02-20')]);
    expect(standing(both, '2024-03-01').principals[0]?.reasons).toEqual([
      { kind: 'waits-for', condition: 'x1', principal: YDRE, because: { kind: 'no-decision', step: '0512-1' } },
    ]);
  });

  test('of chains of equal length the first principal’s is told', () => {
    const chain = factsOf(
      [...three, municipality('0561')],
      [
        decided(LINKOPING, '2024-02-20', { conditions: [{ id: 'y1', kind: 'named', principals: ['0561'] }] }),
        decided('0561', '2024-02-20', provided('y2')),
      ],
    );
    expect(standing(chain, '2024-03-01').principals[0]?.reasons).toEqual([
      {
        kind: 'waits-for',
        condition: 'y1',
        principal: '0561',
        because: { kind: 'waits-for', condition: 'y2', principal: KINDA, because: { kind: 'no-decision', step: '0513-1' } },
      },
    ]);
  });

  test('at-least counts the others, whatever they represent', () => {
    const pair = [municipality(LINKOPING), municipality(KINDA, { kind: 'federation', represents: 9 }), municipality(YDRE)];
    const two = factsOf(pair, [
      decided(LINKOPING, '2024-02-20', { conditions: [{ id: 'z', kind: 'at-least', others: 2 }] }),
      decided(KINDA, '2024-02-20'),
    ]);
    expect(stateOn(two, '2024-03-01', LINKOPING)).toBe('conditional');
  });
});

describe('corrections and replacements', () => {
  test('a correction stands instead on every day, with what the corrected replaced', () => {
    const facts = factsOf(three, [
      decided(YDRE, '2024-01-10', { id: 'old', outcome: 'reject' }),
      decided(YDRE, '2024-02-10', { id: 'new', outcome: 'approve', replaces: 'old' }),
      decided(YDRE, '2024-02-01', { id: 'fix', replaces: 'new', correction: true }),
    ]);
    expect(stateOn(facts, '2024-01-31', YDRE)).toBe('rejected');
    expect(stateOn(facts, '2024-02-01', YDRE)).toBe('approving');
  });

  test('keeps the appeals of what it corrects, and fulfilments of the conditions that it repeats', () => {
    const conditions: DecisionInput['conditions'] = [{ id: 'money', kind: 'other' }];
    const facts = factsOf(
      [municipality(YDRE)],
      [
        decided(YDRE, '2024-02-01', { id: 'a', conditions, noticeOn: '2024-02-05' }),
        decided(YDRE, '2024-02-02', { id: 'b', replaces: 'a', correction: true, noticeOn: '2024-02-05' }),
        decided(YDRE, '2024-02-02', { id: 'c', replaces: 'b', correction: true, conditions, noticeOn: '2024-02-05' }),
      ],
      {
        fulfilments: [{ condition: 'money', on: '2024-02-10', fulfilled: true }],
        appeals: [{ decision: 'a', on: '2024-02-20', settledOn: '2024-05-02', allowed: false }],
      },
    );
    expect(stateOn(facts, '2024-02-09', YDRE)).toBe('conditional');
    expect(datesOn(facts, '2024-02-10')).toEqual({
      state: 'carried',
      decidedOn: '2024-02-02',
      effectiveOn: '2024-02-10',
      legalForceOn: '2024-02-27',
    });
    expect(datesOn(facts, '2024-03-01').legalForceOn).toBeNull();
    expect(datesOn(facts, '2024-05-02').legalForceOn).toBe('2024-05-02');
  });

  test('a replaced decision stays replaced when its replacer is replaced in turn', () => {
    const facts = factsOf(
      [municipality(YDRE)],
      [
        decided(YDRE, '2024-01-10', { id: 'first' }),
        decided(YDRE, '2024-02-10', { id: 'court', outcome: 'annul', replaces: 'first' }),
        decided(YDRE, '2024-03-10', { id: 'higher-court', outcome: 'annul', replaces: 'court' }),
      ],
    );
    expect(stateOn(facts, '2024-02-09', YDRE)).toBe('approving');
    expect(stateOn(facts, '2024-02-10', YDRE)).toBe('waiting');
    expect(stateOn(facts, '2024-04-01', YDRE)).toBe('waiting');
  });

  test('a correction of a decision not yet known stands as one that replaces nothing', () => {
    const facts = factsOf(
      [municipality(YDRE)],
      [
        decided(YDRE, '2024-01-10', { id: 'yes' }),
        decided(YDRE, '2024-02-10', { id: 'no', outcome: 'reject', replaces: 'yes', recordedAt: '2024-06-01T00:00:00Z' }),
        decided(YDRE, '2024-01-05', { id: 'fix', outcome: 'reject', replaces: 'no', correction: true }),
      ],
    );
    expect(stateOn(facts, '2024-02-10', YDRE)).toBe('rejected');
    const asKnown = standing(facts, '2024-02-10', Temporal.Instant.from('2024-05-31T23:59:59Z'));
    expect(asKnown.principals[0]?.state).toBe('approving');
    expect(asKnown.known).toBe('2024-05-31T23:59:59Z');
  });

  test('instants are compared as instants', () => {
    const facts = factsOf([municipality(YDRE)], [decided(YDRE, '2024-01-10', { recordedAt: '2024-01-12T01:30:00.5+02:00' })]);
    const known = (at: string) => standing(facts, '2024-02-01', Temporal.Instant.from(at)).state;
    expect(known('2024-01-11T23:30:00.5Z')).toBe('carried');
    expect(known('2024-01-11T23:30:00.499Z')).toBe('open');
  });
});

describe('a step’s decision', () => {
  test('is the latest substantive one: a later procedural one, or a note, takes nothing back', () => {
    const facts = factsOf(
      [municipality(YDRE)],
      [
        decided(YDRE, '2024-01-10', { outcome: 'postpone' }),
        decided(YDRE, '2024-02-10', { takenBy: 'chair' }),
        decided(YDRE, '2024-03-10', { outcome: 'note' }),
      ],
    );
    expect(['2024-01-09', '2024-01-10', '2024-02-10', '2024-03-10'].map((day) => stateOn(facts, day, YDRE))).toEqual([
      'waiting',
      'postponed',
      'approving',
      'approving',
    ]);
  });

  test('on the same day is the later in the list; a correction has its own place there', () => {
    const facts = factsOf(
      [municipality(YDRE)],
      [
        decided(YDRE, '2024-01-10', { id: 'p', outcome: 'approve' }),
        decided(YDRE, '2024-01-10', { id: 'q', outcome: 'reject' }),
        decided(YDRE, '2024-01-10', { id: 'r', outcome: 'adopt', replaces: 'p', correction: true }),
      ],
    );
    expect(stateOn(facts, '2024-01-10', YDRE)).toBe('approving');
  });

  test('carried over it counts from the later day, whatever its text', () => {
    const carriedOver = { decision: 'elsewhere', on: '2024-03-01', reason: 'same goals' };
    const facts = factsOf(
      [municipality(YDRE)],
      [decided(YDRE, '2024-01-10', { textSha256: 'another', carriedOver, appealable: false })],
    );
    expect(stateOn(facts, '2024-02-29', YDRE)).toBe('waiting');
    expect(datesOn(facts, '2024-03-01')).toEqual({
      state: 'carried',
      decidedOn: '2024-03-01',
      effectiveOn: '2024-03-01',
      legalForceOn: '2024-03-01',
    });
  });
});

describe('a principal’s state', () => {
  test.each([
    ['reject', 'rejected', 'rejected'],
    ['recommend-against', 'rejected', 'rejected'],
    ['approve-with-changes', 'changes', 'changes'],
    ['refer-back', 'referred-back', 'referred-back'],
    ['postpone', 'postponed', 'postponed'],
    ['strike', 'postponed', 'postponed'],
    ['note', 'unclear', 'unclear'],
    ['recommend', 'unclear', 'unclear'],
    ['forward', 'waiting', 'forwarded'],
  ] as const)('%s by a deciding board: %s', (outcome, state, reason) => {
    const facts = factsOf([municipality(YDRE)], [decided(YDRE, '2024-01-10', { outcome })]);
    expect(standing(facts, '2024-01-10').principals).toEqual([
      { code: YDRE, state, counts: false, reasons: [{ kind: reason, step: '0512-1' }] },
    ]);
  });

  test('is unclear for another text’s hash, and a note approves where one is expected', () => {
    expect(
      stateOn(factsOf([municipality(YDRE)], [decided(YDRE, '2024-01-10', { textSha256: 'other' })]), '2024-01-10', YDRE),
    ).toBe('unclear');
    const noted = factsOf([municipality(YDRE)], [decided(YDRE, '2024-01-10', { outcome: 'note' })], {
      round: { expects: 'note' },
    });
    expect(stateOn(noted, '2024-01-10', YDRE)).toBe('approving');
  });

  test('is waiting without a deciding step, and a removed step no longer hinders', () => {
    const path: PrincipalInput['path'] = [
      { step: '0512-1', part: 'decide' },
      { step: '0512-2', part: 'decide', addedOn: '2024-02-01', removedOn: '2024-03-01' },
    ];
    const facts = factsOf([municipality(YDRE, { path }), municipality(KINDA, { path: [] })], [decided(YDRE, '2024-01-10')]);
    expect(['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map((day) => stateOn(facts, day, YDRE))).toEqual([
      'approving',
      'waiting',
      'waiting',
      'approving',
    ]);
    expect(standing(facts, '2024-02-01').principals[1]?.reasons).toEqual([{ kind: 'no-decision', step: null }]);
  });
});

describe('the round', () => {
  test('is blocked when it could not carry even if all that is open went well', () => {
    const no = factsOf(three, [decided(YDRE, '2024-01-10', { outcome: 'reject' })]);
    expect(standing(no, '2024-01-09').state).toBe('open');
    expect(standing(no, '2024-01-10').state).toBe('blocked');
  });

  test('is blocked by conditions on approving decisions that a rejection leaves unmet', () => {
    const conditions: DecisionInput['conditions'] = [{ id: 'n', kind: 'named', principals: [YDRE] }];
    const facts = factsOf(
      three,
      [decided(YDRE, '2024-01-10', { outcome: 'reject' }), decided(KINDA, '2024-01-20', { conditions })],
      {
        round: { rule: { kind: 'at-least', principals: 2 } },
      },
    );
    expect(standing(facts, '2024-01-19').state).toBe('open');
    expect(standing(facts, '2024-01-20').state).toBe('blocked');
  });

  test('a condition judged false blocks until it is judged anew', () => {
    const conditions: DecisionInput['conditions'] = [{ id: 'o', kind: 'other', text: 'medel avsätts' }];
    const facts = factsOf([municipality(YDRE)], [decided(YDRE, '2024-01-10', { conditions })], {
      fulfilments: [
        { condition: 'o', on: '2024-02-01', fulfilled: true },
        { condition: 'o', on: '2024-02-01', fulfilled: false },
        { condition: 'o', on: '2024-03-01', fulfilled: true },
      ],
    });
    expect(['2024-01-10', '2024-02-01', '2024-03-01'].map((day) => standing(facts, day).state)).toEqual([
      'open',
      'blocked',
      'carried',
    ]);
    expect(standing(facts, '2024-01-10').principals[0]?.reasons).toEqual([{ kind: 'condition-open', condition: 'o' }]);
    expect(standing(facts, '2024-02-01').principals[0]?.reasons).toEqual([{ kind: 'condition-failed', condition: 'o' }]);
  });

  test('with region-and-at-least needs the region, and weighs what the others represent', () => {
    const principals = [region, municipality(KINDA), municipality('f', { kind: 'federation', represents: 3 })];
    const rule = { kind: 'region-and-at-least', municipalities: 3 } as const;
    const without = factsOf(principals, [decided(KINDA, '2024-01-10'), decided('f', '2024-01-11')], { round: { rule } });
    expect(standing(without, '2024-02-01').state).toBe('open');
    const facts = factsOf(principals, [decided(REGION, '2024-01-10'), decided('f', '2024-01-11')], { round: { rule } });
    expect(standing(facts, '2024-01-10').state).toBe('open');
    expect(standing(facts, '2024-01-11').state).toBe('carried');
  });

  test('is withdrawn from its day, and has no dates from then on', () => {
    const facts = factsOf([municipality(YDRE)], [decided(YDRE, '2024-01-10')], { round: { withdrawnOn: '2024-02-01' } });
    expect(standing(facts, '2024-01-31').state).toBe('carried');
    expect(datesOn(facts, '2024-02-01')).toEqual({ state: 'withdrawn', decidedOn: null, effectiveOn: null, legalForceOn: null });
  });
});

describe('the dates', () => {
  test('belong to the unbroken spell and the decisions that counted when it began', () => {
    const facts = factsOf(
      [municipality(KINDA), municipality(YDRE)],
      [
        decided(KINDA, '2024-01-10', { id: 'k' }),
        decided(YDRE, '2024-01-20', { id: 'y1' }),
        decided(YDRE, '2024-02-10', { outcome: 'annul', replaces: 'y1' }),
        decided(YDRE, '2024-03-10', { id: 'y2' }),
        decided(YDRE, '2024-04-10', { id: 'y3', outcome: 'confirm', replaces: 'y2' }),
      ],
    );
    expect(datesOn(facts, '2024-02-09')).toMatchObject({ effectiveOn: '2024-01-20', decidedOn: '2024-01-20' });
    expect(datesOn(facts, '2024-02-10')).toMatchObject({ state: 'open', effectiveOn: null });
    expect(datesOn(facts, '2024-05-01')).toMatchObject({ effectiveOn: '2024-03-10', decidedOn: '2024-03-10' });
  });

  test('legal force waits for the notice, and breaks on one taken down too early', () => {
    const facts = factsOf(
      [municipality(YDRE)],
      [decided(YDRE, '2024-03-05', { noticeOn: '2024-03-11', noticeRemovedOn: '2024-04-02' })],
    );
    expect(datesOn(facts, '2024-03-10').legalForceOn).toBeNull();
    expect(datesOn(facts, '2024-03-11').legalForceOn).toBe('2024-04-03');
    expect(datesOn(facts, '2024-04-01').legalForceOn).toBe('2024-04-03');
    expect(datesOn(facts, '2024-04-02').legalForceOn).toBeNull();
  });

  test('an appeal too late changes nothing, one allowed leaves no legal force', () => {
    const appealed = (on: string, allowed: boolean | null) =>
      factsOf([municipality(YDRE)], [decided(YDRE, '2024-03-05', { id: 'w', noticeOn: '2024-03-11' })], {
        appeals: [{ decision: 'w', on, settledOn: '2024-06-03', allowed }],
      });
    expect(datesOn(appealed('2024-04-03', true), '2024-07-01').legalForceOn).toBe('2024-04-03');
    expect(datesOn(appealed('2024-04-02', true), '2024-07-01').legalForceOn).toBeNull();
    expect(datesOn(appealed('2024-04-02', null), '2024-07-01').legalForceOn).toBe('2024-06-03');
    expect(datesOn(appealed('2024-04-02', false), '2024-06-02').legalForceOn).toBeNull();
    expect(datesOn(appealed('2024-04-02', false), '2024-04-01').legalForceOn).toBe('2024-04-03');
  });

  test('legal force is never before the round takes effect', () => {
    const facts = factsOf(
      [municipality(KINDA), municipality(YDRE)],
      [decided(KINDA, '2024-01-10', { noticeOn: '2024-01-15' }), decided(YDRE, '2024-05-20', { appealable: false })],
    );
    expect(datesOn(facts, '2024-06-01')).toMatchObject({ effectiveOn: '2024-05-20', legalForceOn: '2024-05-20' });
  });
});

describe('flags', () => {
  const path: PrincipalInput['path'] = [
    { step: '0580-0', part: 'prepare', stage: 0 },
    { step: '0580-1', part: 'recommend', stage: 1 },
    { step: '0580-2', part: 'decide', stage: 2 },
  ];
  const principals = [municipality(LINKOPING, { path })];
  const flagsOn = (facts: RoundFacts, on: string) => standing(facts, on).flags;

  test('a decision before an earlier stage’s is kept and flagged', () => {
    const facts = factsOf(principals, [
      { id: 'vän', step: '0580-2', on: '2024-02-20', outcome: 'approve' },
      { id: 'son', step: '0580-1', on: '2024-02-21', outcome: 'recommend' },
    ]);
    expect(standing(facts, '2024-02-20').state).toBe('carried');
    expect(flagsOn(facts, '2024-02-20')).toEqual([{ kind: 'out-of-order', decision: 'vän' }]);
    expect(flagsOn(facts, '2024-03-20')).toEqual([{ kind: 'out-of-order', decision: 'vän' }]);
    expect(flagsOn(facts, '2024-02-19')).toEqual([]);
  });

  test('one on the same day is in order, and a recommendation against does not block', () => {
    const facts = factsOf(principals, [
      { id: 'vän', step: '0580-2', on: '2024-02-20', outcome: 'approve' },
      { id: 'son', step: '0580-1', on: '2024-02-20', outcome: 'recommend-against' },
    ]);
    expect(standing(facts, '2024-02-20')).toMatchObject({ state: 'carried', flags: [] });
  });
});

test('a reader answers every day as standing does', () => {
  const facts = factsOf(three, [
    decided(LINKOPING, '2024-02-20', provided('m1')),
    decided(KINDA, '2024-02-25', { id: 'kk' }),
    decided(YDRE, '2024-03-01'),
    decided(KINDA, '2024-03-05', { outcome: 'annul', replaces: 'kk' }),
    decided(KINDA, '2024-03-08'),
  ]);
  const read = standingReader(facts);
  for (const day of ['2024-03-09', '2024-03-08', '2024-03-02', '2024-03-06', '2024-02-21', '2024-03-12']) {
    expect(read(day)).toEqual(standing(facts, day));
  }
});

test('a day that is none is refused', () => {
  expect(() => standing(factsOf(three, []), '2024-02-30')).toThrow(RangeError);
});
